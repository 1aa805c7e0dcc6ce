import { useEffect, useState } from 'preact/hooks';
import { replayText } from '../../text/replay.ts';

/** What is over at once needs no words. */
const WORDS_AFTER = 400;

/** How far the exercise was played again; read out in steps of a quarter. */
export function Progress({ share }: { readonly share: number | null }) {
  const t = replayText();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), WORDS_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const percent = share === null ? null : Math.min(100, Math.floor(share * 100));
  return (
    <div class="stack">
      <p role="status">{!isShown ? null : percent === null ? t.reading : t.busy(Math.floor(percent / 25) * 25)}</p>
      {!isShown || percent === null ? null : <progress class="replay-progress" max={100} value={percent} aria-label={t.busy(percent)} />}
    </div>
  );
}
