// The map of a neighbourhood: what it is told. It draws and lists what it gets, and knows nothing of the exercise:
// no roles, no truth, no clock. The list and the picture carry the same facts (mapFacts.ts).
import type { Neighbourhood } from '../../scenario/neighbourhood.ts';

/** A point of the map in whole decimetres: x to the east, y to the south. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export type Light = 'day' | 'dusk' | 'night';

/** What a mark on the map stands for; each has its own shape, letter and colour (ux.md section 7). */
export type MarkKind =
  | 'seen'
  | 'remembered'
  | 'suspect'
  | 'driver'
  | 'patrol'
  | 'lookAlike'
  | 'broadcast'
  | 'missing'
  | 'participant'
  | 'passerby'
  | 'otherwise';

export interface MapMark {
  readonly id: string;
  readonly point: MapPoint;
  /** A whole line: what and where, in words. */
  readonly label: string;
  /** Exercise time, ms. */
  readonly at: number;
  readonly kind: MarkKind;
  /** What is written in it, where that is not the same for all of its kind. */
  readonly letter?: string | undefined;
  /** The circle around it that it is about, dm; its label says the same in words. */
  readonly radius?: number | undefined;
}

/** A place where the participant may stand. */
export interface MapPlace {
  readonly id: string;
  readonly label: string;
  readonly point: MapPoint;
  /** Exercise time to get there, ms. */
  readonly takes: number;
}

/** `otherwise`: where the one it is about would have been, had one thing gone otherwise; its route is dashed. */
export type TrackKind = 'suspect' | 'driver' | 'missing' | 'lookAlike' | 'patrol' | 'otherwise';

/** Where somebody really was; only after the end. */
export interface MapTrack {
  readonly actor: string;
  readonly kind: TrackKind;
  readonly points: readonly { readonly at: number; readonly point: MapPoint; readonly hidden: boolean }[];
}

export interface MapProps {
  readonly neighbourhood: Neighbourhood;
  readonly light: Light;
  readonly own: { readonly point: MapPoint; readonly label: string } | null;
  readonly marks: readonly MapMark[];
  readonly places: readonly MapPlace[];
  readonly onChoosePlace?: ((id: string) => void) | undefined;
  readonly tracks?: readonly MapTrack[] | undefined;
  /** Exercise time that the tracks are shown at, ms. */
  readonly now?: number | undefined;
  /** Which of Phaser's renderers; without it the canvas one in tests and on request, else the best there is. */
  readonly renderer?: 'canvas' | 'auto' | undefined;
}
