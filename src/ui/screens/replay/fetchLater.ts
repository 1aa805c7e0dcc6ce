import { fetchReplay } from '../../session/replayOpen.ts';
import { localHost } from '../../sessions.ts';
import { fetchDebriefScreen } from '../debrief/debriefScreen.ts';

/** After each a breath for the page, ms. */
const BREATH = 250;

/**
 * Fetches, one after the other, everything that looking back and playing on may still need: the connection may be gone by then.
 * What does not come now is asked for again when it is needed.
 */
export async function fetchLater(): Promise<void> {
  const needed: readonly (() => Promise<unknown>)[] = [
    fetchReplay,
    fetchDebriefScreen,
    async () => (await import('../../session/whatIfClient.ts')).fetchHelper(),
    () => import('../../map/MapView.tsx'),
    () => import('../../map/MapList.tsx'),
    () => import('../../map/stage.ts'),
    () => import('../lead/console/end/overrule/OverruleDialog.tsx'),
    () => import('../lead/OneHall.tsx'),
    () => import('../practise/PractiseScreen.tsx'),
    () => import('../play/PlayScreen.tsx'),
    async () => await (await localHost()).fetchRest(),
  ];
  for (const fetch of needed) {
    await fetch().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, BREATH));
  }
}
