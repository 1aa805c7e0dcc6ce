import type { Facts } from '../language/facts.ts';
import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import type { Spot } from '../scenario/neighbourhood.ts';
import type { Seat } from '../scenario/schema.ts';
import type { SimTime } from '../scenario/time.ts';
import type { Activity, Contact, Mode } from '../scenario/vocabulary.ts';
import type { SeatId, SightingId } from './command.ts';
import type { ChatLine, Closing, Outcome, Question, Sighting, Urgency } from './event.ts';
import type { Stretch } from './neighbourhood/route.ts';

/** Somebody of the cast who is about. `leg` while on the way; the position is computed from it. */
export interface ActorState {
  readonly id: string;
  present: boolean;
  inside: boolean;
  spot: Spot;
  leg: {
    readonly route: readonly Stretch[];
    readonly departAt: SimTime;
    readonly arriveAt: SimTime;
    readonly speed: number;
    readonly mode: Mode;
  } | null;
  activity: Activity;
  closer: Activity | null;
  until: SimTime;
  person: PersonFacts;
  vehicle: VehicleFacts | null;
  state: string;
}

export interface SeatState {
  readonly id: SeatId;
  readonly group: string;
  readonly role: Seat['role'];
  /** Somebody plays here; a coordinator's seat that nobody took is simulated. */
  taken: boolean;
  readonly burgernet: boolean;
  lookout: string;
  walking: { readonly lookout: string; readonly arriveAt: SimTime } | null;
  looking: { readonly sighting: SightingId; readonly until: SimTime } | null;
  /** No new cards before this moment: attention is the scarce resource. */
  distractedUntil: SimTime;
  sightings: SightingId[];
  closer: SightingId[];
  remembered: SightingId[];
  call: string | null;
  calls: string[];
  broadcastsRead: string[];
}

export type CallTurnState =
  | { readonly kind: 'answered' | 'onHold' | 'transferred' | 'knows' | 'neighbourListens' | 'neighbourAdvises'; readonly at: SimTime }
  | { readonly kind: 'asked'; readonly question: Question; readonly again: boolean; readonly at: SimTime }
  | { readonly kind: 'said'; readonly text: string; readonly facts: Facts; readonly question: Question | null; readonly at: SimTime }
  | { readonly kind: 'passed'; readonly question: Question | null; readonly at: SimTime }
  | { readonly kind: 'closed'; readonly closing: Closing; readonly at: SimTime };

export interface CallState {
  readonly id: string;
  readonly seat: SeatId;
  readonly contact: Contact;
  readonly placedAt: SimTime;
  phase: 'ringing' | 'onHold' | 'talking' | 'ended';
  asked: Question | null;
  facts: Facts;
  turns: CallTurnState[];
  filed: { readonly at: SimTime; readonly urgency: Urgency } | null;
}

export interface IncidentState {
  readonly id: string;
  readonly openedAt: SimTime;
  urgency: Urgency;
  facts: Facts;
  spot: Spot;
  patrols: string[];
  broadcast: string | null;
  outcome: Outcome | null;
}

export interface PatrolState {
  readonly id: string;
  readonly incident: string;
  spot: Spot;
  phase: 'driving' | 'searching' | 'left';
}

export interface BroadcastState {
  readonly id: string;
  readonly incident: string;
  readonly spot: Spot;
  readonly radius: number;
  phase: 'draft' | 'active' | 'ended';
  startedAt: SimTime;
  endedAt: SimTime | null;
  receivers: number;
  /** The participants who get its messages. */
  seats: readonly SeatId[];
  facts: Facts;
  additions: { readonly at: SimTime; readonly facts: Facts }[];
  result: 'found' | 'caught' | 'notFound' | null;
}

/** The whole exercise as plain data. Only `apply` changes it; participants never get it. */
export interface World {
  phase: 'ready' | 'running' | 'ended';
  actors: Record<string, ActorState>;
  seats: Record<string, SeatState>;
  sightings: Record<string, Sighting>;
  calls: Record<string, CallState>;
  incidents: Record<string, IncidentState>;
  patrols: Record<string, PatrolState>;
  broadcasts: Record<string, BroadcastState>;
  chat: ChatLine[];
  closedGroups: string[];
  fired: string[];
  outcome: Outcome;
  endedAt: SimTime | null;
}
