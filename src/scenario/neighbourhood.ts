// What a neighbourhood may contain: the format of `scenarios/neighbourhoods/<id>.json`, and the neighbourhood it becomes.
// All lengths are whole decimetres, x to the east, y to the south, the origin at the top left. A file writes rows of houses
// compactly; expandNeighbourhood lays the houses out; checkNeighbourhood finds what cannot be.
import * as z from 'zod';
import { Id } from './cast.ts';
import type { Point } from './neighbourhoodGeometry.ts';
import { MODES, type Mode } from './vocabulary.ts';

export const STREET_KINDS = ['residential', 'through', 'country', 'alley', 'footpath', 'cyclepath'] as const;
export const HOUSE_KINDS = ['terraced', 'semi', 'detached', 'farm', 'flat'] as const;
export const PLACE_KINDS = [
  'school',
  'shop',
  'playground',
  'busStop',
  'church',
  'parking',
  'square',
  'bridge',
  'hall',
  'sports',
  'station',
  'care',
  'pond',
  'farm',
  'mill',
  'cafe',
  'allotment',
  'park',
  'wood',
] as const;
export const AREA_KINDS = ['water', 'green', 'wood', 'field', 'plaza', 'sport', 'allotment', 'yard'] as const;

export type StreetKind = (typeof STREET_KINDS)[number];
export type HouseKind = (typeof HOUSE_KINDS)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type AreaKind = (typeof AREA_KINDS)[number];

const Name = z.string().min(1).max(80);
const Coordinate = z.int().min(0).max(1_000_000);
const Length = z.int().min(0).max(10_000);
const Pair = z.tuple([Coordinate, Coordinate]);
const Outline = z.array(Pair).min(3).max(500);
const Line = z.array(Pair).min(2).max(500);
const Along = z.strictObject({ segment: Id, offset: Coordinate });

const Row = z.strictObject({
  segment: Id,
  /** As seen by somebody who walks the segment from its start. */
  side: z.enum(['left', 'right']),
  kind: z.enum(HOUSE_KINDS),
  first: z.int().min(1).max(9999),
  /** From one house to the next: 2 or 1, negative when the numbers run against the segment. */
  step: z.union([z.literal(2), z.literal(1), z.literal(-1), z.literal(-2)]).default(2),
  /** At most so many houses; without it the row fills its stretch. */
  count: z.int().min(1).max(200).optional(),
  /** Where the row begins and ends, in dm along the line of its fronts; an end of 0 or less counts from the far end. */
  from: Length.default(0),
  until: z.int().min(-10_000).max(10_000).default(0),
  /** From the edge of the carriageway to the front wall. */
  setback: Length,
  frontage: z.int().min(20).max(2000),
  depth: z.int().min(20).max(2000),
  /** Houses under one roof; the default is 2 for semi, the whole row for terraced, else 1. */
  block: z.int().min(1).max(200).optional(),
  /** Open space between blocks. */
  gap: Length.default(0),
  /** Depth of the back garden. */
  garden: Length.default(0),
  /** Addresses above each other in one building. */
  stack: z.int().min(1).max(20).default(1),
  /** Fronts, widths and depths of an old street differ by up to so much. */
  vary: z.int().min(0).max(200).default(0),
  /** Numbers that are left out; their space stays open. */
  skip: z.array(z.int()).max(50).default([]),
});
export type Row = z.infer<typeof Row>;

const ExplicitHouse = z.strictObject({
  street: Id,
  number: z.int().min(1).max(99_999),
  addition: z
    .string()
    .regex(/^[a-z0-9]{0,4}$/)
    .default(''),
  kind: z.enum(HOUSE_KINDS),
  segment: Id,
  outline: Outline,
  garden: Outline.optional(),
});
export type ExplicitHouse = z.infer<typeof ExplicitHouse>;

const Area = z.union([
  z.strictObject({ kind: z.enum(AREA_KINDS), name: Name.optional(), outline: Outline }),
  /** A canal, ditch, hedge or verge: its middle line and its width. */
  z.strictObject({ kind: z.enum(AREA_KINDS), name: Name.optional(), line: Line, width: z.int().min(1).max(5000) }),
]);

