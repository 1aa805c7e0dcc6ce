// One line of a score: what one expectation asked of one seat, what that seat did towards it, and what that is worth.
import type { Expectation } from '../scenario/expectation.ts';
import type { Terrain } from '../sim/neighbourhood/graph.ts';
import { hasGroups } from '../sim/settings.ts';
import { call } from './criteria/alert.ts';
import { coordinate } from './criteria/coordinate.ts';
import { BEFORE_CALL, type Deed } from './criteria/deed.ts';
import { tellGroup } from './criteria/post.ts';
import { refrain } from './criteria/refrain.ts';
import { choose } from './criteria/respond.ts';
import { attend, notice } from './criteria/spot.ts';
import { type ByOthers, doneByOthers, withoutRepeats } from './doneByOthers.ts';
import type { SeatRecord } from './record.ts';
import type { Reason, ScoreLine } from './score.ts';
import { corridor, type Scored, startOf, startWhenMissed, timeShare } from './timing.ts';

/** Scores one expectation for one seat; `max` is its weight, or 0 where it did not apply. */
export function scoreLine(
  record: SeatRecord,
  terrain: Terrain,
  expectation: Expectation,
  earlier: readonly Scored[],
  called: ByOthers | null,
): Scored {
  const base = { expectation: expectation.id, step: expectation.step, text: expectation.text };
  const { weight } = expectation;
  if (expectation.does === 'refrain' && expectation.from === 'harm') return { line: begins(record, base, weight), first: null };
  const without = { at: null, parts: [], first: null };
  // Without a group there is nothing to post and nothing to coordinate.
  const needsGroup = expectation.step === 'post' || expectation.does === 'coordinate';
  const isPossible = !needsGroup || hasGroups(record.settings);
  const met = isPossible ? startOf(record, expectation.trigger, earlier) : null;
  const start = met ?? (isPossible ? startWhenMissed(expectation.trigger, earlier) : null);
  if (!start) {
    // A false "112 was called" is worth telling, also where nothing was to be posted yet because nobody had called.
    const untrue =
      expectation.does === 'tellGroup'
        ? deedsFor(record, terrain, expectation, called).find(({ reason }) => reason === 'untrue')
        : undefined;
    const { at = null, parts = [], evidence = [], reason = 'notApplicable' } = untrue ?? {};
    return { line: { ...base, points: 0, max: 0, reason, at, from: null, ideal: null, parts, evidence }, first: null };
  }
  const ideal = corridor(expectation, start);
  const witnessed = start.event === null ? [] : [start.event];
  const opened = { ...base, from: start.at, ideal };
  const others = expectation.does === 'call' ? doneByOthers(record, terrain, expectation) : null;
  const spared = others !== null && others.at <= ideal.latest ? others : null;
  const found = deedsFor(spared === null ? record : withoutRepeats(record, spared), terrain, expectation, called);
  const known = expectation.does === 'call' ? found.filter((deed) => !isPaid(deed, ideal.earliest, earlier)) : found;
  const deeds = met === null ? known.map(withoutCall) : known;
  if (spared !== null && deeds.length === 0) {
    const evidence = [...spared.evidence, ...witnessed];
    return { line: { ...opened, ...without, points: 0, max: 0, reason: 'doneByOthers', evidence }, first: null };
  }
  const scored = deeds.map((deed): Worth => {
    const timing =
      expectation.does === 'refrain' || expectation.does === 'attend' || met === null
        ? { share: 1000, reason: 'inTime' as const }
        : timeShare(deed.at, ideal, expectation.does === 'call' && isForeseen(deed));
    return { deed, points: Math.round((weight * deed.share * timing.share) / 1_000_000), timing };
  });
  const best = scored.reduce<Worth | null>((top, next) => (top === null || next.points > top.points ? next : top), null);
  // What began when there was no time left to do it well is no one's fault, unless it was by an own delay.
  const enough = Math.min(ideal.best, bestWhenMet(expectation, earlier), start.at + Math.max(expectation.earliest, ENOUGH));
  if (enough > record.overAt && (best === null || best.points === 0))
    return { line: { ...opened, ...without, points: 0, max: 0, reason: 'notApplicable', evidence: witnessed }, first: null };
  if (!best) return { line: { ...opened, ...without, points: 0, max: weight, reason: 'missed', evidence: witnessed }, first: null };
  const { deed, points, timing } = expectation.does === 'call' ? withNews(best, scored, weight) : best;
  const reason = deed.reason ?? (timing.reason === 'inTime' && points < weight ? 'incomplete' : timing.reason);
  const evidence = [...new Set([...best.deed.evidence, ...deed.evidence, ...witnessed])];
  const first = scored.find((each) => each.points > 0 && each.deed.isInVain !== true)?.deed;
  return {
    line: { ...opened, points, max: weight, reason, at: best.deed.at, parts: deed.parts, evidence },
    first: first ? { at: first.at, event: first.evidence[0] ?? null } : null,
  };
}

