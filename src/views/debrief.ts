import type { SimTime } from '../scenario/time.ts';
import type { Activity } from '../scenario/vocabulary.ts';
import type { Score, Step } from '../scoring/score.ts';
import type { ExerciseEvent, MapPoint, Outcome } from '../sim/event.ts';
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

/** All that may be known when the exercise is over. */
export interface DebriefView {
  readonly scenario: string;
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
    readonly kind: 'patrolSent' | 'patrolArrived' | 'broadcastStarted' | 'broadcastEnded' | 'caseClosed' | 'incidentOpened';
  }[];
  readonly questions: readonly string[];
  readonly digest: string;
}
