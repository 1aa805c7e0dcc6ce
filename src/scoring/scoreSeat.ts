import type { Scenario } from '../scenario/scenario.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { Terrain } from '../sim/neighbourhood/graph.ts';
import { align } from './alignment.ts';
import { harmsOf, type Harm } from './antiPatterns.ts';
import { BEFORE_CALL } from './criteria/deed.ts';
import { calledByOthers } from './doneByOthers.ts';
import { hundredFor } from './hundredFor.ts';
import { recordOf, type SeatRecord } from './record.ts';
import { isWellDone, type Penalty, type Score, type ScoreLine } from './score.ts';
import { scoreLine } from './scoreLine.ts';
import type { Scored } from './timing.ts';

/**
 * Scores one seat: what it did against the ideal timeline, each line with its reason and its evidence. The lines share a hundred
 * points by their weights, one of them what everybody begins with. What did harm takes a share of all that, so that harm is worth
 * less than nothing done, and what was done well still shows. The total is the fitness of the alignment: the points of the lines
 * less those of the harm, to the point.
 */
export function scoreSeat(scenario: Scenario, terrain: Terrain, events: readonly ExerciseEvent[], seat: string): Score {
  const record = recordOf(scenario, events, seat);
  const called = calledByOthers(record, terrain);
  const scored: Scored[] = [];
  for (const expectation of scenario.ideal)
    if (expectation.for === record.role) scored.push(scoreLine(record, terrain, expectation, scored, called));
  const lines = inHundred(
    withoutUse(
      record,
      scored.map(({ line }) => line),
    ),
  );
  const isJudged = lines.some(({ max }) => max > 0);
  // Who stopped before anything could be done well has nothing to lose either.
  const harms = isJudged ? harmsOf(record, terrain, called) : [];
  const earned = lines.reduce((sum, line) => sum + line.points, 0);
  const penalties = penaltiesFor(harms, earned);
  const { worst, cost } = align(lines, penalties);
  return {
    seat,
    total: worst - cost,
    max: worst,
    lines,
    penalties,
    top: topOf(lines, record.role),
    tip: tipOf(lines, harms),
  };
}

/** To look serves to call: who should have called, and never did or in vain, gets as little for it as for what should come after a call. */
function withoutUse({ calls }: SeatRecord, lines: readonly ScoreLine[]): readonly ScoreLine[] {
  const isSilent = calls.every(({ heard, isInVain }) => heard === null || isInVain);
  if (!isSilent || !lines.some(({ step, max, reason }) => step === 'alert' && max > 0 && (reason === 'missed' || reason === 'incomplete')))
    return lines;
  return lines.map((line): ScoreLine => {
    if (line.step !== 'spot' || line.points === 0) return line;
    const reason = line.reason === 'inTime' ? 'incomplete' : line.reason;
    return { ...line, points: Math.floor((line.points * BEFORE_CALL) / 1000), reason };
  });
}

/**
 * The same lines, whose most points add up to a hundred: what does not apply is shared out over the rest. What everybody begins with
 * stays as it is, and is nothing where there was nothing to do.
 */
function inHundred(lines: readonly ScoreLine[]): ScoreLine[] {
  const isAsked = lines.some(({ max, reason }) => max > 0 && reason !== 'begins');
  const begun = isAsked ? lines.reduce((sum, { max, reason }) => sum + (reason === 'begins' ? max : 0), 0) : 0;
  const shares = hundredFor(
    lines.map(({ max, reason }) => (reason === 'begins' ? 0 : max)),
    100 - begun,
  );
  return lines.map((line, index) => {
    const max = line.reason === 'begins' ? (isAsked ? line.max : 0) : (shares[index] ?? 0);
    return { ...line, max, points: line.max === 0 ? 0 : Math.round((max * line.points) / line.max) };
  });
}

/** What each harm takes, one after the other, of what the others left. */
function penaltiesFor(harms: readonly Harm[], earned: number): Penalty[] {
  let left = earned;
  return harms.map(({ takes, ...harm }) => {
    const kept = Math.round((left * (1000 - takes)) / 1000);
    const cost = left - kept;
    left = kept;
    return { ...harm, cost };
  });
}

/** What matters most to say first in a debrief: of a resident that the police were called, of a coordinator what the group got. */
const ORDER: Readonly<Record<SeatRecord['role'], readonly ScoreLine['step'][]>> = {
  resident: ['alert', 'spot', 'post', 'respond'],
  coordinator: ['post', 'respond', 'alert', 'spot'],
};

function topOf(lines: readonly ScoreLine[], role: SeatRecord['role']): string | null {
  const good = lines.filter(isWellDone);
  return [...good].sort((a, b) => ORDER[role].indexOf(a.step) - ORDER[role].indexOf(b.step) || b.points - a.points)[0]?.expectation ?? null;
}

function tipOf(lines: readonly ScoreLine[], harms: readonly Harm[]): string | null {
  const grave = [...harms].sort((a, b) => b.takes - a.takes)[0];
  const lost = [...lines].sort((a, b) => b.max - b.points - (a.max - a.points))[0];
  if (grave && grave.takes >= (lost ? 10 * (lost.max - lost.points) : 0)) return grave.antiPattern;
  return lost && lost.max > lost.points ? lost.expectation : null;
}
