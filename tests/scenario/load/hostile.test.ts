// Files made to do harm or by accident far too large. "Quickly" is measured as work: what the parser was given to do.
import { createScanner, parseTree } from 'jsonc-parser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parseDocument } from '../../../src/scenario/load/parse.ts';
import { problemsOf } from '../../support/problems.ts';
import { textsOfText } from '../../support/loading.ts';
import { burglaryScenario } from '../../support/scenarios.ts';

vi.mock('jsonc-parser', { spy: true });

beforeEach(() => vi.clearAllMocks());

const codesOf = (text: string) => problemsOf(textsOfText(text)).map(({ code }) => code);

describe('a file that is too much is refused before it is parsed', () => {
  test('six mebibytes are not even scanned', () => {
    expect(codesOf(`{"a":"${'x'.repeat(6 * 1024 * 1024)}"}`)).toEqual(['tooLarge']);
    expect(createScanner).not.toHaveBeenCalled();
    expect(parseTree).not.toHaveBeenCalled();
  });

  test('two million signs of three bytes each are six mebibytes as well', () => {
    expect(codesOf(`{"a":"${'€'.repeat(2 * 1024 * 1024)}"}`)).toEqual(['tooLarge']);
    expect(parseTree).not.toHaveBeenCalled();
  });

  test.each([
    ['lists', '['.repeat(2_000_000)],
    ['blocks', '{"a":'.repeat(900_000)],
    ['lists that are closed again', `${'['.repeat(65)}${']'.repeat(65)}`],
  ])('%s inside each other are left at the 65th', (_, text) => {
    expect(codesOf(text)).toEqual(['tooDeep']);
    expect(parseTree).not.toHaveBeenCalled();
  });

  test('a list of a million numbers is not turned into a tree', () => {
    expect(codesOf(`[${'0,'.repeat(1_000_000)}0]`)).toEqual(['tooMuch']);
    expect(parseTree).not.toHaveBeenCalled();
  });
});

describe('what only looks like too much is read', () => {
  test('sixty-four lists inside each other', () => {
    expect(parseDocument(`${'['.repeat(64)}${']'.repeat(64)}`, 'x')).toHaveProperty('value');
    expect(parseTree).toHaveBeenCalledTimes(1);
  });

  test('brackets in a text are not nesting', () => {
    expect(parseDocument(`{"a":"${'['.repeat(1000)}"}`, 'x')).toHaveProperty('value.a');
  });

  test('comments, trailing commas, Windows line ends and a byte order mark', () => {
    const json = JSON.stringify(burglaryScenario(), null, 2)
      .replace('"lang": "nl",', '"lang": "nl", // Nederlands')
      .replace(/"\n *\]/, '", /* de laatste */ ]');
    expect(json).toContain('laatste');
    const text = `\uFEFF${json.replaceAll('\n', '\r\n')}`;
    expect(problemsOf(textsOfText(text)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('names that could change how every block behaves are refused, wherever they stand', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s', (key) => {
    const text = JSON.stringify(burglaryScenario(), null, 2).replace(
      '"person": {',
      `"person": {\n          "${key}": { "polluted": true },`,
    );
    const [problem, ...others] = problemsOf(textsOfText(text));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'hostileKey', severity: 'error' });
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain(`"${key}"`);
    expect(problem?.message).toContain(`"${key}" mag niet. Haal dit veld weg.`);
    expect({}).not.toHaveProperty('polluted');
  });

  test('also when written with an escape', () => {
    expect(codesOf('{ "format": 1, "\\u005f_proto__": {} }')).toEqual(['hostileKey']);
  });
});

test('a file in which everything is wrong gives a list that one can read, not thousands of lines', () => {
  const cast = Array.from({ length: 5000 }, () => ({ id: 'X'.repeat(50), rol: 'y' }));
  expect(problemsOf(textsOfText(JSON.stringify({ ...burglaryScenario(), cast }))).length).toBeLessThanOrEqual(100);
});
