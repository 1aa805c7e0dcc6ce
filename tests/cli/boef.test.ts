import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edited } from '../support/edit.ts';
import { runNode } from '../support/runProgram.ts';
import { burglaryScenario, minimalScenario } from '../support/scenarios.ts';
import { PLAIN_RULES, TINY_TOWN } from '../support/tinyTown.ts';

const boef = (...words: string[]) => runNode('src/cli/boef.ts', words);
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'boef-'));
  const write = (name: string, value: unknown) =>
    writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  write('tiny-town.json', TINY_TOWN);
  write('plain.json', PLAIN_RULES);
  write('goed.boef.json', minimalScenario());
  write('let-op.boef.json', burglaryScenario());
  write('fout.boef.json', edited(edited(minimalScenario(), ['duration'], '5 min'), ['light'], 'nacht'));
  write('huisregels.boef.json', minimalScenario({ houseRules: 'stichtse-vecht' }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('boef check', () => {
  test('is content with a sound file, and finds the neighbourhood beside it', async () => {
    expect(await boef('check', at('goed.boef.json'))).toEqual({ code: 0, output: `${at('goed.boef.json')}: in orde\n` });
  });

  test('finds house rules of the repository', async () => {
    expect((await boef('check', at('huisregels.boef.json'))).code).toBe(0);
  });

  test('prints one line for each problem, with the place, the sentence and the code', async () => {
    const { code, output } = await boef('check', at('fout.boef.json'));
    expect(code).toBe(1);
    expect(output.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/fout\.boef\.json:\d+:\d+ light: .*"nacht" bestaat niet\. .*\[badChoice\]$/),
      expect.stringMatching(/fout\.boef\.json:\d+:\d+ duration: .*"5 min" is geen tijd\. .*\[badTime\]$/),
    ]);
  });

  test('knows a neighbourhood and house rules by what is in them', async () => {
    expect(await boef('check', at('tiny-town.json'), at('plain.json'))).toMatchObject({
      code: 0,
      output: expect.stringContaining('plain.json: in orde'),
    });
    writeFileSync(at('bad-town.json'), JSON.stringify(edited(TINY_TOWN, ['exits', 0, 'junction'], 'nergens')));
    expect(await boef('check', at('bad-town.json'))).toMatchObject({ code: 1, output: expect.stringContaining('exits[0].junction: ') });
  });

  test('fails when one of several files is broken', async () => {
    const { code, output } = await boef('check', at('goed.boef.json'), at('fout.boef.json'));
    expect(code).toBe(1);
    expect(output).toContain('goed.boef.json: in orde');
  });

  test('tells what may stay as it is, and is content', async () => {
    const { code, output } = await boef('check', at('let-op.boef.json'));
    expect(code).toBe(0);
    expect(output).toContain(': Let op: ');
    expect(output).toContain('in orde, 2 keer let op');
  });

  test('says of a file that is not there, and of a folder, that it cannot be read', async () => {
    for (const path of ['nergens.boef.json', folder]) {
      const { code, output } = await boef('check', path);
      expect(code).toBe(1);
      expect(output).toContain('mag niet gelezen worden. Controleer de naam. [cannotRead]');
    }
  });

  test('gives the same as JSON', async () => {
    const { code, output } = await boef('check', '--json', at('fout.boef.json'));
    expect(code).toBe(1);
    const result = JSON.parse(output);
    expect(result.ok).toBe(false);
    expect(result.files[0].problems[1]).toMatchObject({
      path: 'duration',
      code: 'badTime',
      severity: 'error',
      messageEn: expect.stringContaining('is not a time'),
    });
  });
});

describe('boef', () => {
  test.each([
    ['without a word', []],
    ['with an unknown command', ['speel']],
    ['with an unknown option', ['check', '--snel', 'x']],
    ['without a file', ['check']],
    ['with an unknown sort of schema', ['schema', 'straat']],
  ])('%s is used wrongly, and says so in Dutch', async (_, words) => {
    const { code, output } = await boef(...words);
    expect(code).toBe(2);
    expect(output).toMatch(/boef --help|Gebruik: boef/);
    expect(output).not.toMatch(/error|usage:|at .*\.ts/i);
  });

  test('--help explains in Dutch, with examples', async () => {
    const { code, output } = await boef('--help');
    expect(code).toBe(0);
    expect(output).toContain('Voorbeelden:');
    expect(output).not.toMatch(/Usage|Options|display help/);
  });
});
