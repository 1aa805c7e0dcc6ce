import type { Opened } from './replay.ts';

/** The rounds in this text, or why there are none. The core is fetched only now. */
export async function openRounds(text: string, name: string): Promise<Opened> {
  const { forbidEval } = await import('./localNoEval.ts');
  forbidEval();
  const { openText } = await import('./replayCore.ts');
  return openText(text, name);
}
