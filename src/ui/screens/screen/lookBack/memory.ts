import type { HallMemory, RememberedFeature } from '../../../../views/hallDebrief.ts';
import type { Terms } from '../../../text/wording/terms.ts';

/** Features and rows that fit the beamer in large letters. */
const MOST_FEATURES = 4;
const MOST_ROWS = 4;

export interface MemoryRow {
  readonly value: string;
  readonly count: number;
  readonly isTrue: boolean;
}

/** A feature as the hall sees it; `others`: how often something was said that has no row. */
export interface MemoryPanel {
  readonly feature: RememberedFeature;
  readonly rows: readonly MemoryRow[];
  readonly others: number;
}

/** What is shown: the colour of the coat first, for that is what differs most; the truth always has a row. */
export function panelsOf({ features }: HallMemory): readonly MemoryPanel[] {
  const isCoat = ({ slot, of }: RememberedFeature): boolean => slot === 'upper' && of === 'colour';
  const ordered = [...features.filter(isCoat), ...features.filter((feature) => !isCoat(feature))];
  return ordered.slice(0, MOST_FEATURES).map((feature) => {
    const { said, truth } = feature;
    const all = said.map(({ value, count }) => ({ value, count, isTrue: value === truth }));
    const known = truth === null || all.some(({ isTrue }) => isTrue) ? all : [...all, { value: truth, count: 0, isTrue: true }];
    const room = MOST_ROWS - (known.findIndex(({ isTrue }) => isTrue) >= MOST_ROWS ? 1 : 0);
    const rows = known.filter((row, index) => index < room || row.isTrue);
    return { feature, rows, others: known.filter((row) => !rows.includes(row)).reduce((sum, { count }) => sum + count, 0) };
  });
}

/** The word for a value of a feature. */
export function valueText({ slot, of }: Pick<RememberedFeature, 'slot' | 'of'>, value: string, terms: Terms): string {
  const words: Readonly<Record<string, string>> = of === 'colour' ? terms.colour : terms[slot];
  return words[value] ?? value;
}

/** How many said a colour of the coat, and how many different ones; null when nobody did. */
export function coatColours({ features }: HallMemory): { readonly people: number; readonly colours: number } | null {
  const coat = features.find(({ slot, of }) => slot === 'upper' && of === 'colour');
  return coat === undefined ? null : { people: coat.said.reduce((sum, { count }) => sum + count, 0), colours: coat.said.length };
}
