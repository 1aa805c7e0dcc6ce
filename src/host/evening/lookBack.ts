// Looking back on a round together: what is asked, what people give, what is picked and agreed.
import type { EveningRefusal, FacilitatorAct, PhoneAct, PhoneId } from '../../protocol/acts.ts';
import { plainText } from '../../protocol/parseAct.ts';
import type { EveningState } from './state.ts';
import { roundOf } from './state.ts';

type LookBackAct = Extract<
  PhoneAct | FacilitatorAct,
  { do: 'giveThought' | 'remember' | 'judge' | 'showPart' | 'replay' | 'ask' | 'pickThought' | 'agree' }
>;

/** More of one kind from one phone would drown what the others say; nothing is asked of it any more (`tooFast` would be sent again). */
const MOST_OF_A_KIND = 3;

/** Does what somebody asks while a round is looked back on, or says why not. `wall`: when, milliseconds since 1970. */
export function lookBackOn(state: EveningState, by: PhoneId | null, act: LookBackAct, wall: number): EveningRefusal | null {
  if (state.stage !== 'lookingBack') return state.stage === 'playing' ? 'roundRunning' : 'noRound';
  const { lookBack } = state;
  switch (act.do) {
    case 'giveThought': {
      const text = plainText(act.text);
      if (by === null || text === null) return 'malformed';
      if (lookBack.asked !== act.kind) return 'nothingOpen';
      if (lookBack.thoughts.filter((one) => one.phone === by && one.kind === act.kind).length >= MOST_OF_A_KIND) return 'nothingOpen';
      lookBack.thoughts.push({ id: `thought-${lookBack.thoughts.length + 1}`, phone: by, kind: act.kind, text, picked: false });
      return null;
    }
    case 'remember':
      if (by === null) return 'malformed';
      if (lookBack.asked !== 'memory') return 'nothingOpen';
      lookBack.remembered.set(by, act.person);
      return null;
    case 'judge':
      if (by === null) return 'malformed';
      lookBack.judged.set(by, act.judgement);
      return null;
    case 'showPart':
      lookBack.part = act.part;
      lookBack.replay = null;
      return null;
    case 'replay': {
      if (lookBack.part !== 'course') return 'nothingOpen';
      const end = roundOf(state)?.exercise.world.endedAt ?? act.at;
      lookBack.replay = { at: Math.min(act.at, end), from: wall, speed: act.speed };
      return null;
    }
    case 'ask':
      lookBack.asked = act.what;
      return null;
    case 'pickThought': {
      const thought = lookBack.thoughts.find(({ id }) => id === act.thought);
      if (!thought) return 'nothingOpen';
      thought.picked = act.picked;
      return null;
    }
    case 'agree': {
      const groups = roundOf(state)?.exercise.scenario.groups ?? [];
      if (!groups.some(({ id }) => id === act.group)) return 'malformed';
      const text = plainText(act.text);
      if (text === null) lookBack.agreements.delete(act.group);
      else lookBack.agreements.set(act.group, text);
      return null;
    }
    default:
      return act satisfies never;
  }
}
