import type { Understood } from '../language/facts.ts';
import { buildGazetteer } from '../language/gazetteer.ts';
import { understand } from '../language/understand.ts';
import type { Neighbourhood } from '../scenario/neighbourhood.ts';

/** What a message means in this neighbourhood; `doesNotKnow`: it says only that the speaker does not know. */
export interface Hear {
  understand(text: string): Understood;
  doesNotKnow(text: string): boolean;
}

/** "Weet ik niet" in a few words, typed instead of tapped. */
const UNKNOWN =
  /^\W*(dat |ik |nee,? )*(weet (ik |het )*niet|geen idee|niet gezien|niks gezien|onbekend|(i )?(don'?t|do not) know|no idea)( dat| het)?\W*$/i;

/** Understands messages about this neighbourhood. Apart from the host, so that a phone can fetch the word lists when it needs them. */
export function hearIn(neighbourhood: Neighbourhood): Hear {
  const gazetteer = buildGazetteer(neighbourhood);
  return { understand: (text) => understand(text, gazetteer), doesNotKnow: (text) => UNKNOWN.test(text) };
}
