// Whatever somebody does to a file: it loads whole, or it is refused with sentences.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../../../src/scenario/load/document.ts';
import { allWheres } from '../../../src/scenario/load/wheres.ts';
import { loadScenario, toScenario } from '../../../src/scenario/load/load.ts';
import { ScenarioFile } from '../../../src/scenario/schema.ts';
import { edited, REMOVED, renamed } from '../../support/edit.ts';
import { load, loaded, textsOf, textsOfText } from '../../support/loading.ts';
import { burglaryScenario, minimalScenario, type RawScenario } from '../../support/scenarios.ts';

type Path = readonly (string | number)[];

const BASE = burglaryScenario();
const PATHS = pathsIn(BASE, []);

function pathsIn(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((item, i) => [i, item]) : Object.entries(value);
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, item]) => pathsIn(item, [...path, key]))];
}

/** A sound scenario with up to three things replaced, left out or called otherwise. */
const mutated = fc
  .array(
    fc.tuple(
      fc.constantFrom(...PATHS),
      fc.oneof(
        fc.jsonValue(),
        fc.constant(REMOVED),
        fc.constantFrom(...PATHS).map((path) => ({ copyOf: path })),
        fc.string(),
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((changes) =>
    changes.reduce<unknown>((scenario, [path, change]) => {
      try {
        if (typeof change === 'string' && typeof path.at(-1) === 'string') return renamed(scenario, path, change);
        return edited(scenario, path, change);
      } catch {
        // The place is gone through an earlier change.
        return scenario;
      }
    }, BASE),
  );

function expectWholeOrTold(result: ReturnType<typeof load>): void {
  if (result.ok) {
    expect(result.scenario.neighbourhood.id).toBe('tiny-town');
    return;
  }
  expect(result.problems.some(({ severity }) => severity === 'error')).toBe(true);
  for (const { message, messageEn, line, column } of result.problems) {
    expect(message).toMatch(/^\P{Ll}.*[.?]$/su);
    expect(messageEn).toMatch(/^\P{Ll}.*[.?]$/su);
    expect(`${message}${messageEn}`).not.toMatch(/undefined|\[object|NaN|Error:/);
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
  }
}

describe('a changed file loads whole or is refused with sentences', () => {
  test('whatever value is put, left out or renamed', () => {
    fc.assert(
      fc.property(mutated, (scenario) => expectWholeOrTold(load(scenario))),
      { numRuns: 400 },
    );
  });

  test('whatever character is put or removed', () => {
    const text = JSON.stringify(BASE, null, 2);
    const typo = fc.record({
      at: fc.nat(text.length),
      removes: fc.nat(3),
      puts: fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '//', '/*')),
    });
    fc.assert(
      fc.property(typo, ({ at, removes, puts }) =>
        expectWholeOrTold(loadScenario(textsOfText(text.slice(0, at) + puts + text.slice(at + removes)))),
      ),
      { numRuns: 300 },
    );
  });

  test('whatever text it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => expectWholeOrTold(loadScenario(textsOfText(text)))),
      { numRuns: 200 },
    );
  });
});

describe('every place that a scenario names is looked up', () => {
  const known = new Set(allWheres(ScenarioFile.parse(BASE)).map(({ where }) => where));
  const named = PATHS.filter((path) => known.has(valueAt(BASE, path) as string) && path.at(-1) !== 'id' && path.at(-1) !== 'lookout');

  test.each(named.map((path) => [path.join('.'), path]))('%s', (_, path) => {
    const result = load(edited(BASE, path as Path, 'nergens'));
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toContain('unknownWhere');
  });

  const missing: RawScenario['plot'] = {
    kind: 'missing',
    missing: 'a',
    starts: { at: '00:00' },
    lastSeen: 'nergens-1',
    reported: { at: '01:00' },
    says: {},
    pace: 10,
    drawnTo: [{ where: 'nergens-2', does: 'walks', lasts: '01:00' }],
    tiresAfter: '10:00',
    restsAt: 'nergens-3',
  };
  const hitAndRun: RawScenario['plot'] = {
    kind: 'hitAndRun',
    driver: 'a',
    victim: 'b',
    at: { at: '01:00' },
    from: 'nergens-1',
    crash: 'nergens-2',
    hesitates: '00:05',
    exits: ['nergens-3'],
    leavesCarAt: ['nergens-4'],
    leavesCarChance: 10,
  };
  test.each([
    ['missing person', missing, 3],
    ['hit-and-run', hitAndRun, 4],
  ])('in the plot of a %s', (_, plot, count) => {
    const result = load(minimalScenario({ plot }));
    expect(result.ok ? [] : result.problems.filter(({ code, path }) => code === 'unknownWhere' && path.startsWith('plot'))).toHaveLength(
      count,
    );
  });
});

describe('an exercise log is enough to load the scenario again', () => {
  test('the reloaded scenario is the same', () => {
    const scenario = loaded(burglaryScenario());
    const again = toScenario(JSON.parse(JSON.stringify(scenario.sources)));
    expect(again.ok ? again.scenario : again.problems).toEqual(scenario);
  });

  test('a log from before a check of sense was added still loads', () => {
    const sources = { ...loaded(burglaryScenario()).sources, scenario: edited(BASE, ['title'], 'De boef van toen') };
    expect(toScenario(sources).ok).toBe(true);
  });

  test('a log with a broken scenario is refused', () => {
    const sources = { ...loaded(burglaryScenario()).sources, scenario: edited(BASE, ['plot', 'suspect'], 'niemand') };
    const result = toScenario(sources);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['unknownId']);
  });

  test('times become milliseconds and what was left out gets its default', () => {
    const { duration, broadcast, lookouts, cast } = loaded(burglaryScenario());
    expect(duration).toBe(1_200_000);
    expect(broadcast.closesAfter).toBe(2_700_000);
    expect(lookouts[1]?.reaches[0]?.takes).toBe(20_000);
    expect(cast[1]?.routine?.steps[0]).toMatchObject({ goesTo: 'dorpsstraat-1', mode: 'foot', does: 'walks' });
  });
});

test('the problems of a file come in the order of its lines', () => {
  const broken = edited(edited(edited(BASE, ['ideal', 0, 'best'], 'x'), ['title'], 3), ['cast', 0, 'role'], 'hero');
  const result = loadScenario(textsOf(broken));
  expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual(['title', 'cast[0].role', 'ideal[0].best']);
});
