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

/** A call is under way when it is written about: only later than this the words were not true, ms (our own choice). */
const UNDER_WAY = 60_000;

/** When the group read that 112 was called and it was not: when the police did hear of it, or that they never did; else null. */
export function toldPolice(debrief: Pick<DebriefView, 'turns' | 'policeKnewAt'>): number | 'never' | null {
  const called = calledAt(debrief);
  if (called === null) return null;
  if (debrief.policeKnewAt === null) return 'never';
  return debrief.policeKnewAt > called + UNDER_WAY ? debrief.policeKnewAt : null;
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
