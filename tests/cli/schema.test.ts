import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMAS, type SchemaName, schemaText } from '../../src/cli/schema.ts';
import { ROOT } from '../support/runProgram.ts';

describe.each(Object.keys(SCHEMAS) as SchemaName[])('the JSON Schema of a %s file', (name) => {
  test('is shipped as it is now', () => {
    const shipped = readFileSync(join(ROOT, 'public', `${name}.schema.json`), 'utf8');
    expect(shipped === schemaText(name), `run: node src/cli/boef.ts schema ${name} > public/${name}.schema.json`).toBe(true);
  });
});

describe('the JSON Schema of a scenario', () => {
  const schema = JSON.parse(schemaText('scenario'));

  test('asks for what has no default, and for nothing else', () => {
    expect(schema.required).toEqual(expect.arrayContaining(['format', 'duration', 'cast', 'plot']));
    expect(schema.required).not.toEqual(expect.arrayContaining(['injects']));
    expect(schema.additionalProperties).toBe(false);
  });

  test('shows times as an author writes them', () => {
    expect(schema.properties.broadcast.properties.closesAfter.default).toBe('45:00');
  });
});
