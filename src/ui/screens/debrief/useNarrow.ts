import { useEffect, useState } from 'preact/hooks';

/** Up to this width, or with letters twice as large up to twice this width, the parts stand in a list that opens. As in debriefFrame.css. */
const NARROW = '(max-width: 35em)';

/** Whether there is no room for all parts in a row. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const update = () => setNarrow(media.matches);
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, []);
  return narrow;
}
