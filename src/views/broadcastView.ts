import type { Exercise } from '../sim/exercise.ts';
import { pointAt } from '../sim/neighbourhood/motion.ts';
import type { BroadcastState } from '../sim/world.ts';
import type { BroadcastView } from './participant.ts';

/** A Burgernet message as a phone has it; `read`: whether it was opened there. */
export function broadcastView(exercise: Exercise, broadcast: BroadcastState, read: boolean): BroadcastView {
  const { texts } = exercise.scenario.broadcast;
  return {
    id: broadcast.id,
    startedAt: broadcast.startedAt,
    active: broadcast.phase === 'active',
    read,
    circle: { centre: pointAt(exercise.terrain, broadcast.spot), radius: broadcast.radius },
    messages: [
      { at: broadcast.startedAt, kind: 'start', text: texts.start, facts: broadcast.facts },
      ...broadcast.additions.map((addition) => ({ at: addition.at, kind: 'update' as const, text: null, facts: addition.facts })),
      ...(broadcast.endedAt === null || broadcast.result === null
        ? []
        : [{ at: broadcast.endedAt, kind: 'end' as const, text: texts[broadcast.result], facts: null }]),
    ],
  };
}
