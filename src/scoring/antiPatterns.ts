import type { Conduct, Facts } from '../language/facts.ts';
import type { AntiPattern } from '../scenario/expectation.ts';
import { ACTIVITIES, URGENT_CASES } from '../scenario/vocabulary.ts';
import type { ChatLine } from '../sim/chatEvent.ts';
import { fitsCase, isAlarm } from '../sim/assess.ts';
import type { Terrain } from '../sim/neighbourhood/graph.ts';
import { accuses } from './accused.ts';
import { wasCalled } from './criteria/post.ts';
import { needlessCalls } from './criteria/refrain.ts';
import { isAboutSomebodyElse } from './criteria/somebodyElse.ts';
import type { ByOthers } from './doneByOthers.ts';
import type { SeatRecord } from './record.ts';
import { repeatsOf } from './repeats.ts';
import type { Penalty } from './score.ts';
import { toldTo } from './toldTo.ts';

type Happened = { readonly at: number; readonly seq: number };

/** What did harm, with the share that it takes of what was earned, in thousandths. */
export interface Harm extends Omit<Penalty, 'cost'> {
  readonly takes: number;
}

/** What counts against this seat, each pattern once, with what proves it; the gravest first. */
export function harmsOf(record: SeatRecord, terrain: Terrain, calledByOthers: ByOthers | null): Harm[] {
  const isAccuser = record.scenario.antiPatterns.some(({ id }) => id === 'accuses') && accusing(record, terrain).length > 0;
  const patterns = record.scenario.antiPatterns.filter(({ id }) => !isAccuser || !OF_ONE_MISTAKE.includes(id));
  const harms = patterns.flatMap((pattern): Harm[] => {
    const found = detect(record, terrain, pattern.id, calledByOthers);
    const first = found[0];
    if (!first) return [];
    const { id, text, ceiling = null } = pattern;
    const takes = shareTaken(pattern, timesOf(id, found), costOf(record, pattern));
    return [{ antiPattern: id, text, takes, ceiling, at: first.at, evidence: found.map((event) => event.seq) }];
  });
  return harms.toSorted((a, b) => b.takes - a.takes);
}

/** To go after somebody is dangerous once and for all, a wrong order or a wrong suspect is one mistake; everything else does its harm each time. */
const ONCE: readonly AntiPattern['id'][] = ['confronts', 'follows', 'groupBeforeCall', 'accuses'];
/** Who points at the wrong one calls and writes about the wrong one: that is one mistake. */
const OF_ONE_MISTAKE: readonly AntiPattern['id'][] = ['falseAlarm', 'unfoundedCall'];
/** What has no ceiling of its own takes no more than this. */
const MOST = 600;
/** Who writes that 112 was called and calls within this time, ms, told the truth too soon. */
const AS_GOOD_AS_CALLED = 60_000;

function timesOf(id: AntiPattern['id'], found: readonly Happened[]): number {
  return ONCE.includes(id) ? 1 : found.length;
}

/** Each time takes its share of what the times before left; a ceiling says how much there can be left at most. */
function shareTaken({ ceiling }: AntiPattern, times: number, cost: number): number {
  let kept = 1000;
  for (let time = 0; time < times; time += 1) kept = Math.floor((kept * (100 - cost)) / 100);
  const taken = Math.min(MOST, 1000 - kept);
  return ceiling === undefined ? taken : Math.max(taken, 1000 - 10 * ceiling);
}

/** Where the rules keep photos for the police, to share one breaks a rule besides: half as much again. */
function costOf({ scenario }: SeatRecord, { id, cost }: AntiPattern): number {
  return id === 'privacy' && scenario.houseRules.post.photos === 'policeOnly' ? Math.ceil((3 * cost) / 2) : cost;
}

/** The police know from the moment at which a report was heard, not from when somebody began to dial; null when never. */
function knownSince({ index, seat, calls }: SeatRecord, calledByOthers: ByOthers | null): number | null {
  const firsts = [
    index.ofSeat('reportHeard', seat)[0],
    index.ofSeat('reportFiled', seat)[0],
    ...calls.map(({ heard }) => heard),
    calledByOthers,
  ];
  const heard = firsts.flatMap((event) => event?.seq ?? []);
  return heard.length === 0 ? null : Math.min(...heard);
}

/** Lines of this seat in the group that expose somebody: a photo, a name, an address, a whole plate. */
function exposing({ posted }: SeatRecord): SeatRecord['posted'] {
  return posted.filter(({ line }) => line.facts.conduct.includes('privacy') || showsPlate(line));
}

function showsPlate({ told, facts }: ChatLine): boolean {
  const plate = facts.vehicle?.plate;
  return told === null && plate !== undefined && !plate.includes('?');
}

