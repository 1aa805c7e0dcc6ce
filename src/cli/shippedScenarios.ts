// Part of the build: checks every shipped exercise and makes it ready to be fetched, so that a phone needs neither the schema
// nor the checks. A scenario that is not in order stops the build.
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { CheckedFiles } from '../scenario/assemble.ts';
import { HouseRules } from '../scenario/houseRules.ts';
import { loadScenario } from '../scenario/load/load.ts';
import { NeighbourhoodFile } from '../scenario/neighbourhood.ts';
import { ScenarioFile } from '../scenario/schema.ts';
import { lineOf } from './check.ts';
import { readSource, textsFor } from '../server/scenarioFiles.ts';

const FOLDER = resolve(import.meta.dirname, '..', '..', 'scenarios');
const NAME = 'virtual:shipped-scenarios';
const RESOLVED = `\0${NAME}`;
/** Exercise minutes in one minute at home: the pace of the play screen, less the time for reading. */
const PACE_AT_HOME = 2;
const MINUTE = 60_000;

/** The module `virtual:shipped-scenarios`: a catalogue, and the address of each exercise. */
export function shippedScenarios(): Plugin {
  let serving = false;
  return {
    name: 'shipped-scenarios',
    configResolved: (config) => {
      serving = config.command === 'serve';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const ready = names().map((name) => {
        this.addWatchFile(join(FOLDER, name));
        return readyMade(name);
      });
      const catalogue = ready.map(({ file }) => ({
        id: file.id,
        title: file.title,
        summary: file.summary,
        minutes: Math.round(file.duration / MINUTE / PACE_AT_HOME),
        light: file.light,
        kind: file.plot.kind,
        seats: file.seats.map((seat) => ({
          id: seat.id,
          role: seat.role,
          lookout: file.lookouts.find(({ id }) => id === seat.lookout)?.label ?? '',
          group: file.groups.find(({ id }) => id === seat.group)?.name ?? '',
        })),
      }));
      const addresses = ready.map((checked) => {
        const address = serving
          ? JSON.stringify(`/@shipped/${checked.file.id}`)
          : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `${checked.file.id}.json`, source: JSON.stringify(checked) })}`;
        return `${JSON.stringify(checked.file.id)}: ${address}`;
      });
      return `export const catalogue = ${JSON.stringify(catalogue)};\nexport const addresses = { ${addresses.join(', ')} };`;
    },
    configureServer(server) {
      server.middlewares.use('/@shipped/', (request, answer) => {
        const name = names().find((candidate) => candidate === `${basename(request.url ?? '')}.boef.json`);
        answer.setHeader('content-type', 'application/json');
        answer.statusCode = name === undefined ? 404 : 200;
        answer.end(name === undefined ? '' : JSON.stringify(readyMade(name)));
      });
    },
  };
}

function names(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.boef.json'))
    .sort();
}

function readyMade(name: string): CheckedFiles {
  const source = readSource(join(FOLDER, name));
  if (!source) throw new Error(`${name} cannot be read`);
  const loaded = loadScenario(textsFor(source));
  if (!loaded.ok) throw new Error(loaded.problems.map(lineOf).join('\n'));
  const { sources } = loaded.scenario;
  return {
    file: ScenarioFile.parse(sources.scenario),
    neighbourhood: NeighbourhoodFile.parse(sources.neighbourhood),
    houseRules: HouseRules.parse(sources.houseRules),
    sources,
  };
}
