import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HouseRules } from '../../src/scenario/houseRules.ts';
import { loadHouseRules } from '../../src/scenario/load/load.ts';
import { CHOICES } from '../../src/scenario/vocabulary.ts';
import { ROOT } from '../support/runProgram.ts';

const FOLDER = join(ROOT, 'scenarios', 'house-rules');
const FILES = readdirSync(FOLDER);

function rules(id: string): HouseRules {
  const result = loadHouseRules({ file: `${id}.json`, text: readFileSync(join(FOLDER, `${id}.json`), 'utf8') });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('every set of house rules', () => {
  test('is there', () => {
    expect(FILES).toEqual(
      expect.arrayContaining(['wabp.json', 'buitenkaag.json', 'stichtse-vecht.json', 'hoevelaken.json', 'hengelo.json']),
    );
  });

  test.each(FILES)('%s loads, is called like its file, and says something about each choice', (file) => {
    const { id, respond, source } = rules(file.replace('.json', ''));
    expect(`${id}.json`).toBe(file);
    expect(Object.keys(respond).sort()).toEqual([...CHOICES].sort());
    expect(source.length).toBeGreaterThan(10);
  });

  test.each(FILES)('%s is written in sentences of at most 15 words', (file) => {
    for (const line of rules(file.replace('.json', '')).summary) {
      for (const sentence of line.split(/[.?!]\s/)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15);
    }
  });

  test.each(FILES)('%s sends nobody after a suspect alone', (file) => {
    const { respond } = rules(file.replace('.json', ''));
    expect(respond.follow).toBe('bad');
    expect(respond.approachAlone).not.toBe('good');
  });
});

describe('real groups disagree, and so do their rules', () => {
  test('Stichtse Vecht asks a higher age, Hoevelaken none', () => {
    expect(['wabp', 'buitenkaag', 'stichtse-vecht', 'hoevelaken', 'hengelo'].map((id) => rules(id).minimumAge)).toEqual([
      18,
      18,
      21,
      null,
      null,
    ]);
  });

  test('only Buitenkaag and the police in Hengelo name a number for what can wait', () => {
    expect(['wabp', 'buitenkaag', 'stichtse-vecht', 'hoevelaken', 'hengelo'].map((id) => rules(id).call.notUrgent)).toEqual([
      null,
      '0900-8844',
      null,
      null,
      '0900-8844',
    ]);
  });

  test('a photo may go to the group by the national rules, and only to the police in Stichtse Vecht', () => {
    expect([rules('wabp').post.photos, rules('stichtse-vecht').post.photos]).toEqual(['ifNeeded', 'policeOnly']);
  });

  test('going out together to make contact is right by the national rules and wrong by the police in Hengelo', () => {
    expect([rules('wabp').respond.goTogether, rules('hengelo').respond.goTogether]).toEqual(['good', 'bad']);
  });

  test('in Stichtse Vecht one watches from a distance and never walks up to somebody', () => {
    expect(rules('stichtse-vecht').respond).toMatchObject({ stayAndWatch: 'good', approachAlone: 'bad' });
    expect(rules('buitenkaag').respond.approachAlone).toBe('neutral');
  });

  test('only in Hoevelaken does a report stay open until it is signed off', () => {
    expect(
      ['wabp', 'buitenkaag', 'stichtse-vecht', 'hoevelaken', 'hengelo'].filter((id) => rules(id).post.staysOpenUntilSignedOff),
    ).toEqual(['hoevelaken']);
  });
});
