import type { RelayScore } from '../../../../scoring/scoreRelay.ts';
import type { Debriefed } from '../debriefed.ts';
import { afterText } from '../groupFigures.ts';
import { partyText } from '../partyText.ts';
import { chainOf, eventOf } from '../relayChain.ts';

/** The way of a message to the group that heard it last, link by link. */
export function ChainOnPaper({ relay, at }: { readonly relay: RelayScore; readonly at: Debriefed }) {
  const { debrief, words } = at;
  const text = words.text.groups;
  const chain = chainOf(relay);
  if (chain.length === 0) return null;
  return (
    <section>
      <h2>{text.chainTitle}</h2>
      <ol class="report-clock">
        {chain.map((hop) => (
          <li key={eventOf(hop)}>
            <b>{at.clock(hop.at)}</b> {text.hop(partyText(hop.from, debrief, words.text), partyText(hop.to, debrief, words.text))} (
            {afterText(hop.delay, words.text)})
          </li>
        ))}
      </ol>
    </section>
  );
}
