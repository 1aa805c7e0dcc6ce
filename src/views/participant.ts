import type { Facts, Location } from '../language/facts.ts';
import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import type { Activity, Choice, Contact } from '../scenario/vocabulary.ts';
import type { Closing, Consequence, MapPoint, Question } from '../sim/event.ts';

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
      readonly says: 'answers' | 'holds' | 'transfers' | 'knows' | 'neighbourListens' | 'neighbourAdvises';
    }
  | { readonly by: 'operator'; readonly at: number; readonly asks: Question; readonly again: boolean }
  | { readonly by: 'operator'; readonly at: number; readonly closes: Closing }
  | { readonly by: 'caller'; readonly at: number; readonly passes: Question | null }
  | { readonly by: 'caller'; readonly at: number; readonly text: string; readonly facts: Facts; readonly question: Question | null };

export interface CallView {
  readonly id: string;
  readonly contact: Contact;
  readonly placedAt: number;
  readonly state: 'ringing' | 'onHold' | 'talking' | 'ended';
  readonly asked: Question | null;
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
}

export interface GroupView {
  readonly id: string;
  readonly name: string;
  readonly members: number;
  readonly closed: boolean;
  readonly lines: readonly ChatLineView[];
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
  readonly broadcasts: readonly BroadcastView[];
  readonly happenings: readonly Happening[];
}
