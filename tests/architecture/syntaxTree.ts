import { parseSync } from 'vite';
import type { SourceFile } from './sourceFiles.ts';

/** A node of the syntax tree, as far as these tests look: the parser's own types name every kind of node. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** A node in this field, or null. */
export function nodeIn(node: SyntaxNode, field: string): SyntaxNode | null {
  const value = node[field];
  return isNode(value) ? value : null;
}

/** The nodes in a list in this field. */
export function nodesIn(node: SyntaxNode, field: string): SyntaxNode[] {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The text of a string in this field, or null when something else stands there. */
export function textIn(node: SyntaxNode, field: string): string | null {
  const value = node[field];
  return typeof value === 'string' ? value : null;
}

/** Every node of a file with its parent, outside in. A file that cannot be parsed is a mistake of its own. */
export function* walkFile(file: SourceFile): Generator<{ readonly node: SyntaxNode; readonly parent: SyntaxNode | null }> {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} cannot be parsed: ${errors[0]?.message}`);
  const root: unknown = program;
  if (isNode(root)) yield* walk(root, null);
}

function* walk(node: SyntaxNode, parent: SyntaxNode | null): Generator<{ readonly node: SyntaxNode; readonly parent: SyntaxNode | null }> {
  yield { node, parent };
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, node);
  }
}

/** The line of a place in a file, counted from 1. */
export function lineAt(file: SourceFile, offset: number): number {
  return file.text.slice(0, offset).split('\n').length;
}
