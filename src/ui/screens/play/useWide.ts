import { useMedia } from '../../parts/useMedia.ts';

/** Whether there is room for two columns: from this width on the map stands beside the tabs. */
export const useWide = (): boolean => useMedia('(min-width: 62rem)');
