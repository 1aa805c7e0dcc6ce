import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/server/sqliteStore.ts';
import { recordOf } from './records.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boef-sqlite-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** All that any file of the store holds. */
function bytesOfFolder(): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
}

test('an evening is there again when the program is started anew', async () => {
  const before = openSqliteStore(folder);
  await before.create(recordOf('a'));
  await before.append('a', 0, ['"1"', '"2"']);
  await before.reach('a', 5_000);
  await before.close();
  const after = openSqliteStore(folder);
  expect(await after.find({ code: '123456' })).toEqual({ ...recordOf('a'), length: 2, reached: 5_000 });
  expect(await after.read('a', 0)).toEqual(['"1"', '"2"']);
  await after.close();
});

test('two programs on one file never both write at the same place, and no row is lost', async () => {
  const [one, two] = [openSqliteStore(folder), openSqliteStore(folder)];
  await one.create(recordOf('a'));
  const wrote: string[] = [];
  for (let place = 0; place < 100; place++) {
    const answers = await Promise.all([one.append('a', place, [`"one ${place}"`]), two.append('a', place, [`"two ${place}"`])]);
    expect(answers.toSorted()).toEqual(['conflict', 'stored']);
    wrote.push(answers[0] === 'stored' ? `"one ${place}"` : `"two ${place}"`);
  }
  expect(await two.read('a', 0)).toEqual(wrote);
  expect(await one.read('a', 0)).toEqual(wrote);
  await one.close();
  await two.close();
});

test('of what was deleted no byte is left in any file', async () => {
  const store = openSqliteStore(folder);
  await store.create(recordOf('canary-evening'));
  await store.create(recordOf('other', '222222'));
  await store.append(
    'canary-evening',
    0,
    Array.from({ length: 300 }, (_, place) => `"canary-name ${place} ${'x'.repeat(200)}"`),
  );
  await store.append('other', 0, ['"stays here"']);
  expect(bytesOfFolder()).toContain('canary-name');
  await store.remove('canary-evening');
  expect(bytesOfFolder()).not.toContain('canary');
  expect(bytesOfFolder()).toContain('stays here');
  await store.close();
});

test('a file of a newer program is left alone', async () => {
  await openSqliteStore(folder).close();
  const [file = ''] = readdirSync(folder);
  const database = new DatabaseSync(join(folder, file));
  database.exec('PRAGMA user_version = 99');
  database.close();
  expect(() => openSqliteStore(folder)).toThrow('newer program');
});

test('what was said to be stored is there after the program was killed while it wrote', async () => {
  for (let round = 1; round <= 5; round++) {
    const acknowledged = await writeUntilKilled(round * 40);
    const store = openSqliteStore(folder);
    const kept = await store.read(`evening-${round}`, 0);
    expect(kept.length).toBeGreaterThanOrEqual(acknowledged);
    expect(kept).toEqual(kept.map((_, place) => `"entry ${place}"`));
    expect((await store.find({ id: `evening-${round}` }))?.length).toBe(kept.length);
    await store.close();
  }
});

/** Lets another process write, kills it after so many answers, and says how many entries it had been told are stored. */
function writeUntilKilled(enough: number): Promise<number> {
  const writer = join(import.meta.dirname, 'storeWriter.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', writer, folder, String(enough / 40)]);
  return new Promise((done, failed) => {
    let acknowledged = 0;
    let complaint = '';
    child.stderr.on('data', (data) => (complaint += data));
    child.stdout.on('data', (data: Buffer) => {
      acknowledged = Number(data.toString().trim().split('\n').at(-1));
      if (acknowledged >= enough) child.kill('SIGKILL');
    });
    child.on('exit', (code) => (code === null ? done(acknowledged) : failed(new Error(complaint))));
  });
}
