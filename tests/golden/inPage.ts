// The same digests worked out by a browser: built into one script by engines.spec.ts.
import { loadScenario } from '../../src/scenario/load/load.ts';
import { digestsOf } from './digestsOf.ts';

const texts: Record<string, string> = import.meta.glob(['../../scenarios/*.boef.json', '../../scenarios/*/*.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const shelf = (folder: string) => ({
  ids: Object.keys(texts).flatMap((path) => (path.includes(`/${folder}/`) ? [path.slice(path.lastIndexOf('/') + 1, -'.json'.length)] : [])),
  get: (id: string) => {
    const path = Object.keys(texts).find((candidate) => candidate.endsWith(`/${folder}/${id}.json`));
    return path === undefined ? null : { file: path, text: texts[path] ?? '' };
  },
});

const digests: Record<string, Record<string, string>> = {};
for (const path of Object.keys(texts).filter((candidate) => candidate.endsWith('.boef.json'))) {
  const loaded = loadScenario({
    scenario: { file: path, text: texts[path] ?? '' },
    neighbourhoods: shelf('neighbourhoods'),
    houseRules: shelf('house-rules'),
  });
  if (loaded.ok) digests[path.slice(path.lastIndexOf('/') + 1)] = digestsOf(loaded.scenario);
}
(globalThis as { digests?: unknown }).digests = digests;
