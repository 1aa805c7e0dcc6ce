import type { HouseRules } from '../../scenario/houseRules.ts';
import { type Contact, POLICE_NUMBERS } from '../../scenario/vocabulary.ts';
import type { Expectation } from '../../scenario/expectation.ts';
import type { Terrain } from '../../sim/neighbourhood/graph.ts';
import type { Question } from '../../sim/callEvent.ts';
import type { SeatRecord } from '../record.ts';
import type { Part } from '../score.ts';
import { judgeActivity, judgeCase, judgeDescription, judgeHeading, judgeLocation, sawNoWay } from './content.ts';
import { type Deed, worthOf } from './deed.ts';

/** A call to another number that still reached the police is worth this much, in thousandths; one that did not, nothing. */
const OTHER_DESK = 500;

type Content = Extract<Expectation, { does: 'call' }>['says'][number];

/** With which question an operator asks for each content. */
const ASKS: Readonly<Record<Content, Question>> = {
  location: 'place',
  behaviour: 'behaviour',
  case: 'case',
  heading: 'heading',
  description: 'description',
};

/** Whether an operator who knew of the case already left this out: what nobody asked for is nobody's omission. */
function isLeftOut({ index }: Pick<SeatRecord, 'index'>, call: string, content: Content): boolean {
  const knew = index.ofCall('operatorKnows', call).length > 0;
  return knew && !index.ofCall('operatorAsked', call).some(({ question }) => question === ASKS[content]);
}

/** Calls: the right number, with what was asked for. A call that was broken off counts for what was said. */
export function call(record: SeatRecord, terrain: Terrain, expectation: Extract<Expectation, { does: 'call' }>): Deed[] {
  return record.calls.flatMap(({ placed, report, said, corrected }): Deed[] => {
    if (!report) return [];
    const judge = (content: Content): Part[] => {
      switch (content) {
        case 'location':
          return [judgeLocation(record, terrain, report.facts, expectation.about, report.at)];
        case 'behaviour':
          return [judgeActivity(record, report.facts, expectation.about, report.at)];
        case 'case':
          return [judgeCase(record, report.facts)];
        case 'heading':
          // Nobody can say which way somebody goes whom they saw at one place only before they called.
          return report.facts.heading === undefined && sawNoWay(record, expectation.about, placed.at)
            ? []
            : [judgeHeading(record, terrain, report.facts, expectation.about, report.at)];
        case 'description':
          return [];
        default:
          return content satisfies never;
      }
    };
    const leftOut = (content: Content): boolean => isLeftOut(record, placed.call, content);
    const parts = expectation.says.flatMap((content) => judge(content).filter(({ verdict }) => verdict !== 'unknown' || !leftOut(content)));
    const described = expectation.says.includes('description')
      ? judgeDescription(record, report.facts, expectation.about, expectation.slots, report.at)
      : [];
    const slots = leftOut('description') ? described.filter(({ verdict }) => verdict !== 'unknown') : described;
    const describes = expectation.says.includes('description') && (slots.length > 0 || !leftOut('description'));
    const halves = slots.reduce(
      (sum, part) => sum + (part.verdict === 'right' ? 2 : part.verdict === 'almost' ? 1 : part.verdict === 'wrong' ? -1 : 0),
      0,
    );
    const enough = leftOut('description') ? Math.min(expectation.enough, slots.length) : expectation.enough;
    const description = enough === 0 ? 1000 : Math.max(0, Math.min(1000, Math.floor((500 * halves) / enough)));
    const kinds = parts.length + (describes ? 1 : 0);
    const content = Math.floor((worthOf(parts) * parts.length + (describes ? description : 0)) / Math.max(1, kinds));
    const rightNumber = expectation.contact.includes(placed.contact) && isAllowed(record.scenario.houseRules, placed.contact);
    const share = rightNumber ? content : Math.floor((content * OTHER_DESK) / 1000);
    return [
      {
        at: placed.at,
        share,
        // Nothing more is missing from a description that was enough.
        parts: [...parts, ...slots.filter((part) => part.verdict !== 'unknown' || (part.truth !== null && description < 1000))],
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
