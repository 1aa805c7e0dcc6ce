import type { SourceFile } from './sourceFiles.ts';

const MOST_LINES = 300;
/** The reason stands in the head of the file: "Over 300 lines: ..." in one of its first lines. */
const HEAD_LINES = 15;
const REASON = /Over 300 lines: \S/;

/** Files that are too long to read at one sitting, and that do not say why. */
export function filesTooLong(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const lines = file.text.replace(/\n$/, '').split('\n');
    if (lines.length <= MOST_LINES || REASON.test(lines.slice(0, HEAD_LINES).join('\n'))) return [];
    return [`${file.path} has ${lines.length} lines.`];
  });
}
