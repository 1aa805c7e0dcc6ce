// Plates that could have an owner, and ways to reach a real person: in no text of the file, not even in a comment field.
import type { Checked } from '../checked.ts';
import type { Path } from '../document.ts';
import { mayBeReal, NEVER_ISSUED, realPlatesIn } from '../plates.ts';

/** Numbers that everybody may know. */
const PUBLIC_NUMBERS: ReadonlySet<string> = new Set(['09008844', '08007000', '08000011']);
const NUMBER = /(?<![\w-])(?:\+31|0031|0)[\s-]?(?:\d[\s-]?){7,9}\d?(?![\w-])/g;
const ADDRESS = /[^\s@<>"']+@[^\s@<>"']+\.[a-z]{2,}/gi;

export function checkPlates({ file, report }: Checked): void {
  for (const { path, text } of strings(file, [])) {
    if (path.at(-1) === 'plate') {
      if (mayBeReal(text)) report('realPlate', path, text, NEVER_ISSUED);
      continue;
    }
    for (const plate of realPlatesIn(text)) report('realPlate', path, plate, NEVER_ISSUED);
    for (const [number] of text.matchAll(NUMBER))
      if (!PUBLIC_NUMBERS.has(number.replace(/\D/g, ''))) report('phoneNumber', path, number.trim());
    for (const [address] of text.matchAll(ADDRESS)) report('emailAddress', path, address);
  }
}

/** Every text in a value, with its path. */
function strings(value: unknown, path: Path): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => strings(item, [...path, i]));
  return Object.entries(value).flatMap(([key, item]) => (key === '$schema' ? [] : strings(item, [...path, key])));
}
