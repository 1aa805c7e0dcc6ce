// How a persona behaves in a group: how soon, how fast and how often somebody writes. Who is what is drawn once for each
// member; what they answer to what is in react/answers.
import type { Persona } from '../scenario/personas.ts';
import type { Group } from '../scenario/schema.ts';
import type { Chance } from './random.ts';

/** How many of a hundred members are like this (X; that most only read is common to all online groups). */
export const PERSONA_MIX: Readonly<Record<Persona, number>> = {
  lurker: 50,
  careful: 13,
  helper: 10,
  talkative: 9,
  anxious: 8,
  sceptical: 5,
  joker: 5,
};

const NOBODY: Readonly<Record<Persona, number>> = { careful: 0, talkative: 0, anxious: 0, sceptical: 0, joker: 0, helper: 0, lurker: 0 };

export interface Traits {
  /** Until somebody has read a line and begins to answer, median in milliseconds (X). */
  readonly reads: number;
  /** Thumb typing in words a minute (ux.md [3]: 26 to 29 at 40 to 50). */
  readonly wordsPerMinute: number;
  /** How many of a hundred questions to the group make them answer, out of those that are theirs to answer (X). */
  readonly answers: number;
}

export const TRAITS: Readonly<Record<Persona, Traits>> = {
  careful: { reads: 11_000, wordsPerMinute: 26, answers: 85 },
  talkative: { reads: 5_000, wordsPerMinute: 29, answers: 95 },
  anxious: { reads: 6_000, wordsPerMinute: 27, answers: 90 },
  sceptical: { reads: 9_000, wordsPerMinute: 27, answers: 80 },
  joker: { reads: 7_000, wordsPerMinute: 29, answers: 90 },
  helper: { reads: 7_000, wordsPerMinute: 27, answers: 95 },
  lurker: { reads: 18_000, wordsPerMinute: 26, answers: 60 },
};

/** Before the first letter (X), and what a word is taken to be: five characters. */
const THINKS = 2_000;
const CHARACTERS_A_WORD = 5;
const MINUTE = 60_000;
/** domain.md, openclaw PR #4556: typing differs by a quarter either way. */
const JITTER = 25;

/** What this member of the group is like. */
export function personaOf(chance: Chance, member: string, group: Group): Persona {
  return chance.weighted<Persona>(group.personas ? { ...NOBODY, ...group.personas } : PERSONA_MIX, member, 'persona');
}

/** How long this persona types a text, thinking included, in milliseconds. */
export function typingTime(chance: Chance, persona: Persona, text: string, who: string, time: number): number {
  const perCharacter = MINUTE / (TRAITS[persona].wordsPerMinute * CHARACTERS_A_WORD);
  const share = 100 - JITTER + 2 * JITTER * chance.fraction(who, 'typing', time);
  return Math.floor(((THINKS + text.length * perCharacter) * share) / 100);
}
