// All that can be said about a file. The code of a problem is the name of its sentence; a sentence says what is wrong and
// how to mend it, in Dutch and in English, with at most 15 words between full stops.
import type { Subject } from '../subject.ts';
import { REFERENCES } from './references.ts';
import type { Said } from './say.ts';
import { SENSE } from './sense.ts';
import { SHAPE } from './shape.ts';
import { SYNTAX } from './syntax.ts';

export const SENTENCES = { ...SYNTAX, ...SHAPE, ...REFERENCES, ...SENSE } as const;

export type Code = keyof typeof SENTENCES;

/** What an author should hear but may leave as it is: estimates, and matters of taste. */
export const WARNINGS: ReadonlySet<Code> = new Set<Code>([
  'fewOrdinaryHere',
  'lookoutUnused',
  'moreMembersThanPeople',
  'againstHouseRules',
  'noVehicle',
  'longSentence',
]);

/** The sentence of a code; the caller's types guarantee that the rest fits it. */
export function word(code: Code, subject: Subject, rest: readonly unknown[]): Said {
  const sentence = SENTENCES[code] as (subject: Subject, ...rest: readonly unknown[]) => Said;
  return sentence(subject, ...rest);
}
