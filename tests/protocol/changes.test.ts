import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, withChanges } from '../../src/protocol/changes.ts';

const overWire = <T>(value: T): T => JSON.parse(JSON.stringify(value));
/** Keys that a careless program trips over are among them. */
const key = fc.oneof(fc.constantFrom('a', 'b', 'id', '__proto__', 'constructor', 'toString', '0'), fc.string({ maxLength: 3 }));
const { document } = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.integer(), fc.string({ maxLength: 4 }), fc.boolean(), fc.constant(null)),
  node: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(key, tie('node'), { maxKeys: 4 }),
  ),
  document: fc.dictionary(key, tie('node'), { maxKeys: 5 }),
}));

describe('changes between two versions of a document', () => {
  it('make the new version of the old one, whatever both are', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const [old, fresh] = [overWire(before) as object, overWire(after) as object];
        const kept = overWire(old);
        const made = withChanges(old, overWire(changesBetween(old, fresh)));
        expect(made).toEqual(fresh);
        expect(old).toEqual(kept);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are none when nothing changed, and can be done twice', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const [old, fresh] = [overWire(before) as object, overWire(after) as object];
        expect(changesBetween(fresh, overWire(fresh))).toEqual([]);
        const changes = overWire(changesBetween(old, fresh));
        expect(withChanges(withChanges(old, changes), changes)).toEqual(fresh);
      }),
      { numRuns: 500 },
    );
  });

  it('tell a new line in a group in one change, and leave the lines before as they were', () => {
    const before = { lines: [{ id: 'a', text: 'Hallo' }] };
    const after = {
      lines: [
        { id: 'a', text: 'Hallo' },
        { id: 'b', text: 'Ook hallo' },
      ],
    };
    const changes = changesBetween(before, after);
    expect(changes).toEqual([[['lines', 1], { id: 'b', text: 'Ook hallo' }]]);
    expect(withChanges(before, changes).lines[0]).toBe(before.lines[0]);
  });

  it('fail on a path that is not there, so that a page asks for the whole again', () => {
    expect(() => withChanges({ a: 1 }, [[['b', 'c'], 2]])).toThrow('no b/c to change');
  });
});
