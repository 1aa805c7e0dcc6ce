import type { SimTime } from '../scenario/time.ts';
import type { Activity } from '../scenario/vocabulary.ts';
import type { DriftStep } from '../scoring/drift.ts';
import type { SeatHouseRuleChoice } from '../scoring/houseRuleChoices.ts';
import type { Score, Step } from '../scoring/score.ts';
import type { GroupScore } from '../scoring/scoreGroup.ts';
import type { RelayScore } from '../scoring/scoreRelay.ts';
import type { ExerciseEvent, MapPoint, Outcome } from '../sim/event.ts';
import type { Settings } from '../sim/settings.ts';
import type { ChatLogLine } from './chatLog.ts';
import type { CardView } from './participant.ts';

/** A point of the true route: where somebody was, when, doing what. */
export interface TrackPoint {
  readonly at: SimTime;
  readonly point: MapPoint;
  readonly activity: Activity;
  readonly state: string;
  readonly hidden: boolean;
}

/** Whose track it is: the one whom the exercise was about, by the kind of exercise, or somebody else. */
export type TrackRole = 'suspect' | 'missing' | 'driver' | 'lookAlike' | 'patrol';

/** Something that belongs on a lane of the debrief: an act of the seat or a turn of the case. */
export interface LaneMark {
  readonly step: Step;
  readonly at: SimTime;
  readonly event: number;
  readonly kind: 'sighting' | 'lookedCloser' | 'remembered' | 'call' | 'report' | 'chat' | 'act';
}

/** A turn of the case: the police, the life of a broadcast, of the report at the control room and of that in the own group. */
export type TurnKind =
  | 'patrolSent'
  | 'patrolArrived'
  | 'broadcastStarted'
  | 'broadcastAdded'
  | 'broadcastEnded'
  | 'caseClosed'
  | 'incidentOpened'
  | 'incidentCalled'
  | 'incidentUpdated'
  | 'incidentClosed'
  | 'groupReportOpened'
  | 'groupReportCalled'
  | 'groupReportAddedTo'
  | 'groupReportSignedOff';

/** The house rules by which a round was scored, and what of them other groups see otherwise. */
export interface UsedHouseRules<Choice> {
  readonly name: string;
  readonly source: string;
  readonly choices: readonly Choice[];
}

/** When things happened that were measured in the street too, for those who played. */
export interface RoundTimes {
  readonly protagonist: TrackRole | null;
  readonly cameAt: SimTime | null;
  readonly firstLineAt: SimTime | null;
  readonly firstCallAt: SimTime | null;
  readonly searchedFrom: SimTime | null;
  readonly foundAt: SimTime | null;
}

/** All that may be known when the exercise is over. */
export interface DebriefView {
  readonly scenario: string;
  readonly version: string;
  readonly seed: string;
  readonly outcome: Outcome;
  readonly endedAt: SimTime;
  readonly score: Score;
  readonly marks: readonly LaneMark[];
  /** Which cards were about the case: seen and noticed, seen and missed, and the others. */
  readonly cards: readonly (CardView & { readonly real: boolean; readonly lookAlike: boolean })[];
  readonly tracks: readonly {
    readonly actor: string;
    readonly role: TrackRole;
    readonly points: readonly TrackPoint[];
  }[];
  /** The events that a line of the score may name as its evidence. */
  readonly evidence: readonly ExerciseEvent[];
  readonly turns: readonly {
    readonly at: SimTime;
    readonly event: number;
    readonly kind: TurnKind;
    /** The case, the broadcast or the report in the group that it belongs to; null for the exercise as a whole. */
    readonly subject: string | null;
  }[];
  /** All that was written in the group of this seat, and why. */
  readonly chat: readonly ChatLogLine[];
  /** When the police first heard of anything, from whomever; null when nobody ever told them. */
  readonly policeKnewAt: SimTime | null;
  /** How the description of the case changed on its way, stage by stage. */
  readonly drift: readonly DriftStep[];
  /** How each group did, and how messages went from the control room to the groups; null where nothing was passed on. */
  readonly groups: readonly GroupScore[];
  readonly relay: RelayScore | null;
  /** What groups and coordinators' groups are called, by id. */
  readonly parties: Readonly<Record<string, string>>;
  /** Which means there were this time. */
  readonly settings: Settings;
  readonly houseRules: UsedHouseRules<SeatHouseRuleChoice>;
  /** To set beside exercises in the street: whom it was about, and when this seat wrote and somebody was found. */
  readonly times: RoundTimes;
  readonly questions: readonly string[];
  readonly digest: string;
}
