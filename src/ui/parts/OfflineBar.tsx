import { useContext, useEffect, useState } from 'preact/hooks';
import { commonText } from '../text/common.ts';
import { HallContext } from './inHall.ts';

/** A connection that is back within this time is not spoken of, ms. */
const SPOKEN_OF_AFTER = 1_000;

/** Stays as long as there is no connection; practising alone goes on without. In a hall it counts what still has to go out. */
export function OfflineBar({ alone = false }: { readonly alone?: boolean }) {
  const t = commonText();
  const hall = useContext(HallContext);
  const online = useOnline();
  const away = useLasting(hall !== null && !hall.connected, SPOKEN_OF_AFTER);
  const shown = hall === null ? !online : away;
  return (
    <div role="status">
      {shown ? (
        <p class="offline">
          {alone ? t.offlineAlone : t.offline} {hall === null || hall.waiting === 0 ? null : t.sentLater(hall.waiting)}
        </p>
      ) : null}
    </div>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    addEventListener('online', update);
    addEventListener('offline', update);
    return () => {
      removeEventListener('online', update);
      removeEventListener('offline', update);
    };
  }, []);
  return online;
}

/** Whether this has been so for a while. */
function useLasting(now: boolean, wait: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!now) {
      setLasting(false);
      return;
    }
    const timer = setTimeout(() => setLasting(true), wait);
    return () => clearTimeout(timer);
  }, [now, wait]);
  return lasting;
}