function conductOf({ posted }: SeatRecord, kinds: readonly Conduct[]): readonly Happened[] {
  return posted.filter(({ line }) => line.facts.conduct.some((kind) => kinds.includes(kind)));
}

function detect(record: SeatRecord, terrain: Terrain, id: AntiPattern['id'], calledByOthers: ByOthers | null): Happened[] {
  const { houseRules } = record.scenario;
  const called = knownSince(record, calledByOthers);
  switch (id) {
    case 'confronts':
      return record.acts.filter(
        (act) =>
          act.consequence !== 'personSafeWithYou' &&
          ((act.choice === 'approachAlone' && houseRules.respond.approachAlone !== 'good') ||
            (act.choice === 'goTogether' && act.consequence === 'wentTogether' && houseRules.respond.goTogether === 'bad')),
      );
    case 'follows':
      return record.acts.filter((act) => act.choice === 'follow');
    case 'groupBeforeCall':
      // Who never called has lost all that a call is worth: that counts once.
      return houseRules.post.order === 'afterCall' && record.calls.some(({ heard }) => heard !== null)
        ? record.posted.filter(({ line, seq }) => line.told === null && raisesAlarm(line.facts) && (called === null || seq < called))
        : [];
    case 'untrueCall':
      return record.posted.filter(
        ({ line, at }) => line.told === null && line.facts.alarm === 'reported' && !wasCalled(record, at + AS_GOOD_AS_CALLED),
      );
    case 'falseAlarm':
      return record.posted.filter(
        ({ line, at }) =>
          line.told === null &&
          ((tellsUrgent(line.facts) && !hadReason(record, line.facts, at)) ||
            (raisesAlarm(line.facts) && isAboutSomebodyElse(record, terrain, line.facts, at))),
      );
    case 'accuses':
      return accusing(record, terrain);
    case 'repeatsCall':
      return repeatsOf(record).map(({ placed }) => placed);
    case 'wrongNumber':
      return record.calls.flatMap(({ placed }) => (placed.contact === 'doctor' || placed.contact === 'neighbour' ? [placed] : []));
    case 'unfoundedCall':
      return needlessCalls(record).filter(({ seq }) => !repeatsOf(record).some(({ placed }) => placed.seq === seq));
    case 'prejudice':
      return [...conductOf(record, [id])];
    case 'privacy':
      return [...exposing(record)];
    case 'abuse':
      // To call others to something dangerous is as bad as to insult.
      return conductOf(record, [id, 'unsafe']).filter(({ seq }) => seq !== announcedIn(record));
    default:
      return id satisfies never;
  }
}

/** Calls and lines that point at somebody who had no part in it. */
function accusing(record: SeatRecord, terrain: Terrain): Happened[] {
  return [
    ...record.calls.flatMap(({ placed, heard }) => (heard !== null && accuses(record, terrain, heard.facts, heard.at) ? [placed] : [])),
    ...record.posted.filter(({ line, at }) => line.told === null && raisesAlarm(line.facts) && accuses(record, terrain, line.facts, at)),
  ].toSorted((a, b) => a.seq - b.seq);
}

/** Who goes after somebody and tells the group so within this time, ms, did one dangerous thing. */
const ANNOUNCES = 60_000;

/** The line in which somebody told what dangerous thing they did; the deed itself counts already. */
function announcedIn({ posted, acts }: SeatRecord): number | null {
  const deeds = acts.filter(({ choice }) => choice === 'follow' || choice === 'approachAlone');
  const told = posted.find(
    ({ at, line }) =>
      line.facts.conduct.includes('unsafe') &&
      !line.facts.conduct.includes('abuse') &&
      deeds.some((deed) => Math.abs(deed.at - at) <= ANNOUNCES),
  );
  return told?.seq ?? null;
}

/** Whether a line says that something urgent happens. */
function tellsUrgent({ alarm, what, activities }: Facts): boolean {
  if (alarm === 'asking') return false;
  return (what !== undefined && URGENT_CASES.includes(what)) || activities.some((activity) => ACTIVITIES[activity] === 'urgent');
}

/** Whether anything that asks for a second look had come on a card of this seat, or this was told in its group or by Burgernet. */
function hadReason(record: SeatRecord, facts: Facts, at: number): boolean {
  return (
    toldTo(record, at).some((known) => isAlarm(known) && fitsCase(known, facts)) ||
    record.sightings.some(
      (seen) =>
        seen.at <= at && [seen.sighting.activity, seen.sighting.closer.activity].some((activity) => ACTIVITIES[activity] !== 'none'),
    )
  );
}

/** Whether a line tells the group that something is the matter; "there is a van at number 9" does not. */
function raisesAlarm(facts: Facts): boolean {
  return facts.alarm === 'reported' || facts.what !== undefined || facts.activities.some((activity) => ACTIVITIES[activity] !== 'none');
}
