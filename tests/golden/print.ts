// Prints the digests of every shipped scenario as this engine works them out. `--write` keeps them as the golden ones: do that
// only when an exercise was meant to change, and say so in the commit.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { digestsOf } from './digestsOf.ts';

const text = `${JSON.stringify(Object.fromEntries(SHIPPED.map((name) => [name, digestsOf(shipped(name))])), null, 2)}\n`;
if (process.argv.includes('--write')) writeFileSync(join(import.meta.dirname, 'digests.json'), text);
else process.stdout.write(text);
