import type { HouseRules } from '../../scenario/houseRules.ts';
import { type Contact, POLICE_NUMBERS } from '../../scenario/vocabulary.ts';
import type { Expectation } from '../../scenario/expectation.ts';
import type { Terrain } from '../../sim/neighbourhood/graph.ts';
import type { SeatRecord } from '../record.ts';
import type { Part } from '../score.ts';
import { judgeActivity, judgeCase, judgeDescription, judgeHeading, judgeLocation } from './content.ts';
import { type Deed, worthOf } from './deed.ts';

/** A call to another number that still reached the police is worth this much, in thousandths; one that did not, nothing. */
const OTHER_DESK = 500;

/** Calls: the right number, with what was asked for. A call that was broken off counts for what was said. */
export function call(record: SeatRecord, terrain: Terrain, expectation: Extract<Expectation, { does: 'call' }>): Deed[] {
  return record.calls.flatMap(({ placed, report, said, corrected }): Deed[] => {
    if (!report) return [];
    const parts = expectation.says.flatMap((content): Part[] => {
      switch (content) {
        case 'location':
          return [judgeLocation(record, terrain, report.facts, expectation.about, report.at)];
        case 'behaviour':
          return [judgeActivity(record, report.facts, expectation.about, report.at)];
        case 'case':
          return [judgeCase(record, report.facts)];
        case 'heading':
          return [judgeHeading(record, terrain, report.facts, expectation.about, report.at)];
        case 'description':
          return [];
        default:
          return content satisfies never;
      }
    });
    const slots = expectation.says.includes('description')
      ? judgeDescription(record, report.facts, expectation.about, expectation.slots, report.at)
      : [];
    const halves = slots.reduce(
      (sum, part) => sum + (part.verdict === 'right' ? 2 : part.verdict === 'almost' ? 1 : part.verdict === 'wrong' ? -1 : 0),
      0,
    );
    const description = expectation.enough === 0 ? 1000 : Math.max(0, Math.min(1000, Math.floor((500 * halves) / expectation.enough)));
    const kinds = parts.length + (expectation.says.includes('description') ? 1 : 0);
    const content = Math.floor(
      (worthOf(parts) * parts.length + (expectation.says.includes('description') ? description : 0)) / Math.max(1, kinds),
    );
    const rightNumber = expectation.contact.includes(placed.contact) && isAllowed(record.scenario.houseRules, placed.contact);
    const share = rightNumber ? content : Math.floor((content * OTHER_DESK) / 1000);
    return [
      {
        at: placed.at,
        share,
        parts: [...parts, ...slots.filter((part) => part.verdict !== 'unknown' || part.truth !== null)],
        evidence: [placed.seq, ...[...said, ...corrected, report].map((event) => event.seq).toSorted((a, b) => a - b)],
        ...(rightNumber ? {} : { reason: 'wrongNumber' as const }),
      },
    ];
  });
}

/** Under some house rules only 112 is called; other numbers than these two are not the rules' business. */
function isAllowed({ call: numbers }: HouseRules, contact: Contact): boolean {
  return !POLICE_NUMBERS.includes(contact) || contact === numbers.urgent || contact === numbers.notUrgent;
}
