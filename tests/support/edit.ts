/** Takes the place of a value that is to be left out. */
export const REMOVED = Symbol('removed');

type Path = readonly (string | number)[];

/** A copy of a JSON value with one thing changed: a value set, a list made longer, or a field left out. */
export function edited(value: unknown, path: Path, change: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  const parent = path.slice(0, -1).reduce<unknown>((found, part) => (found as Record<string | number, unknown>)[part], copy) as Record<
    string | number,
    unknown
  >;
  const last = path.at(-1) ?? '';
  if (change === REMOVED) delete parent[last];
  else parent[last] = change;
  return copy;
}

/** The same block with one of its fields under another name, in the same place. */
export function renamed(value: unknown, path: Path, name: string): unknown {
  const parentPath = path.slice(0, -1);
  const parent = parentPath.reduce<unknown>((found, part) => (found as Record<string | number, unknown>)[part], value) as Record<
    string,
    unknown
  >;
  const block = Object.fromEntries(Object.entries(parent).map(([key, item]) => [key === path.at(-1) ? name : key, item]));
  return parentPath.length === 0 ? block : edited(value, parentPath, block);
}
