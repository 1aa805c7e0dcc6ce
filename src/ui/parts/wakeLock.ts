// Keeps the screen on while somebody waits and plays, where the browser lets us: only over https.

let held: WakeLockSentinel | null = null;
let wanted = false;

/** Whether this page may ask to keep the screen on at all. */
export const canStayAwake = (): boolean => 'wakeLock' in navigator;

async function hold(): Promise<void> {
  if (!wanted || !canStayAwake() || document.visibilityState === 'hidden' || (held !== null && !held.released)) return;
  try {
    held = await navigator.wakeLock.request('screen');
  } catch {
    // Refused with an empty battery, for instance: the phone then does as it always does.
    held = null;
  }
}

const again = (): void => void hold();

/** Asks inside a tap; a browser lets go when the page is out of sight, so it is asked again. */
export function stayAwake(): void {
  if (!wanted) document.addEventListener('visibilitychange', again);
  wanted = true;
  void hold();
}

/** The screen may go dark again. */
export function letSleep(): void {
  wanted = false;
  document.removeEventListener('visibilitychange', again);
  void held?.release().catch(() => undefined);
  held = null;
}
