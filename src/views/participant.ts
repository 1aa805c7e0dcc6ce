import type { Facts, Location, Span } from '../language/facts.ts';
import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import type { Activity, Choice, Contact } from '../scenario/vocabulary.ts';
import type { Closing, Focus, Question } from '../sim/callEvent.ts';
import type { GroupReportPhase } from '../sim/chatEvent.ts';
import type { Consequence, MapPoint } from '../sim/event.ts';

/** A sighting as a participant may know it: a glimpse, and what a closer look added. */
export interface CardView {
  readonly id: string;
  readonly at: number;
  readonly where: Location;
  /** Where it was, as seen; never where it goes. */
  readonly point: MapPoint;
  readonly lookout: string;
  readonly activity: Activity;
  readonly person: PersonFacts;
  readonly vehicle: VehicleFacts | null;
  /** What a closer look showed; null before it. */
  readonly details: { readonly activity: Activity; readonly person: PersonFacts; readonly vehicle: VehicleFacts | null } | null;
  readonly closer: 'possible' | 'looking' | 'done' | 'gone';
  readonly remembered: boolean;
}

/** One turn of a telephone conversation. */
export type CallTurn =
  | {
      readonly by: 'operator';
      readonly at: number;
      /** Who says it: after a transfer another desk than the one that was called. */
      readonly desk: Contact;
      readonly says: 'answers' | 'holds' | 'transfers' | 'transfersDown' | 'knows' | 'warns' | 'neighbourListens' | 'neighbourAdvises';
    }
  | { readonly by: 'operator'; readonly at: number; readonly desk: Contact; readonly readsBack: Location }
  | {
      readonly by: 'operator';
      readonly at: number;
      readonly desk: Contact;
      readonly asks: Question;
      readonly focus: Focus | null;
      readonly again: boolean;
    }
  | { readonly by: 'operator'; readonly at: number; readonly desk: Contact; readonly closes: Closing }
  /** The officer in the hall, who took the call over: in their own words. */
  | { readonly by: 'operator'; readonly at: number; readonly desk: Contact; readonly speaks: string }
  | { readonly by: 'caller'; readonly at: number; readonly passes: Question | null }
  | {
      readonly by: 'caller';
      readonly at: number;
      readonly text: string;
      readonly facts: Facts;
      /** The words that these facts came from. */
      readonly spans: readonly Span[];
      readonly question: Question | null;
    };

export interface CallView {
  readonly id: string;
  readonly contact: Contact;
  readonly placedAt: number;
  readonly state: 'ringing' | 'onHold' | 'talking' | 'ended';
  readonly asked: Question | null;
  /** What the question is about in this case. */
  readonly focus: Focus | null;
  /** All that was understood so far in this call. */
  readonly known: Facts;
  readonly turns: readonly CallTurn[];
}

export interface ChatLineView {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly mine: boolean;
  readonly role: 'participant' | 'resident' | 'coordinator';
  readonly text: string;
  readonly replyTo: string | null;
  readonly pinned: boolean;
  /** Taken away by the coordinator; the text is empty. */
  readonly removed: boolean;
  /** How many put up a thumb. */
  readonly thumbs: number;
  /** What a coordinator passed on with this line, to be worded below the text. */
  readonly told: Facts | null;
  /** What was understood of one's own line, and of which words; of others' lines nothing. */
  readonly facts: Facts | null;
  readonly spans: readonly Span[];
}

export interface GroupView {
  readonly id: string;
  readonly name: string;
  readonly members: number;
  readonly closed: boolean;
  /** Whether this seat is the coordinator of this group, and has the coordinator's tools. */
  readonly coordinator: boolean;
  /** The report that the group is busy with, or was last; `since` when it came into this state, `line` what it stands on. */
  readonly report: { readonly state: GroupReportPhase; readonly since: number; readonly line: string } | null;
  readonly lines: readonly ChatLineView[];
}

/** What a coordinator got from the control room and from other coordinators, and to whom it can be passed on. */
export interface BridgeView {
  readonly inbox: readonly {
    readonly id: string;
    readonly at: number;
    /** The police ask to look out, or another group has something to tell. */
    readonly kind: 'search' | 'report';
    /** A coordinator and a group have the name of the group. */
    readonly from: { readonly kind: 'controlRoom' | 'officer' | 'coordinator' | 'coordinators' | 'group'; readonly name: string | null };
    readonly facts: Facts;
  }[];
  /** `to` is what the intent `passOn` takes. `own`: the own group, or a coordinators' group of which one is a member. */
  readonly targets: readonly {
    readonly to: string;
    readonly kind: 'officer' | 'coordinators' | 'group';
    readonly name: string | null;
    readonly own: boolean;
  }[];
  /** What this seat passed on: a line, a message or a broadcast, and to whom. */
  readonly passed: readonly { readonly at: number; readonly to: string; readonly source: string | null }[];
}

/** A Burgernet message as the receivers get it: what was reported, not what is true. */
export interface BroadcastView {
  readonly id: string;
  readonly startedAt: number;
  readonly active: boolean;
  readonly read: boolean;
  readonly circle: { readonly centre: MapPoint; readonly radius: number };
  readonly messages: readonly {
    readonly at: number;
    readonly kind: 'start' | 'update' | 'end';
    readonly text: string | null;
    readonly facts: Facts | null;
  }[];
}

/** Something the world did in answer to this seat, in the order in which it happened. */
export type Happening =
  | { readonly at: number; readonly kind: 'acted'; readonly choice: Choice; readonly consequence: Consequence }
  | { readonly at: number; readonly kind: 'reported'; readonly contact: Contact }
  | { readonly at: number; readonly kind: 'patrolSeen' };

/** All that one participant may know. Built field by field; nothing else ever reaches a phone during play. */
export interface ParticipantView {
  readonly phase: 'running' | 'ended';
  /** Milliseconds of exercise time. */
  readonly now: number;
  readonly lookout: string;
  readonly walking: { readonly lookout: string; readonly arriveAt: number } | null;
  readonly reachable: readonly { readonly lookout: string; readonly takes: number }[];
  /** Newest first. */
  readonly cards: readonly CardView[];
  readonly call: CallView | null;
  /** Calls that ended: when they were noted, and what was said, for "Uit mijn melding". */
  readonly reports: readonly { readonly at: number; readonly contact: Contact; readonly facts: Facts }[];
  readonly groups: readonly GroupView[];
  /** For a coordinator who plays; null for everybody else. */
  readonly bridge: BridgeView | null;
  readonly broadcasts: readonly BroadcastView[];
  readonly happenings: readonly Happening[];
}
