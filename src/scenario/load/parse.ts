import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Document, documentOf, type Path, positionOf, positionsIn } from './document.ts';
import { findExcess, isTooLarge, LIMITS } from './limits.ts';
import type { Code } from './messages/sentences.ts';
import { type Problem, reporter } from './problem.ts';

/** Names that could change how every object behaves. */
const HOSTILE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON with comments and trailing commas. Too much of anything is refused before the parser sees it; of several
 * slips of the pen only the first is told, because the others are often its consequences.
 */
export function parseDocument(text: string, file: string): Document | Problem[] {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (isTooLarge(content)) return at({ line: 1, column: 1 }, file, 'tooLarge', [LIMITS.mebibytes]);
  if (content.trim() === '') return at({ line: 1, column: 1 }, file, 'emptyFile', []);
  const excess = findExcess(content);
  if (excess !== null) return at(positionOf(content)(excess.offset), file, excess.code, [excess.limit]);
  const errors: ParseError[] = [];
  const root = parseTree(content, errors, { allowTrailingComma: true });
  const first = errors[0];
  if (first !== undefined || root === undefined) {
    return at(positionOf(content)(first?.offset ?? 0), file, 'syntax', [printParseErrorCode(first?.error ?? 1), quoteAt(content, first)]);
  }
  const positions = positionsIn(content, root);
  const problems = badKeys(root, file, positionOf(content));
  return problems.length > 0 ? problems : { file, value: getNodeValue(root), positions };
}

function quoteAt(text: string, error: ParseError | undefined): string {
  return error === undefined ? '' : text.slice(error.offset, error.offset + Math.min(error.length, 20));
}

function at(position: { readonly line: number; readonly column: number }, file: string, code: Code, rest: readonly unknown[]): Problem[] {
  const problems: Problem[] = [];
  const report = reporter({ ...documentOf(null, file), positions: () => position }, problems) as (
    code: Code,
    path: Path,
    ...rest: readonly unknown[]
  ) => void;
  report(code, [], ...rest);
  return problems;
}

/** Field names that are hostile, or written twice in one block: the second would silently win. */
function badKeys(root: Node, file: string, position: ReturnType<typeof positionOf>): Problem[] {
  const problems: Problem[] = [];
  const visit = (node: Node): void => {
    const seen = new Map<string, number>();
    for (const child of node.children ?? []) {
      const key = child.type === 'property' ? child.children?.[0] : undefined;
      if (key !== undefined) {
        const name = String(key.value);
        const before = seen.get(name);
        const where = position(key.offset);
        if (HOSTILE_KEYS.has(name)) problems.push(...at(where, file, 'hostileKey', [name]));
        else if (before !== undefined) problems.push(...at(where, file, 'duplicateKey', [name, position(before).line]));
        else seen.set(name, key.offset);
      }
      visit(child);
    }
  };
  visit(root);
  return problems.slice(0, 20);
}
