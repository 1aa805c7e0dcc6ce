import type { Conduct, Facts } from '../language/facts.ts';
import type { AntiPattern } from '../scenario/expectation.ts';
import { ACTIVITIES, URGENT_CASES } from '../scenario/vocabulary.ts';
import { isAlarm } from '../sim/assess.ts';
import { wasCalled } from './criteria/post.ts';
import { needlessCalls } from './criteria/refrain.ts';
import type { ByOthers } from './doneByOthers.ts';
import type { SeatRecord } from './record.ts';
import type { Penalty } from './score.ts';

type Happened = { readonly at: number; readonly seq: number };

/** What did harm, with the share that it takes of what was earned, in thousandths. */
export interface Harm extends Omit<Penalty, 'cost'> {
  readonly takes: number;
}

/** What counts against this seat, each pattern once, with what proves it; the gravest first. */
export function harmsOf(record: SeatRecord, calledByOthers: ByOthers | null): Harm[] {
  const harms = record.scenario.antiPatterns.flatMap((pattern): Harm[] => {
    const found = detect(record, pattern.id, calledByOthers);
    const first = found[0];
    if (!first) return [];
    const { id, text, ceiling = null } = pattern;
    const takes = shareTaken(pattern, timesOf(record, id, found), costOf(record, pattern, calledByOthers));
    return [{ antiPattern: id, text, takes, ceiling, at: first.at, evidence: found.map((event) => event.seq) }];
  });
  return harms.toSorted((a, b) => b.takes - a.takes);
}

/** To go after somebody is dangerous once and for all; everything else does its harm each time. */
const ONCE: readonly AntiPattern['id'][] = ['confronts', 'follows'];
/** What has no ceiling of its own takes no more than this. */
const MOST = 600;

function timesOf(record: SeatRecord, id: AntiPattern['id'], found: readonly Happened[]): number {
  if (ONCE.includes(id)) return 1;
  // A wrong order is one mistake, but a false "112 was called" keeps others from calling each time.
  return id === 'groupBeforeCall' ? Math.max(1, falseAlarms(record)) : found.length;
}

/** Each time takes its share of what the times before left; a ceiling says how much there can be left at most. */
function shareTaken({ ceiling }: AntiPattern, times: number, cost: number): number {
  let kept = 1000;
  for (let time = 0; time < times; time += 1) kept = Math.floor((kept * (100 - cost)) / 100);
  const taken = Math.min(MOST, 1000 - kept);
  return ceiling === undefined ? taken : Math.max(taken, 1000 - 10 * ceiling);
}

/** Where the rules allow a photo that is needed, one that was sent after the police knew costs half. */
function costOf(record: SeatRecord, { id, cost }: AntiPattern, calledByOthers: ByOthers | null): number {
  if (id !== 'privacy' || record.scenario.houseRules.post.photos !== 'ifNeeded') return cost;
  const known = knownSince(record, calledByOthers);
  const isAfter = exposing(record).every(({ seq }) => known !== null && known < seq);
  return isAfter ? Math.ceil(cost / 2) : cost;
}

/** The police know from the moment at which a report was heard, not from when somebody began to dial; null when never. */
function knownSince({ index, seat }: SeatRecord, calledByOthers: ByOthers | null): number | null {
  const firsts = [index.ofSeat('reportHeard', seat)[0], index.ofSeat('reportFiled', seat)[0], calledByOthers];
  const heard = firsts.flatMap((event) => event?.seq ?? []);
  return heard.length === 0 ? null : Math.min(...heard);
}

/** Lines of this seat in the group that expose somebody: a photo, a name, an address, a whole plate. */
function exposing({ posted }: SeatRecord): readonly Happened[] {
  return posted.filter(({ line: { told, facts } }) => {
    const plate = facts.vehicle?.plate;
    return facts.conduct.includes('privacy') || (told === null && plate !== undefined && !plate.includes('?'));
  });
}

function conductOf({ posted }: SeatRecord, kinds: readonly Conduct[]): readonly Happened[] {
  return posted.filter(({ line }) => line.facts.conduct.some((kind) => kinds.includes(kind)));
}

function detect(record: SeatRecord, id: AntiPattern['id'], calledByOthers: ByOthers | null): Happened[] {
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
      return houseRules.post.order === 'afterCall'
        ? record.posted.filter(({ line, seq }) => line.told === null && raisesAlarm(line.facts) && (called === null || seq < called))
        : [];
    case 'falseAlarm':
      return record.posted.filter(({ line, at }) => line.told === null && tellsUrgent(line.facts) && !hadReason(record, at));
    case 'repeatsCall':
      return record.calls.flatMap(({ report }, index) => (report && index > 0 && report.repeated && !report.news ? [report] : []));
    case 'wrongNumber':
      return record.calls.flatMap(({ placed }) => (placed.contact === 'doctor' || placed.contact === 'neighbour' ? [placed] : []));
    case 'unfoundedCall':
      return needlessCalls(record);
    case 'prejudice':
      return [...conductOf(record, [id])];
    case 'privacy':
      return [...exposing(record)];
    case 'abuse':
      // To call others to something dangerous is as bad as to insult.
      return [...conductOf(record, [id, 'unsafe'])];
    default:
      return id satisfies never;
  }
}

/** How often somebody wrote that 112 was called while nobody had. */
function falseAlarms(record: SeatRecord): number {
  return record.posted.filter(({ line, at }) => line.told === null && line.facts.alarm === 'reported' && !wasCalled(record, at)).length;
}

/** Whether a line says that something urgent happens. */
function tellsUrgent({ alarm, what, activities }: Facts): boolean {
  if (alarm === 'asking') return false;
  return (what !== undefined && URGENT_CASES.includes(what)) || activities.some((activity) => ACTIVITIES[activity] === 'urgent');
}

/** Whether anything that asks for a second look had come on a card of this seat, or was told in its group or by Burgernet. */
function hadReason({ sightings, read, broadcasts, inbox }: SeatRecord, at: number): boolean {
  return (
    sightings.some(
      (seen) => seen.at <= at && (ACTIVITIES[seen.sighting.activity] !== 'none' || ACTIVITIES[seen.sighting.closer.activity] !== 'none'),
    ) ||
    read.some((line) => line.at <= at && isAlarm(line.line.told ?? line.line.facts)) ||
    [...broadcasts, ...inbox].some((message) => message.at <= at)
  );
}

/** Whether a line tells the group that something is the matter; "there is a van at number 9" does not. */
function raisesAlarm(facts: Facts): boolean {
  return facts.alarm === 'reported' || facts.what !== undefined || facts.activities.some((activity) => ACTIVITIES[activity] !== 'none');
}
