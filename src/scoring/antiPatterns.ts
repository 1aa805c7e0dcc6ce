import type { Facts } from '../language/facts.ts';
import type { AntiPattern } from '../scenario/expectation.ts';
import { ACTIVITIES } from '../scenario/vocabulary.ts';
import { unfoundedCalls } from './criteria/refrain.ts';
import type { SeatRecord } from './record.ts';
import type { Penalty } from './score.ts';

type Happened = { readonly at: number; readonly seq: number };

/** What counts against this seat, each pattern once, with what proves it. */
export function penaltiesOf(record: SeatRecord): Penalty[] {
  return record.scenario.antiPatterns.flatMap((pattern): Penalty[] => {
    const found = detect(record, pattern.id);
    const first = found[0];
    return first
      ? [
          {
            antiPattern: pattern.id,
            text: pattern.text,
            cost: pattern.cost,
            ceiling: pattern.ceiling ?? null,
            at: first.at,
            evidence: found.map((event) => event.seq),
          },
        ]
      : [];
  });
}

function detect(record: SeatRecord, id: AntiPattern['id']): Happened[] {
  const { houseRules } = record.scenario;
  const reportedAt = record.calls.flatMap(({ report }) => (report ? [report.at] : []))[0] ?? null;
  const conduct = (kind: 'prejudice' | 'abuse' | 'privacy'): Happened[] =>
    record.posted.filter(({ line }) => line.facts.conduct.includes(kind));
  switch (id) {
    case 'confronts':
      return record.acts.filter(
        (act) => act.choice === 'approachAlone' && act.consequence !== 'personSafeWithYou' && houseRules.respond.approachAlone !== 'good',
      );
    case 'follows':
      return record.acts.filter((act) => act.choice === 'follow');
    case 'groupBeforeCall':
      return houseRules.post.order === 'afterCall'
        ? record.posted.filter(({ line, at }) => raisesAlarm(line.facts) && (reportedAt === null || at < reportedAt))
        : [];
    case 'repeatsCall':
      return record.calls.flatMap(({ report }, index) => (report && index > 0 && report.repeated && !report.news ? [report] : []));
    case 'wrongNumber':
      return record.calls.flatMap(({ placed }) => (placed.contact === 'doctor' || placed.contact === 'neighbour' ? [placed] : []));
    case 'unfoundedCall':
      return unfoundedCalls(record);
    case 'prejudice':
    case 'abuse':
    case 'privacy':
      return conduct(id);
    default:
      return id satisfies never;
  }
}

/** Whether a line tells the group that something is the matter; "there is a van at number 9" does not. */
function raisesAlarm(facts: Facts): boolean {
  return facts.alarm === 'reported' || facts.what !== undefined || facts.activities.some((activity) => ACTIVITIES[activity] !== 'none');
}
