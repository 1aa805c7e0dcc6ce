import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryStore } from '../../src/host/evening/memoryStore.ts';
import { openSqliteStore } from '../../src/server/sqliteStore.ts';
import { storeContract } from './store.contract.ts';

storeContract('memory', createMemoryStore);
storeContract('a file', () => openSqliteStore(mkdtempSync(join(tmpdir(), 'boef-store-'))));
