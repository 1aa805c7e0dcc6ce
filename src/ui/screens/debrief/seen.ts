import type { DebriefView } from '../../../views/debrief.ts';

export type DebriefCard = DebriefView['cards'][number];

/** The cards of an evening, sorted by what they turned out to be. */
export interface SeenSummary {
  /** About the case and noticed: looked at closer or remembered. */
  readonly noticed: readonly DebriefCard[];
  /** About the case and let go by. */
  readonly missed: readonly DebriefCard[];
  readonly lookAlikes: readonly DebriefCard[];
  readonly ordinary: number;
  /** Calls without a reason. */
  readonly falseAlarms: number;
}

export function seenOf(debrief: Pick<DebriefView, 'cards' | 'score'>): SeenSummary {
  const isNoticed = ({ details, remembered }: DebriefCard) => details !== null || remembered;
  const real = debrief.cards.filter((card) => card.real);
  const unfounded = debrief.score.penalties.find(({ antiPattern }) => antiPattern === 'unfoundedCall')?.evidence.length ?? 0;
  const unneeded = debrief.score.lines
    .filter(({ reason, step }) => reason === 'unneeded' && step === 'alert')
    .reduce((sum, { evidence }) => sum + evidence.length, 0);
  return {
    noticed: real.filter(isNoticed),
    missed: real.filter((card) => !isNoticed(card)),
    lookAlikes: debrief.cards.filter((card) => card.lookAlike),
    ordinary: debrief.cards.filter((card) => !card.real && !card.lookAlike).length,
    falseAlarms: Math.max(unfounded, unneeded),
  };
}
