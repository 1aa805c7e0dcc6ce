// `boef run --seeds` at a prompt, with few seeds; and the words of its tables.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NamedArm } from '../../src/cli/namedArm.ts';
import { comparisonText } from '../../src/cli/comparisonText.ts';
import { eveningOf, type Evening } from '../../src/planner/arms.ts';
import { compare } from '../../src/planner/compare.ts';
import { playWithPolicy, POLICIES } from '../../src/planner/rehearse.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { loaded } from '../support/loading.ts';
import { ROOT, runNode } from '../support/runProgram.ts';
import { burglaryScenario, minimalScenario } from '../support/scenarios.ts';
import { PLAIN_RULES, TINY_TOWN } from '../support/tinyTown.ts';

let folder = '';
const file = (name: string): string => join(folder, name);
const run = (name: string, ...words: string[]) => runNode('src/cli/boef.ts', ['run', file(name), ...words]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'boef-compare-'));
  const write = (name: string, value: unknown): void => writeFileSync(file(name), JSON.stringify(value));
  write('tiny-town.json', TINY_TOWN);
  write('plain.json', PLAIN_RULES);
  write('inbraak.boef.json', burglaryScenario());
  write('rustig.boef.json', minimalScenario());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('boef run --seeds', () => {
  test('plays every policy in every channel on the same seeds, in their order, whatever thread played them', async () => {
    const { code, output } = await run(
      'inbraak.boef.json',
      ...'--seeds 12 --policy clear,silent --channels neither,both --json'.split(' '),
    );
    expect(code).toBe(0);
    const printed = JSON.parse(output);
    expect(printed).toMatchObject({ scenario: 'small-burglary', evenings: 12, asked: { seeds: 12, participation: 100 }, zero: [] });
    expect(Object.keys(printed.played)).toEqual(['clear/neither', 'clear/both', 'silent/neither', 'silent/both']);
    const seeds = Array.from({ length: 12 }, (_, index) => String(index + 1));
    for (const evenings of Object.values<Evening[]>(printed.played)) expect(evenings.map(({ seed }) => seed)).toEqual(seeds);
    const alone = eveningOf(playWithPolicy(loaded(burglaryScenario()), '12', POLICIES.clear, AS_WRITTEN));
    expect(printed.played['clear/both'][11]).toEqual(alone);
    expect(printed.pairs).toHaveLength(4);
  });

  test('prints a table, the differences, a sentence, and whether nobody taking part is the same as no means', async () => {
    const { code, output } = await run('inbraak.boef.json', ...'--seeds 4 --channels burgernet,chat --participation 0'.split(' '));
    expect(code).toBe(0);
    expect(output).toMatch(/^Een avond in Klein Dorp: 4 avonden, in elke rij dezelfde\. Deelname: 0 % van wat het scenario zegt\.$/m);
    expect(output).toMatch(/^arm +n +aangehouden +mediaan +gemiddeld +bewoners bereikt$/m);
    expect(output).toMatch(/^alleen WhatsApp-groep +4 +\d+,\d %/m);
    expect(output).toMatch(/^alleen Burgernet – alleen WhatsApp-groep +4 +steeds dezelfde afloop +0 \/ 0 +1,0000$/m);
    expect(output).toContain('  alleen Burgernet: 4 van 4 avonden gelijk\n  alleen WhatsApp-groep: 4 van 4 avonden gelijk\n');
  });

  test('--check-zero plays the arms without participants beside those that were asked for', async () => {
    const { output } = await run('inbraak.boef.json', ...'--seeds 2 --policy ideal --channels both --check-zero'.split(' '));
    expect(output).toMatch(/^ideal +2 /m);
    expect(output).toContain('  allebei: 2 van 2 avonden gelijk\n');
    expect(output).not.toContain('verschil ');
  });

  test('stopped by Ctrl-C shows the table of what was played, with its number', async () => {
    const child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        'src/cli/boef.ts',
        'run',
        file('inbraak.boef.json'),
        '--seeds',
        '50000',
        '--policy',
        'silent',
      ],
      { cwd: ROOT },
    );
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    // The first fifty evenings are told on standard error.
    child.stderr.once('data', () => child.kill('SIGINT'));
    const code = await new Promise((done) => child.on('close', done));
    expect(code).toBe(130);
    expect(output).toMatch(/: \d+ avonden \(gestopt, gevraagd waren er 50000\), in elke rij dezelfde\./);
    expect(output).toMatch(/^silent +\d+ /m);
  });

  test.each([
    ['a log of many evenings', ['--seeds', '3', '--log', 'x.json'], '--seeds en --log kunnen niet samen.'],
    ['a script many times', ['--seeds', '3', '--script', 'x.json'], '--seeds en --script kunnen niet samen.'],
    ['one seed and many', ['--seeds', '3', '--seed', '4'], '--seeds en --seed kunnen niet samen.'],
    ['several policies in one evening', ['--policy', 'clear,vague'], 'Vergelijken kan alleen met --seeds'],
    ['several channels in one evening', ['--channels', 'both,chat'], 'Vergelijken kan alleen met --seeds'],
    ['an unknown policy', ['--seeds', '3', '--policy', 'clear,luid'], '--policy: "luid" bestaat niet. Kies uit: ideal, '],
    ['an unknown channel', ['--channels', 'radio'], '--channels: "radio" bestaat niet. Kies uit: neither, burgernet, chat, both.'],
    ['no evenings', ['--seeds', '0'], '--seeds: "0" kan niet. Kies een geheel getal van 1 tot en met'],
    ['half a participant', ['--participation', '0.5'], '--participation: "0.5" kan niet.'],
  ])('%s is wrong use, and is told in Dutch', async (_, words, says) => {
    const { code, output } = await run('inbraak.boef.json', ...words);
    expect(code).toBe(2);
    expect(output).toContain(says);
    expect(output).not.toMatch(/error|at .*\.ts/i);
  });

  test('says which seats there are, and that on a quiet street nothing can be compared', async () => {
    const { code, output } = await run('inbraak.boef.json', '--seeds', '2', '--seats', 'zolder');
    expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining('er is geen plek "zolder". Kies uit: seat-1.') });
    expect((await run('rustig.boef.json', '--seeds', '2')).output).toContain('valt er niets te vergelijken');
  });

  test('--help explains both tables in Dutch', async () => {
    const { code, output } = await runNode('src/cli/boef.ts', ['run', '--help']);
    expect(code).toBe(0);
    for (const words of ['--policy clear,vague,silent', '--channels neither,burgernet,chat,both', 'bewoners bereikt', 'Ctrl-C'])
      expect(output).toContain(words);
  });
});

