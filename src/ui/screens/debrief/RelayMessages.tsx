import type { HopScore, RelayScore } from '../../../scoring/scoreRelay.ts';
import type { Debriefed } from './debriefed.ts';
import { partyText } from './partyText.ts';
import { afterText, spanText } from './groupFigures.ts';
import type { DebriefGroupsText } from '../../text/nl/debriefParts.ts';
import { eventOf, type Message, messagesOf } from './relayChain.ts';

/** How long it all took, and how far it came. */
export function RelayTotals({ relay, at }: { readonly relay: RelayScore; readonly at: Debriefed }) {
  const text = at.words.text.groups;
  const { toLastGroup, acrossBorder } = relay;
  return (
    <p class="debrief-count">
      {toLastGroup.value === null ? text.noTotal : text.total(spanText(toLastGroup.value, at.words.text))}{' '}
      {acrossBorder.value === null || acrossBorder.value === 0 ? '' : text.acrossBorder(acrossBorder.value)}
    </p>
  );
}

/** Each message with its hops one under the other, deeper in the farther on; the first one open. */
export function RelayMessages({ relay, at }: { readonly relay: RelayScore; readonly at: Debriefed }) {
  const messages = messagesOf(relay);
  const first = messages.find(({ kind }) => kind === 'search') ?? messages[0];
  return (
    <div class="debrief-lines debrief-relay">
      {messages.map((message, i) => (
        <MessageHops key={message.origin} message={message} count={i + 1} isOpen={message === first} at={at} />
      ))}
    </div>
  );
}

function cameOver(hop: HopScore, text: DebriefGroupsText): string {
  return [
    text.features(hop.featuresOut, hop.featuresIn),
    ...(hop.featuresOut === 0 ? [] : [text.right(hop.right, hop.featuresOut)]),
    hop.literal ? text.literal : text.retold,
  ].join(' · ');
}

interface MessageProps {
  readonly message: Message;
  readonly count: number;
  readonly isOpen: boolean;
  readonly at: Debriefed;
}

function MessageHops({ message, count, isOpen, at }: MessageProps) {
  const text = at.words.text;
  return (
    <details class="debrief-line debrief-words-line" open={isOpen}>
      <summary>{text.groups.message[message.kind](count, at.clock(message.at))}</summary>
      <div class="debrief-line-body">
        <ol class="debrief-hops">
          {message.hops.map((hop) => (
            <Hop key={eventOf(hop)} hop={hop} at={at} />
          ))}
        </ol>
        <button type="button" class="button" onClick={() => at.showOnMap(message.at)}>
          {text.onMap}
        </button>
      </div>
    </details>
  );
}

/** How far in a hop can stand, so that there is room for its words. */
const DEEPEST = 4;

function Hop({ hop, at }: { readonly hop: HopScore; readonly at: Debriefed }) {
  const text = at.words.text.groups;
  const facts = [afterText(hop.delay, at.words.text), cameOver(hop, text), ...(hop.played ? [text.played] : [])];
  return (
    <li class="debrief-hop" data-depth={Math.min(hop.hop, DEEPEST)}>
      <span class="debrief-time">{at.clock(hop.at)}</span>
      <span>
        <strong>{text.hop(partyText(hop.from, at.debrief, at.words.text), partyText(hop.to, at.debrief, at.words.text))}</strong>
        <br />
        {facts.join(' · ')}
      </span>
    </li>
  );
}
