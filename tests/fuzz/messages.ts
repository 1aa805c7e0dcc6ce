// Messages as somebody would send them who wants to bring an evening down, or who has a broken phone: a fresh one each time.
import { type Act, SPEEDS } from '../../src/protocol/acts.ts';
import { LONGEST_MESSAGE } from '../../src/protocol/messages.ts';
import { actOf, type Known } from './acts.ts';
import type { Chance } from './chance.ts';
import { NAMES_OF_OBJECTS, noise, words } from './words.ts';

/** One who sends: as whom, which number is next, and what was sent before. */
export interface Sender {
  readonly as: 'phone' | 'facilitator';
  readonly next: number;
  readonly before: readonly string[];
}

const STRANGE_NUMBERS = [
  '0',
  '-1',
  '1.5',
  '1e999',
  '-1e999',
  '9007199254740993',
  '1e21',
  '"1"',
  'null',
  '[1]',
  'true',
  '01',
  '0x1',
  '-0',
  '1e-7',
  'NaN',
];

/** Values that stand where others should. */
const STRANGE_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  '',
  'x',
  [],
  {},
  [[[]]],
  { a: { b: {} } },
  '__proto__',
  ...SPEEDS,
];

/** A message: half of them of the right shape, whatever they ask. */
export function messageOf(chance: Chance, sender: Sender, known: Known): string {
  const act = actOf(chance, sender.as, known);
  const good = (): string => JSON.stringify({ n: sender.next, act });
  switch (chance.below(24)) {
    case 0:
      return noise(chance, 200);
    case 1: {
      const text = good();
      return text.slice(0, chance.below(text.length));
    }
    case 2:
      return mutated(chance, good());
    case 3:
      return nested(chance);
    case 4:
      return `{"n":${chance.pick(STRANGE_NUMBERS)},"act":${JSON.stringify(act)}}`;
    case 5:
      return withNames(chance, sender.next, act);
    case 6:
      return JSON.stringify({ n: sender.next, act: replaced(chance, act) });
    case 7:
      return sender.before.length === 0 ? good() : chance.pick(sender.before);
    case 8:
      return JSON.stringify({ n: Math.max(0, sender.next + chance.below(9) - 4), act });
    case 9:
      // What only somebody else may ask.
      return JSON.stringify({ n: sender.next, act: actOf(chance, sender.as === 'phone' ? 'facilitator' : 'phone', known) });
    case 10:
      return chance.once(40)
        ? JSON.stringify({ n: sender.next, act, rest: 'x'.repeat(LONGEST_MESSAGE) })
        : JSON.stringify({ ...act, n: sender.next, text: words(chance) });
    case 11:
      return JSON.stringify(chance.pick([[], [sender.next, act], null, 7, 'x', { n: sender.next }, { act }, { N: 1, ACT: act }]));
    default:
      return good();
  }
}

/** Some characters of the text are gone, doubled or others. */
function mutated(chance: Chance, text: string): string {
  let result = text;
  for (let times = 1 + chance.below(4); times > 0; times -= 1) {
    const at = chance.below(result.length);
    result = result.slice(0, at) + (chance.once(3) ? '' : noise(chance, 4)) + result.slice(at + chance.below(3));
  }
  return result;
}

/** Lists in lists, up to the longest message. */
function nested(chance: Chance): string {
  const deep = chance.once(50) ? 30_000 : 1 + chance.below(2_000);
  const open = chance.pick(['[', '{"a":', '{"n":1,"act":', '{"act":{"intent":']);
  const text = open.repeat(Math.min(deep, Math.floor(60_000 / open.length)));
  return chance.once(2) ? text : `${text}1${(open.startsWith('[') ? ']' : '}').repeat(deep)}`;
}

/** With names in it that every object has. */
function withNames(chance: Chance, n: number, act: Act): string {
  const name = JSON.stringify(chance.pick(NAMES_OF_OBJECTS));
  const value = JSON.stringify(chance.pick(STRANGE_VALUES));
  const text = JSON.stringify(act);
  return chance.pick([
    `{${name}:${value},"n":${n},"act":${text}}`,
    `{"n":${n},"act":{${name}:${value},${text.slice(1)}}`,
    `{"n":${n},"act":{"__proto__":${text}}}`,
    `{"n":${n},"n":${n + 1},"act":${text},"act":${text}}`,
    `{"n":${n},"act":{"do":"inExercise","intent":{${name}:${value},"type":"hangUp"}}}`,
    `{"n":${n},"act":{"do":${name}}}`,
    `{"n":${n},"act":{"do":"inExercise","intent":{"type":${name}}}}`,
  ]);
}

/** The same with one value replaced by another, wherever it stands. */
function replaced(chance: Chance, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || chance.once(5)) return chance.once(3) ? words(chance) : chance.pick(STRANGE_VALUES);
  const keys = Object.keys(value);
  if (keys.length === 0) return chance.pick(STRANGE_VALUES);
  const key = chance.pick(keys);
  const copy: Record<string, unknown> = Array.isArray(value) ? { ...value } : { ...(value as Record<string, unknown>) };
  copy[key] = replaced(chance, copy[key]);
  return Array.isArray(value) ? Object.values(copy) : copy;
}
