// Folds an entry of the log into the evening: the same whether it was just stored or is read again after a crash. Nothing else
// ever changes an evening. What cannot be done is refused, with the same answer each time.
import type { EveningRefusal, PhoneId } from '../../protocol/acts.ts';
import { plainName } from '../../protocol/parseAct.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Refusal } from '../../sim/command.ts';
import type { Entry, PlainAct } from './entry.ts';
import { scenarioFrom, startRound } from './round.ts';
import { lookBackOn } from './lookBack.ts';
import { overrule } from './overrule.ts';
import { type EveningState, freshLookBack, type Phone, present, roundOf } from './state.ts';

/** More phones than this in one evening are refused: a hall holds fewer, and a flood more. */
export const MOST_PHONES = 600;

type Answer = Refusal['refused'] | EveningRefusal | null;

/** Folds one entry. `scenario`: what its sources say, where that was just loaded; without it they are read. */
export function applyEntry(state: EveningState, entry: Entry, scenario: Scenario | null = null): Answer {
  const answer = attempt(() => {
    catchUp(state, entry.at);
    return fold(state, entry, scenario);
  });
  if (entry.kind !== 'entered') state.receipts.set(entry.series, { n: entry.n, refused: answer });
  return answer;
}

/**
 * It is stored already: a mistake of ours in doing it must not end the evening, nor keep it from being opened again. The log gives
 * the same mistake again, so that nothing differs.
 */
function attempt(work: () => Answer): Answer {
  try {
    return work();
  } catch (reason) {
    console.error(reason);
    return 'malformed';
  }
}

/** Lets the exercise go on to this moment; when it ended by itself, the round is over. */
export function catchUp(state: EveningState, at: number): void {
  if (state.stage !== 'playing') return;
  const round = roundOf(state);
  round?.exercise.advanceTo(at);
  if (round?.exercise.world.phase === 'ended') lookBack(state);
}

function fold(state: EveningState, entry: Entry, scenario: Scenario | null): Answer {
  if (state.stage === 'over') return 'eveningOver';
  switch (entry.kind) {
    case 'entered':
      return enter(state, entry);
    case 'refused':
      return entry.why;
    case 'round': {
      if (state.stage === 'playing') return 'roundRunning';
      const round = startRound(state.rounds.length + 1, scenario ?? scenarioFrom(entry.sources), entry.seed, entry.settings);
      state.rounds.push(round);
      state.stage = 'playing';
      state.holds.clear();
      state.moment = null;
      state.guess = null;
      state.lookBack = freshLookBack();
      for (const phone of state.phones.values()) {
        phone.late = false;
        phone.seat = phone.gone === 'no' ? round.seat(phone.role, phone.patient) : null;
      }
      return null;
    }
    case 'intent':
      return inExercise(state, entry);
    case 'act':
      return doAct(state, entry.phone, entry.act, entry.wall);
    default:
      return entry satisfies never;
  }
}

function enter(state: EveningState, entry: Extract<Entry, { kind: 'entered' }>): Answer {
  if (present(state).length >= MOST_PHONES) return 'tooManyPhones';
  add(state, {
    id: entry.phone,
    kind: 'phone',
    token: entry.token,
    name: freeName(state, entry.name, null),
    people: entry.people,
    patient: entry.patient,
  });
  return null;
}

/** Whoever comes in while a round is played gets a place at once. */
function add(state: EveningState, who: Pick<Phone, 'id' | 'kind' | 'token' | 'name' | 'people' | 'patient'>): void {
  const playing = state.stage === 'playing';
  const seat = playing ? (roundOf(state)?.seat('resident', who.patient) ?? null) : null;
  state.phones.set(who.id, { ...who, ready: who.kind === 'table', late: playing, role: 'resident', seat, warnedAt: null, gone: 'no' });
}

function inExercise(state: EveningState, entry: Extract<Entry, { kind: 'intent' }>): Answer {
  const round = roundOf(state);
  if (!round || state.stage === 'waiting') return 'noRound';
  // Places are given by the evening, which knows who sits where.
  if (entry.intent.type === 'openSeat' || entry.intent.type === 'takeSeat') return 'notAllowed';
  if (entry.phone === null) return round.command('facilitator', entry.intent);
  const phone = state.phones.get(entry.phone);
  // The facilitator enters what a table decides, and nobody else's acts.
  if (entry.series !== entry.phone && phone?.kind !== 'table') return 'notAllowed';
  const seat = phone?.seat;
  return seat ? round.command(seat, entry.intent) : 'unknownSeat';
}

