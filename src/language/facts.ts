// What a message says, as facts. Only types: the simulation works with facts and never with Dutch.
import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import type { Activity, Case, Direction } from '../scenario/vocabulary.ts';

/** A place in the neighbourhood as people name it; ids of the neighbourhood file. */
export interface Location {
  readonly street?: string;
  readonly house?: number;
  readonly place?: string;
  /** The words for a place that is not on this map: "de Beukenlaan", "achter de garages". */
  readonly unlisted?: string;
}

/** Where somebody is going: a place, a direction of the compass, or both. */
export interface Heading {
  readonly towards?: Location;
  readonly direction?: Direction;
  /** The words for a way without a goal: "linksaf", "het dorp uit". */
  readonly way?: string;
}

/** When it was: minutes of the day, or minutes ago. */
export interface Time {
  readonly clock?: number;
  readonly ago?: number;
}

/** Both ends of a stated range; the same twice for one number. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What was said in figures, beside the band that it falls in. */
export interface Measured {
  readonly heightCm?: Range;
  readonly ageYears?: Range;
}

/** What is wrong with the tone or the content of a message. */
export type Conduct = 'off-topic' | 'unsafe' | 'prejudice' | 'abuse' | 'privacy';

/** Everything that one message says. An absent field was not said. */
export interface Facts {
  readonly what?: Case;
  readonly activities: readonly Activity[];
  readonly person?: PersonFacts;
  readonly vehicle?: VehicleFacts;
  readonly location?: Location;
  readonly heading?: Heading;
  readonly time?: Time;
  readonly measured?: Measured;
  /** Whether the message says that the police were called, or asks it. */
  readonly alarm?: 'reported' | 'asking';
  readonly channel?: '112' | '0900-8844';
  /** Somebody is hurt, or a weapon is seen. */
  readonly danger?: boolean;
  /** The one who writes or calls is in danger: threatened, or somebody comes at them. */
  readonly atRisk?: true;
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
