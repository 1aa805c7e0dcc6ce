import type { ChatLogLine } from '../../../views/chatLog.ts';
import { lang } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { type Answered, whyWordsOf, wordWhy } from '../../text/wording/why.ts';
import type { Debriefed } from './debriefed.ts';

/** One line of the group as it was; a simulated one opens why it was written. */
export function NeighbourLine({ line, at }: { readonly line: ChatLogLine; readonly at: Debriefed }) {
  const { clock, debrief, words } = at;
  const text = words.text.neighbours;
  const name = line.mine ? text.you : line.from;
  const answered = line.replyTo === null ? undefined : debrief.chat.find(({ id }) => id === line.replyTo);
  return (
    <li class={line.mine ? 'debrief-said debrief-said-mine' : 'debrief-said'}>
      <p class="debrief-said-head">
        <span class="debrief-time">{clock(line.at)}</span>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {line.role === 'coordinator' ? <span class="soft">{text.coordinator}</span> : null}
        {line.kind === 'noise' || line.kind === 'duplicates' ? (
          <span class="debrief-tag">
            <Ripple />
            {text.noise[line.kind]}
          </span>
        ) : null}
        {line.pinned ? (
          <span class="debrief-tag">
            <Icon name="pin" />
            {text.pinned}
          </span>
        ) : null}
        {line.thumbs > 0 ? (
          <span class="debrief-tag">
            <Icon name="thumb" />
            {text.thumbs(line.thumbs)}
          </span>
        ) : null}
      </p>
      {answered === undefined ? null : <p class="soft debrief-small">{text.replyTo(answered.mine ? text.you : answered.from)}</p>}
      {line.text === '' ? null : (
        <p class={line.removed ? 'debrief-said-gone' : undefined} lang={at.briefing.lang}>
          <bdi>{line.text}</bdi>
        </p>
      )}
      {line.told === null ? null : <Told facts={line.told} at={at} />}
      {line.removedBy === null ? null : (
        <p class="debrief-said-by">
          <Icon name="trash" />
          {removedText(line.removedBy, at)}
        </p>
      )}
      {line.why === null ? (
        <button type="button" class="button button-quiet" onClick={() => at.showOnMap(line.at)}>
          {words.text.onMap}
        </button>
      ) : (
        <details class="debrief-why">
          <summary>{text.why(line.from)}</summary>
          <Why line={line} why={line.why} at={at} />
        </details>
      )}
    </li>
  );
}

/** What was passed on with it, as the group read it. */
function Told({ facts, at }: { readonly facts: NonNullable<ChatLogLine['told']>; readonly at: Debriefed }) {
  const { wording, names } = at.words;
  return (
    <ul class="debrief-told">
      {facts.what === undefined ? null : <li class="debrief-told-what">{wording.terms.what[facts.what]}</li>}
      {wording.reported(facts, names).map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Why({ line, why, at }: { readonly line: ChatLogLine; readonly why: NonNullable<ChatLogLine['why']>; readonly at: Debriefed }) {
  const { clock, words } = at;
  const { who, doing, moved, quote, reason } = wordWhy(why, line, answeredBy(why, at), clock, whyWordsOf(lang.value));
  return (
    <div class="debrief-line-body">
      <p>{[who, doing].filter((sentence) => sentence !== '').join(' ')}</p>
      <p>
        {moved}{' '}
        {quote === null ? null : (
          <q lang={at.briefing.lang}>
            <bdi>{quote}</bdi>
          </q>
        )}{' '}
        {reason}
      </p>
      <button type="button" class="button" onClick={() => at.showOnMap(line.at)}>
        {words.text.onMap}
      </button>
    </div>
  );
}

/** The line that it was an answer to, as it stands in the log. */
function answeredBy({ stimulus }: NonNullable<ChatLogLine['why']>, { debrief }: Debriefed): Answered | null {
  return debrief.chat.find(({ event }) => event === stimulus?.event) ?? null;
}

function removedText({ at: when, by, name }: NonNullable<ChatLogLine['removedBy']>, { clock, words }: Debriefed): string {
  const text = words.text.neighbours;
  if (by === 'you') return text.removedByYou(clock(when));
  if (by === 'facilitator') return text.removedByFacilitator(clock(when));
  return name === null ? text.removed(clock(when)) : text.removedBy(name, clock(when));
}

/** Rings that spread: noise. */
function Ripple() {
  return (
    <svg class="debrief-tag-sign" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" focusable="false">
      <path d="M3 12c3-6 6-6 9 0s6 6 9 0" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" />
    </svg>
  );
}
