import type { Debriefed } from './debriefed.ts';
import { evidenceOf } from './evidence.ts';

/** The events that prove a line of the score, in words with their times. */
export function EvidenceList({ numbers, at }: { readonly numbers: readonly number[]; readonly at: Debriefed }) {
  const evidence = evidenceOf(numbers, at.debrief, at.words);
  if (evidence.length === 0) return <p>{at.words.text.noProof}</p>;
  return (
    <ol class="debrief-evidence">
      {evidence.map(({ event, at: when, text, quote }) => (
        <li key={event}>
          <span class="debrief-time">{at.clock(when)}</span>
          <span>
            {text} {quote === null ? null : <q>{quote}</q>}
          </span>
        </li>
      ))}
    </ol>
  );
}
