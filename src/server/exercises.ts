// The shipped exercises as an evening wants them, and files that a facilitator brings. Each is checked once and then kept.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Exercises } from '../host/evening/ports.ts';
import type { ExerciseCard } from '../protocol/documents.ts';
import { type Loaded, loadScenario } from '../scenario/load/load.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { report } from './report.ts';
import { readSource, SCENARIOS, textsFor, textsFromElsewhere } from './scenarioFiles.ts';

const ENDING = '.boef.json';
const MINUTE = 60_000;

export interface ShippedExercises extends Exercises {
  /** Reads and checks them one by one, with room for others in between; until then each is read when it is asked for. */
  warmUp(): Promise<void>;
}

/** One that is not in order is left out and reported. A server that starts again has phones to let in before it reads any. */
export function createExercises(): ShippedExercises {
  const names = readdirSync(SCENARIOS)
    .filter((name) => name.endsWith(ENDING))
    .sort();
  const known = new Map<string, Scenario | null>();
  let cards: readonly ExerciseCard[] | null = null;
  const byName = (name: string): Scenario | null => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const scenario = scenarioIn(name);
    known.set(name, scenario);
    return scenario;
  };
  return {
    list() {
      cards ??= names.flatMap((name) => byName(name) ?? []).map(cardOf);
      return cards;
    },
    load: async (id) => names.map(byName).find((scenario) => scenario?.id === id) ?? null,
    async read({ name, text }) {
      const loaded = loadScenario(textsFromElsewhere({ file: name, text }));
      return loaded.ok ? loaded.scenario : sentencesOf(loaded);
    },
    async warmUp() {
      for (const name of names) {
        await setImmediate();
        byName(name);
      }
    },
  };
}

function scenarioIn(name: string): Scenario | null {
  const source = readSource(join(SCENARIOS, name));
  const loaded = source && loadScenario(textsFor(source));
  if (loaded?.ok) return loaded.scenario;
  report(loaded ? sentencesOf(loaded).join('\n') : `${name} cannot be read`);
  return null;
}

function cardOf({ id, title, summary, duration, light, plot }: Scenario): ExerciseCard {
  return { id, title, summary, minutes: Math.round(duration / MINUTE), light, kind: plot.kind };
}

function sentencesOf({ problems }: Extract<Loaded, { ok: false }>): string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
}
