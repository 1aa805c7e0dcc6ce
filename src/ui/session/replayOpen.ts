import type { Opened } from './replay.ts';

/** What opens a log. The core is fetched only now. */
export async function fetchReplay() {
  const { forbidEval } = await import('./localNoEval.ts');
  forbidEval();
  return await import('./replayCore.ts');
}

/** The rounds in this text, or why there are none. */
export async function openRounds(text: string, name: string): Promise<Opened> {
  const { openText } = await fetchReplay();
  return openText(text, name);
}
