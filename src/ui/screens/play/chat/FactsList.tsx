import type { Facts } from '../../../../language/facts.ts';
import { usePlaying } from '../playing.ts';

/** What was reported, as it was passed on: what is the matter, and a labelled line for each part that is known. */
export function FactsList({ facts }: { readonly facts: Facts }) {
  const { words, names } = usePlaying();
  const lines = words.reported(facts, names);
  if (facts.what === undefined && lines.length === 0) return null;
  return (
    <ul class="told">
      {facts.what === undefined ? null : <li class="told-what">{words.terms.what[facts.what]}</li>}
      {lines.map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}
