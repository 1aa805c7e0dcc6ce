// Lookouts: a window needs a house, and somebody must be able to come there.
import type { ScenarioFile } from '../../schema.ts';
import type { Checked } from '../checked.ts';

export function checkLookouts({ file, neighbourhood, report }: Checked): void {
  const reachable = reachableLookouts(file);
  for (const [i, { id, at, view }] of file.lookouts.entries()) {
    if (!reachable.has(id)) report('lookoutUnused', ['lookouts', i]);
    if (view === 'around') continue;
    const house = neighbourhood.houses[neighbourhood.index.houses[at] ?? -1];
    if (house === undefined) report('viewNeedsHouse', ['lookouts', i, 'view'], at);
    else if (view !== 'front' && house.back === null) report('noBackWindow', ['lookouts', i, 'view'], at);
  }
}

/** The lookouts where some participant starts or can walk to. */
export function reachableLookouts(file: ScenarioFile): ReadonlySet<string> {
  const reached = new Set(file.seats.map(({ lookout }) => lookout));
  // A set may grow while one walks through it: what is added is visited too.
  for (const id of reached) {
    for (const { lookout } of file.lookouts.find((candidate) => candidate.id === id)?.reaches ?? []) reached.add(lookout);
  }
  return reached;
}
