import type { Facts, Location } from '../language/facts.ts';
import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import type { Spot } from '../scenario/neighbourhood.ts';
import type { SimTime } from '../scenario/time.ts';
import type { Activity, Choice, Mode } from '../scenario/vocabulary.ts';
import type { CallEventBody, Urgency } from './callEvent.ts';
import type { ChatEventBody } from './chatEvent.ts';
import type { HintLevel, HintStep, SeatId, SightingId } from './command.ts';
import type { Seat } from '../scenario/schema.ts';
import type { Stretch } from './neighbourhood/route.ts';
import type { Settings } from './settings.ts';

/** A point of the map in whole decimetres. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** What somebody saw: the facts of a glimpse. `actor` and `closer` are never shown before the debrief. */
export interface Sighting {
  readonly id: SightingId;
  readonly seat: SeatId;
  readonly actor: string;
  readonly at: SimTime;
  readonly where: Location;
  readonly point: MapPoint;
  readonly lookout: string;
  readonly activity: Activity;
  readonly person: PersonFacts;
  readonly vehicle: VehicleFacts | null;
  readonly closer: { readonly activity: Activity; readonly person: PersonFacts; readonly vehicle: VehicleFacts | null };
  /** Until when a closer look is possible. */
  readonly until: SimTime;
}

/** Somebody on the way from the control room to the groups; `id` of an incident, a group or a coordinators' group. */
export interface Party {
  readonly kind: 'controlRoom' | 'officer' | 'coordinator' | 'coordinators' | 'group';
  readonly id: string;
}

/** What the world did in answer to a choice of a participant. */
export type Consequence =
  | 'keptWatching'
  | 'lampOn'
  | 'personMovedOn'
  | 'personRanOff'
  | 'steppedBack'
  | 'lostFromSight'
  | 'personSafeWithYou'
  | 'nobodyThere'
  | 'noted'
  | 'nothingToNote'
  | 'calling'
  | 'wentTogether';

/** How the case ended. */
export type Outcome = 'caught' | 'found' | 'escaped' | 'gaveUp' | 'quiet' | 'open';

