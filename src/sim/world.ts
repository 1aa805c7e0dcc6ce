import type { Facts, Location, Span } from '../language/facts.ts';
import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import type { Spot } from '../scenario/neighbourhood.ts';
import type { Seat } from '../scenario/schema.ts';
import type { SimTime } from '../scenario/time.ts';
import type { Activity, Contact, Mode } from '../scenario/vocabulary.ts';
import type { Closing, Focus, Question, Urgency } from './callEvent.ts';
import type { HintLevel, HintStep, SeatId, SightingId } from './command.ts';
import type { ChatLine, GroupReportPhase } from './chatEvent.ts';
import type { Outcome, Sighting } from './event.ts';
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
  /** Plays at their own pace: nothing that waits for them runs out. */
  patient: boolean;
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
  | { readonly kind: 'answered' | 'onHold' | 'knows' | 'warned' | 'neighbourListens' | 'neighbourAdvises'; readonly at: SimTime }
  | { readonly kind: 'transferred'; readonly to: '112' | '0900-8844'; readonly at: SimTime }
  | { readonly kind: 'readBack'; readonly location: Location; readonly at: SimTime }
  | { readonly kind: 'asked'; readonly question: Question; readonly focus: Focus | null; readonly again: boolean; readonly at: SimTime }
  | {
      readonly kind: 'said';
      readonly text: string;
      readonly facts: Facts;
      readonly spans: readonly Span[];
      readonly question: Question | null;
      readonly at: SimTime;
    }
  | { readonly kind: 'officer'; readonly text: string; readonly at: SimTime }
  | { readonly kind: 'passed'; readonly question: Question | null; readonly at: SimTime }
  | { readonly kind: 'closed'; readonly closing: Closing; readonly at: SimTime };

export interface CallState {
  readonly id: string;
  readonly seat: SeatId;
  /** The number that was called. */
  readonly contact: Contact;
  readonly placedAt: SimTime;
  /** Who has the caller on the line now: another desk after a transfer. */
  desk: Contact;
  phase: 'ringing' | 'onHold' | 'talking' | 'ended';
  /** The officer in the hall answers instead of the simulated operator. */
  takenOver: boolean;
  asked: Question | null;
  focus: Focus | null;
  /** The place as the operator last said it back. */
  readBack: Location | null;
  facts: Facts;
  turns: CallTurnState[];
  filed: { readonly at: SimTime; readonly urgency: Urgency } | null;
}

/** The life of a report: opened, the whole call noted, added to by others, signed off. */
export type IncidentPhase = GroupReportPhase;

export interface IncidentState {
  readonly id: string;
  readonly openedAt: SimTime;
  /** The call that opened it; null when it was the family or a tip. */
  readonly openedBy: string | null;
  phase: IncidentPhase;
  /** Every phase with the moment at which it began. */
  life: { readonly phase: IncidentPhase; readonly at: SimTime }[];
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
  readonly municipality: string | null;
  spot: Spot;
  /** When it is there, while it drives. */
  arriveAt: SimTime;
  /** `checking`: talks to somebody who was not the one; sees nothing meanwhile. */
  phase: 'driving' | 'searching' | 'checking' | 'left';
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

/** The report that a group is busy with, or was last. */
export interface GroupReportState {
  readonly id: string;
  state: GroupReportPhase;
  since: SimTime;
  /** The line that it stands on: the one that said that 112 was called, or the first. */
  line: string;
  /** All that the group was told about it. */
  facts: Facts;
}

/** A turn of the scenario in the deck of the facilitator. When it is due is worked out from the scenario: `Exercise.dueAt`. */
export interface InjectState {
  readonly id: string;
  status: 'waiting' | 'fired' | 'skipped';
  firedAt: SimTime | null;
  /** How much later it comes than was planned, in milliseconds. */
  delayed: number;
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
  /** By group. */
  groupReports: Record<string, GroupReportState>;
  /** Small talk in messages a minute. */
  pressure: number;
  injects: Record<string, InjectState>;
  hints: { readonly at: SimTime; readonly step: HintStep; readonly level: HintLevel }[];
  /** Remarks of the facilitator. */
  notes: { readonly at: SimTime; readonly text: string }[];
  outcome: Outcome;
  endedAt: SimTime | null;
}
