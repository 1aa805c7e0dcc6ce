// Tiny towns, drawn as text, for tests that tell a story. Every character is 10 m wide and every line 10 m high.
//   A--B--C      capital letters are junctions; - and | are streets for everybody,
//      |         = and " streets for cars only, ~ and : paths for feet and bicycles
//      D
// Streets are called after their ends: `town('A--B')` has the segment a-b in the street ab, 30 m long.
import { NeighbourhoodFile } from '../../src/scenario/neighbourhood.ts';
import { expandNeighbourhood } from '../../src/scenario/neighbourhoodExpand.ts';
import type { Mode } from '../../src/scenario/vocabulary.ts';
import type { Neighbourhood } from '../../src/scenario/neighbourhood.ts';
import type { z } from 'zod';

type Input = z.input<typeof NeighbourhoodFile>;
/** Whatever else the town has, written as in a file; houses are rows along its streets. */
export type TownOptions = Partial<Omit<Input, 'rows'>> & {
  readonly rows?: readonly (Partial<NonNullable<Input['rows']>[number]> & { readonly segment: string })[];
};

/** Ground around the drawing, so that houses fit: 100 m. */
const MARGIN = 1000;
const CELL = 100;
const ACROSS: Readonly<Record<string, readonly Mode[]>> = { '-': ['foot', 'bike', 'car'], '=': ['car'], '~': ['foot', 'bike'] };
const DOWN: Readonly<Record<string, readonly Mode[]>> = { '|': ['foot', 'bike', 'car'], '"': ['car'], ':': ['foot', 'bike'] };

interface Way {
  readonly from: string;
  readonly to: string;
  readonly modes: readonly Mode[];
}

function isJunction(sign: string): boolean {
  return /^[A-Z]$/.test(sign);
}

/** Follows a street from a junction, to the right or downwards, to the next one. */
function follow(cell: (step: number) => string, signs: Readonly<Record<string, readonly Mode[]>>): Omit<Way, 'from'> | null {
  const modes = signs[cell(1)];
  if (modes === undefined) return null;
  let step = 1;
  while (signs[cell(step)] !== undefined) step += 1;
  return isJunction(cell(step)) ? { to: cell(step).toLowerCase(), modes } : null;
}

/** The town as a file, for tests of the format and its checks. */
export function townFile(drawing: string, { rows = [], ...options }: TownOptions = {}): NeighbourhoodFile {
  const lines = drawing.replace(/^\n+|\s+$/g, '').split('\n');
  const cell = (x: number, y: number) => lines[y]?.[x] ?? ' ';
  const junctions: { id: string; x: number; y: number }[] = [];
  const ways: Way[] = [];
  for (const [y, line] of lines.entries()) {
    for (const [x, sign] of [...line].entries()) {
      if (!isJunction(sign)) continue;
      junctions.push({ id: sign.toLowerCase(), x: MARGIN + x * CELL, y: MARGIN + y * CELL });
      for (const way of [follow((step) => cell(x + step, y), ACROSS), follow((step) => cell(x, y + step), DOWN)])
        if (way !== null) ways.push({ from: sign.toLowerCase(), ...way });
    }
  }
  const size: [number, number] = [2 * MARGIN + Math.max(...lines.map(({ length }) => length)) * CELL, 2 * MARGIN + lines.length * CELL];
  const area: [number, number][] = [[0, 0], [size[0], 0], size, [0, size[1]]];
  return NeighbourhoodFile.parse({
    format: 1,
    id: 'town',
    name: 'Town',
    size,
    municipalities: [{ id: 'town', name: 'Town', area }],
    streets: ways.map(({ from, to, modes }) => ({
      id: from + to,
      name: `${from}${to}straat`,
      kind: modes.includes('car') ? 'residential' : 'alley',
      municipality: 'town',
    })),
    junctions,
    segments: ways.map(({ from, to, modes }) => ({
      id: `${from}-${to}`,
      from,
      to,
      street: from + to,
      modes: [...modes],
      speed: 30,
      width: 40,
    })),
    rows: rows.map((row) => ({ side: 'left', kind: 'terraced', first: 1, setback: 30, frontage: 60, depth: 90, garden: 60, ...row })),
    ...options,
  });
}

export function town(drawing: string, options: TownOptions = {}): Neighbourhood {
  return expandNeighbourhood(townFile(drawing, options));
}
