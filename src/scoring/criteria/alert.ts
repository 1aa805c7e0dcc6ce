import type { Facts } from '../../language/facts.ts';
import { mergeFacts } from '../../language/mergeFacts.ts';
import type { HouseRules } from '../../scenario/houseRules.ts';
import { type Contact, POLICE_NUMBERS } from '../../scenario/vocabulary.ts';
import type { Expectation } from '../../scenario/expectation.ts';
import type { Terrain } from '../../sim/neighbourhood/graph.ts';
import { judge } from '../../sim/assess.ts';
import type { Question } from '../../sim/callEvent.ts';
import type { EventOf } from '../../sim/event.ts';
import type { SeatRecord } from '../record.ts';
import type { Part } from '../score.ts';
import { judgeActivity, judgeCase, judgeHeading, judgeLocation, sawNoWay } from './content.ts';
import { type Deed, halvesOf } from './deed.ts';
import { f1Of, judgeDescription } from './description.ts';

/** A call to another number that still reached the police is worth this much, in thousandths: they come, but later. */
const OTHER_DESK = 600;
/** A report in which nothing happens is worth this much, in thousandths: looks alone are no case, so no car goes out. */
const NO_CASE = 600;

/** So much when the caller moreover hung up before the police could ask: they must wait for the next call (our own choice). */
const IN_VAIN = 300;

type Content = CallExpectation['says'][number];

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

/**
 * Calls: the right number, with what was asked for. A call that was broken off counts for what was said. The police know what
 * all calls of a seat told together, so a later call counts both by itself and with those before it.
 */
export function call(record: SeatRecord, terrain: Terrain, expectation: CallExpectation): Deed[] {
  const heard: Heard[] = [];
  let together: Heard | null = null;
  for (const { placed, heard: words, isInVain, said, corrected } of record.calls) {
    if (!words) continue;
    const evidence = [...new Set([placed.seq, ...[...said, ...corrected, words].map(({ seq }) => seq).toSorted((a, b) => a - b)])];
    const own: Heard = { placed, at: words.at, facts: words.facts, isInVain, evidence };
    heard.push(own);
    if (together !== null)
      heard.push({ ...own, facts: mergeFacts(together.facts, own.facts), evidence: [...together.evidence, ...evidence] });
    together = heard.at(-1) ?? null;
  }
  return heard.map((each) => judged(record, terrain, expectation, each));
}

type CallExpectation = Extract<Expectation, { does: 'call' }>;

/** What the police had heard at a moment, with the call that it came with. */
interface Heard {
  readonly placed: EventOf<'callPlaced'>;
  readonly at: number;
  readonly facts: Facts;
  readonly isInVain: boolean;
  readonly evidence: readonly number[];
}

/**
 * The place decides where a car goes, and the description whom it looks for: each counts for two (domain.md section 5: place first;
 * section 4: in Nijmegen everybody looked for a man).
 */
const DECIDES = 2;

function judged(record: SeatRecord, terrain: Terrain, expectation: CallExpectation, heard: Heard): Deed {
  const { placed, facts } = heard;
  const leftOut = (content: Content): boolean => isLeftOut(record, placed.call, content);
  const parts = expectation.says
    .flatMap((content) => judgeContent(record, terrain, expectation, heard, content).map((part) => ({ content, part })))
    .filter(({ content, part }) => part.verdict !== 'unknown' || !leftOut(content));
  const described = expectation.says.includes('description')
    ? judgeDescription(record, facts, expectation.about, expectation.slots, heard.at, placed.at)
    : [];
  const slots = leftOut('description') ? described.filter(({ verdict }) => verdict !== 'unknown') : described;
  const describes = expectation.says.includes('description') && (slots.length > 0 || !leftOut('description'));
  const enough = leftOut('description') ? Math.min(expectation.enough, slots.length) : expectation.enough;
  const description = f1Of(slots, enough);
  const weightOf = (content: Content): number => (content === 'location' ? DECIDES : 1);
  const weights = parts.reduce((sum, { content }) => sum + weightOf(content), describes ? DECIDES : 0);
  // Who looks out for somebody else looks in vain, wherever that is.
  const halves = ({ content, part }: (typeof parts)[number]): number => (content === 'heading' && description < 0 ? 0 : halvesOf(part));
  const worth = parts.reduce((sum, each) => sum + 500 * halves(each) * weightOf(each.content), describes ? DECIDES * description : 0);
  const told = Math.max(0, Math.floor(worth / Math.max(1, weights)));
  const content = Math.floor((told * (heard.isInVain ? IN_VAIN : judge(facts) === 'noCase' ? NO_CASE : 1000)) / 1000);
  const rightNumber = expectation.contact.includes(placed.contact) && isAllowed(record.scenario.houseRules, placed.contact);
  return {
    at: placed.at,
    share: rightNumber ? content : Math.floor((content * OTHER_DESK) / 1000),
    // Nothing more is missing from a description that was enough.
    parts: [
      ...parts.map(({ part }) => part),
      ...slots.filter((part) => part.verdict !== 'unknown' || (part.truth !== null && isShort(slots, enough))),
    ],
    evidence: heard.evidence,
    ...(rightNumber ? {} : { reason: 'wrongNumber' as const }),
    ...(heard.isInVain ? { isInVain: true } : {}),
  };
}

/** Whether fewer features than are enough were told. */
function isShort(slots: readonly Part[], enough: number): boolean {
  return slots.filter(({ verdict }) => verdict !== 'unknown').length < enough;
}

function judgeContent(
  record: SeatRecord,
  terrain: Terrain,
  { about }: CallExpectation,
  { placed, at, facts }: Heard,
  content: Content,
): Part[] {
  switch (content) {
    case 'location':
      return [judgeLocation(record, terrain, facts, about, at, true)];
    case 'behaviour':
      return [judgeActivity(record, facts, about, at)];
    case 'case':
      return [judgeCase(record, facts)];
    case 'heading':
      // Nobody can say which way somebody goes whom they saw at one place only before they called.
      return facts.heading === undefined && sawNoWay(record, about, placed.at) ? [] : [judgeHeading(record, terrain, facts, about, at)];
    case 'description':
      return [];
    default:
      return content satisfies never;
  }
}

/** Under some house rules only 112 is called; other numbers than these two are not the rules' business. */
function isAllowed({ call: numbers }: HouseRules, contact: Contact): boolean {
  return !POLICE_NUMBERS.includes(contact) || contact === numbers.urgent || contact === numbers.notUrgent;
}
