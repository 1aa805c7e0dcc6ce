import type { Scenario } from '../scenario/scenario.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { Terrain } from '../sim/neighbourhood/graph.ts';
import { harmsOf, type Harm } from './antiPatterns.ts';
import { calledByOthers } from './doneByOthers.ts';
import { hundredFor } from './hundredFor.ts';
import { recordOf, type SeatRecord } from './record.ts';
import type { Penalty, Score, ScoreLine } from './score.ts';
import { scoreLine } from './scoreLine.ts';
import type { Scored } from './timing.ts';

/**
 * Scores one seat: what it did against the ideal timeline, each line with its reason and its evidence. The lines share a hundred
 * points by their weights; what did harm takes a share of what was earned, so that what was done well still shows; and the total
 * is the points of the lines less those of the harm, to the point.
 */
export function scoreSeat(scenario: Scenario, terrain: Terrain, events: readonly ExerciseEvent[], seat: string): Score {
  const record = recordOf(scenario, events, seat);
  const called = calledByOthers(record, terrain);
  const scored: Scored[] = [];
  for (const expectation of scenario.ideal)
    if (expectation.for === record.role) scored.push(scoreLine(record, terrain, expectation, scored, called));
  const lines = inHundred(scored.map(({ line }) => line));
  const isJudged = lines.some(({ max }) => max > 0);
  // Who stopped before anything could be done well has nothing to lose either.
  const harms = isJudged ? harmsOf(record, called) : [];
  const earned = lines.reduce((sum, line) => sum + line.points, 0);
  const penalties = penaltiesFor(harms, earned);
  return {
    seat,
    total: penalties.reduce((left, { cost }) => left - cost, earned),
    max: isJudged ? 100 : 0,
    lines,
    penalties,
    top: topOf(lines, record.role),
    tip: tipOf(lines, harms),
  };
}

/** The same lines, whose most points add up to a hundred: what does not apply is shared out over the rest. */
function inHundred(lines: readonly ScoreLine[]): ScoreLine[] {
  const shares = hundredFor(lines.map(({ max }) => max));
  return lines.map((line, index) => {
    const max = shares[index] ?? 0;
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
  const good = lines.filter((line) => line.max > 0 && line.points * 10 >= line.max * 8);
  return [...good].sort((a, b) => ORDER[role].indexOf(a.step) - ORDER[role].indexOf(b.step) || b.points - a.points)[0]?.expectation ?? null;
}

function tipOf(lines: readonly ScoreLine[], harms: readonly Harm[]): string | null {
  const grave = [...harms].sort((a, b) => b.takes - a.takes)[0];
  const lost = [...lines].sort((a, b) => b.max - b.points - (a.max - a.points))[0];
  if (grave && grave.takes >= (lost ? 10 * (lost.max - lost.points) : 0)) return grave.antiPattern;
  return lost && lost.max > lost.points ? lost.expectation : null;
}
