// What every store of evenings has to keep, whatever it keeps it in.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EveningStore } from '../../src/host/evening/ports.ts';
import { recordOf } from './records.ts';

/** Runs the contract on a store that `open` makes empty. */
export function storeContract(name: string, open: () => EveningStore): void {
  describe(`an evening kept in ${name}`, () => {
    let store: EveningStore;
    beforeEach(() => {
      store = open();
    });
    afterEach(() => store.close());

    test('is found by its id and by its code, and is empty at first', async () => {
      await store.create(recordOf('a', '000042'));
      const kept = { ...recordOf('a', '000042'), length: 0, reached: 0 };
      expect(await store.find({ id: 'a' })).toEqual(kept);
      expect(await store.find({ code: '000042' })).toEqual(kept);
      expect(await store.list()).toEqual([kept]);
      expect(await store.read('a', 0)).toEqual([]);
    });

    test('that was never made is not found, not read and not written', async () => {
      expect(await store.find({ id: 'a' })).toBeNull();
      expect(await store.find({ code: '123456' })).toBeNull();
      expect(await store.read('a', 0)).toEqual([]);
      expect(await store.append('a', 0, ['{}'])).toBe('unknown');
    });

    test('gives back what was written, in order, from any place on', async () => {
      await store.create(recordOf('a'));
      expect(await store.append('a', 0, ['"één"', '"2"'])).toBe('stored');
      expect(await store.append('a', 2, ['"\u{1F6A8}"'])).toBe('stored');
      expect(await store.read('a', 0)).toEqual(['"één"', '"2"', '"\u{1F6A8}"']);
      expect(await store.read('a', 2)).toEqual(['"\u{1F6A8}"']);
      expect(await store.read('a', 3)).toEqual([]);
      expect((await store.find({ id: 'a' }))?.length).toBe(3);
    });

    test('refuses all of what is written at another place than the end', async () => {
      await store.create(recordOf('a'));
      await store.append('a', 0, ['"1"']);
      expect(await store.append('a', 0, ['"other"', '"more"'])).toBe('conflict');
      expect(await store.append('a', 2, ['"gap"'])).toBe('conflict');
      expect(await store.read('a', 0)).toEqual(['"1"']);
    });

    test('takes what is written without waiting, each after the one before', async () => {
      await store.create(recordOf('a'));
      await store.create(recordOf('b', '654321'));
      const written = await Promise.all([
        store.append('a', 0, ['"a0"']),
        store.append('b', 0, ['"b0"']),
        store.append('a', 1, ['"a1"']),
        store.append('a', 1, ['"late"']),
        store.append('c', 0, ['"nobody"']),
      ]);
      expect(written).toEqual(['stored', 'stored', 'stored', 'conflict', 'unknown']);
      expect(await store.read('a', 0)).toEqual(['"a0"', '"a1"']);
      expect(await store.read('b', 0)).toEqual(['"b0"']);
    });

    test('remembers how far its time came', async () => {
      await store.create(recordOf('a'));
      await store.reach('a', 61_000);
      await store.reach('a', 62_000);
      await store.reach('nobody', 5);
      await store.keepUntil('a', 99_000);
      await store.keepUntil('nobody', 5);
      expect((await store.find({ id: 'a' }))?.deleteAt).toBe(99_000);
      expect((await store.find({ id: 'a' }))?.reached).toBe(62_000);
    });

    test('is gone with all of its log when it is removed, and its code is free', async () => {
      await store.create(recordOf('a'));
      await store.append('a', 0, ['"1"']);
      await store.remove('a');
      expect(await store.find({ id: 'a' })).toBeNull();
      expect(await store.read('a', 0)).toEqual([]);
      await store.create(recordOf('a'));
      expect(await store.read('a', 0)).toEqual([]);
    });

    test('is not made twice', async () => {
      await store.create(recordOf('a'));
      await expect(store.create(recordOf('a', '999999'))).rejects.toThrow();
    });
  });
}
