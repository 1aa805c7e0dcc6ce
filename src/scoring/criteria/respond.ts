import type { Expectation } from '../../scenario/expectation.ts';
import type { SeatRecord } from '../record.ts';
import type { Deed } from './deed.ts';

/** Chooses something safe and useful; where the house rules want the call first, only after it. */
export function choose(record: SeatRecord, expectation: Extract<Expectation, { does: 'choose' }>): Deed[] {
  const reported = record.calls.flatMap(({ report }) => (report ? [report.at] : []));
  const { houseRules } = record.scenario;
  return record.acts
    .filter((act) => expectation.choice.includes(act.choice) && houseRules.respond[act.choice] !== 'bad')
    .map((act): Deed => {
      const known = reported.some((at) => at <= act.at);
      const needsCall = expectation.afterCall || houseRules.respondAfterCall;
      return {
        at: act.at,
        share: needsCall && !known ? 300 : 1000,
        parts: [],
        evidence: [act.seq],
        ...(needsCall && !known ? { reason: 'early' as const } : {}),
      };
    });
}
