// What a message says, as facts. Only types: the simulation works with facts and never with Dutch.
import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import type { Activity, Case, Direction } from '../scenario/vocabulary.ts';

/** A place in the neighbourhood as people name it; ids of the neighbourhood file. */
export interface Location {
  readonly street?: string;
  readonly house?: number;
  readonly place?: string;
}

/** Where somebody is going: a place, a direction of the compass, or both. */
export interface Heading {
  readonly towards?: Location;
  readonly direction?: Direction;
}

/** What is wrong with the tone or the content of a message. */
export type Conduct = 'offTopic' | 'unsafe' | 'prejudice' | 'abuse' | 'privacy';

/** Everything that one message says. An absent field was not said. */
export interface Facts {
  readonly what?: Case;
  readonly activities: readonly Activity[];
  readonly person?: PersonFacts;
  readonly vehicle?: VehicleFacts;
  readonly location?: Location;
  readonly heading?: Heading;
  /** Whether the message says that the police were called, or asks it. */
  readonly alarm?: 'reported' | 'asking';
  readonly channel?: '112' | '0900-8844';
  /** Somebody is hurt, or a weapon is seen. */
  readonly danger?: boolean;
  readonly conduct: readonly Conduct[];
}

/** A fact with the part of the text that it came from: [from, to) in UTF-16 units. */
export interface Span {
  readonly field: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** A message that was understood. */
export interface Understood {
  readonly facts: Facts;
  readonly spans: readonly Span[];
}

/** A message that says nothing. */
export const NO_FACTS: Facts = { activities: [], conduct: [] };
