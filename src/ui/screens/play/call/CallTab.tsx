// Bel: whom to call, and the conversation as text. The world at the other end is not known here.
import { useEffect, useRef, useState } from 'preact/hooks';
import { callText } from '../../../text/call.ts';
import { playText } from '../../../text/play.ts';
import { usePlaying } from '../playing.ts';
import { Contacts } from './Contacts.tsx';
import { Conversation } from './Conversation.tsx';
import { Keypad } from './Keypad.tsx';

/** The tab Bel. */
export function CallTab({ waiting }: { readonly waiting: number }) {
  const t = callText();
  const play = playText();
  const { view, tab } = usePlaying();
  const [closed, setClosed] = useState<string | null>(null);
  const call = view.call !== null && view.call.id !== closed ? view.call : null;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = call?.id ?? null;
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown && tab === 'bel') heading.current?.focus({ preventScroll: true });
    before.current = shown;
  }, [shown, tab]);
  return (
    <section class="panel panel-call" hidden={tab !== 'bel'} aria-labelledby="heading-bel">
      <h1 id="heading-bel" ref={heading} tabIndex={-1} class="panel-title">
        {call === null ? t.who : t.title}
      </h1>
      {waiting === 0 || call === null || call.state === 'ended' ? null : (
        <p class="waiting-strip">
          {play.waiting(waiting)} <a href="#kijk">{play.toLook}</a>
        </p>
      )}
      {call === null ? (
        <>
          <Contacts />
          <Keypad />
        </>
      ) : (
        <Conversation key={call.id} call={call} onClose={() => setClosed(call.id)} />
      )}
    </section>
  );
}
