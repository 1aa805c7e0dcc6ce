// The sentences with which it is told why somebody simulated wrote something: what a language has to have.
import type { Persona } from '../../../scenario/personas.ts';
import type { LineKind } from '../../../scoring/groupLines.ts';
import type { Occasion } from '../../../sim/chatEvent.ts';
import type { ExerciseEvent } from '../../../sim/event.ts';

/** What can move somebody to write, besides a line of somebody else. */
export const MOVERS = [
  'exerciseStarted',
  'injectFired',
  'groupReportOpened',
  'groupReportChanged',
  'messagePassedOn',
  'broadcastStarted',
  'broadcastEnded',
  'incidentClosed',
  'caseClosed',
] as const satisfies readonly ExerciseEvent['type'][];
type Mover = (typeof MOVERS)[number];

/** What a machine was doing when it wrote; other states say nothing to a resident. */
export const DOINGS = [
  'typing',
  'reading',
  'asking',
  'pinning',
  'removing',
  'warning',
  'answering',
  'reminding',
  'closing',
  'writing',
] as const;
type Doing = (typeof DOINGS)[number];

/** The sentences of one language. */
export interface WhyWords {
  readonly persona: Readonly<Record<Persona, (name: string) => string>>;
  readonly coordinator: (name: string) => string;
  readonly story: string;
  /** Of a turn of the maker: what it was to the group. */
  readonly storyKind: Readonly<Record<LineKind, string>>;
  readonly doing: Readonly<Record<Doing, (name: string) => string>>;
  readonly moved: Readonly<Record<Mover, (time: string) => string>>;
  readonly movedByOther: (time: string) => string;
  readonly youWrote: (time: string) => string;
  readonly wrote: (name: string, time: string) => string;
  readonly occasion: Readonly<Record<Occasion, string>>;
}
