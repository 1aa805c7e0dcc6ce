// Which events the log of the console tells (views/eventLog), and the sentences that a language has to have for them. `who` is a
// participant or somebody of the cast, `about` what the event is about; either may be empty.
import type { ExerciseEvent } from '../../../sim/event.ts';

/** What only shows the truth: told only while what is hidden is shown. */
export const HIDDEN_EVENTS = [
  'actorChanged',
  'patrolMisled',
  'vehicleStopped',
  'patrolSaw',
  'caseClosed',
] as const satisfies readonly ExerciseEvent['type'][];

/** What everybody in the room may read over the facilitator's shoulder. */
export const OPEN_EVENTS = [
  'exerciseStarted',
  'seatTaken',
  'seatOpened',
  'lookedCloser',
  'sightingRemembered',
  'walkStarted',
  'callPlaced',
  'callTransferred',
  'callTakenOver',
  'officerSpoke',
  'callHandedBack',
  'reportFiled',
  'callEnded',
  'incidentOpened',
  'incidentClosed',
  'patrolSent',
  'patrolArrived',
  'patrolLeft',
  'broadcastStarted',
  'broadcastAdded',
  'broadcastEnded',
  'coordinatorsAsked',
  'messagePassedOn',
  'chatPosted',
  'chatRemoved',
  'groupReportOpened',
  'pressureSet',
  'acted',
  'injectFired',
  'injectSkipped',
  'injectDelayed',
  'hintSent',
  'noteTaken',
  'exerciseEnded',
] as const satisfies readonly ExerciseEvent['type'][];

/** An event that can be told. */
export type ToldEvent = (typeof HIDDEN_EVENTS)[number] | (typeof OPEN_EVENTS)[number];

/** The sentences of one language. */
export type LogWords = Readonly<Record<ToldEvent, (who: string, about: string) => string>>;
