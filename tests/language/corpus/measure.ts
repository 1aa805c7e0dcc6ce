// Precision, recall and F1 for each field: a value counts as found only when it is exactly right.
import { understand } from '../../../src/language/understand.ts';
import type { Gazetteer } from '../../../src/language/gazetteer.ts';
import { flatten, parseLabels } from './flatten.ts';
import type { Sentence } from './sentence.ts';

export interface Score {
  right: number;
  wrong: number;
  missed: number;
}
export interface Difference {
  readonly text: string;
  readonly field: string;
  readonly expected: string | undefined;
  readonly found: string | undefined;
}

/** Lists are compared member by member, everything else as one value. */
function members(field: string, value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  return field === 'does' || field === 'conduct' ? value.split(',') : [value];
}

export function measure(
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): { readonly fields: ReadonlyMap<string, Score>; readonly differences: readonly Difference[] } {
  const fields = new Map<string, Score>();
  const differences: Difference[] = [];
  for (const [, text, says] of sentences) {
    const expected = parseLabels(says);
    const found = flatten(understand(text, gazetteer).facts);
    for (const field of new Set([...expected.keys(), ...found.keys()])) {
      const score = fields.get(field) ?? { right: 0, wrong: 0, missed: 0 };
      const want = members(field, expected.get(field));
      const got = members(field, found.get(field));
      score.right += got.filter((value) => want.includes(value)).length;
      score.wrong += got.filter((value) => !want.includes(value)).length;
      score.missed += want.filter((value) => !got.includes(value)).length;
      fields.set(field, score);
      if (expected.get(field) !== found.get(field))
        differences.push({ text, field, expected: expected.get(field), found: found.get(field) });
    }
  }
  return { fields, differences };
}

export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}
export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}
export function f1({ right, wrong, missed }: Score): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

export function total(fields: ReadonlyMap<string, Score>, names: readonly string[]): Score {
  const sum: Score = { right: 0, wrong: 0, missed: 0 };
  for (const name of names) {
    const score = fields.get(name);
    sum.right += score?.right ?? 0;
    sum.wrong += score?.wrong ?? 0;
    sum.missed += score?.missed ?? 0;
  }
  return sum;
}