describe('boef run for one evening', () => {
  test('can be played with other means, and the log says so', async () => {
    const words = '--channels burgernet --participation 50 --seats seat-1 --log'.split(' ');
    expect((await run('inbraak.boef.json', ...words, file('log.json'))).code).toBe(0);
    expect(await runNode('src/cli/boef.ts', ['replay', file('log.json')])).toMatchObject({ code: 0 });
    const { default: log } = await import(file('log.json'), { with: { type: 'json' } });
    expect(log.settings).toEqual({ channels: 'burgernet', pressure: null, participation: 50 });
  });
});

describe('the words of a comparison', () => {
  const scenario = loaded(burglaryScenario());
  const arms = (['clear', 'vague', 'silent'] as const).map(
    (policy): NamedArm => ({ name: `${policy}/both`, policy, settings: AS_WRITTEN }),
  );
  /** Evenings of which the first so many end well, for each arm. */
  const text = (...solved: readonly number[]): string => {
    const rounds = Array.from({ length: 100 }, (_, index) => ({
      seed: String(index + 1),
      evenings: solved.map((count): Evening => {
        const caught = index < count;
        const times = { endedAt: 500_000, closedAt: caught ? 400_000 : null, firstCallAt: null, firstTipAt: null };
        return { seed: String(index + 1), outcome: caught ? 'caught' : 'escaped', ...times, informed: 0, course: '' };
      }),
    }));
    const options = { seeds: 100, participation: 100 };
    return comparisonText(scenario, arms, compare(arms, rounds, scenario.duration), [], options).join('\n');
  };

  test('are frequencies out of ten, with the order that stands', () => {
    expect(text(70, 40, 0)).toContain(
      [
        'In 7 van de 10 avonden aangehouden bij een duidelijke melding,',
        '  tegen 4 van de 10 bij een vage melding,',
        '  tegen 0 van de 10 als niemand iets doet.',
        'De volgorde clear > vague > silent is significant.',
      ].join('\n'),
    );
    expect(text(70, 40, 0)).toMatch(/^clear – vague +100 +\+30,0 \(\+21,0 tot \+39,0\) +30 \/ 0 +< 0,0001 \*$/m);
  });

  test('are out of a hundred where a tenth would hide a difference or most of it', () => {
    expect(text(72, 68, 40)).toContain('In 72 van de 100 avonden');
    expect(text(70, 40, 4)).toContain('tegen 4 van de 100 als niemand iets doet');
  });

  test('say which differences stand when not all do, whichever arm came first', () => {
    expect(text(40, 70, 69)).toContain('Wel significant: vague > clear; silent > clear.\nNiet significant: vague en silent.');
    expect(text(40, 41, 40)).toContain('Geen enkel verschil is significant.');
  });

  test('say of a median that was not reached that it lies after the end', () => {
    expect(text(70, 40, 0)).toMatch(/^clear .* 06:40 /m);
    expect(text(70, 40, 0)).toMatch(/^vague .* na 20:00 /m);
  });
});
