// What changed between two versions of a document, and how to make the new one of the old: so that a phone on poor Wi-Fi gets
// a few bytes for a new line in the group, and not the group again.
/** Where in the document, and what stands there now; without a value it is gone. In a list only the end can go. */
export type Change = readonly [path: readonly (string | number)[], value?: unknown];

type Tree = Record<string | number, unknown> | unknown[];

/**
 * What has to be done to the old version to get the new one; empty when nothing changed. Both are plain JSON; a field that is
 * undefined is a field that is not there. Parts that are the same object are not looked into.
 */
export function changesBetween(before: object, after: object): Change[] {
  const changes: Change[] = [];
  compare(before as Tree, after as Tree, [], changes);
  return changes;
}

function compare(before: Tree, after: Tree, path: readonly (string | number)[], changes: Change[]): void {
  const isList = Array.isArray(after);
  const keys = isList ? after.keys() : Object.keys(after);
  for (const key of keys) {
    const was = Object.hasOwn(before, key) ? (before as Record<string | number, unknown>)[key] : undefined;
    const is = (after as Record<string | number, unknown>)[key];
    if (was === is) continue;
    const here = [...path, key];
    if (isTree(was) && isTree(is) && Array.isArray(was) === Array.isArray(is)) compare(was, is, here, changes);
    else changes.push(is === undefined ? [here] : [here, is]);
  }
  if (isList) {
    if ((before as unknown[]).length > after.length) changes.push([[...path, after.length]]);
    return;
  }
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) changes.push([[...path, key]]);
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

/** The new version; the old one stays as it was, and parts that did not change are the same objects. Throws on a path that is not there. */
export function withChanges<T extends object>(before: T, changes: readonly Change[]): T {
  // What was copied for this call may be written to.
  const fresh = new Set<object>();
  const writable = (value: unknown, path: readonly (string | number)[]): Tree => {
    if (typeof value !== 'object' || value === null) throw new Error(`no ${path.join('/')} to change`);
    if (fresh.has(value)) return value as Tree;
    const copy = Array.isArray(value) ? [...value] : { ...value };
    fresh.add(copy);
    return copy;
  };
  const result = writable(before, []);
  for (const [path, ...value] of changes) {
    const key = path.at(-1);
    if (key === undefined) throw new Error('a change of nothing');
    let parent = result as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) {
      const child = writable(Object.hasOwn(parent, step) ? parent[step] : undefined, path);
      parent[step] = child;
      parent = child as Record<string | number, unknown>;
    }
    if (value.length > 0) define(parent, key, value[0]);
    else if (Array.isArray(parent)) parent.length = Math.min(parent.length, Number(key));
    else delete parent[key];
  }
  return result as T;
}

/** Also for a key such as `__proto__`, which came from outside. */
function define(parent: Record<string | number, unknown>, key: string | number, value: unknown): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}
