// A program that writes to a store for ever and prints how many entries it was told are stored; a test kills it.
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../src/server/sqliteStore.ts';
import { recordOf } from './records.ts';

const [folder = '', round = ''] = process.argv.slice(2);
const store = openSqliteStore(folder);
await store.create(recordOf(`evening-${round}`, round.padStart(6, '0')));
for (let place = 0; ; ) {
  const size = 1 + (place % 3);
  const entries = Array.from({ length: size }, (_, index) => `"entry ${place + index}"`);
  if ((await store.append(`evening-${round}`, place, entries)) !== 'stored') process.exit(1);
  place += size;
  writeSync(1, `${place}\n`);
}
