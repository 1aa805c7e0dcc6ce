// `boef understand` as somebody meets it who sends messages through it: a child process, lines in, lines out.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/runProgram.ts';

const NEIGHBOURHOOD = join(ROOT, 'scenarios', 'neighbourhoods', 'molenwijk.json');

function understand(input: string, ...words: string[]): Promise<{ code: number; lines: Record<string, unknown>[]; errors: string }> {
  const program = join(ROOT, 'src', 'cli', 'boef.ts');
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, 'understand', ...words]);
    let output = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.on('close', (code) =>
      done({
        code: code ?? 1,
        errors,
        lines: output
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as Record<string, unknown>),
      }),
    );
    child.stdin.end(input);
  });
}

const message = (id: number | string, text: string): string => `${JSON.stringify({ id, text })}\n`;

describe('boef understand', () => {
  test('answers every message in its order, with the same fields each time', async () => {
    const { code, lines, errors } = await understand(
      message(1, 'Man met bruine schoenen en een rode jas rent naar de Beukenlaan, 112 gebeld') +
        message('b', 'wit busje') +
        message(3, 'hoi'),
    );
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(lines.map(({ id }) => id)).toEqual([1, 'b', 3]);
    expect(lines[0]).toMatchObject({
      alarm: 'reported',
      channel: '112',
      person: ['sex', 'upper', 'shoes'],
      vehicle: [],
      location: true,
      heading: true,
      conduct: [],
      facts: { person: { sex: 'man' }, spans: expect.arrayContaining([{ field: 'person.sex', value: 'man', from: 0, to: 3 }]) },
    });
    expect(lines[1]).toMatchObject({ alarm: 'none', channel: null, vehicle: ['kind', 'colour'], location: false, heading: false });
    for (const line of lines)
      expect(Object.keys(line)).toEqual(['id', 'alarm', 'channel', 'person', 'vehicle', 'location', 'heading', 'conduct', 'facts']);
  });

  test('goes on after a bad line, names it in Dutch and ends with 1', async () => {
    const { code, lines, errors } = await understand(`${message(1, 'hoi')}kapot\n\n{"id":2}\n${message(4, 'dag')}`);
    expect(code).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual([1, 4]);
    expect(errors).toMatch(/^Regel 2: dit is geen JSON\./m);
    expect(errors).toMatch(/^Regel 4: "text" \(tekst\) ontbreekt/m);
  });

  test('knows the names of a neighbourhood that is given', async () => {
    const { code, lines } = await understand(message(1, 'bij de Wiekslag'), '--neighbourhood', NEIGHBOURHOOD);
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ location: true, facts: { location: { street: 'wiekslag' } } });
  });

  test('says that a neighbourhood cannot be read', async () => {
    const { code, lines, errors } = await understand(message(1, 'hoi'), '--neighbourhood', 'nergens.json');
    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(errors).toContain('nergens.json: dit bestand is er niet.');
  });

  test('gives nothing for nothing', async () => {
    expect(await understand('')).toEqual({ code: 0, lines: [], errors: '' });
  });

  test('reads a thousand messages without losing one', async () => {
    const texts = Array.from({ length: 1000 }, (_, id) => message(id, `man ${id} met een rode jas `.repeat(20)));
    const { lines } = await understand(texts.join(''));
    expect(lines.map(({ id }) => id)).toEqual(texts.map((_, id) => id));
  });
});
