// What lies over everything on a phone, from what everybody may know. Pure.
import type { EveningDocument } from '../../../protocol/documents.ts';

export type CurtainKind = 'pause' | 'away' | 'moment' | 'guess' | 'revealed' | 'counting';

/** The one curtain of now; null when the screen is free. `counting`: there are seconds left before time goes on. */
export function curtainOf(
  { stage, standstill, moment, guess }: Pick<EveningDocument, 'stage' | 'standstill' | 'moment' | 'guess'>,
  counting: boolean,
): CurtainKind | null {
  if (stage === 'over') return null;
  if (standstill === 'facilitatorAway') return 'away';
  if (moment !== null && stage === 'playing') return 'moment';
  if (guess !== null && guess.revealed !== null) return 'revealed';
  if (guess?.open === true) return 'guess';
  if (standstill !== null) return 'pause';
  return counting && stage === 'playing' ? 'counting' : null;
}
