import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { digestsOf } from './digestsOf.ts';

const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'digests.json'), 'utf8')) as Record<string, Record<string, string>>;

test.each(SHIPPED)('%s plays as it did when its digests were kept', (name) => {
  expect(digestsOf(shipped(name))).toEqual(golden[name]);
});
