import type { Facts, Location } from '../language/facts.ts';
import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import type { Spot } from '../scenario/neighbourhood.ts';
import type { SimTime } from '../scenario/time.ts';
import type { Activity, Choice, Contact, Mode } from '../scenario/vocabulary.ts';
import type { SeatId, SightingId } from './command.ts';
import type { Stretch } from './neighbourhood/route.ts';

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

/** What the operator wants to know next. */
export type Question = 'service' | 'place' | 'case' | 'behaviour' | 'description' | 'heading' | 'news';

/** How the control room judges a call. */
export type Urgency = 'urgent' | 'notUrgent' | 'noCase';

export interface ChatLine {
  readonly id: string;
  readonly group: string;
  /** A seat, a simulated resident, the coordinator or a name from an inject. */
  readonly from:
    | { readonly kind: 'seat'; readonly seat: SeatId }
    | { readonly kind: 'resident' | 'coordinator' | 'inject'; readonly name: string };
  readonly at: SimTime;
  readonly text: string;
  readonly facts: Facts;
  readonly replyTo: string | null;
  readonly pinned: boolean;
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

// `reportHeard`: urgent already, so that a car is sent while the caller still talks; `reportFiled`: the whole call.
export type ExerciseEventBody =
  | { readonly type: 'exerciseStarted' }
  | { readonly type: 'seatTaken'; readonly seat: SeatId }
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
  | { readonly type: 'callPlaced'; readonly call: string; readonly seat: SeatId; readonly contact: Contact }
  | { readonly type: 'callAnswered'; readonly call: string }
  | { readonly type: 'callOnHold'; readonly call: string }
  | { readonly type: 'operatorAsked'; readonly call: string; readonly question: Question; readonly again: boolean }
  | { readonly type: 'operatorKnows'; readonly call: string }
  | {
      readonly type: 'callerSaid';
      readonly call: string;
      readonly text: string;
      readonly facts: Facts;
      readonly question: Question | null;
      readonly source: 'seen' | 'read' | 'both' | 'none';
    }
  | { readonly type: 'callerPassed'; readonly call: string; readonly question: Question | null }
  | { readonly type: 'callTransferred'; readonly call: string }
  | {
      readonly type: 'reportFiled';
      readonly call: string;
      readonly seat: SeatId;
      readonly contact: Contact;
      readonly facts: Facts;
      readonly urgency: Urgency;
      readonly repeated: boolean;
      readonly news: boolean;
      readonly incident: string | null;
    }
  | {
      readonly type: 'reportHeard';
      readonly call: string;
      readonly seat: SeatId;
      readonly contact: Contact;
      readonly facts: Facts;
      readonly urgency: Urgency;
      readonly repeated: boolean;
      readonly news: boolean;
      readonly incident: string | null;
    }
  | {
      readonly type: 'callEnded';
      readonly call: string;
      readonly by: 'caller' | 'operator';
      readonly closing: Closing;
      readonly distractedUntil: SimTime;
    }
  | { readonly type: 'neighbourSaid'; readonly call: string; readonly line: 'listens' | 'advises' }
  | { readonly type: 'incidentOpened'; readonly incident: string; readonly urgency: Urgency; readonly facts: Facts; readonly spot: Spot }
  | {
      readonly type: 'incidentUpdated';
      readonly incident: string;
      readonly facts: Facts;
      readonly urgency: Urgency;
      readonly spot: Spot | null;
    }
  | { readonly type: 'incidentClosed'; readonly incident: string; readonly outcome: Outcome }
  | { readonly type: 'patrolSent'; readonly patrol: string; readonly incident: string; readonly spot: Spot; readonly arriveAt: SimTime }
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
  | { readonly type: 'broadcastAdded'; readonly broadcast: string; readonly facts: Facts }
  | { readonly type: 'broadcastEnded'; readonly broadcast: string; readonly result: 'found' | 'caught' | 'notFound' }
  | { readonly type: 'broadcastRead'; readonly broadcast: string; readonly seat: SeatId }
  | { readonly type: 'tipReceived'; readonly resident: string; readonly incident: string; readonly spot: Spot; readonly right: boolean }
  | { readonly type: 'chatPosted'; readonly line: ChatLine; readonly why: string | null }
  | { readonly type: 'chatPinned'; readonly line: string }
  | { readonly type: 'chatClosed'; readonly group: string }
  | { readonly type: 'lampLit'; readonly seat: SeatId; readonly spot: Spot }
  | {
      readonly type: 'acted';
      readonly seat: SeatId;
      readonly choice: Choice;
      readonly consequence: Consequence;
      readonly sighting: SightingId | null;
    }
  | { readonly type: 'injectFired'; readonly inject: string; readonly byHand: boolean }
  | { readonly type: 'caseClosed'; readonly outcome: Outcome }
  | { readonly type: 'exerciseEnded'; readonly reason: 'time' | 'caseClosed' | 'leader' };

/** How a call ended, so that the operator's last sentence can be worded. */
export type Closing = 'carSent' | 'noted' | 'knownThanks' | 'newsThanks' | 'callOther' | 'wrongNumber' | 'hungUp';

/** A fact of the exercise. `cause` is the number of the event or the command that led to it. */
export type ExerciseEvent = ExerciseEventBody & { readonly seq: number; readonly at: SimTime; readonly cause: Cause };
export type Cause = { readonly event: number } | { readonly command: number } | { readonly timer: string } | null;

/** The events of one kind. */
export type EventOf<T extends ExerciseEvent['type']> = Extract<ExerciseEvent, { type: T }>;
