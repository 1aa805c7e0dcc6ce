// What is chosen at the start of an exercise and not written in its scenario: part of the log, the same for everybody.
import { MOST_PRESSURE } from '../scenario/schema.ts';

/** The four switches of a drill: which means residents have to reach each other and to be reached. */
export const CHANNELS = ['neither', 'burgernet', 'chat', 'both'] as const;
export type Channels = (typeof CHANNELS)[number];

/** How an exercise is played this time. */
export interface Settings {
  readonly channels: Channels;
  /** Small talk of simulated neighbours in messages a minute; null: as the scenario says. */
  readonly pressure: number | null;
  /** How many take part in Burgernet and in a group, in per cent of what the scenario says: 0 is nobody. */
  readonly participation: number;
}

/** Ten times as many participants as the scenario says is more than anybody reached. */
export const MOST_PARTICIPATION = 1_000;

/** Whether an exercise can be played so: whole numbers within bounds. Whoever takes settings from outside asks this first. */
export function arePlayable({ pressure, participation }: Settings): boolean {
  const within = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;
  return (pressure === null || within(pressure, MOST_PRESSURE)) && within(participation, MOST_PARTICIPATION);
}

/** As the scenario was written. */
export const AS_WRITTEN: Settings = { channels: 'both', pressure: null, participation: 100 };

/** Whether control rooms can reach residents by Burgernet. */
export function hasBurgernet({ channels }: Settings): boolean {
  return channels === 'burgernet' || channels === 'both';
}

/** Whether anybody is in a group of neighbours: without members there is none, for participants neither. */
export function hasGroups(settings: Settings): boolean {
  return hasChat(settings) && settings.participation > 0;
}

/** Whether a participant may receive Burgernet at all: where nobody takes part, no phone gets a message. */
export function receivesBurgernet(settings: Settings): boolean {
  return hasBurgernet(settings) && settings.participation > 0;
}

/** Whether neighbours may have a group. */
export function hasChat({ channels }: Settings): boolean {
  return channels === 'chat' || channels === 'both';
}
