// What a hall looks back on together: the course of a round as dots without names, and what people thought they saw beside what was
// true. Only for after the end.
import type { PersonFacts } from '../scenario/appearance.ts';
import type { SimTime } from '../scenario/time.ts';
import type { Step } from '../scoring/score.ts';
import type { Outcome } from '../sim/event.ts';

/** The lanes of the course: the one whom it was about, the steps of SAAR, and police with Burgernet. */
export type HallLane = 'protagonist' | Step | 'police';

/** Something that happened, on its lane; `kind` is worded by the screen. */
export interface HallMark {
  readonly lane: HallLane;
  readonly at: SimTime;
  readonly kind: string;
}

/** The course of a round for everybody. Times in milliseconds of exercise time, null for what did not happen. */
export interface HallCourse {
  readonly outcome: Outcome;
  readonly endedAt: SimTime;
  readonly marks: readonly HallMark[];
  /** When each step could best have been taken, from when somebody in the hall first could know. */
  readonly corridors: readonly { readonly step: Step; readonly earliest: SimTime; readonly best: SimTime; readonly latest: SimTime }[];
  readonly firstSeenAt: SimTime | null;
  readonly firstCallAt: SimTime | null;
  readonly firstLineAt: SimTime | null;
  readonly toldGroupAt: SimTime | null;
  /** What the police knew and from when: the first place, what somebody did, how somebody looked, which way. */
  readonly policeClock: readonly {
    readonly at: SimTime;
    readonly what: 'heard' | 'place' | 'behaviour' | 'description' | 'heading' | 'sent' | 'arrived' | 'broadcast' | 'closed';
  }[];
  /** How many of those who played took each step at least once. */
  readonly took: readonly { readonly step: Step; readonly people: number }[];
  readonly players: number;
  /** The score of the hall together, 0 to 100, and how many of its points each step gave. */
  readonly score: {
    readonly total: number;
    readonly steps: readonly { readonly step: Step; readonly points: number; readonly max: number }[];
  };
}

/** What people remember of the one whom it was about, feature by feature, beside what was true. */
export interface HallMemory {
  readonly answered: number;
  readonly features: readonly {
    readonly slot: keyof PersonFacts;
    readonly truth: string | null;
    /** What was said and how often, most often first. */
    readonly said: readonly { readonly value: string; readonly count: number }[];
  }[];
}
