/** What a round is about, as its scenario says. */
export const KINDS_OF_ROUND = ['burglary', 'missing', 'hitAndRun', 'quiet'] as const;
export type KindOfRound = (typeof KINDS_OF_ROUND)[number];

/** The kind of a round; a kind that is not known is met with the questions that always fit. */
export function kindOfRound(kind: string | undefined): KindOfRound {
  return KINDS_OF_ROUND.find((known) => known === kind) ?? 'quiet';
}
