import type { Expectation } from '../scenario/expectation.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { Terrain } from '../sim/neighbourhood/graph.ts';
import { hasGroups } from '../sim/settings.ts';
import { penaltiesOf } from './antiPatterns.ts';
import { call } from './criteria/alert.ts';
import { coordinate } from './criteria/coordinate.ts';
import type { Deed } from './criteria/deed.ts';
import { tellGroup } from './criteria/post.ts';
import { refrain } from './criteria/refrain.ts';
import { choose } from './criteria/respond.ts';
import { attend, notice } from './criteria/spot.ts';
import { type ByOthers, calledByOthers, doneByOthers, withoutRepeats } from './doneByOthers.ts';
import { recordOf, type SeatRecord } from './record.ts';
import type { Penalty, Score, ScoreLine } from './score.ts';
import { corridor, startOf, timeShare } from './timing.ts';

/** Scores one seat: what it did against the ideal timeline, each line with its reason and its evidence. */
export function scoreSeat(scenario: Scenario, terrain: Terrain, events: readonly ExerciseEvent[], seat: string): Score {
  const record = recordOf(scenario, events, seat);
  const called = calledByOthers(record, terrain);
  const lines: ScoreLine[] = [];
  for (const expectation of scenario.ideal)
    if (expectation.for === record.role) lines.push(lineFor(record, terrain, expectation, lines, called));
  const max = lines.reduce((sum, line) => sum + line.max, 0);
  // Who stopped before anything could be done well has nothing to lose either.
  const penalties = max === 0 ? [] : penaltiesOf(record, called);
  const points = lines.reduce((sum, line) => sum + line.points, 0);
  const share = max === 0 ? 0 : Math.round((100 * points) / max);
  const cost = penalties.reduce((sum, penalty) => sum + penalty.cost, 0);
  const ceiling = penalties.reduce((low, penalty) => Math.min(low, penalty.ceiling ?? 100), 100);
  return {
    seat,
    total: Math.max(0, Math.min(ceiling, share - cost)),
    max: max === 0 ? 0 : 100,
    lines,
    penalties,
    top: topOf(lines, record.role),
    tip: tipOf(lines, penalties),
  };
}

function lineFor(
  record: SeatRecord,
  terrain: Terrain,
  expectation: Expectation,
  earlier: readonly ScoreLine[],
  called: ByOthers | null,
): ScoreLine {
  const base = { expectation: expectation.id, step: expectation.step, text: expectation.text };
  // Without a group there is nothing to post and nothing to coordinate.
  const needsGroup = expectation.step === 'post' || expectation.does === 'coordinate';
  const start = needsGroup && !hasGroups(record.settings) ? null : startOf(record, expectation.trigger, earlier);
  if (!start) {
    // A false "112 was called" is worth telling, also where nothing was to be posted yet because nobody had called.
    const untrue =
      expectation.does === 'tellGroup'
        ? deedsFor(record, terrain, expectation, called).find(({ reason }) => reason === 'untrue')
        : undefined;
    const { at = null, parts = [], evidence = [], reason = 'notApplicable' } = untrue ?? {};
    return { ...base, points: 0, max: 0, reason, at, from: null, ideal: null, parts, evidence };
  }
  const ideal = corridor(expectation, start);
  const witnessed = start.event === null ? [] : [start.event];
  const others = expectation.does === 'call' ? doneByOthers(record, terrain, expectation) : null;
  const spared = others !== null && others.at <= ideal.latest ? others : null;
  const deeds = deedsFor(spared === null ? record : withoutRepeats(record, spared), terrain, expectation, called);
  if (spared !== null && deeds.length === 0) {
    const evidence = [...spared.evidence, ...witnessed];
    return { ...base, points: 0, max: 0, reason: 'doneByOthers', at: null, from: start.at, ideal, parts: [], evidence };
  }
  const scored = deeds.map((deed) => {
    const timing =
      expectation.does === 'refrain' || expectation.does === 'attend'
        ? { share: 1000, reason: 'inTime' as const }
        : timeShare(deed.at, ideal);
    return { deed, points: Math.round((expectation.weight * deed.share * timing.share) / 1_000_000), timing };
  });
  const best = scored.reduce<(typeof scored)[number] | null>((top, next) => (top === null || next.points > top.points ? next : top), null);
  // What began when there was no time left to do it well is no one's fault.
  if (ideal.best > record.overAt && (best === null || best.points === 0))
    return { ...base, points: 0, max: 0, reason: 'notApplicable', at: null, from: start.at, ideal, parts: [], evidence: witnessed };
  if (!best)
    return {
      ...base,
      points: 0,
      max: expectation.weight,
      reason: 'missed',
      at: null,
      from: start.at,
      ideal,
      parts: [],
      evidence: witnessed,
    };
  const reason = best.deed.reason ?? (best.timing.reason === 'inTime' && best.deed.share < 1000 ? 'incomplete' : best.timing.reason);
  return {
    ...base,
    points: best.points,
    max: expectation.weight,
    reason,
    at: best.deed.at,
    from: start.at,
    ideal,
    parts: best.deed.parts,
    evidence: [...new Set([...best.deed.evidence, ...witnessed])],
  };
}

function deedsFor(record: SeatRecord, terrain: Terrain, expectation: Expectation, called: ByOthers | null): readonly Deed[] {
  switch (expectation.does) {
    case 'notice':
      return notice(record, expectation);
    case 'attend':
      return attend(record, expectation.cards);
    case 'call':
      return call(record, terrain, expectation);
    case 'tellGroup':
      return tellGroup(record, terrain, expectation);
    case 'choose':
      return choose(record, expectation, called);
    case 'coordinate':
      return coordinate(record, expectation);
    case 'refrain':
      return refrain(record, expectation);
    default:
      return expectation satisfies never;
  }
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

function tipOf(lines: readonly ScoreLine[], penalties: readonly Penalty[]): string | null {
  const grave = [...penalties].sort((a, b) => b.cost - a.cost)[0];
  const lost = [...lines].sort((a, b) => b.max - b.points - (a.max - a.points))[0];
  if (grave && grave.cost >= (lost ? lost.max - lost.points : 0)) return grave.antiPattern;
  return lost && lost.max > lost.points ? lost.expectation : null;
}
