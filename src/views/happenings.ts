import type { SeatId } from '../sim/command.ts';
import { foldEvents } from './foldEvents.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { Happening } from './participant.ts';

interface Known {
  readonly callers: Map<string, SeatId>;
  /** Who called about an incident. */
  readonly reportedBy: Map<string, Set<SeatId>>;
  readonly ofSeat: Map<SeatId, Happening[]>;
}

/** Of cars only those that come for what a seat called about, and only after that call: other cases are not theirs to know. */
const known = foldEvents(
  (): Known => ({ callers: new Map(), reportedBy: new Map(), ofSeat: new Map() }),
  (so, event) => {
    switch (event.type) {
      case 'callPlaced':
        so.callers.set(event.call, event.seat);
        return;
      case 'acted':
        return tell(so, event.seat, { at: event.at, kind: 'acted', choice: event.choice, consequence: event.consequence });
      case 'incidentOpened': {
        const caller = event.call === null ? undefined : so.callers.get(event.call);
        if (caller !== undefined) reported(so, event.incident, caller);
        return;
      }
      case 'reportHeard':
      case 'reportFiled':
        if (event.incident !== null) reported(so, event.incident, event.seat);
        if (event.type === 'reportFiled') tell(so, event.seat, { at: event.at, kind: 'reported', contact: event.contact });
        return;
      case 'patrolArrived':
        for (const seat of so.reportedBy.get(event.incident) ?? []) tell(so, seat, { at: event.at, kind: 'patrolSeen' });
        return;
      default:
        return;
    }
  },
);

function reported({ reportedBy }: Known, incident: string, seat: SeatId): void {
  reportedBy.set(incident, (reportedBy.get(incident) ?? new Set<SeatId>()).add(seat));
}

function tell({ ofSeat }: Known, seat: SeatId, happening: Happening): void {
  ofSeat.set(seat, [...(ofSeat.get(seat) ?? []), happening]);
}

/** What the world did in answer to this seat. */
export function happeningsOf(exercise: Exercise, seat: SeatId): readonly Happening[] {
  return known(exercise).ofSeat.get(seat) ?? [];
}
