import type { EveningRecord, EveningStore } from './ports.ts';

/** A store that forgets when the page is closed: for a hall without a network, and for tests. */
export function createMemoryStore(): EveningStore {
  const evenings = new Map<string, { record: EveningRecord; log: string[] }>();
  const recordOf = (kept: { record: EveningRecord; log: string[] }): EveningRecord => ({ ...kept.record, length: kept.log.length });
  return {
    async create(record) {
      if (evenings.has(record.id)) throw new Error(`evening ${record.id} exists`);
      evenings.set(record.id, { record: { ...record, length: 0, reached: 0 }, log: [] });
    },
    async append(id, at, entries) {
      const kept = evenings.get(id);
      if (!kept) return 'unknown';
      if (kept.log.length !== at) return 'conflict';
      kept.log.push(...entries);
      return 'stored';
    },
    async reach(id, time) {
      const kept = evenings.get(id);
      if (kept) kept.record = { ...kept.record, reached: time };
    },
    async keepUntil(id, deleteAt) {
      const kept = evenings.get(id);
      if (kept) kept.record = { ...kept.record, deleteAt };
    },
    async read(id, from) {
      return evenings.get(id)?.log.slice(from) ?? [];
    },
    async find(by) {
      const kept = 'id' in by ? evenings.get(by.id) : [...evenings.values()].find(({ record }) => record.code === by.code);
      return kept ? recordOf(kept) : null;
    },
    async list() {
      return [...evenings.values()].map(recordOf);
    },
    async remove(id) {
      evenings.delete(id);
    },
    async close() {
      evenings.clear();
    },
  };
}
