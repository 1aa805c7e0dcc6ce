import type { Document, Path } from './document.ts';
import { pathText } from './document.ts';
import { type Code, WARNINGS, word } from './messages/sentences.ts';
import { subjectAt } from './subject.ts';

/** What is wrong in a file, where, and how to mend it. A warning does not keep the exercise from being played. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Such as `injects[6].when`; empty for the whole file. */
  readonly path: string;
  readonly code: Code;
  readonly message: string;
  readonly messageEn: string;
  readonly severity: 'error' | 'warning';
}

type Rest<T extends readonly unknown[]> = T extends readonly [unknown, ...infer R] ? R : never;
type Arguments<C extends Code> = Rest<Parameters<typeof import('./messages/sentences.ts').SENTENCES[C]>>;

/** Adds a problem at a path of one document; `key` points at the name of a field instead of its value. */
export type Report = <C extends Code>(code: C, path: Path, ...rest: Arguments<C>) => void;

/** More would not help anybody to mend the file. */
const MOST = 100;

/** Collects the problems of one document. */
export function reporter(document: Document, problems: Problem[], part: 'value' | 'key' = 'value'): Report {
  return (code, path, ...rest) => {
    if (problems.length >= MOST) return;
    const [message, messageEn] = word(code, subjectAt(document, path), rest);
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    problems.push({ file: document.file, ...document.positions(path, part), path: pathText(path), code, message, messageEn, severity });
  };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** In the order of the file, so that one mends from top to bottom. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return [...problems].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column);
}
