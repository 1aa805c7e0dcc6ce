// What a coordinator who plays knows of the bridge: what was passed on to them, and to whom they may pass it on.
import type { EventOf, Party } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import { isForCoordinator } from '../sim/relayParties.ts';
import { hasGroups } from '../sim/settings.ts';
import type { SeatState } from '../sim/world.ts';
import { foldEvents } from './foldEvents.ts';
import type { BridgeView } from './participant.ts';

const passedOn = foldEvents(
  (): EventOf<'messagePassedOn'>[] => [],
  (known, event) => {
    if (event.type === 'messagePassedOn') known.push(event);
  },
);

/** The desk of the coordinator in this seat; null for residents, and where there are no groups. */
export function bridgeView(exercise: Exercise, seat: SeatState): BridgeView | null {
  const { scenario, settings } = exercise;
  if (seat.role !== 'coordinator' || !seat.taken || !hasGroups(settings)) return null;
  const mine = scenario.coordinatorGroups.filter(({ groups }) => groups.includes(seat.group));
  const linked = scenario.coordinatorGroups.filter(
    (each) => !mine.includes(each) && mine.some(({ linkedTo }) => linkedTo.includes(each.id)),
  );
  const hops = passedOn(exercise);
  return {
    inbox: hops.flatMap((event): BridgeView['inbox'][number][] =>
      isForCoordinator(scenario, event, seat.group) && event.from.kind !== 'group'
        ? [
            {
              id: event.id,
              at: event.at,
              kind: event.kind,
              from: { kind: event.from.kind, name: nameOf(exercise, event.from) },
              facts: event.told,
            },
          ]
        : [],
    ),
    targets: [
      { to: 'officer', kind: 'officer', name: null, own: false },
      ...[...mine, ...linked].map(({ id, name }) => ({
        to: id,
        kind: 'coordinators' as const,
        name,
        own: mine.some((each) => each.id === id),
      })),
      ...scenario.groups.map(({ id, name }) => ({ to: id, kind: 'group' as const, name, own: id === seat.group })),
    ],
    passed: hops.flatMap((event) =>
      event.by === seat.id ? [{ at: event.at, to: event.to.kind === 'officer' ? 'officer' : event.to.id, source: event.source }] : [],
    ),
  };
}

/** What a group or a group of coordinators is called; nobody else needs a name. */
function nameOf({ scenario }: Exercise, { kind, id }: Party): string | null {
  if (kind === 'coordinators') return scenario.coordinatorGroups.find((each) => each.id === id)?.name ?? null;
  return kind === 'coordinator' || kind === 'group' ? (scenario.groups.find((each) => each.id === id)?.name ?? null) : null;
}
