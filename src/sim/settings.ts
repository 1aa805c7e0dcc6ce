// What is chosen at the start of an exercise and not written in its scenario: part of the log, the same for everybody.

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
