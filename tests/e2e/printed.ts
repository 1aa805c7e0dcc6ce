import { expect, type Page } from '@playwright/test';

export interface Printed {
  readonly sheets: number;
  readonly words: string;
  /** How many parts do not fit where they stand. */
  readonly cutOff: number;
  /** The letters that most is printed in, in points. */
  readonly letters: number;
  /** What stands at the foot of each sheet. */
  readonly feet: readonly string[];
}

/** What is printed: the number of sheets, the words on them, and what did not fit. */
export async function printed(page: Page): Promise<Printed> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const words = (await page.locator('.report').textContent()) ?? '';
  const cutOff = await page.locator('.report').evaluate((report) => {
    const bodies = [...report.querySelectorAll('.report-body')];
    const sheets = [...report.querySelectorAll('.report-sheet')];
    // A length of half a pixel is rounded up.
    const tooLong = [...bodies, ...sheets].filter(
      (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
    );
    // A word that is wider than its cell sticks out without making the sheet longer.
    const outside = [...report.querySelectorAll('.report-body :is(p, li, td, th, dd, dt, h2)')].filter((one) => {
      const sheet = one.closest('.report-sheet')?.getBoundingClientRect();
      const box = one.getBoundingClientRect();
      return sheet !== undefined && (box.right > sheet.right + 1 || box.bottom > sheet.bottom + 1);
    });
    return tooLong.length + outside.length;
  });
  const letters = await page
    .locator('.report-sheet')
    .evaluateAll((sheets) => Math.min(...sheets.map((sheet) => (Number.parseFloat(getComputedStyle(sheet).fontSize) * 72) / 96)));
  const feet = await page.locator('.report-foot').allTextContents();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.report')).toHaveCount(0);
  return { sheets: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, words, cutOff, letters, feet };
}
