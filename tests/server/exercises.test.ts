import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createExercises } from '../../src/server/exercises.ts';
import { SCENARIOS } from '../../src/server/scenarioFiles.ts';
import { SHIPPED } from '../support/shipped.ts';

const exercises = createExercises();

test('every shipped exercise can be chosen and loaded', async () => {
  const cards = exercises.list();
  expect(cards).toHaveLength(SHIPPED.length);
  for (const card of cards) {
    expect(card).toEqual({
      id: expect.any(String),
      title: expect.any(String),
      summary: expect.any(String),
      minutes: expect.any(Number),
      light: expect.any(String),
      kind: expect.any(String),
    });
    expect((await exercises.load(card.id))?.title).toBe(card.title);
  }
  expect(await exercises.load('../../package')).toBeNull();
});

test("a facilitator's own file is played when it is in order", async () => {
  const text = readFileSync(join(SCENARIOS, 'inbraak.boef.json'), 'utf8');
  expect(await exercises.read({ name: 'eigen.boef.json', text })).toMatchObject({ id: 'inbraak' });
});

test('of a file that is not in order the problems are told with their lines, and no file of the server is read for it', async () => {
  const text = readFileSync(join(SCENARIOS, 'inbraak.boef.json'), 'utf8').replace('"molenwijk"', '"tsconfig"');
  for (const name of ['eigen.boef.json', join(import.meta.dirname, '..', '..', 'eigen.boef.json')]) {
    const problems = await exercises.read({ name, text });
    expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(/:\d+:\d+: .*tsconfig/)]));
  }
  expect(await exercises.read({ name: 'leeg', text: '' })).toEqual(expect.arrayContaining([expect.any(String)]));
});
