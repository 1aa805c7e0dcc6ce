// A scenario with something hidden in it that must not come out, and scenarios that differ only in what is hidden.
import { toScenario } from '../../src/scenario/load/load.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { ACTIVITIES, type Activity } from '../../src/scenario/vocabulary.ts';

export const MARK = 'kanarie';

/** The fields that name somebody of the cast or an inject. */
const NAMING = ['id', 'sees', 'who', 'about', 'suspect', 'missing', 'driver', 'victim', 'cast', 'actor', 'after'];

type Raw = Record<string, unknown>;

/** The scenario with a marker in every text and name that a participant may not know, and the names of the cast replaced. */
export function marked(scenario: Scenario, mark: string): Scenario {
  const raw = structuredClone(scenario.sources.scenario) as Raw;
  const cast = (raw.cast as { id: string }[]).map(({ id }) => id);
  const injects = ((raw.injects ?? []) as { id: string }[]).map(({ id }) => id);
  const renamed = JSON.parse(
    JSON.stringify(raw, (key, value: unknown) =>
      NAMING.includes(key) && typeof value === 'string' && (cast.includes(value) || injects.includes(value)) ? `${mark}-${value}` : value,
    ),
  ) as Raw;
  const note = (value: unknown): string => `${String(value).slice(0, 30)} ${mark}`;
  renamed.objectives = (renamed.objectives as Raw[]).map((objective) => ({ ...objective, text: note(objective.text) }));
  renamed.ideal = (renamed.ideal as Raw[]).map((line) => ({ ...line, text: note(line.text) }));
  renamed.antiPatterns = ((renamed.antiPatterns ?? []) as Raw[]).map((pattern) => ({ ...pattern, text: note(pattern.text) }));
  renamed.injects = ((renamed.injects ?? []) as Raw[]).map((inject) => ({ ...inject, title: note(inject.title) }));
  renamed.debrief = { questions: [note('Vraag')] };
  return loaded(scenario, renamed);
}

/** Aims, questions, titles of injects and the ideal course say something else, and weigh otherwise. */
export function otherwiseLed(scenario: Scenario, mark: 'een' | 'twee'): Scenario {
  const raw = structuredClone(scenario.sources.scenario) as Raw;
  raw.objectives = [{ id: 'doel', text: mark }];
  raw.debrief = { questions: [mark] };
  raw.injects = ((raw.injects ?? []) as Raw[]).map((inject) => ({ ...inject, title: mark }));
  raw.ideal = (raw.ideal as Raw[]).map((line) => ({ ...line, text: mark, weight: mark === 'een' ? 10 : 20 }));
  return loaded(scenario, raw);
}

/** What a closer look shows of everybody is another thing of the same gravity; nobody who does not look can tell. */
export function otherwiseTrue(scenario: Scenario): Scenario {
  const other = { none: 'sweeps', notable: 'standsInDark', urgent: 'breaksWindow' } as const;
  const raw = JSON.parse(
    JSON.stringify(scenario.sources.scenario, (key, value: unknown) =>
      (key === 'closer' || key === 'tries' || key === 'enters') && typeof value === 'string' ? other[ACTIVITIES[value as Activity]] : value,
    ),
  ) as Raw;
  return loaded(scenario, raw);
}

function loaded({ sources }: Scenario, scenario: Raw): Scenario {
  const result = toScenario({ ...sources, scenario });
  if (!result.ok) throw new Error(JSON.stringify(result.problems[0]));
  return result.scenario;
}
