import { expect } from 'vitest';
import { loadScenario, type ScenarioTexts } from '../../src/scenario/load/load.ts';
import type { Problem } from '../../src/scenario/load/problem.ts';

/** What an author should be told: the code, the place as it is written in the file, and words that the sentence must hold. */
export interface Told {
  readonly code: string;
  /** What stands in the file from the reported line and column on. */
  readonly at: string;
  readonly says: readonly string[];
}

/** All problems, errors and warnings, of a scenario. */
export function problemsOf(texts: ScenarioTexts): readonly Problem[] {
  const result = loadScenario(texts);
  return result.ok ? result.warnings : result.problems;
}

/** Checks that this problem is told at the right place, and that nothing but it keeps the scenario from loading. */
export function expectTold(texts: ScenarioTexts, { code, at, says }: Told): void {
  const problems = problemsOf(texts);
  const found = problems.find((problem) => problem.code === code);
  expect(found, `told instead: ${JSON.stringify(problems, null, 1)}`).toBeDefined();
  if (found === undefined) return;
  const line = texts.scenario.text.split('\n')[found.line - 1] ?? '';
  expect(line.slice(found.column - 1).startsWith(at), `line ${found.line} column ${found.column}: ${line}`).toBe(true);
  for (const words of says) expect(found.message).toContain(words);
  const others = problems.filter((problem) => problem.severity === 'error' && problem.code !== code);
  expect(others).toEqual([]);
}
