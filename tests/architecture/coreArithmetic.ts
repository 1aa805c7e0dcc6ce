import type { SourceFile } from './sourceFiles.ts';
import { lineAt, nodeIn, type SyntaxNode, textIn, walkFile } from './syntaxTree.ts';

/** Exact in every engine. The rest of Math differs in the last bit between engines, and between versions of Node. */
const EXACT = new Set(['sqrt', 'floor', 'ceil', 'min', 'max', 'abs', 'round', 'trunc', 'sign', 'imul', 'PI']);
/** They bring in the time of day, chance, or the language of the machine. */
const FORBIDDEN_NAMES = new Set([
  'Date',
  'Intl',
  'performance',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'crypto',
  'Temporal',
]);
const FORBIDDEN_METHODS = /^(localeCompare|toLocale[A-Z]\w*)$/;

/** Everything in these files that could make the same log give another digest elsewhere. */
export function inexactOrTimely(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const problems: string[] = [];
    for (const { node, parent } of walkFile(file)) {
      const what = offence(node, parent);
      if (what !== null) problems.push(`${file.path}:${lineAt(file, node.start)} uses ${what}.`);
    }
    return problems;
  });
}

function offence(node: SyntaxNode, parent: SyntaxNode | null): string | null {
  const operator = textIn(node, 'operator');
  if (operator === '**' || operator === '**=') return operator;
  if (node.type === 'MemberExpression') {
    const method = propertyName(node);
    return method !== null && FORBIDDEN_METHODS.test(method) ? method : null;
  }
  const name = textIn(node, 'name');
  if (node.type !== 'Identifier' || name === null || isOnlyAName(node, parent)) return null;
  if (FORBIDDEN_NAMES.has(name)) return name;
  if (name !== 'Math') return null;
  // Math may be used only as Math.floor and the like: never handed on, taken apart or indexed.
  const member = parent?.type === 'MemberExpression' ? propertyName(parent) : null;
  return member !== null && EXACT.has(member) ? null : `Math.${member ?? '?'}`;
}

/** The name after the dot, or in ['...']. */
function propertyName(member: SyntaxNode): string | null {
  const property = nodeIn(member, 'property');
  if (property === null) return null;
  return member.computed === true ? textIn(property, 'value') : textIn(property, 'name');
}

/** A property that happens to be called so: `event.Date`, `{ Date: 1 }`, `{ Date(): void }`. */
function isOnlyAName(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (parent === null || parent.computed === true) return false;
  if (parent.type === 'MemberExpression') return parent.property === node;
  return parent.key === node && parent.shorthand !== true;
}
