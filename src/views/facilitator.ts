// What whoever leads the exercise may know while it runs: everything that is going on, in codes that the console words.
import type { Facts } from '../language/facts.ts';
import type { Activity, Contact } from '../scenario/vocabulary.ts';
import type { HintLevel, HintStep, SeatId } from '../sim/command.ts';
import type { MapPoint, Outcome } from '../sim/event.ts';
import type { IncidentPhase } from '../sim/world.ts';
import type { BroadcastView, CallTurn } from './participant.ts';
import type { TrackRole } from './debrief.ts';
import type { SharedGroup } from './seat.ts';
import type { WhyView } from './whyView.ts';

/**
 * Why a machine came into its state: what happened just before, worded by the console. `event`: the kind of event that it was, such
 * as `actorArrived`, `patrolSaw` (the police stopped or found somebody) or `acted` (somebody took care of a missing person).
 */
export type Because =
  | { readonly kind: 'start' | 'time' | 'lamp' | 'questioned' | 'patrolNear' | 'case' | 'facilitator' }
  | { readonly kind: 'event'; readonly event: string };

/** Somebody of the cast. The machine's state is a code, such as `hiding`. */
export interface ActorStatus {
  readonly id: string;
  readonly role: TrackRole | 'passerby';
  readonly present: boolean;
  readonly inside: boolean;
  readonly point: MapPoint;
  readonly activity: Activity;
  readonly state: string;
  /** When it came into this state and why; null for who has no machine. */
  readonly since: number | null;
  readonly because: Because | null;
}

/** A turn of the scenario in the deck. */
export interface InjectCard {
  readonly id: string;
  readonly title: string;
  /** When it is due, if that is known already. */
  readonly dueAt: number | null;
  readonly waitsFor: 'time' | 'event' | 'hand';
  readonly status: 'waiting' | 'fired' | 'skipped';
  readonly firedAt: number | null;
}

/** How one seat is doing. `quietSince`: the last time its player did anything. */
export interface SeatStatus {
  readonly seat: SeatId;
  readonly lookout: string;
  readonly group: string;
  readonly role: 'resident' | 'coordinator';
  readonly taken: boolean;
  readonly point: MapPoint;
  readonly sightings: number;
  readonly looked: number;
  readonly calls: number;
  readonly lines: number;
  readonly acts: number;
  readonly quietSince: number;
  readonly calling: boolean;
}

/** A telephone call as the facilitator reads along. */
export interface CallStatus {
  readonly id: string;
  readonly seat: SeatId;
  readonly contact: Contact;
  readonly placedAt: number;
  readonly state: 'ringing' | 'onHold' | 'talking' | 'ended';
  /** The officer answers instead of the simulated operator. */
  readonly takenOver: boolean;
  readonly turns: readonly CallTurn[];
  readonly facts: Facts;
}

/** What the hint ladder proposes now: a step that nobody took, since when it could have been taken, and how plain the next hint is. */
export interface HintProposal {
  readonly step: HintStep;
  readonly level: HintLevel;
  readonly since: number;
}

/** Something that happened, for the console's list: worded by its type. */
export interface LogLine {
  readonly event: number;
  readonly at: number;
  readonly type: string;
  readonly seat: SeatId | null;
  /** What it is about, by its type: a state, an actor, a title of an inject, a contact, a choice, an outcome, a text. */
  readonly about: string | null;
}

/** All that the console shows of a running or ended exercise, except lines in groups. */
export interface FacilitatorView {
  readonly phase: 'running' | 'ended';
  readonly now: number;
  readonly outcome: Outcome;
  /** When the police first heard anything, from whomever; null as long as they did not. */
  readonly policeKnewAt: number | null;
  readonly pressure: number;
  readonly actors: readonly ActorStatus[];
  readonly patrols: readonly {
    readonly id: string;
    readonly point: MapPoint;
    readonly phase: 'driving' | 'searching' | 'checking' | 'left';
  }[];
  readonly incidents: readonly { readonly id: string; readonly phase: IncidentPhase; readonly urgent: boolean; readonly facts: Facts }[];
  readonly broadcasts: readonly (Omit<BroadcastView, 'read'> & { readonly receivers: number })[];
  readonly calls: readonly CallStatus[];
  readonly seats: readonly SeatStatus[];
  readonly injects: readonly InjectCard[];
  readonly hint: HintProposal | null;
  /** The last two hundred or somewhat more, oldest first: the oldest go fifty at a time, so that a new line is a small change. */
  readonly log: readonly LogLine[];
  readonly notes: readonly { readonly at: number; readonly text: string }[];
  /** What happened so far on four lanes, as often as within the same few seconds: what the one whom it is about did, and everybody else. */
  readonly lanes: readonly { readonly lane: 'protagonist' | 'spot' | 'alert' | 'post'; readonly at: number; readonly count: number }[];
}

/** A group as the facilitator sees it: also what was taken away, what was flagged, and why somebody simulated wrote it. */
export interface FacilitatorGroup extends SharedGroup {
  readonly details: readonly {
    readonly line: string;
    readonly text: string;
    readonly flagged: readonly ('prejudice' | 'abuse' | 'privacy' | 'unsafe')[];
    readonly why: WhyView | null;
  }[];
}