/** A neighbourhood as it is written. */
export const NeighbourhoodFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id: Id,
  name: Name,
  size: z.tuple([z.int().min(100).max(1_000_000), z.int().min(100).max(1_000_000)]),
  municipalities: z
    .array(z.strictObject({ id: Id, name: Name, area: Outline }))
    .min(1)
    .max(20),
  streets: z
    .array(z.strictObject({ id: Id, name: Name, kind: z.enum(STREET_KINDS), municipality: Id }))
    .min(1)
    .max(2000),
  junctions: z
    .array(z.strictObject({ id: Id, x: Coordinate, y: Coordinate }))
    .min(2)
    .max(20_000),
  segments: z
    .array(
      z.strictObject({
        id: Id,
        from: Id,
        to: Id,
        via: z.array(Pair).max(500).default([]),
        street: Id,
        modes: z.array(z.enum(MODES)).min(1).max(3),
        /** Speed limit, km/h. */
        speed: z.int().min(5).max(130),
        /** Of the carriageway. */
        width: z.int().min(5).max(500),
      }),
    )
    .min(1)
    .max(20_000),
  rows: z.array(Row).max(5000).default([]),
  houses: z.array(ExplicitHouse).max(20_000).default([]),
  places: z
    .array(z.strictObject({ id: Id, name: Name, kind: z.enum(PLACE_KINDS), at: z.union([Along, Pair]), outline: Outline.optional() }))
    .max(2000)
    .default([]),
  areas: z.array(Area).max(5000).default([]),
  trees: z
    .array(
      z.union([
        z.strictObject({ line: Line, spacing: z.int().min(20).max(1000) }),
        z.strictObject({ points: z.array(Pair).min(1).max(2000) }),
      ]),
    )
    .max(2000)
    .default([]),
  exits: z
    .array(z.strictObject({ id: Id, name: Name, junction: Id }))
    .max(100)
    .default([]),
  /** What people say for a street or a place: "het achterpad". */
  aliases: z
    .array(z.strictObject({ name: Name, target: Id }))
    .max(500)
    .default([]),
});
export type NeighbourhoodFile = z.infer<typeof NeighbourhoodFile>;

/** A place on the network: index of the segment and dm from its start. */
export interface Spot {
  readonly segment: number;
  readonly offset: number;
}

export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly area: readonly Point[];
}

export interface Street {
  readonly id: string;
  readonly name: string;
  readonly kind: StreetKind;
  readonly municipality: number;
}

export interface Junction {
  readonly id: string;
  readonly at: Point;
}

export interface Segment {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** From junction to junction, ends included, with the distance from the start to every point. */
  readonly line: readonly Point[];
  readonly lengths: readonly number[];
  readonly length: number;
  readonly street: number;
  readonly modes: readonly Mode[];
  readonly speed: number;
  readonly width: number;
}

export interface House {
  /** Street and number: `molenweg-8`. */
  readonly id: string;
  readonly street: number;
  readonly number: number;
  readonly addition: string;
  readonly kind: HouseKind;
  /** Addresses with the same building number share their walls. */
  readonly building: number;
  readonly outline: readonly Point[];
  /** The plot around the house, for the map. */
  readonly garden: readonly Point[] | null;
  readonly spot: Spot;
  /** Half a metre outside the front wall and the back wall: where one looks out from. */
  readonly front: Point;
  readonly back: Point | null;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly spot: Spot;
  readonly at: Point;
  readonly outline: readonly Point[] | null;
}

export interface Area {
  readonly kind: AreaKind;
  readonly name: string;
  readonly outline: readonly Point[];
}

/** A neighbourhood as the program uses it: everything refers to everything else by its number in its list. */
export interface Neighbourhood {
  readonly id: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly municipalities: readonly Municipality[];
  readonly streets: readonly Street[];
  readonly junctions: readonly Junction[];
  readonly segments: readonly Segment[];
  readonly houses: readonly House[];
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
  readonly trees: readonly Point[];
  readonly exits: readonly { readonly id: string; readonly name: string; readonly junction: number }[];
  readonly aliases: readonly { readonly name: string; readonly target: string }[];
  /** From id to number in the list. */
  readonly index: Readonly<Record<Indexed, Readonly<Record<string, number>>>>;
}

/** The lists of a neighbourhood whose items have an id. */
export type Indexed = 'municipalities' | 'streets' | 'junctions' | 'segments' | 'houses' | 'places' | 'exits';
