// The exercises as an evening in this page wants them: those of the program, fetched when they are played, and files of one's own.
import { addresses, catalogue } from 'virtual:shipped-scenarios';
import type { Exercises } from '../../host/evening/ports.ts';
import { assembleChecked, type CheckedFiles } from '../../scenario/assemble.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Lang } from '../language.ts';

/** The catalogue counts minutes at home, where an exercise goes twice as fast (src/cli/shippedScenarios.ts). */
const PACE_AT_HOME = 2;

/** Fails when the network does; the screen then offers to try again. */
export async function fetchShipped(id: string): Promise<Scenario> {
  const answer = await fetch(addresses[id] ?? '');
  if (!answer.ok) throw new Error(`exercise ${id}: ${answer.status}`);
  return assembleChecked((await answer.json()) as CheckedFiles);
}

/** Problems with a file are told in this language. */
export function localExercises(lang: () => Lang): Exercises {
  const cards = catalogue.map(({ id, title, summary, minutes, light, kind }) => ({
    id,
    title,
    summary,
    minutes: minutes * PACE_AT_HOME,
    light,
    kind,
  }));
  return {
    list: () => cards,
    load: async (id) => (Object.hasOwn(addresses, id) ? await fetchShipped(id) : null),
    async read(file) {
      const { loadOwnFile } = await import('./localFile.ts');
      const read = await loadOwnFile(file, lang());
      if ('houseRules' in read) return read;
      return read.map(({ line, column, message }) => `${line}:${column} ${message}`);
    },
  };
}
