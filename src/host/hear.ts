import type { Facts } from '../language/facts.ts';
import { buildGazetteer } from '../language/gazetteer.ts';
import { understand } from '../language/understand.ts';
import type { Neighbourhood } from '../scenario/neighbourhood.ts';

/** What a message means in this neighbourhood. */
export type Hear = (text: string) => Facts;

/** Understands messages about this neighbourhood. Apart from the host, so that a phone can fetch the word lists when it needs them. */
export function hearIn(neighbourhood: Neighbourhood): Hear {
  const gazetteer = buildGazetteer(neighbourhood);
  return (text) => understand(text, gazetteer).facts;
}
