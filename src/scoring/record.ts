import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Seat } from '../scenario/schema.ts';
import type { Activity } from '../scenario/vocabulary.ts';
import { isForCoordinator } from '../sim/relayParties.ts';
import { AS_WRITTEN, type Settings } from '../sim/settings.ts';
import type { EventOf, ExerciseEvent, Sighting } from '../sim/event.ts';

/** A call from this seat with all that was said in it. */
export interface CallRecord {
  readonly placed: EventOf<'callPlaced'>;
  /** The whole report; of a call that never ended, what was heard of it. */
  readonly report: EventOf<'reportFiled'> | EventOf<'reportHeard'> | null;
  readonly said: readonly EventOf<'callerSaid'>[];
  /** What the caller put right of it. */
  readonly corrected: readonly EventOf<'callerCorrected'>[];
}

/** What one seat saw, read and did, sorted by kind: what the criteria look at. */
export interface SeatRecord {
  readonly seat: string;
  readonly role: Seat['role'];
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly endedAt: number;
  /** When nothing was left to do: somebody was caught or found, or the exercise ended. */
  readonly overAt: number;
  readonly sightings: readonly (EventOf<'sightingMade'> & { readonly sighting: Sighting })[];
  readonly looked: readonly EventOf<'detailsSeen'>[];
  readonly remembered: readonly EventOf<'sightingRemembered'>[];
  readonly calls: readonly CallRecord[];
  readonly posted: readonly EventOf<'chatPosted'>[];
  /** What this seat put right of its own lines. */
  readonly linesCorrected: readonly EventOf<'lineCorrected'>[];
  readonly read: readonly EventOf<'chatPosted'>[];
  /** Everything in the group of this seat, and what this seat did there as a coordinator. */
  readonly group: readonly EventOf<'chatPosted'>[];
  readonly pinned: readonly EventOf<'chatPinned'>[];
  readonly passedOn: readonly EventOf<'messagePassedOn'>[];
  readonly signedOff: readonly EventOf<'groupReportChanged'>[];
  /** What was passed on to this seat as a coordinator. */
  readonly inbox: readonly EventOf<'messagePassedOn'>[];
  readonly broadcasts: readonly EventOf<'broadcastStarted'>[];
  readonly broadcastEnds: readonly EventOf<'broadcastEnded'>[];
  readonly acts: readonly EventOf<'acted'>[];
  readonly events: readonly ExerciseEvent[];
}

/** Sorts the events of an exercise for one seat. */
export function recordOf(scenario: Scenario, events: readonly ExerciseEvent[], seatId: string): SeatRecord {
  const seat = scenario.seats.find((candidate) => candidate.id === seatId);
  const of = <T extends ExerciseEvent['type']>(type: T): EventOf<T>[] => events.filter((event): event is EventOf<T> => event.type === type);
  const placed = of('callPlaced').filter((event) => event.seat === seatId);
  const lines = of('chatPosted').filter((event) => event.line.group === seat?.group);
  const own = (event: EventOf<'chatPosted'>): boolean => event.line.from.kind === 'seat' && event.line.from.seat === seatId;
  const received = of('broadcastStarted').filter((event) => event.seats.includes(seatId));
  const endedAt = (of('exerciseEnded')[0] ?? events.at(-1))?.at ?? 0;
  const solved = of('caseClosed').find(({ outcome }) => outcome === 'caught' || outcome === 'found');
  return {
    seat: seatId,
    role: seat?.role ?? 'resident',
    scenario,
    settings: of('exerciseStarted')[0]?.settings ?? AS_WRITTEN,
    endedAt,
    overAt: solved?.at ?? endedAt,
    sightings: of('sightingMade').filter((event) => event.sighting.seat === seatId),
    looked: of('detailsSeen').filter((event) => event.seat === seatId),
    remembered: of('sightingRemembered').filter((event) => event.seat === seatId),
    calls: placed.map((call) => {
      const corrected = of('callerCorrected').filter((event) => event.call === call.call);
      return {
        placed: call,
        report: asCorrected([...of('reportHeard'), ...of('reportFiled')].findLast((event) => event.call === call.call) ?? null, corrected),
        said: of('callerSaid').filter((event) => event.call === call.call),
        corrected,
      };
    }),
    posted: lines.filter(own),
    linesCorrected: of('lineCorrected').filter((event) => lines.some((posted) => own(posted) && posted.line.id === event.line)),
    read: lines.filter((event) => !own(event)),
    group: lines,
    pinned: of('chatPinned').filter((event) => event.seat === seatId),
    passedOn: of('messagePassedOn').filter((event) => event.by === seatId),
    // While somebody plays the coordinator, nobody else signs off.
    signedOff: of('groupReportChanged').filter((event) => event.state === 'signedOff' && event.group === seat?.group),
    inbox: seat?.role === 'coordinator' ? of('messagePassedOn').filter((event) => isForCoordinator(scenario, event, seat.group)) : [],
    broadcasts: received,
    broadcastEnds: of('broadcastEnded').filter((event) => received.some(({ broadcast }) => broadcast === event.broadcast)),
    acts: of('acted').filter((event) => event.seat === seatId),
    events,
  };
}

/** The report as the caller meant it: what was put right after it was noted counts. */
function asCorrected(report: CallRecord['report'], corrected: CallRecord['corrected']): CallRecord['report'] {
  const last = corrected.at(-1);
  return report !== null && last !== undefined && last.seq > report.seq ? { ...report, facts: last.known } : report;
}

/** Whether a card shows this person, at a glance or closer doing one of these things; anything when none are named. */
export function shows(sighting: Sighting, actor: string, doing: readonly Activity[] | undefined): boolean {
  return sighting.actor === actor && (doing === undefined || doing.includes(sighting.activity) || doing.includes(sighting.closer.activity));
}

/** Everything that was true of somebody during the exercise: looks change when loot or a vehicle comes in. */
export interface Truth {
  readonly persons: readonly PersonFacts[];
  readonly vehicles: readonly VehicleFacts[];
  readonly activities: ReadonlySet<Activity>;
}

/** The truth about one of the cast up to this moment. */
export function truthAbout(record: Pick<SeatRecord, 'scenario' | 'events'>, actor: string, until: number): Truth {
  return truthFrom(record.scenario, record.events, actor, until);
}

/** The same, of an exercise as a whole. */
export function truthFrom(scenario: Scenario, events: readonly ExerciseEvent[], actor: string, until: number): Truth {
  const member = scenario.cast.find((candidate) => candidate.id === actor);
  const persons: PersonFacts[] = member ? [member.person] : [];
  const vehicles: VehicleFacts[] = member?.vehicle ? [member.vehicle] : [];
  const activities = new Set<Activity>();
  for (const event of events) {
    if (event.at > until) break;
    if (event.type === 'appearanceChanged' && event.actor === actor) {
      persons.push(event.person);
      if (event.vehicle) vehicles.push(event.vehicle);
    } else if ((event.type === 'actorStarted' || event.type === 'actorSetOut') && event.actor === actor) {
      activities.add(event.activity);
      if (event.closer) activities.add(event.closer);
    }
  }
  return { persons, vehicles, activities };
}
