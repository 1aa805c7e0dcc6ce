// Every text of the screens, in both languages, as a flat list: where it stands and what it says.
const modules: Record<string, Record<string, unknown>> = import.meta.glob(
  ['../../../src/ui/text/nl/*.ts', '../../../src/ui/text/en/*.ts'],
  { eager: true },
);

export interface Entry {
  /** "call.services.police" */
  readonly key: string;
  readonly text: string;
}

/** A text that is made from numbers or names is tried with these. */
const SAMPLES = [2, 3] as const;

function flatten(key: string, value: unknown): Entry[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value === 'function') return flatten(`${key}()`, value(...SAMPLES));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, part]) => flatten(`${key}.${name}`, part));
  return [];
}

/** All texts of a language. */
export function entriesOf(lang: 'nl' | 'en'): readonly Entry[] {
  return Object.entries(modules)
    .filter(([path]) => path.includes(`/${lang}/`))
    .flatMap(([, exported]) => Object.entries(exported).flatMap(([name, value]) => flatten(name, value)));
}

/** The sentences of a text. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s+/).filter((sentence) => sentence !== '');
}
