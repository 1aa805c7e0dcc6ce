// What the hall sees now, from the documents alone. Pure.
import type { EveningDocument, ScreenDocument } from '../../../protocol/documents.ts';

export type Scene = 'dark' | 'waiting' | 'countdown' | 'playing' | 'moment' | 'guess' | 'paused' | 'away' | 'ended' | 'lookBack' | 'over';

/**
 * The facilitator's dark screen goes before everything; a question to all before where the evening is. `counting`: the world goes on
 * in a few seconds, which each screen counts for itself.
 */
export function sceneOf(
  { stage, moment, guess, standstill, lookBack }: Pick<EveningDocument, 'stage' | 'moment' | 'guess' | 'standstill' | 'lookBack'>,
  screen: Pick<ScreenDocument, 'dark'> | null,
  counting: boolean,
): Scene {
  if (screen?.dark === true) return 'dark';
  if (stage === 'over') return 'over';
  if (stage === 'waiting') return 'waiting';
  if (moment !== null) return 'moment';
  // A part that the facilitator shows goes before a guess, which stays revealed.
  if (lookBack !== null && (lookBack.part !== null || lookBack.asked !== null)) return 'lookBack';
  // A guess that was closed is kept for the reveal after the round.
  if (guess?.open === true || (guess?.revealed ?? null) !== null) return 'guess';
  if (stage === 'lookingBack') return 'ended';
  if (standstill === 'facilitatorAway') return 'away';
  if (standstill !== null) return 'paused';
  return counting ? 'countdown' : 'playing';
}

/** The sounds of the hall (ux.md section 7). */
export type Sound = 'start' | 'ring' | 'broadcast' | 'pause' | 'end';

/** What the hall heard of last: the scene, and how many Burgernet messages there were. */
export interface Heard {
  readonly scene: Scene;
  readonly messages: number;
}

/** Which sound belongs to a change; null for none. Nothing sounds while the screen is dark. */
export function soundFor(before: Heard, after: Heard): Sound | null {
  if (after.scene === 'dark') return null;
  if (after.messages > before.messages && after.scene === 'playing') return 'broadcast';
  if (after.scene === before.scene) return null;
  switch (after.scene) {
    case 'countdown':
    case 'playing':
      return before.scene === 'waiting' || before.scene === 'ended' || before.scene === 'lookBack' ? 'start' : null;
    case 'moment':
    case 'guess':
      return 'ring';
    case 'paused':
    case 'away':
      return before.scene === 'playing' || before.scene === 'countdown' ? 'pause' : null;
    case 'ended':
      return before.scene === 'moment' || before.scene === 'guess' || before.scene === 'lookBack' ? null : 'end';
    case 'lookBack':
    case 'waiting':
    case 'over':
      return null;
  }
}
