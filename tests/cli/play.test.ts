// `boef run` and `boef replay` as somebody at a prompt meets them: child processes, in a folder that is not the repository.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/runProgram.ts';
import { minimalScenario } from '../support/scenarios.ts';
import { PLAIN_RULES, TINY_TOWN } from '../support/tinyTown.ts';

interface Printed {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

let folder = '';

function boef(...words: string[]): Promise<Printed> {
  const program = join(ROOT, 'src', 'cli', 'boef.ts');
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...words], { cwd: folder });
    let output = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.on('close', (code) => done({ code: code ?? 1, output, errors }));
  });
}

function write(name: string, value: unknown): void {
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
}

/** Words on standard error that somebody can read: Dutch, and no stack. */
function expectSentence({ code, errors }: Printed, ...says: readonly string[]): void {
  expect(code).toBe(1);
  for (const words of says) expect(errors).toContain(words);
  expect(errors).not.toMatch(/\bat .+:\d+:\d+|Error|node:/);
}

const CALL = { at: '00:30', seat: 'seat-1', intent: { type: 'placeCall', contact: '112' } };
const SAY = { at: '00:40', seat: 'seat-1', intent: { type: 'say', text: 'Politie, op Dorpsstraat 2.' } };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'boef-play-'));
  write('tiny-town.json', TINY_TOWN);
  write('plain.json', PLAIN_RULES);
  write('avond.boef.json', minimalScenario());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('boef run', () => {
  test('--json prints one object, with exactly what was promised', async () => {
    const { code, output, errors } = await boef('run', 'avond.boef.json', '--seed', '7', '--policy', 'silent', '--json');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const printed = JSON.parse(output);
    expect(Object.keys(printed)).toEqual(['scenario', 'seed', 'policy', 'outcome', 'score', 'digest', 'groups', 'relay']);
    expect(printed).toMatchObject({ scenario: 'minimal', seed: '7', policy: 'silent', outcome: expect.any(String) });
    expect(Object.keys(printed.score).sort()).toEqual(['lines', 'max', 'penalties', 'total']);
    expect(printed.score).toMatchObject({ total: expect.any(Number), max: 100 });
    expect(printed.score.lines[0]).toMatchObject({ expectation: 'letten', points: 0 });
    expect(printed.digest).toMatch(/^[0-9a-f]{32}$/);
  });

  test('--script plays the acts by their times, tells what is refused by its number in the file, and goes on', async () => {
    write('acts.json', [SAY, CALL, { at: '00:50', seat: 'zolder', intent: { type: 'hangUp' } }]);
    const { code, output, errors } = await boef('run', 'avond.boef.json', '--script', 'acts.json', '--log', 'script.json');
    expect(code).toBe(0);
    expect(output).toContain('digest ');
    expect(errors).toBe('Handeling 3 (00:50, zolder, hangUp) is geweigerd: unknownSeat.\n');
    const { commands } = JSON.parse(readFileSync(join(folder, 'script.json'), 'utf8'));
    expect(commands.map(({ type }: { type: string }) => type)).toEqual(['placeCall', 'say']);
  });

  test.each<[string, unknown, string]>([
    ['a field is missing', [CALL, { at: '00:40', seat: 'seat-1' }], 'handeling 2: veld "intent" ontbreekt'],
    ['a choice is unknown', [{ ...CALL, intent: { type: 'act', choice: 'zwaaien' } }], 'handeling 1: veld "intent.choice"'],
    ['a field is too much', [{ ...CALL, wie: 'ik' }], 'handeling 1 kent geen veld "wie"'],
    ['it is no list', {}, 'een script is een lijst van handelingen'],
  ])('a script in which %s is refused with a sentence', async (_, script, says) => {
    write('bad.json', script);
    expectSentence(await boef('run', 'avond.boef.json', '--script', 'bad.json'), says);
  });

  test('says of a folder that it is one, and of a log that cannot be kept why', async () => {
    expectSentence(await boef('run', '.'), '.: dit is een map.');
    expectSentence(await boef('run', 'avond.boef.json', '--log', 'nergens/log.json'), 'nergens/log.json', 'Maak de map');
  });
});

describe('boef replay', () => {
  test('is content with a log as it was kept, and not with one that was changed', async () => {
    write('call.json', [CALL, SAY]);
    expect((await boef('run', 'avond.boef.json', '--script', 'call.json', '--log', 'log.json')).code).toBe(0);
    expect(await boef('replay', 'log.json')).toMatchObject({ code: 0, output: expect.stringContaining('digest '), errors: '' });
    const log = JSON.parse(readFileSync(join(folder, 'log.json'), 'utf8'));
    const tamper = async (change: object): Promise<Printed> => {
      write('tampered.json', { ...log, ...change });
      return boef('replay', 'tampered.json');
    };
    expectSentence(await tamper({ commands: log.commands.slice(0, 1) }), 'Het verloop is anders dan toen');
    const [call, say] = log.commands;
    expectSentence(await tamper({ commands: [call, { ...say, text: undefined }] }), 'handeling 2 van dit verloop klopt niet');
    expectSentence(await tamper({ commands: [{ ...call, by: 'constructor' }, say] }), 'Het verloop is anders dan toen');
    // Small talk of fewer than no messages a minute would never get any further.
    for (const settings of [{ pressure: -5 }, { pressure: 1000 }, { pressure: 0.5 }, { participation: -1 }, { participation: 0.5 }])
      expectSentence(await tamper({ settings: { ...log.settings, ...settings } }), 'dit is geen verloop');
  });

  test('says of what is no log that it is none', async () => {
    expectSentence(await boef('replay', 'avond.boef.json'), 'dit is geen verloop');
  });
});

describe('the README', () => {
  test('has a script that plays, without a refusal', async () => {
    const [, script = ''] = /--script ACTS\.json[\s\S]*?```json\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
    expect(JSON.parse(script).length).toBeGreaterThan(3);
    write('readme.json', script);
    const scenario = join(ROOT, 'scenarios', 'inbraak.boef.json');
    const { code, output, errors } = await boef('run', scenario, '--script', 'readme.json', '--json');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(output)).toMatchObject({ scenario: 'inbraak', policy: 'script' });
  });

  test('and boef --help name scenarios that exist', async () => {
    const named = [readFileSync(join(ROOT, 'README.md'), 'utf8'), (await boef('--help')).output].flatMap(
      (text) => text.match(/scenarios\/[a-z-]+\.boef\.json/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(2);
    for (const name of new Set(named)) expect(readFileSync(join(ROOT, name), 'utf8')).not.toBe('');
  });
});