export type ExerciseEventBody =
  | { readonly type: 'exerciseStarted'; readonly settings: Settings }
  // `patient` when that was said: from then on nothing that waits for this player runs out, or it does again.
  | { readonly type: 'seatTaken'; readonly seat: SeatId; readonly patient?: boolean }
  | {
      readonly type: 'seatOpened';
      readonly seat: SeatId;
      readonly like: SeatId;
      readonly lookout: string;
      readonly group: string;
      readonly role: Seat['role'];
      readonly burgernet: boolean;
      readonly patient: boolean;
    }
  | { readonly type: 'actorAppeared'; readonly actor: string; readonly spot: Spot }
  | {
      readonly type: 'actorStarted';
      readonly actor: string;
      readonly activity: Activity;
      readonly closer: Activity | null;
      readonly spot: Spot;
      readonly until: SimTime;
      readonly inside: boolean;
    }
  | { readonly type: 'actorLeft'; readonly actor: string }
  | {
      readonly type: 'actorSetOut';
      readonly actor: string;
      readonly route: readonly Stretch[];
      readonly mode: Mode;
      readonly speed: number;
      readonly activity: Activity;
      readonly closer: Activity | null;
      readonly arriveAt: SimTime;
    }
  | { readonly type: 'actorArrived'; readonly actor: string; readonly spot: Spot }
  | { readonly type: 'actorChanged'; readonly actor: string; readonly state: string }
  | { readonly type: 'appearanceChanged'; readonly actor: string; readonly person: PersonFacts; readonly vehicle: VehicleFacts | null }
  | { readonly type: 'sightingMade'; readonly sighting: Sighting }
  | { readonly type: 'lookedCloser'; readonly seat: SeatId; readonly sighting: SightingId; readonly until: SimTime }
  | { readonly type: 'detailsSeen'; readonly seat: SeatId; readonly sighting: SightingId }
  | { readonly type: 'sightingRemembered'; readonly seat: SeatId; readonly sighting: SightingId }
  | { readonly type: 'sightingForgotten'; readonly seat: SeatId; readonly sighting: SightingId }
  | { readonly type: 'walkStarted'; readonly seat: SeatId; readonly lookout: string; readonly arriveAt: SimTime }
  | { readonly type: 'walkEnded'; readonly seat: SeatId; readonly lookout: string }
  | CallEventBody
  | {
      readonly type: 'incidentOpened';
      readonly incident: string;
      readonly urgency: Urgency;
      readonly facts: Facts;
      readonly spot: Spot;
      /** The call that it came from; null when it came from the family or from a tip. */
      readonly call: string | null;
    }
  | { readonly type: 'incidentCalled'; readonly incident: string; readonly call: string | null }
  | {
      readonly type: 'incidentMoved';
      readonly incident: string;
      readonly call: string;
      readonly location: Location;
      readonly from: Spot;
      readonly spot: Spot;
    }
  | {
      readonly type: 'incidentUpdated';
      readonly incident: string;
      readonly call: string | null;
      readonly facts: Facts;
      readonly urgency: Urgency;
      readonly spot: Spot | null;
      /** Slots that a caller took back: a wrong colour leaves the case. */
      readonly retracts?: readonly string[];
    }
  | { readonly type: 'incidentClosed'; readonly incident: string; readonly outcome: Outcome }
  | {
      readonly type: 'patrolSent';
      readonly patrol: string;
      readonly incident: string;
      /** Where the car comes from. */
      readonly municipality: string | null;
      readonly spot: Spot;
      readonly arriveAt: SimTime;
    }
  | { readonly type: 'patrolTurned'; readonly patrol: string; readonly incident: string; readonly spot: Spot; readonly arriveAt: SimTime }
  | { readonly type: 'patrolMisled'; readonly patrol: string; readonly actor: string; readonly until: SimTime }
  | { readonly type: 'vehicleStopped'; readonly incident: string; readonly actor: string }
  | { readonly type: 'patrolArrived'; readonly patrol: string; readonly incident: string; readonly spot: Spot }
  | { readonly type: 'patrolMoved'; readonly patrol: string; readonly incident: string; readonly spot: Spot }
  | { readonly type: 'patrolSaw'; readonly patrol: string; readonly actor: string; readonly recognised: boolean }
  | { readonly type: 'patrolLeft'; readonly patrol: string; readonly incident: string }
  | {
      readonly type: 'broadcastDrafted';
      readonly broadcast: string;
      readonly incident: string;
      readonly facts: Facts;
      readonly radius: number;
      readonly spot: Spot;
    }
  | { readonly type: 'broadcastStarted'; readonly broadcast: string; readonly receivers: number; readonly seats: readonly SeatId[] }
  // Somebody who came while it was active gets what was sent before.
  | { readonly type: 'broadcastReached'; readonly broadcast: string; readonly seat: SeatId }
  | { readonly type: 'broadcastAdded'; readonly broadcast: string; readonly facts: Facts }
  | { readonly type: 'broadcastEnded'; readonly broadcast: string; readonly result: 'found' | 'caught' | 'notFound' }
  | { readonly type: 'broadcastRead'; readonly broadcast: string; readonly seat: SeatId }
  | { readonly type: 'tipReceived'; readonly resident: string; readonly incident: string; readonly spot: Spot; readonly right: boolean }
  // The control room asks coordinators without Burgernet; `groups` are theirs (the police template of 2018, domain.md section 1).
  | {
      readonly type: 'coordinatorsAsked';
      readonly incident: string;
      readonly facts: Facts;
      readonly spot: Spot;
      readonly groups: readonly string[];
    }
  | {
      readonly type: 'messagePassedOn';
      readonly id: string;
      readonly hop: number;
      readonly kind: 'search' | 'report';
      readonly from: Party;
      readonly to: Party;
      /** The participant who passed it on; null when that was simulated. */
      readonly by: SeatId | null;
      /** The number of the event that it all began with. */
      readonly origin: number;
      /** What the one who passed it on had heard, and what the next was told. */
      readonly heard: Facts;
      readonly told: Facts;
      /** Forwarded word for word; otherwise told again by a person. */
      readonly literal: boolean;
      /** When it had reached the one who passed it on. */
      readonly startedAt: SimTime;
      /** The line or message that a participant chose. */
      readonly source: string | null;
    }
  // A simulated resident opened a first message and looks out.
  | { readonly type: 'residentInformed'; readonly resident: string; readonly group: string | null; readonly by: 'burgernet' | 'chat' }
  | ChatEventBody
  | { readonly type: 'lampLit'; readonly seat: SeatId; readonly spot: Spot }
  | {
      readonly type: 'acted';
      readonly seat: SeatId;
      readonly choice: Choice;
      readonly consequence: Consequence;
      readonly sighting: SightingId | null;
    }
  | { readonly type: 'injectFired'; readonly inject: string; readonly byHand: boolean }
  | { readonly type: 'injectSkipped'; readonly inject: string }
  // `wait`: so much later than it would have come, in milliseconds, on top of earlier delays.
  | { readonly type: 'injectDelayed'; readonly inject: string; readonly wait: number }
  | { readonly type: 'hintSent'; readonly step: HintStep; readonly level: HintLevel }
  | { readonly type: 'noteTaken'; readonly text: string }
  | { readonly type: 'caseClosed'; readonly outcome: Outcome }
  | { readonly type: 'exerciseEnded'; readonly reason: 'time' | 'caseClosed' | 'facilitator' };

/** A fact of the exercise. `cause` is the number of the event or the command that led to it. */
export type ExerciseEvent = ExerciseEventBody & { readonly seq: number; readonly at: SimTime; readonly cause: Cause };
export type Cause = { readonly event: number } | { readonly command: number } | { readonly timer: string } | null;

/** The events of one kind. */
export type EventOf<T extends ExerciseEvent['type']> = Extract<ExerciseEvent, { type: T }>;
