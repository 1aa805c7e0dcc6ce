// Why something was not done, in a sentence: for phones and for whoever leads the evening.
import type { EveningRefusal } from '../../protocol/acts.ts';
import type { Refusal } from '../../sim/command.ts';
import { lang, pick } from '../language.ts';
import { refusals as en } from './en/refusals.ts';
import { refusals as nl } from './nl/refusals.ts';
import { wordingOf } from './wording/wording.ts';

/** The sentence for a refused act, of the exercise or of the evening, in the language of the screen. */
export function refusalText(refused: Refusal['refused'] | EveningRefusal): string {
  const evening: Readonly<Record<string, string>> = pick(nl, en);
  return evening[refused] ?? wordingOf(lang.value).replies.refusal[refused as Refusal['refused']];
}

/** The same for a wish in an exercise: where both have a word, such as that nothing is open, the exercise's is meant. */
export function wishRefusalText(refused: Refusal['refused'] | EveningRefusal): string {
  const exercise: Readonly<Record<string, string>> = wordingOf(lang.value).replies.refusal;
  return exercise[refused] ?? refusalText(refused);
}
