import { useEffect, useState } from 'preact/hooks';

type KnowingScreen = Screen & { readonly isExtended?: boolean } & EventTarget;

/** Whether this desktop is on one screen only, so that a beamer shows the same; null where the browser does not tell. */
export function useMirrored(): boolean | null {
  const read = (): boolean | null => {
    const { isExtended } = screen as KnowingScreen;
    return isExtended === undefined ? null : !isExtended;
  };
  const [mirrored, setMirrored] = useState(read);
  useEffect(() => {
    const known = screen as KnowingScreen;
    const update = () => setMirrored(read());
    known.addEventListener?.('change', update);
    return () => known.removeEventListener?.('change', update);
  }, []);
  return mirrored;
}
