import { findNodeAtLocation, type Node } from 'jsonc-parser';

/** Where something stands in a document: names of fields and numbers in lists. */
export type Path = readonly (string | number)[];

/** Line and column as editors count them, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the value at a path is written, or the name of its field; for what is not written, the nearest thing around it. */
export type Positions = (path: Path, part: 'value' | 'key') => Position;

/** A file that was read: what it says and where it says it. */
export interface Document {
  readonly file: string;
  readonly value: unknown;
  readonly positions: Positions;
}

/** A path as people write it: `injects[6].when.at`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`), '');
}

/** What stands at a path of a parsed value; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const part of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Record<string | number, unknown>)[part];
  }
  return found;
}

/** Line starts are found once, positions by halving. */
export function positionOf(text: string): (offset: number) => Position {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Positions in a text that was parsed to a tree. */
export function positionsIn(text: string, root: Node): Positions {
  const position = positionOf(text);
  return (path, part) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node === undefined) continue;
      const wantsKey = part === 'key' && length === path.length && node.parent?.type === 'property';
      return position(wantsKey ? (node.parent?.offset ?? node.offset) : node.offset);
    }
    return position(root.offset);
  };
}

/** A value that comes from elsewhere, such as an exercise log: it has no lines. */
export function documentOf(value: unknown, file: string): Document {
  return { file, value, positions: () => ({ line: 1, column: 1 }) };
}
