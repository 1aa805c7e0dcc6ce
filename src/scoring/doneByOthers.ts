// One call to 112 is enough: whoever could read that a neighbour had called, and told enough, need not call without news.
import type { Expectation } from '../scenario/expectation.ts';
import type { SimTime } from '../scenario/time.ts';
import type { ChatLine } from '../sim/chatEvent.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { Terrain } from '../sim/neighbourhood/graph.ts';
import { call } from './criteria/alert.ts';
import { recordOf, type SeatRecord } from './record.ts';
import { startOf } from './timing.ts';

type CallExpectation = Extract<Expectation, { does: 'call' }>;

/** Since when a seat could know that others had done it, by the line that said so; its evidence is what this seat itself read and heard. */
export interface ByOthers {
  readonly at: SimTime;
  readonly seq: number;
  readonly evidence: readonly number[];
}

/** A call is done well that is worth at least this much, in thousandths (our own choice). */
const WELL = 600;

/** With these a simulated neighbour or coordinator says that 112 was called. */
const SAYS_CALLED: readonly ChatLine['deck'][] = ['answerCalled', 'coordinatorPins'];

interface GoodCall {
  readonly seat: string;
  readonly group: string;
  /** The report that the control room got of it. */
  readonly seq: number;
}

const known = new WeakMap<readonly ExerciseEvent[], { readonly read: number; readonly calls: Map<CallExpectation, readonly GoodCall[]> }>();

/** Since when this seat could know that somebody else of its group had done what is expected; null when never, or when each must. */
export function doneByOthers(record: SeatRecord, terrain: Terrain, expectation: CallExpectation): ByOthers | null {
  if (expectation.who === 'each') return null;
  const own = record.group[0]?.line.group;
  const others = goodCalls(record, terrain, expectation).filter(({ seat, group }) => seat !== record.seat && group === own);
  if (others.length === 0) return null;
  for (const { at, seq, line } of record.read) {
    if ((line.told ?? line.facts).alarm !== 'reported' && !SAYS_CALLED.includes(line.deck)) continue;
    if (others.some((report) => report.seq < seq)) return { at, seq, evidence: [seq, ...heardKnown(record)] };
  }
  return null;
}

/** Where the operator told this seat that the police knew already. */
function heardKnown({ calls, index }: SeatRecord): readonly number[] {
  return calls.flatMap(({ placed }) => index.ofCall('operatorKnows', placed.call).map(({ seq }) => seq));
}

/** The first that this seat could know of any call that one neighbour makes for all. */
export function calledByOthers(record: SeatRecord, terrain: Terrain): ByOthers | null {
  const all = record.scenario.ideal.flatMap((expectation) =>
    expectation.does === 'call' ? (doneByOthers(record, terrain, expectation) ?? []) : [],
  );
  return all.reduce<ByOthers | null>((first, next) => (first === null || next.seq < first.seq ? next : first), null);
}

/** The calls of this seat, without those that told nothing new after it could know that others had called. */
export function withoutRepeats(record: SeatRecord, since: ByOthers): SeatRecord {
  const isRepeat = ({ placed, report }: SeatRecord['calls'][number]): boolean =>
    placed.seq > since.seq && report !== null && report.repeated && !report.news;
  return { ...record, calls: record.calls.filter((each) => !isRepeat(each)) };
}

/** Everybody's calls that did what is expected, once for all seats that are scored. */
function goodCalls({ scenario, events, index }: SeatRecord, terrain: Terrain, expectation: CallExpectation): readonly GoodCall[] {
  let kept = known.get(events);
  if (kept?.read !== events.length) kept = { read: events.length, calls: new Map() };
  known.set(events, kept);
  let calls = kept.calls.get(expectation);
  if (!calls) {
    const callers = new Set(index.of('callPlaced').map(({ seat }) => seat));
    calls = [...callers].flatMap((seat) => goodCallsOf(recordOf(scenario, events, seat), terrain, expectation));
    kept.calls.set(
      expectation,
      calls.toSorted((a, b) => a.seq - b.seq),
    );
  }
  return kept.calls.get(expectation) ?? calls;
}

/** Of one seat: after it had a reason to call, and with most of what was to be told. */
function goodCallsOf(record: SeatRecord, terrain: Terrain, expectation: CallExpectation): readonly GoodCall[] {
  const start = startOf(record, expectation.trigger, []);
  const group = record.group[0]?.line.group;
  if (!start || group === undefined) return [];
  return record.calls.flatMap((each): GoodCall[] => {
    const [deed] = call({ ...record, calls: [each] }, terrain, expectation);
    const isGood = deed !== undefined && deed.at >= start.at + expectation.earliest && deed.share >= WELL && deed.reason === undefined;
    return isGood && each.report ? [{ seat: record.seat, group, seq: each.report.seq }] : [];
  });
}