function doAct(state: EveningState, by: PhoneId | null, act: PlainAct, wall: number): Answer {
  const own = by === null ? undefined : state.phones.get(by);
  const other = 'phone' in act ? state.phones.get(act.phone) : undefined;
  if ('phone' in act && other?.gone !== 'no') return 'unknownPhone';
  switch (act.do) {
    case 'rename':
    case 'renamePhone': {
      const phone = act.do === 'rename' ? own : other;
      const name = plainName(act.name);
      if (!phone || name === null) return 'malformed';
      phone.name = freeName(state, name, phone.id);
      if (act.do === 'rename') phone.people = act.people;
      return null;
    }
    case 'setPatient': {
      if (!own) return 'unknownPhone';
      own.patient = act.patient;
      const round = roundOf(state);
      if (own.seat !== null && round && state.stage === 'playing')
        round.command('facilitator', { type: 'takeSeat', seat: own.seat, patient: act.patient });
      return null;
    }
    case 'ready':
      if (own) own.ready = true;
      return null;
    case 'answerMoment':
      if (!state.moment || state.moment.closed || state.moment.id !== act.moment) return 'nothingOpen';
      if (by === null || act.option >= state.moment.options.length) return 'malformed';
      state.moment.answers.set(by, act.option);
      return null;
    case 'guess': {
      if (!state.guess?.open) return 'nothingOpen';
      const streets = roundOf(state)?.exercise.scenario.neighbourhood.index.streets ?? {};
      if (by === null || !Object.hasOwn(streets, act.street)) return 'malformed';
      state.guess.byPhone.set(by, act.street);
      return null;
    }
    case 'warn':
      if (own) own.warnedAt ??= wall;
      return null;
    case 'settleWarning':
      if (other) other.warnedAt = null;
      return null;
    case 'leave':
    case 'removePhone': {
      const phone = act.do === 'leave' ? own : other;
      if (phone) phone.gone = act.do === 'leave' ? 'left' : 'removed';
      return null;
    }
    case 'giveRole':
      // A place is given at the start of a round; during one it stays.
      if (other) other.role = act.role;
      return null;
    case 'addTable': {
      const name = plainName(act.name);
      if (name === null) return 'malformed';
      if (present(state).length >= MOST_PHONES) return 'tooManyPhones';
      add(state, {
        id: `table-${state.phones.size + 1}`,
        kind: 'table',
        token: null,
        name: freeName(state, name, null),
        people: act.people,
        patient: true,
      });
      return null;
    }
    case 'pause':
      return hold(state, 'facilitator');
    case 'resume':
      if (state.stage !== 'playing') return 'noRound';
      // A question that is still open is not forgotten by mistake: it is closed first.
      if (state.moment && !state.moment.closed) return 'nothingOpen';
      state.holds.clear();
      state.moment = null;
      if (state.guess) state.guess.open = false;
      return null;
    case 'setSpeed':
      state.speed = act.speed;
      return null;
    case 'openMoment':
      if (state.stage !== 'playing') return 'noRound';
      state.moments += 1;
      state.moment = {
        id: `moment-${state.moments}`,
        question: act.question,
        options: act.options,
        answers: new Map(),
        closed: false,
      };
      state.holds.add('moment');
      return null;
    case 'closeMoment':
      if (!state.moment) return 'nothingOpen';
      state.moment.closed = true;
      return null;
    case 'openGuess':
      if (!roundOf(state) || state.stage === 'waiting') return 'noRound';
      state.guess = { open: true, revealed: false, byPhone: new Map() };
      if (state.stage === 'playing') state.holds.add('guess');
      return null;
    case 'revealGuess':
      if (!state.guess) return 'nothingOpen';
      // Whoever still plays may not know where somebody is.
      if (state.stage === 'playing') return 'roundRunning';
      state.guess.open = false;
      state.guess.revealed = true;
      return null;
    case 'closeGuess':
      if (!state.guess) return 'nothingOpen';
      state.guess.open = false;
      state.holds.delete('guess');
      return null;
    case 'giveThought':
    case 'remember':
    case 'judge':
    case 'showPart':
    case 'replay':
    case 'ask':
    case 'pickThought':
    case 'agree':
      return lookBackOn(state, by, act, wall);
    case 'overrule':
      return overrule(state, act);
    case 'darkenScreen':
      state.dark = act.dark;
      return null;
    case 'endRound': {
      const round = roundOf(state);
      if (!round || state.stage !== 'playing') return 'noRound';
      round.command('facilitator', { type: 'endExercise' });
      lookBack(state);
      return null;
    }
    case 'backToWaiting':
      if (state.stage === 'playing') return 'roundRunning';
      state.stage = 'waiting';
      state.guess = null;
      for (const phone of state.phones.values()) phone.seat = null;
      return null;
    case 'endEvening':
      if (state.stage === 'playing') return 'roundRunning';
      state.stage = 'over';
      return null;
    default:
      return act satisfies never;
  }
}

function hold(state: EveningState, why: 'facilitator'): Answer {
  if (state.stage !== 'playing') return 'noRound';
  state.holds.add(why);
  return null;
}

function lookBack(state: EveningState): void {
  state.stage = 'lookingBack';
  state.holds.clear();
  state.moment = null;
  // What was guessed during the round is kept for the reveal.
  if (state.guess) state.guess.open = false;
}

/** Nobody is taken for somebody else: a second Corrie becomes Corrie 2. */
function freeName(state: EveningState, name: string, self: PhoneId | null): string {
  const taken = new Set([...state.phones.values()].filter(({ id, gone }) => id !== self && gone === 'no').map((phone) => phone.name));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
  return free;
}
