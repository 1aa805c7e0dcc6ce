import { useEffect, useState } from 'preact/hooks';

/** From this width on the map stands beside the tabs. */
const WIDE = '(min-width: 62rem)';

/** Whether there is room for two columns. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const update = () => setWide(media.matches);
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, []);
  return wide;
}
