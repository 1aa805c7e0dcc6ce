// The neighbourhoods that are shipped, read as the program reads them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Neighbourhood, NeighbourhoodFile } from '../../src/scenario/neighbourhood.ts';
import { expandNeighbourhood } from '../../src/scenario/neighbourhoodExpand.ts';

export const SHIPPED_NEIGHBOURHOODS = ['molenwijk', 'grensdorpen'] as const;
export type ShippedNeighbourhood = (typeof SHIPPED_NEIGHBOURHOODS)[number];

export function neighbourhoodFile(id: ShippedNeighbourhood): NeighbourhoodFile {
  const path = join(import.meta.dirname, '..', '..', 'scenarios', 'neighbourhoods', `${id}.json`);
  return NeighbourhoodFile.parse(JSON.parse(readFileSync(path, 'utf8')));
}

export function loadNeighbourhood(id: ShippedNeighbourhood): Neighbourhood {
  return expandNeighbourhood(neighbourhoodFile(id));
}
