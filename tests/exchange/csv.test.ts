import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf, csvOf } from '../../src/exchange/csv.ts';

test('cells are separated by commas and lines end as RFC 4180 says', () => {
  expect(
    csvOf([
      ['Tijd', 'Wat'],
      ['00:10', 'belde: 112'],
    ]),
  ).toBe('\uFEFFTijd,Wat\r\n00:10,belde: 112\r\n');
});

test('a comma, a quote or a line break in a cell stays in that cell', () => {
  expect(cellOf('een jas, blauw')).toBe('"een jas, blauw"');
  expect(cellOf('hij riep "hé"')).toBe('"hij riep ""hé"""');
  expect(cellOf('twee\nregels')).toBe('"twee\nregels"');
});

test.each(['=1+1', '+31', '-5', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])('%j is no formula in a spreadsheet', (text) => {
  expect(cellOf(text)).toBe(`"'${text}"`);
});

test('whatever is typed, it comes back as it was and no cell begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), (cells) => {
      const line = csvOf([cells]).slice(1, -2);
      expect(read(line).map((cell) => (/^'([\t\r\n]|\s*[=+\-@＝＋－＠])/.test(cell) ? cell.slice(1) : cell))).toEqual(cells);
      for (const cell of read(line)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});

/** Reads one line as RFC 4180 says. */
function read(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < line.length; i += 1) {
    const letter = line[i] ?? '';
    if (letter === '"' && quoted && line[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}
