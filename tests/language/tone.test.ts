// The many ways to say, ask or not say that the police were called, and to go wrong in tone or not: a line each in corpus/*.txt.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../src/language/gazetteer.ts';
import { understand } from '../../src/language/understand.ts';
import { loadNeighbourhood } from '../support/neighbourhoods.ts';

const MOLENWIJK = buildGazetteer(loadNeighbourhood('molenwijk'));

/** 'reported 112 | 112 gebeld' -> ['112 gebeld', 'reported 112']. */
function linesOf(name: string): (readonly [text: string, label: string])[] {
  return readFileSync(join(import.meta.dirname, 'corpus', name), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map((line) => [line.slice(line.indexOf(' | ') + 3), line.slice(0, line.indexOf(' | '))]);
}

describe('whether the police were called', () => {
  test.each(linesOf('alarm.txt'))('%s: %s', (text, label) => {
    const { alarm, channel } = understand(text, MOLENWIJK).facts;
    expect([alarm ?? 'none', ...(channel === undefined ? [] : [channel])].join(' ')).toBe(label);
  });
});

describe('what is wrong with the tone', () => {
  test.each(linesOf('conduct.txt'))('%s: %s', (text, label) => {
    const { conduct } = understand(text, MOLENWIJK).facts;
    expect(conduct.length === 0 ? 'none' : conduct.join(',')).toBe(label);
  });
});
