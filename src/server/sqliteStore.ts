// Keeps evenings in one SQLite file. A promise of `append` is kept only after the disk has it (WAL, synchronous FULL); what was asked
// in one turn of the event loop is written together, so that a full hall costs one wait for the disk and not sixty.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { EveningRecord, EveningStore } from '../host/evening/ports.ts';

const FILE = 'evenings.sqlite';
/** What `PRAGMA user_version` says of a file that this program can read. */
const SCHEMA_VERSION = 1;
/** How long another process may keep the file to itself. Milliseconds. */
const PATIENCE = 5_000;
/** `reach` may wait this long, because it may be lost. Milliseconds. */
const REACH_WAITS = 1_000;

const SCHEMA = `
  CREATE TABLE evenings (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    facilitator TEXT NOT NULL,
    screen TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    deleteAt INTEGER NOT NULL,
    length INTEGER NOT NULL DEFAULT 0,
    reached INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE entries (
    evening TEXT NOT NULL REFERENCES evenings (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (evening, place)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

type Stored = 'stored' | 'conflict' | 'unknown';

/** An `append` that waits for the next write. */
interface Asked {
  readonly id: string;
  readonly at: number;
  readonly entries: readonly string[];
  readonly done: (stored: Stored) => void;
  readonly failed: (error: unknown) => void;
}

/** Opens the store in this folder, which is made when it is not there. Throws when the file is of a newer program. */
export function openSqliteStore(folder: string): EveningStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(folder, FILE));
  try {
    prepareFile(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return storeOn(database);
}

function prepareFile(database: DatabaseSync): void {
  database.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON');
  inTransaction(database, () => {
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
    if (version > SCHEMA_VERSION) throw new Error(`the evenings were kept by a newer program (version ${version})`);
    if (version === 0) database.exec(SCHEMA);
  });
}

function storeOn(database: DatabaseSync): EveningStore {
  const statements = prepare(database);
  const reached = new Map<string, number>();
  let asked: Asked[] = [];
  let soon: NodeJS.Immediate | null = null;
  let later: NodeJS.Timeout | null = null;

  const write = (): void => {
    if (soon !== null) clearImmediate(soon);
    if (later !== null) clearTimeout(later);
    soon = later = null;
    const batch = asked;
    const times = [...reached];
    asked = [];
    reached.clear();
    if (batch.length === 0 && times.length === 0) return;
    try {
      const answers = inTransaction(database, () => {
        for (const [id, time] of times) statements.reach.run(time, id);
        return batch.map((one) => appendTo(statements, one));
      });
      batch.forEach((one, index) => {
        one.done(answers[index] ?? 'unknown');
      });
    } catch (error) {
      for (const one of batch) one.failed(error);
    }
  };

  return {
    async create({ id, code, facilitator, screen, createdAt, deleteAt }) {
      statements.create.run(id, code, facilitator, screen, createdAt, deleteAt);
    },
    append: (id, at, entries) =>
      new Promise((done, failed) => {
        asked.push({ id, at, entries, done, failed });
        soon ??= setImmediate(write);
      }),
    async reach(id, time) {
      reached.set(id, time);
      later ??= setTimeout(write, REACH_WAITS).unref();
    },
    async read(id, from) {
      write();
      return statements.read.all(id, from).map((row) => String(row.entry));
    },
    async find(by) {
      write();
      const row = 'id' in by ? statements.byId.get(by.id) : statements.byCode.get(by.code);
      return row === undefined ? null : recordOf(row);
    },
    async keepUntil(id, deleteAt) {
      statements.keepUntil.run(deleteAt, id);
    },
    async list() {
      write();
      return statements.list.all().map(recordOf);
    },
    async remove(id) {
      write();
      statements.remove.run(id);
      // The log that SQLite writes ahead holds copies of what was deleted: it is emptied too, unless another process reads it now.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async close() {
      if (!database.isOpen) return;
      write();
      database.close();
    },
  };
}

type Statements = Readonly<
  Record<'create' | 'length' | 'insert' | 'grow' | 'reach' | 'keepUntil' | 'read' | 'byId' | 'byCode' | 'list' | 'remove', StatementSync>
>;

function prepare(database: DatabaseSync): Statements {
  return {
    create: database.prepare('INSERT INTO evenings (id, code, facilitator, screen, createdAt, deleteAt) VALUES (?, ?, ?, ?, ?, ?)'),
    length: database.prepare('SELECT length FROM evenings WHERE id = ?'),
    insert: database.prepare('INSERT INTO entries (evening, place, entry) VALUES (?, ?, ?)'),
    grow: database.prepare('UPDATE evenings SET length = ? WHERE id = ?'),
    reach: database.prepare('UPDATE evenings SET reached = ? WHERE id = ?'),
    keepUntil: database.prepare('UPDATE evenings SET deleteAt = ? WHERE id = ?'),
    read: database.prepare('SELECT entry FROM entries WHERE evening = ? AND place >= ? ORDER BY place'),
    byId: database.prepare('SELECT * FROM evenings WHERE id = ?'),
    byCode: database.prepare('SELECT * FROM evenings WHERE code = ?'),
    list: database.prepare('SELECT * FROM evenings ORDER BY createdAt, id'),
    remove: database.prepare('DELETE FROM evenings WHERE id = ?'),
  };
}

/** Inside a transaction: all entries, or none when the log is not as long as was thought. */
function appendTo(statements: Statements, { id, at, entries }: Asked): Stored {
  const found = statements.length.get(id);
  if (found === undefined) return 'unknown';
  if (Number(found.length) !== at) return 'conflict';
  entries.forEach((entry, index) => {
    statements.insert.run(id, at + index, entry);
  });
  statements.grow.run(at + entries.length, id);
  return 'stored';
}

/** Takes the right to write at once, so that two processes never both see the same length. */
function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function recordOf(row: Record<string, unknown>): EveningRecord {
  return {
    id: String(row.id),
    code: String(row.code),
    facilitator: String(row.facilitator),
    screen: String(row.screen),
    createdAt: Number(row.createdAt),
    deleteAt: Number(row.deleteAt),
    length: Number(row.length),
    reached: Number(row.reached),
  };
}
