import { useMedia } from '../../parts/useMedia.ts';

/** Whether there is no room for all parts in a row: up to this width, or twice it with letters twice as large. As in debriefFrame.css. */
export const useNarrow = (): boolean => useMedia('(max-width: 35em)');
