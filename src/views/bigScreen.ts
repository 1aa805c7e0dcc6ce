import type { Exercise } from '../sim/exercise.ts';
import type { Outcome } from '../sim/event.ts';
import { broadcastView } from './broadcastView.ts';
import type { BroadcastView } from './participant.ts';

/** What the screen in the hall may know of an exercise. */
export interface BigScreen {
  /** The latest Burgernet message that is on a phone in the hall, as it is there; nobody has read it here. */
  readonly broadcast: BroadcastView | null;
  /** How it ended; null until the end. */
  readonly outcome: Outcome | null;
}

/** Nothing that is not on phones too; nothing at all before the first round. */
export function bigScreen(exercise: Exercise | null): BigScreen {
  if (exercise === null) return { broadcast: null, outcome: null };
  const { broadcasts, seats, phase, outcome } = exercise.world;
  const received = Object.values(broadcasts).filter(
    (broadcast) => broadcast.phase !== 'draft' && broadcast.seats.some((seat) => seats[seat]?.taken),
  );
  const latest = received.reduce<(typeof received)[number] | null>(
    (best, broadcast) => (best === null || broadcast.startedAt >= best.startedAt ? broadcast : best),
    null,
  );
  return {
    broadcast: latest ? broadcastView(exercise, latest, false) : null,
    outcome: phase === 'ended' ? outcome : null,
  };
}
