// What can be asked of a round that is over: how it goes when one thing is otherwise. Types only, so that a screen that shows the
// answers fetches nothing of what plays them.
import type { Location } from '../../language/facts.ts';
import type { Change } from '../../planner/whatIf.ts';
import type { Activity, Contact } from '../../scenario/vocabulary.ts';
import type { Outcome } from '../../sim/event.ts';
import type { TrackPoint, TrackRole } from '../../views/debrief.ts';

/** One thing that could have gone otherwise. */
export type WhatIfChange = Change;

/** A call of a round, with when it was. Times in ms of the exercise. */
interface OfCall {
  readonly call: number;
  readonly at: number;
  readonly contact: Contact;
  /** Of whoever asks; who did not call asks of the first call that anybody made. */
  readonly whose: 'own' | 'first';
}

/** What makes sense to ask of this round. */
export type WhatIfChoice =
  /** `most`: how much earlier this call could have been, from when its caller had something to tell. */
  | (OfCall & { readonly kind: 'earlier'; readonly most: number })
  | (OfCall & { readonly kind: 'complete' })
  | { readonly kind: 'noCalls' | 'withoutBurgernet' | 'withoutGroup' };

/** What somebody might want to ask of a call, and why that makes no sense. */
export type WhatIfRefusal = OfCall & { readonly kind: 'notEarlier' | 'alreadyComplete' };

export interface WhatIfChoices {
  readonly can: readonly WhatIfChoice[];
  readonly cannot: readonly WhatIfRefusal[];
}

/** What the lines of both evenings are made of. */
export type MomentKind =
  | 'doing'
  | 'call'
  | 'policeKnew'
  | 'patrolSent'
  | 'groupKnew'
  | 'broadcast'
  | 'tip'
  | 'patrolArrived'
  | 'recognised'
  | 'closed';

export interface Instant {
  readonly at: number;
  /** Where it was, for what has a place. */
  readonly where: Location | null;
}

/** The same moment in both evenings; null where it did not come. */
export interface Moment {
  readonly kind: MomentKind;
  /** What whoever it is about did; null for everything else. */
  readonly activity: Activity | null;
  /** The first, the second: of its kind. */
  readonly order: number;
  readonly own: Instant | null;
  readonly other: Instant | null;
}

/** How an evening went for the one whom it was about. */
export interface Course {
  readonly outcome: Outcome;
  readonly endedAt: number;
  readonly route: readonly TrackPoint[];
}

/** One evening beside the other. */
export interface WhatIfView {
  readonly own: Course;
  readonly other: Course;
  /** Whose routes these are; null on a quiet street. */
  readonly role: TrackRole | null;
  readonly moments: readonly Moment[];
  /** From when the way is another; null: the same way. */
  readonly partsAt: number | null;
  /** Nothing that can be seen differs. */
  readonly isSame: boolean;
}

/** A number with its 95 % interval. */
interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How many evenings went in one way. */
export interface ManySide {
  /** Evenings in which somebody was caught or found, and their share. */
  readonly solved: number;
  readonly share: Estimate;
  /** The share as "7 of 10". */
  readonly inTen: number;
  /** Evenings in which the police were called. */
  readonly called: number;
  /** When half of the evenings had come so far, ms; null when fewer ever did. */
  readonly medianTime: number | null;
}

/** How somebody plays who does as was done: the habit that played the evenings. */
export interface Habit {
  /** Of whoever asks, or of whoever called first. */
  readonly whose: 'own' | 'first';
  /** From the first card that was reason to call, ms; null: never calls. */
  readonly callsAfter: number | null;
  readonly contact: Contact;
  readonly looksCloser: boolean;
  readonly place: boolean;
  readonly behaviour: boolean;
  /** How many features. */
  readonly features: number;
}

/** Many evenings, each played in both ways. */
export interface WhatIfMany {
  readonly evenings: number;
  readonly own: ManySide;
  readonly other: ManySide;
  /** Share of the other way minus that of one's own. */
  readonly difference: Estimate;
  /** Whether the difference is more than chance gives. */
  readonly isClear: boolean;
  /** One's own habit. */
  readonly habit: Habit;
}

/** Asks "what if"; a fault rejects, and asking again tries again. */
export interface WhatIf {
  /** What makes sense to ask of this round. */
  choices(): Promise<WhatIfChoices>;
  /** The same evening with this change. */
  one(change: WhatIfChange): Promise<WhatIfView>;
  /** So many evenings in both ways; when stopped, of what was played until then; null when that is nothing. */
  many(change: WhatIfChange, evenings: number, onProgress: (done: number) => void, signal: AbortSignal): Promise<WhatIfMany | null>;
  close(): void;
}
