import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../parts/Icon.tsx';
import { hallText } from '../../text/hall.ts';
import type { RoomSounds } from './useRoom.ts';

/** Sound and full screen; out of sight when nobody moves the mouse, never out of reach of the keyboard. */
export function HallTools({ sounds }: { readonly sounds: RoomSounds }) {
  const t = hallText();
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const update = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', update);
    return () => document.removeEventListener('fullscreenchange', update);
  }, []);
  return (
    <section class="hall-tools" aria-label={t.tools}>
      {sounds.toggle === null ? null : (
        <button type="button" class="button" onClick={sounds.toggle}>
          <Icon name="speaker" />
          {sounds.on ? t.soundOff : t.soundOn}
        </button>
      )}
      {document.fullscreenEnabled ? (
        <button
          type="button"
          class="button"
          onClick={() => void (full ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined)}
        >
          {full ? t.notFull : t.full}
        </button>
      ) : null}
    </section>
  );
}
