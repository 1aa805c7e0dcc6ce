// Where an exercise comes from: fetched only when somebody chooses one, so that the first screen stays light.
import type { LocalHost } from './session/localHost.ts';

/** Fetches what plays exercises in this page. */
export async function localHost(): Promise<LocalHost> {
  return await import('./session/local.ts');
}
