import type { Facts } from '../language/facts.ts';
import type { AntiPattern } from '../scenario/expectation.ts';
import { ACTIVITIES } from '../scenario/vocabulary.ts';
import { wasCalled } from './criteria/post.ts';
import { needlessCalls } from './criteria/refrain.ts';
import type { ByOthers } from './doneByOthers.ts';
import type { SeatRecord } from './record.ts';
import type { Penalty } from './score.ts';

type Happened = { readonly at: number; readonly seq: number };

/** What counts against this seat, each pattern once, with what proves it. */
export function penaltiesOf(record: SeatRecord, calledByOthers: ByOthers | null): Penalty[] {
  return record.scenario.antiPatterns.flatMap((pattern): Penalty[] => {
    const found = detect(record, pattern.id, calledByOthers);
    const first = found[0];
    return first
      ? [
          {
            antiPattern: pattern.id,
            text: pattern.text,
            cost: costOf(pattern, pattern.id === 'groupBeforeCall' ? Math.max(1, falseAlarms(record)) : found.length),
            ceiling: pattern.ceiling ?? null,
            at: first.at,
            evidence: found.map((event) => event.seq),
          },
        ]
      : [];
  });
}

/** Needless calls keep the line from others each time, and a false "112 was called" keeps others from calling; all else counts once. */
const COUNTED_EACH_TIME: readonly AntiPattern['id'][] = ['unfoundedCall', 'repeatsCall', 'groupBeforeCall'];
/** No more than this for one pattern. */
const MOST = 60;

function costOf({ id, cost }: AntiPattern, times: number): number {
  return COUNTED_EACH_TIME.includes(id) ? Math.min(Math.max(cost, MOST), cost * times) : cost;
}

function detect(record: SeatRecord, id: AntiPattern['id'], calledByOthers: ByOthers | null): Happened[] {
  const { houseRules } = record.scenario;
  // The police know from the moment at which a report was heard, not from when somebody began to dial.
  const { index, seat } = record;
  const firsts = [index.ofSeat('reportHeard', seat)[0], index.ofSeat('reportFiled', seat)[0], calledByOthers];
  const heard = firsts.flatMap((event) => event?.seq ?? []);
  const called = heard.length === 0 ? null : Math.min(...heard);
  const conduct = (kind: 'prejudice' | 'abuse' | 'privacy'): Happened[] =>
    record.posted.filter(({ line }) => line.facts.conduct.includes(kind));
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
    case 'repeatsCall':
      return record.calls.flatMap(({ report }, index) => (report && index > 0 && report.repeated && !report.news ? [report] : []));
    case 'wrongNumber':
      return record.calls.flatMap(({ placed }) => (placed.contact === 'doctor' || placed.contact === 'neighbour' ? [placed] : []));
    case 'unfoundedCall':
      return needlessCalls(record);
    case 'prejudice':
    case 'abuse':
      return conduct(id);
    case 'privacy':
      // Some rules allow a photo in the group where it is needed; others leave it to the police.
      return houseRules.post.photos === 'ifNeeded' ? [] : conduct(id);
    default:
      return id satisfies never;
  }
}

/** How often somebody wrote that 112 was called while nobody had. */
function falseAlarms(record: SeatRecord): number {
  return record.posted.filter(({ line, at }) => line.told === null && line.facts.alarm === 'reported' && !wasCalled(record, at)).length;
}

/** Whether a line tells the group that something is the matter; "there is a van at number 9" does not. */
function raisesAlarm(facts: Facts): boolean {
  return facts.alarm === 'reported' || facts.what !== undefined || facts.activities.some((activity) => ACTIVITIES[activity] !== 'none');
}
