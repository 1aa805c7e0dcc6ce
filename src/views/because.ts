import type { EventOf } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { Because } from './facilitator.ts';
import { foldEvents } from './foldEvents.ts';

/** The state that somebody's machine is in. */
export interface MachineState {
  readonly state: string;
  readonly since: number;
  readonly because: Because;
}

const machines = foldEvents(
  () => ({ states: new Map<string, MachineState>(), actedBy: new Set<number>() }),
  (known, event, exercise) => {
    // Who goes up to somebody stirs them by the same command.
    if (event.type === 'acted' && event.cause && 'command' in event.cause) known.actedBy.add(event.cause.command);
    if (event.type === 'actorChanged')
      known.states.set(event.actor, { state: event.state, since: event.at, because: becauseOf(exercise, event, known.actedBy) });
  },
);

/** The state of the machine of somebody of the cast, since when and why; null for who has no machine. */
export function machineOf(exercise: Exercise, actor: string): MachineState | null {
  return machines(exercise).states.get(actor) ?? null;
}

/** Final states of somebody whom the police stopped. */
const STOPPED: readonly string[] = ['caught', 'found'];

function becauseOf({ events }: Exercise, { cause, state }: EventOf<'actorChanged'>, actedBy: ReadonlySet<number>): Because {
  // Seeing and stopping are one moment, whatever brought the car there.
  if (STOPPED.includes(state)) return { kind: 'event', event: 'patrolSaw' };
  if (cause === null || 'timer' in cause) return { kind: 'time' };
  if ('command' in cause) {
    if (!actedBy.has(cause.command)) return { kind: 'facilitator' };
    return state === 'sheltered' ? { kind: 'event', event: 'acted' } : { kind: 'questioned' };
  }
  const led = events[cause.event];
  switch (led?.type) {
    case 'exerciseStarted':
      return { kind: 'start' };
    case 'lampLit':
      return { kind: 'lamp' };
    case 'patrolArrived':
    case 'patrolMoved':
      return { kind: 'patrolNear' };
    case 'caseClosed':
      return { kind: 'case' };
    default:
      return led ? { kind: 'event', event: led.type } : { kind: 'time' };
  }
}
