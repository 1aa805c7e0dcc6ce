// An exercise that was kept, opened again: what a screen knows of it. Types only.
import type { LogProblem } from '../../exchange/readLog.ts';
import type { Neighbourhood } from '../../scenario/neighbourhood.ts';
import type { GroupScore } from '../../scoring/scoreGroup.ts';
import type { Briefing } from '../../views/briefing.ts';
import type { DebriefView } from '../../views/debrief.ts';
import type { HallCourse } from '../../views/hallDebrief.ts';
import type { Kept } from './session.ts';
import type { WhatIf } from './whatIf.ts';

/** Why it cannot be looked back on. */
export type ReplayProblem = LogProblem | { readonly kind: 'notOver' };

/** A round of a file, not yet played again. */
export interface RoundToReplay {
  readonly number: number;
  readonly title: string;
  readonly lang: 'nl' | 'en';
  /** `onProgress` is called with a share from 0 to 1. */
  replay(onProgress: (share: number) => void): Promise<Replayed | ReplayProblem>;
}

export type Opened = { readonly rounds: readonly RoundToReplay[] } | { readonly problem: ReplayProblem };

/** Somebody who took part, without a name. */
export interface ReplayedSeat {
  readonly seat: string;
  readonly number: number;
  readonly role: 'resident' | 'coordinator';
  readonly lookout: string;
}

/** What a report of everybody together is made of: counts, no names. */
export interface HallRound {
  readonly scenario: string;
  readonly version: string;
  readonly title: string;
  readonly lang: 'nl' | 'en';
  readonly startsAt: number;
  readonly seed: string;
  readonly digest: string;
  readonly course: HallCourse;
  readonly groups: readonly GroupScore[];
  readonly questions: readonly string[];
}

/** A round that was played again and went exactly as it did then. */
export interface Replayed {
  readonly seats: readonly ReplayedSeat[];
  readonly startsAt: number;
  readonly neighbourhood: Neighbourhood;
  lookBack(seat: string): { readonly debrief: DebriefView; readonly briefing: Briefing } | null;
  /** Asks how it goes with one thing otherwise; to be closed by whoever asked for it. */
  whatIf(seat: string): WhatIf;
  hall(): HallRound | null;
  readonly kept: Kept;
}
