import type { Settings } from '../../sim/settings.ts';
import type { Lang } from '../language.ts';
import type { Session } from './session.ts';
import type { Played } from './whatIfMessages.ts';

/** A place in an exercise that somebody can take. */
export interface SeatCard {
  readonly id: string;
  readonly role: 'resident' | 'coordinator';
  readonly lookout: string;
  readonly group: string;
}

/** A scenario as the list shows it: nothing that tells how it goes. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly light: 'day' | 'dusk' | 'night';
  readonly kind: string;
  readonly seats: readonly SeatCard[];
}

/** Something wrong in a scenario file, with how to mend it. */
export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What to play: a scenario of ours, a file of the player's own, or what was played before. */
export interface LocalStart {
  readonly scenarioId?: string;
  /** Of a round that was kept. */
  readonly scenario?: Played['scenario'];
  readonly file?: { readonly name: string; readonly text: string };
  readonly seed?: string;
  /** The first seat when none is named. */
  readonly seat?: string;
  /** What is left out is as the scenario was written. */
  readonly settings?: Partial<Settings>;
  readonly lang: Lang;
}

export type Started = { readonly session: Session; readonly seed: string } | { readonly problems: readonly FileProblem[] };

/** What plays exercises in this page. */
export interface LocalHost {
  listScenarios(lang: Lang): readonly ScenarioCard[];
  startLocalSession(start: LocalStart): Promise<Started>;
  /** Fetches what a round needs besides, so that it can be played without a connection. */
  fetchRest(): Promise<void>;
  /** A new round that begins as this one, and goes on from then; null when no time is left. */
  playOn(played: Played, at: number): Session | null;
}
