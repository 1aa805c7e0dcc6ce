// Writing in a group: every line goes through here, so that nothing simulated is written twice in the same words.
import { NO_FACTS } from '../../language/facts.ts';
import type { Chatter } from '../../scenario/schema.ts';
import type { ChatLine, Why } from '../chatEvent.ts';
import type { ExerciseEvent } from '../event.ts';
import type { Kernel } from '../kernel.ts';

/** A text that somebody is going to write, and the deck that it comes from. */
export interface Written {
  readonly deck: Chatter;
  readonly text: string;
}

type NewLine = Pick<ChatLine, 'group' | 'from' | 'text' | 'facts' | 'replyTo'> & Partial<Pick<ChatLine, 'deck' | 'told' | 'spans'>>;

const books = new WeakMap<Kernel, Set<string>>();

/** Between two simulated lines in one group there is at least this much, in milliseconds (X). */
const BREATH = 700;

/** The words of a text without case, signs and spaces: two texts with the same words are the same. */
export function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What was written in this round, and what the maker will have written: in no group it is written again. */
function bookOf(kernel: Kernel): Set<string> {
  const known = books.get(kernel);
  if (known) return known;
  const effects = kernel.scenario.injects.flatMap((inject) => inject.does);
  const book = new Set(effects.flatMap((effect) => (effect.do === 'chat' ? [wordsOf(effect.text)] : [])));
  books.set(kernel, book);
  return book;
}

const NONE: readonly string[] = [];
const decks = new WeakMap<readonly string[], readonly { readonly text: string; readonly words: string }[]>();

/** The texts of a deck with their words. */
function deckOf(texts: readonly string[]) {
  const known = decks.get(texts) ?? texts.map((text) => ({ text, words: wordsOf(text) }));
  decks.set(texts, known);
  return known;
}

/** Takes a text that nobody wrote yet from the first of these decks that has one; null when all are empty. */
export function takeText(kernel: Kernel, group: string, from: readonly Chatter[]): Written | null {
  const book = bookOf(kernel);
  for (const deck of from) {
    const fresh = deckOf(kernel.scenario.chatter[deck] ?? NONE).filter(({ words }) => !book.has(words));
    if (fresh.length === 0) continue;
    const { text, words } = kernel.chance.pick(fresh, group, `deck ${deck}`, fresh.length);
    book.add(words);
    return { deck, text };
  }
  return null;
}

/**
 * A reminder of the rules that nobody wrote yet: a text of the deck, and when other groups have had those, two of them in one
 * line. Null when even that was all said.
 */
export function takeReminder(kernel: Kernel, group: string): Written | null {
  const deck = 'coordinatorRules';
  const single = takeText(kernel, group, [deck]);
  if (single) return single;
  const texts = kernel.scenario.chatter[deck] ?? NONE;
  const pairs = texts.flatMap((one) => texts.flatMap((other) => (one === other ? [] : [`${one} ${other}`])));
  const book = bookOf(kernel);
  const fresh = pairs.filter((text) => !book.has(wordsOf(text)));
  if (fresh.length === 0) return null;
  const text = kernel.chance.pick(fresh, group, 'deck pairs', fresh.length);
  book.add(wordsOf(text));
  return { deck, text };
}

/** A text that was taken was not written after all. */
export function giveBack(kernel: Kernel, text: string): void {
  bookOf(kernel).delete(wordsOf(text));
}

/** Posts the next unused line of a deck, or what was taken; nothing is said twice in a round, so an empty deck is silence. */
export function sayInChat(
  kernel: Kernel,
  group: string,
  from: ChatLine['from'],
  deck: Chatter,
  replyTo: string | null,
  why: Why,
  written = takeText(kernel, group, [deck]),
): void {
  if (!written) return;
  whenQuiet(kernel, group, () => post(kernel, { group, from, ...written, facts: NO_FACTS, replyTo }, why));
}

/** Does this as soon as nobody posts in this group at this very moment. */
export function whenQuiet(kernel: Kernel, group: string, run: () => void): void {
  const last = kernel.world.chat.findLast((line) => line.group === group);
  if (last?.at === kernel.now() && last.from.kind !== 'seat') kernel.later(BREATH, 'chat', () => whenQuiet(kernel, group, run));
  else run();
}

/** Posts a line in a group. `why` says of a simulated line where it comes from. */
export function post(kernel: Kernel, line: NewLine, why: Why | null): ExerciseEvent {
  bookOf(kernel).add(wordsOf(line.text));
  return kernel.record({
    type: 'chatPosted',
    line: {
      id: `line-${kernel.world.chat.length + 1}`,
      at: kernel.now(),
      deck: null,
      told: null,
      ...line,
      pinned: false,
      removed: false,
      thumbs: 0,
    },
    why,
  });
}
