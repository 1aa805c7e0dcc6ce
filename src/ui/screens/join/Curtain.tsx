// What stops a phone: pause, a teaching moment, a guess, a countdown. It lies over everything, says so aloud, and gives the focus
// back where it was; what was typed below it stays.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EveningDocument, PhoneDocument } from '../../../protocol/documents.ts';
import { Band } from '../../parts/Band.tsx';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { OfflineBar } from '../../parts/OfflineBar.tsx';
import type { EveningFiles } from '../../session/eveningApi.ts';
import type { EveningClient } from '../../session/eveningClient.ts';
import { joinText } from '../../text/join.ts';
import { curtainOf } from './curtainOf.ts';
import { GuessCurtain, RevealedCurtain } from './GuessCurtain.tsx';
import { MomentCurtain } from './MomentCurtain.tsx';

interface Props {
  readonly client: EveningClient;
  readonly files: EveningFiles;
  readonly evening: EveningDocument;
  readonly phone: PhoneDocument;
}

/** The curtain of now, if there is one. */
export function Curtain({ client, files, evening, phone }: Props) {
  const t = joinText().curtain;
  const seconds = useCountdown(evening);
  const [revealSeen, setRevealSeen] = useState(false);
  const revealed = evening.guess?.revealed ?? null;
  useEffect(() => {
    if (revealed === null) setRevealSeen(false);
  }, [revealed === null]);
  const kind = curtainOf(evening, seconds > 0);
  const light = evening.round?.light ?? 'day';
  switch (kind) {
    case null:
      return null;
    case 'pause':
      return (
        <Sheet key={kind} title={t.pause} icon="pause" light={light}>
          <Lines lines={t.pauseLines} />
        </Sheet>
      );
    case 'away':
      return (
        <Sheet key={kind} title={t.away} icon="hand" light={light}>
          <Lines lines={t.awayLines} />
        </Sheet>
      );
    case 'counting':
      return (
        <Sheet key={kind} title={evening.clock.at === 0 ? t.counting : t.again} icon="clock" light={light}>
          <p class="curtain-count" aria-hidden="true">
            {seconds}
          </p>
        </Sheet>
      );
    case 'moment':
      return evening.moment === null ? null : (
        <Sheet key={`${kind} ${evening.moment.spread === null}`} title={evening.moment.question} icon="message" light={light}>
          <MomentCurtain client={client} moment={evening.moment} phone={phone} phones={evening.present.phones} />
        </Sheet>
      );
    case 'guess':
      return (
        <Sheet key={kind} title={t.guess} icon="pin" light={light}>
          <GuessCurtain client={client} files={files} evening={evening} phone={phone} />
        </Sheet>
      );
    case 'revealed':
      return revealSeen || revealed === null ? null : (
        <Sheet key={kind} title={t.revealed} icon="pin" light={light}>
          <RevealedCurtain files={files} evening={evening} revealed={revealed} onDone={() => setRevealSeen(true)} />
        </Sheet>
      );
  }
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="lead">
          {line}
        </p>
      ))}
    </>
  );
}

interface SheetProps {
  readonly title: string;
  readonly icon: IconName;
  readonly light: 'day' | 'dusk' | 'night';
  readonly children: ComponentChildren;
}

/** A dialog as large as the screen that only goes away by itself. */
function Sheet({ title, icon, light, children }: SheetProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    dialog?.showModal();
    heading.current?.focus();
    return () => {
      // As long as it is open nothing below it can have the focus.
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={box}
      class="curtain"
      data-light={light === 'day' ? 'day' : 'evening'}
      aria-labelledby={id}
      onCancel={(event) => event.preventDefault()}
    >
      <Band />
      <OfflineBar />
      <div class="curtain-body">
        <span class="curtain-sign">
          <Icon name={icon} />
        </span>
        <h2 id={id} ref={heading} tabIndex={-1} class="curtain-title">
          <bdi>{title}</bdi>
        </h2>
        {children}
      </div>
    </dialog>
  );
}

/** Whole seconds until time goes on; 0 when it does, or stands still. */
function useCountdown({ clock }: EveningDocument): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const left = clock.running ? clock.startsIn : 0;
    if (left <= 0) {
      setSeconds(0);
      return;
    }
    const until = performance.now() + left;
    const count = () => setSeconds(Math.max(0, Math.ceil((until - performance.now()) / 1000)));
    count();
    const timer = setInterval(count, 200);
    return () => clearInterval(timer);
  }, [clock]);
  return seconds;
}
