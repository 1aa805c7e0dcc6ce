import { type Facts, NO_FACTS } from '../language/facts.ts';
import { mergeFacts } from '../language/mergeFacts.ts';
import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Seat } from '../scenario/schema.ts';
import { type Activity, POLICE_NUMBERS } from '../scenario/vocabulary.ts';
import { judge } from '../sim/assess.ts';
import { isForCoordinator } from '../sim/relayParties.ts';
import { seatNamed } from '../sim/seats.ts';
import { AS_WRITTEN, type Settings } from '../sim/settings.ts';
import type { EventOf, ExerciseEvent, Sighting } from '../sim/event.ts';
import { type EventIndex, indexOf } from '../sim/eventIndex.ts';

/** A call from this seat with all that was said in it. */
export interface CallRecord {
  readonly placed: EventOf<'callPlaced'>;
  /** The whole report; of a call that never ended, what was heard of it. */
  readonly report: EventOf<'reportFiled'> | EventOf<'reportHeard'> | null;
  /** What the police heard: the report, or the words of a call that was broken off before there was one; null when no word. */
  readonly heard: Heard | null;
  /** Broken off before the police knew where and what: words were heard, and nobody can go out. */
  readonly isInVain: boolean;
  readonly said: readonly EventOf<'callerSaid'>[];
  /** What the caller put right of it. */
  readonly corrected: readonly EventOf<'callerCorrected'>[];
}

/** What the police heard in one call, and since when. */
export interface Heard {
  readonly at: number;
  readonly seq: number;
  readonly facts: Facts;
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
  /** When each broadcast reached this seat. */
  readonly broadcasts: readonly EventOf<'broadcastStarted' | 'broadcastReached'>[];
  readonly broadcastEnds: readonly EventOf<'broadcastEnded'>[];
  readonly acts: readonly EventOf<'acted'>[];
  readonly events: readonly ExerciseEvent[];
  /** The same, sorted. */
  readonly index: EventIndex;
}

/** Sorts the events of an exercise for one seat. */
export function recordOf(scenario: Scenario, events: readonly ExerciseEvent[], seatId: string): SeatRecord {
  const seat = seatNamed(scenario, events, seatId);
  const index = indexOf(events);
  const lines = index.linesIn(seat?.group ?? '');
  const own = (event: EventOf<'chatPosted'>): boolean => event.line.from.kind === 'seat' && event.line.from.seat === seatId;
  const posted = index.ofSeat('chatPosted', seatId).filter(({ line }) => line.group === seat?.group);
  const ownLines = new Set(posted.map(({ line }) => line.id));
  const received = [
    ...index.of('broadcastStarted').filter((event) => event.seats.includes(seatId)),
    ...index.ofSeat('broadcastReached', seatId),
  ];
  const endedAt = (index.of('exerciseEnded')[0] ?? events.at(-1))?.at ?? 0;
  const solved = index.of('caseClosed').find(({ outcome }) => outcome === 'caught' || outcome === 'found');
  return {
    seat: seatId,
    role: seat?.role ?? 'resident',
    scenario,
    settings: index.of('exerciseStarted')[0]?.settings ?? AS_WRITTEN,
    endedAt,
    overAt: solved?.at ?? endedAt,
    sightings: index.ofSeat('sightingMade', seatId),
    looked: index.ofSeat('detailsSeen', seatId),
    remembered: index.ofSeat('sightingRemembered', seatId),
    calls: index.ofSeat('callPlaced', seatId).map((call) => {
      const corrected = index.ofCall('callerCorrected', call.call);
      const reports = [...index.ofCall('reportHeard', call.call), ...index.ofCall('reportFiled', call.call)];
      const report = asCorrected(reports.at(-1) ?? null, corrected);
      const said = index.ofCall('callerSaid', call.call);
      const heard = heardIn(call, report, said, corrected);
      const isInVain = report === null && heard !== null && !canActOn(heard.facts);
      return { placed: call, report, heard, isInVain, said, corrected };
    }),
    posted,
    linesCorrected: index.of('lineCorrected').filter(({ line }) => ownLines.has(line)),
    read: lines.filter((event) => !own(event)),
    group: lines,
    pinned: index.ofSeat('chatPinned', seatId),
    passedOn: index.ofSeat('messagePassedOn', seatId),
    // While somebody plays the coordinator, nobody else signs off.
    signedOff: index.of('groupReportChanged').filter((event) => event.state === 'signedOff' && event.group === seat?.group),
    inbox: seat?.role === 'coordinator' ? index.of('messagePassedOn').filter((event) => isForCoordinator(scenario, event, seat.group)) : [],
    broadcasts: received,
    broadcastEnds: index.of('broadcastEnded').filter((event) => received.some(({ broadcast }) => broadcast === event.broadcast)),
    acts: index.ofSeat('acted', seatId),
    events,
    index,
  };
}

/** Whether the police know where to go and that something is the matter there. */
function canActOn(facts: Facts): boolean {
  return facts.location !== undefined && (facts.what !== undefined || judge(facts) !== 'noCase');
}

/** The report as the caller meant it: what was put right after it was noted counts. */
function asCorrected(report: CallRecord['report'], corrected: CallRecord['corrected']): CallRecord['report'] {
  const last = corrected.at(-1);
  return report !== null && last !== undefined && last.seq > report.seq ? { ...report, facts: last.known } : report;
}

/** An operator who was told a place and hung up on has heard that place. */
function heardIn(
  { contact }: CallRecord['placed'],
  report: CallRecord['report'],
  said: CallRecord['said'],
  corrected: CallRecord['corrected'],
): Heard | null {
  if (report !== null) return report;
  const last = said.at(-1);
  if (last === undefined || !POLICE_NUMBERS.includes(contact)) return null;
  const facts = corrected.at(-1)?.known ?? said.reduce((known, each) => mergeFacts(known, each.facts), NO_FACTS);
  return { at: last.at, seq: last.seq, facts };
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
  const index = indexOf(events);
  for (const { at, person, vehicle } of index.ofActor('appearanceChanged', actor)) {
    if (at > until) break;
    persons.push(person);
    if (vehicle) vehicles.push(vehicle);
  }
  const doings = [...index.ofActor('actorStarted', actor), ...index.ofActor('actorSetOut', actor)].filter(({ at }) => at <= until);
  for (const { activity, closer } of doings.toSorted((a, b) => a.seq - b.seq)) {
    activities.add(activity);
    if (closer) activities.add(closer);
  }
  return { persons, vehicles, activities };
}
