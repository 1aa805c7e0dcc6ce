// What somebody said of their own exercise, on this page only: their judgement of the steps, and what they do the next time. It
// outlives a reload of the page and goes with its tab; nothing of it is sent from here.
import type { Step } from '../../../../scoring/score.ts';
import type { DebriefView } from '../../../../views/debrief.ts';
import type { Judged, OwnJudgement } from '../../../../views/judgement.ts';
import { JUDGEMENTS } from '../../../../protocol/acts.ts';
import { STEPS } from '../lanes.ts';

/** Whose exercise it is: the round by its digest, and the seat in it. */
export type Whose = Pick<DebriefView, 'digest'> & { readonly score: Pick<DebriefView['score'], 'seat'> };

/** A plan is one sentence. */
export const LONGEST_PLAN = 160;

/** Where a browser refuses storage, for as long as the page is open. */
const inPage = new Map<string, string>();

const keyOf = (what: 'judged' | 'plan', { digest, score }: Whose): string => `boef.${what}.${digest}.${score.seat}`;

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key) ?? inPage.get(key) ?? null;
  } catch {
    return inPage.get(key) ?? null;
  }
}

function write(key: string, text: string): void {
  inPage.set(key, text);
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // It is in the page still.
  }
}

/** Null: nobody was asked yet. Empty: rather not. */
export function keptJudgement(whose: Whose): OwnJudgement | null {
  const text = read(keyOf('judged', whose));
  if (text === null) return null;
  try {
    return judgementFrom(JSON.parse(text));
  } catch {
    return null;
  }
}

export function keepJudgement(whose: Whose, judgement: OwnJudgement): void {
  write(keyOf('judged', whose), JSON.stringify(judgement));
}

/** Whoever changed what is stored gets no more than codes that are known. */
function judgementFrom(value: unknown): OwnJudgement | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: Partial<Record<Step, Judged>> = {};
  for (const [step, judged] of Object.entries(value)) {
    const known = STEPS.find((one) => one === step);
    const wanted = JUDGEMENTS.find((one) => one === judged);
    if (known !== undefined && wanted !== undefined) found[known] = wanted;
  }
  return found;
}

/** What somebody means to do the next time; empty when nothing was written. */
export function keptPlan(whose: Whose): string {
  return (read(keyOf('plan', whose)) ?? '').slice(0, LONGEST_PLAN);
}

export function keepPlan(whose: Whose, text: string): void {
  write(keyOf('plan', whose), text);
}
