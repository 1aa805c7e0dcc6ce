import type { Scenario } from '../scenario/scenario.ts';
import type { TrackRole } from './debrief.ts';

/** What the one whom an exercise is about is called on the console and in the debrief; on a quiet street there is none. */
export const PROTAGONISTS = {
  burglary: 'suspect',
  missing: 'missing',
  hitAndRun: 'driver',
  quiet: 'suspect',
} as const satisfies Record<Scenario['plot']['kind'], TrackRole>;
