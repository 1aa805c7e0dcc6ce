import type { EveningRefusal, FacilitatorAct } from '../../protocol/acts.ts';
import { plainText } from '../../protocol/parseAct.ts';
import { problemOf } from '../../scoring/rulings.ts';
import { scoreSeat } from '../../scoring/scoreSeat.ts';
import type { Refusal } from '../../sim/command.ts';
import type { EveningState } from './state.ts';
import { roundOf } from './state.ts';

type Overrule = Extract<FacilitatorAct, { do: 'overrule' }>;

/** Judges a line of the round that is looked back on otherwise, or takes that back; says why not. A line has one ruling at most. */
export function overrule(state: EveningState, { seat, line, points, note }: Overrule): EveningRefusal | Refusal['refused'] | null {
  const round = state.stage === 'lookingBack' ? roundOf(state) : null;
  if (round === null) return state.stage === 'playing' ? 'roundRunning' : 'noRound';
  const others = round.rulings.filter((one) => one.seat !== seat || one.line !== line);
  if (points === null) {
    if (others.length === round.rulings.length) return 'nothingOpen';
    round.rulings = others;
    return null;
  }
  const text = plainText(note);
  if (text === null) return 'malformed';
  const { scenario, terrain, events, world } = round.exercise;
  if (!Object.hasOwn(world.seats, seat)) return 'unknownSeat';
  const problem = problemOf(scoreSeat(scenario, terrain, events, seat), { seat, line, points });
  if (problem !== null) return problem;
  round.rulings = [...others, { seat, line, points, note: text }];
  return null;
}
