// An exercise that was kept, opened again: what a screen knows of it. Types only.
import type { ReadonlySignal } from '@preact/signals';
import type { LogProblem } from '../../exchange/readLog.ts';
import type { Neighbourhood } from '../../scenario/neighbourhood.ts';
import type { RuledLine } from '../../scoring/ruledLines.ts';
import type { GroupScore } from '../../scoring/scoreGroup.ts';
import type { Ruling } from '../../sim/log.ts';
import type { Briefing } from '../../views/briefing.ts';
import type { DebriefView } from '../../views/debrief.ts';
import type { HallCourse } from '../../views/hallDebrief.ts';
import type { Kept } from './session.ts';
import type { WhatIf } from './whatIf.ts';
import type { Played } from './whatIfMessages.ts';

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
  readonly light: Briefing['light'];
  readonly seed: string;
  readonly digest: string;
  readonly course: HallCourse;
  readonly groups: readonly GroupScore[];
  readonly questions: readonly string[];
  /** What the facilitator judged otherwise, without whose it was. */
  readonly ruled: readonly Omit<RuledLine, 'seat'>[];
}

/** A round as plain data, to be played on from a moment. */
export interface ToPlayOn {
  readonly played: Played;
  /** The seat that the exercise has: one that was opened in a hall is like it. */
  readonly like: string;
}

/** A round that was played again and went exactly as it did then. */
export interface Replayed {
  readonly seats: readonly ReplayedSeat[];
  readonly startsAt: number;
  readonly neighbourhood: Neighbourhood;
  lookBack(seat: string): { readonly debrief: DebriefView; readonly briefing: Briefing } | null;
  /** Asks how it goes with one thing otherwise; to be closed by whoever asked for it. */
  whatIf(seat: string): WhatIf;
  /** What somebody needs who plays on in this seat, from a moment on. */
  toPlayOn(seat: string): ToPlayOn;
  hall(): HallRound | null;
  /** What was judged otherwise, in the file or since it was opened. */
  readonly rulings: ReadonlySignal<readonly Ruling[]>;
  /** Judges a line otherwise, or takes that back (null); it is kept when the log is. False when it cannot hold. */
  rule(ruling: Omit<Ruling, 'points'> & { readonly points: number | null }): boolean;
  readonly kept: Kept;
}
