// What a hall looks back on together: the course of a round as dots without names, and what people thought they saw beside what was
// true. Only for after the end.
import type { SimTime } from '../scenario/time.ts';
import type { PersonSlot } from '../scenario/vocabulary.ts';
import type { HouseRuleChoice } from '../scoring/houseRuleChoices.ts';
import type { Step } from '../scoring/score.ts';
import type { HallScore } from '../scoring/scoreHall.ts';
import type { MapPoint, Outcome } from '../sim/event.ts';
import type { TrackPoint, TrackRole, UsedHouseRules } from './debrief.ts';

/** The lanes of the course: the one whom it was about, the steps of SAAR, and police with Burgernet. */
export type HallLane = 'protagonist' | Step | 'police';

/** What can stand on a lane; the screen words it. `sign`: something that asked for a second look. `risky`: going after, going alone. */
export type HallMarkKind =
  | 'appeared'
  | 'sign'
  | 'left'
  | 'noticed'
  | 'call'
  | 'otherCall'
  | 'told'
  | 'line'
  | 'deed'
  | 'risky'
  | 'sent'
  | 'arrived'
  | 'broadcast'
  | 'closed';

/** Something that happened, on its lane; `count`: so often within the same few seconds. */
export interface HallMark {
  readonly lane: HallLane;
  readonly at: SimTime;
  readonly kind: HallMarkKind;
  readonly count: number;
}

/** What the police can know: that something is the matter, where, what is done, how somebody looks, which way; and what they did. */
export type PoliceKnowledge = 'heard' | 'place' | 'behaviour' | 'description' | 'heading' | 'sent' | 'arrived' | 'broadcast' | 'closed';

/** Where somebody really went, as in the debrief; `actor` only tells tracks apart. */
export interface HallTrack {
  readonly actor: string;
  readonly role: TrackRole;
  readonly points: readonly Omit<TrackPoint, 'state'>[];
}

/** A place from which participants looked out, and from when how many of them stood there. */
export interface HallPlace {
  readonly point: MapPoint;
  readonly counts: readonly { readonly at: SimTime; readonly people: number }[];
}

/** The course of a round for everybody. Times in milliseconds of exercise time, null for what did not happen. */
export interface HallCourse {
  readonly outcome: Outcome;
  readonly endedAt: SimTime;
  /** What the one whom it was about is called; null where nothing was the matter. */
  readonly protagonist: TrackRole | null;
  readonly marks: readonly HallMark[];
  /** Where the one whom it was about, those who looked alike and the cars of the police went; and where participants stood, by place. */
  readonly tracks: readonly HallTrack[];
  readonly places: readonly HallPlace[];
  readonly corridors: HallScore['corridors'];
  /** When the one whom it was about came, was seen by a participant for the first time, and was caught or found. */
  readonly cameAt: SimTime | null;
  readonly firstSeenAt: SimTime | null;
  readonly foundAt: SimTime | null;
  /** The first call of a participant to the police, the first line about something that is the matter, and that 112 was called. */
  readonly firstCallAt: SimTime | null;
  readonly firstLineAt: SimTime | null;
  readonly toldGroupAt: SimTime | null;
  /** From when others could look for somebody: that line, or Burgernet, whichever came first. */
  readonly searchedFrom: SimTime | null;
  /** What the police knew and from when, in the order in which it came. */
  readonly policeClock: readonly { readonly at: SimTime; readonly what: PoliceKnowledge }[];
  /** How many of those who played took each step at least once, and when each of them did for the first time. */
  readonly took: readonly { readonly step: Step; readonly people: number; readonly times: readonly SimTime[] }[];
  readonly players: number;
  readonly score: Omit<HallScore, 'corridors'>;
  /** The house rules that were used, and where other groups would have said something else. */
  readonly houseRules: UsedHouseRules<HouseRuleChoice>;
  /** How many lines of the participants the facilitator judged otherwise; the score follows them. */
  readonly ruled: number;
}

/** One feature as people remember it: a kind of garment and its colour are two. */
export interface RememberedFeature {
  readonly slot: PersonSlot;
  readonly of: 'kind' | 'colour';
  /** Null when nobody could have seen it. */
  readonly truth: string | null;
  /** What was said and how often, most often first. */
  readonly said: readonly { readonly value: string; readonly count: number }[];
}

/** What people remember of the one whom it was about, feature by feature, beside what was true. */
export interface HallMemory {
  readonly answered: number;
  /** What most people said something about comes first. */
  readonly features: readonly RememberedFeature[];
}
