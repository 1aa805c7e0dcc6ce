// How the messages of the group divide at the moment when somebody clearly said that 112 was called. Counts; knows no words.
import type { DebriefView } from '../../../views/debrief.ts';

export interface ChatCount {
  readonly when: 'before' | 'after' | 'whole';
  readonly helped: number;
  readonly noise: number;
  readonly thumbs: number;
}

/** When the group first read clearly that 112 was called; null when nobody said so. */
export function calledAt({ turns }: Pick<DebriefView, 'turns'>): number | null {
  return turns.find(({ kind }) => kind === 'groupReportCalled')?.at ?? null;
}

/** Messages that helped, noise and thumbs before and after that moment; in one row where it never came. */
export function chatCounts(debrief: Pick<DebriefView, 'chat' | 'turns'>): readonly ChatCount[] {
  const called = calledAt(debrief);
  if (called === null) return [count('whole', debrief, () => true)];
  return [count('before', debrief, (at) => at < called), count('after', debrief, (at) => at >= called)];
}

function count(when: ChatCount['when'], { chat }: Pick<DebriefView, 'chat'>, within: (at: number) => boolean): ChatCount {
  const lines = chat.filter(({ at }) => within(at));
  const noise = lines.filter((line) => line.noise).length;
  const thumbs = chat.reduce((sum, { thumbedAt }) => sum + thumbedAt.filter(within).length, 0);
  return { when, helped: lines.length - noise, noise, thumbs };
}
