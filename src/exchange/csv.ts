// Tables as text: RFC 4180, for spreadsheets. A dozen lines of our own: a library would bring a reader of 20 kB along, and leaves
// what a spreadsheet takes for a formula to its caller.

/** A spreadsheet takes a cell that begins so for a formula, also in quotes. The wide signs are those of an Asian keyboard. */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;
const NEEDS_QUOTES = /[",;\r\n]|^\s|\s$/;

/** Lines of cells as CSV, with the mark of UTF-8 in front, without which spreadsheets show no ë. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** One cell. What could be a formula gets an apostrophe, which makes it text, and quotes. */
export function cellOf(text: string): string {
  const isFormula = FORMULA.test(text);
  const safe = isFormula ? `'${text}` : text;
  return isFormula || NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
