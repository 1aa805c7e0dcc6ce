import { posix } from 'node:path';
import type { SourceFile } from './sourceFiles.ts';
import { lineAt, nodeIn, nodesIn, type SyntaxNode, textIn, walkFile } from './syntaxTree.ts';

/** One import as written: static, dynamic, re-export, `import()` type, or a worker's `new URL(file, import.meta.url)`. */
export interface Import {
  readonly from: string;
  readonly line: number;
  /** As written. */
  readonly specifier: string;
  /** The file, from the top of the repository, for a relative import; null for a package. */
  readonly file: string | null;
  /** Erased before anything runs. */
  readonly typeOnly: boolean;
}

/** All imports of a file, in the order in which they stand there. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  for (const { node } of walkFile(file)) {
    const specifier = specifierOf(node);
    if (specifier === null) continue;
    const path = specifier.replace(/\?.*$/, '');
    const relative = path.startsWith('.') ? posix.join(posix.dirname(file.path), path) : null;
    found.push({ from: file.path, line: lineAt(file, node.start), specifier, file: relative, typeOnly: isTypeOnly(node) });
  }
  return found;
}

function specifierOf(node: SyntaxNode): string | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literalIn(node, 'source');
    case 'NewExpression': {
      const [first] = nodesIn(node, 'arguments');
      const callee = nodeIn(node, 'callee');
      const isUrl = callee !== null && textIn(callee, 'name') === 'URL';
      return isUrl && first !== undefined && first.type === 'Literal' ? textIn(first, 'value') : null;
    }
    default:
      return null;
  }
}

function literalIn(node: SyntaxNode, field: string): string | null {
  const literal = nodeIn(node, field);
  return literal === null ? null : textIn(literal, 'value');
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = nodesIn(node, 'specifiers');
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}
