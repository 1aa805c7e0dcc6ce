import { useEffect, useState } from 'preact/hooks';
import { commonText } from '../text/common.ts';

/** Stays as long as the device has no connection; practising alone goes on without. */
export function OfflineBar({ alone = false }: { readonly alone?: boolean }) {
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
  return <div role="status">{online ? null : <p class="offline">{alone ? commonText().offlineAlone : commonText().offline}</p>}</div>;
}