/** Who had a whole minute, ms, and let it pass, missed it: a line in the group and a choice take less (our own choice). */
const ENOUGH = 60_000;

/** What everybody begins with, from the first moment. */
function begins(
  { index, sightings, events }: SeatRecord,
  base: Pick<ScoreLine, 'expectation' | 'step' | 'text'>,
  weight: number,
): ScoreLine {
  const proof = index.of('exerciseStarted')[0] ?? sightings[0] ?? events[0];
  return {
    ...base,
    points: weight,
    max: weight,
    reason: 'begins',
    at: null,
    from: null,
    ideal: null,
    parts: [],
    evidence: proof ? [proof.seq] : [],
  };
}

/** A call that came too early for this, and was worth points as what it was, is not paid twice. */
function isPaid(deed: Deed, earliest: number, earlier: readonly Scored[]): boolean {
  const [placed] = deed.evidence;
  return (
    deed.at < earliest &&
    earlier.some(({ line }) => line.step === 'alert' && line.points > 0 && placed !== undefined && line.evidence.includes(placed))
  );
}

/** Whether a call told of telling behaviour that was true by then, and where. */
function isForeseen({ parts }: Deed): boolean {
  const isRight = (asked: string): boolean => parts.some(({ part, verdict }) => part === asked && verdict === 'right');
  return isRight('behaviour') && isRight('location');
}

/** By when it would have been done well, had what it hangs on been done at the end of its own corridor. */
function bestWhenMet({ trigger, best }: Expectation, earlier: readonly Scored[]): number {
  const ends = trigger.flatMap((each) => {
    const line = 'met' in each ? earlier.find((one) => one.line.expectation === each.met)?.line : undefined;
    return line?.ideal && line.max > 0 ? [line.ideal.best + best] : [];
  });
  return Math.min(Infinity, ...ends);
}

/** A deed with what it is worth at its moment. */
interface Worth {
  readonly deed: Deed;
  readonly points: number;
  readonly timing: { readonly share: number; readonly reason: Reason };
}

/** What a later call added to the best one is worth what it is worth at its own moment. */
function withNews(best: Worth, all: readonly Worth[], weight: number): Worth {
  return all.reduce<Worth>((told, next) => {
    const more = next.deed.share - told.deed.share;
    if (next.deed.at <= best.deed.at || more <= 0) return told;
    const points = told.points + Math.round((weight * more * next.timing.share) / 1_000_000);
    return points > told.points ? { deed: next.deed, points, timing: best.timing } : told;
  }, best);
}

/** What should have followed a call that never came helps a little; to say that somebody called, when nobody had, does not. */
function withoutCall(deed: Deed): Deed {
  if (deed.reason === 'early') return deed;
  const share = deed.reason === 'untrue' ? 0 : Math.floor((deed.share * BEFORE_CALL) / 1000);
  return { ...deed, share, reason: deed.reason ?? 'early' };
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
