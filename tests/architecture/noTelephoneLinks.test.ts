import { expect, test } from 'vitest';
import { readSourceFiles, type SourceFile } from './sourceFiles.ts';

/** An exercise must never be able to ring anybody. */
function telephoneLinks(files: readonly SourceFile[]): string[] {
  return files.filter((file) => /\btel:/i.test(file.text)).map((file) => file.path);
}

test('nothing that is shipped holds a telephone link', () => {
  const files = readSourceFiles(
    ['src', 'scenarios', 'public', 'index.html', 'dist'],
    /\.(ts|tsx|mjs|js|css|html|json|svg|md|txt|webmanifest)$/,
  );
  expect(files.length).toBeGreaterThan(5);
  expect(telephoneLinks(files)).toEqual([]);
});

test('a telephone link is found in any case of letters, and a hotel is not one', () => {
  const offender = { path: 'src/ui/call.tsx', text: '<a href="TEL:112">' };
  const innocent = { path: 'src/ui/hotel.tsx', text: 'hotel: 3, bestel: 4' };
  expect(telephoneLinks([offender, innocent])).toEqual(['src/ui/call.tsx']);
});
