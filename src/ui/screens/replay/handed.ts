// What a leader takes along from the console to the debrief: in memory only, so that it is in no address and gone with the page.
import { signal } from '@preact/signals';
import type { ConsoleDocument } from '../../../protocol/documents.ts';
import { go } from '../../route.ts';
import type { Chosen } from '../debrief/report/HallReport.tsx';

/** Logs as the server or the evening in this page gave them, and what the hall gave after the last round. */
export interface Handed {
  readonly text: string;
  /** Where one came from. */
  readonly back: string;
  /** Of the last round in the logs. */
  readonly chosen: Chosen;
}

export const handed = signal<Handed | null>(null);

/** What the hall gave after the last round, as its facilitator sees it. */
export type Given = Pick<ConsoleDocument, 'thoughts' | 'agreements' | 'judged'>;

/** Goes to the page `/terugblik` with these logs. */
export function lookBackOn(text: string, back: string, { thoughts, agreements, judged }: Given): void {
  const picked = (kind: 'top' | 'tip') => thoughts.filter((one) => one.kind === kind && one.picked).map((one) => one.text);
  handed.value = { text, back, chosen: { tops: picked('top'), tips: picked('tip'), agreements, judged } };
  go('/terugblik');
}
