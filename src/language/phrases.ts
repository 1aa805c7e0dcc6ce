// Phrases that carry a meaning by themselves: "korte broek", "lichtgetint", "Ford Transit".
import type { VehicleKind } from '../scenario/vocabulary.ts';
import { CARS, MAKE_SPELLINGS, TRUCKS, TWO_WHEELERS, VANS, WELL_KNOWN } from './words/makes.ts';
import type { Meanings, Vocabulary } from './words/vocabulary.ts';

/** A make or a model, with the kind of vehicle that it implies. */
export interface Brand {
  readonly make: string;
  readonly model?: string;
  readonly kind: VehicleKind;
  /** The model was said without its make. */
  readonly modelOnly?: true;
}

/** What a phrase may mean, by kind. */
export type PhraseValues = Meanings & { readonly brand: Brand };
/** What one phrase means. */
export type PhraseMeaning = { [M in keyof PhraseValues]: { readonly meaning: M; readonly value: PhraseValues[M] } }[keyof PhraseValues];

export interface Phrase {
  readonly words: readonly string[];
  readonly meanings: PhraseMeaning[];
}

export interface PhraseBook {
  /** First word -> phrases, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Every word of every phrase. */
  readonly words: ReadonlySet<string>;
  readonly colours: ReadonlySet<string>;
  /** Make -> the words of its models. */
  readonly models: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly brand: Brand }[]>;
}

/** The way the tokenizer splits: e-bike is two words, auto's one. */
export function splitPhrase(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export function makePhrases(vocabulary: Vocabulary): PhraseBook {
  const byText = new Map<string, Phrase>();
  const words = new Set<string>();
  const add = (phrase: string, meaning: PhraseMeaning): void => {
    const split = splitPhrase(phrase);
    const key = split.join(' ');
    const known = byText.get(key);
    if (known === undefined) byText.set(key, { words: split, meanings: [meaning] });
    else if (!known.meanings.some((other) => other.meaning === meaning.meaning)) known.meanings.push(meaning);
    for (const word of split) words.add(word);
  };
  const colours = new Set<string>();
  for (const [meaning, values] of Object.entries(vocabulary.meanings)) {
    for (const [value, text] of Object.entries(values)) {
      for (const phrase of list(text ?? '')) {
        add(phrase, { meaning, value } as PhraseMeaning);
        if (meaning === 'colour') colours.add(phrase);
      }
    }
  }
  const models = new Map<string, { words: readonly string[]; brand: Brand }[]>();
  const wellKnown = new Set(list(WELL_KNOWN));
  const addMake = (make: string, kind: VehicleKind, names: string): void => {
    if (!byText.get(splitPhrase(make).join(' '))?.meanings.some((known) => known.meaning === 'brand'))
      add(make, { meaning: 'brand', value: { make, kind } });
    for (const model of list(names)) {
      const brand: Brand = { make, model, kind };
      models.set(make, [{ words: splitPhrase(model), brand }, ...(models.get(make) ?? [])]);
      if (wellKnown.has(model.toLowerCase())) add(model, { meaning: 'brand', value: { ...brand, modelOnly: true } });
    }
  };
  // Vans after cars: a Caddy is listed under both and is then read as what stands first in `models`, a van.
  for (const [make, names] of Object.entries(CARS)) addMake(make, 'car', names);
  for (const [make, names] of Object.entries(VANS)) addMake(make, 'van', names);
  for (const make of list(TRUCKS)) addMake(make, 'truck', '');
  for (const [kind, makes] of Object.entries(TWO_WHEELERS)) for (const make of list(makes ?? '')) addMake(make, kind as VehicleKind, '');
  for (const [spelling, make] of Object.entries(MAKE_SPELLINGS)) {
    add(spelling, { meaning: 'brand', value: { make, kind: 'car' } });
    for (const { words: model, brand } of models.get(make) ?? []) add(`${spelling} ${model.join(' ')}`, { meaning: 'brand', value: brand });
  }
  for (const [make, named] of models)
    for (const { words: model, brand } of named) add(`${make} ${model.join(' ')}`, { meaning: 'brand', value: brand });

  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of byText.values()) {
    const first = phrase.words[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, words, colours, models };
}
