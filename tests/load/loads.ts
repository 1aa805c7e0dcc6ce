/** One load of the table: how many rooms, how many phones in each, and how busy their people are. */
export interface Load {
  readonly name: string;
  readonly rooms: number;
  readonly phones: number;
  /** Each phone acts this often, milliseconds. */
  readonly every: { readonly least: number; readonly most: number };
  /** What a p95 from act to visible, and a p99 from pause to standstill, should stay under on a quiet machine. Milliseconds. */
  readonly goals: { readonly visible: number; readonly pause: number };
}

/** As issue 4 has them: two hundred people in a hall are the usual limit, five hundred more than ever came. */
export const LOADS: readonly Load[] = [
  { name: '60 phones', rooms: 1, phones: 60, every: { least: 6_000, most: 10_000 }, goals: { visible: 250, pause: 500 } },
  { name: '500 phones', rooms: 1, phones: 500, every: { least: 15_000, most: 20_000 }, goals: { visible: 1_000, pause: 1_000 } },
  { name: '20 rooms of 40', rooms: 20, phones: 40, every: { least: 15_000, most: 20_000 }, goals: { visible: 1_000, pause: 1_000 } },
];

/** Small enough for every change to the program. */
export const QUICK: readonly Load[] = [
  { name: '20 phones', rooms: 1, phones: 20, every: { least: 1_000, most: 2_000 }, goals: { visible: 250, pause: 500 } },
];
