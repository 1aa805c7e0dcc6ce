// What stands on paper: always two sheets that can be read, whatever was played and however much was written.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { LONGEST_THOUGHT } from '../../src/protocol/parseAct.ts';
import { SHIPPED } from '../support/shipped.ts';
import { openEvening, startRound, stopRound } from './eveningSteps.ts';
import { keepFullHall } from './fullHall.ts';
import { join as joinEvening, newPhone, playing } from './joinSteps.ts';
import { printed } from './printed.ts';

const PATIENCE = 40_000;
/** Letters in points that can still be read on paper, in the fullest report that there can be. */
const FULLEST = 7;
/** What no printer without colours can tell from another. */
const COLOURLESS = /^(rgb\((\d+), \2, \2\)|rgba\((\d+), \3, \3, [\d.]+\)|rgba\(0, 0, 0, 0\)|none|url\(.*\)|.*#report-hatch.*)$/;

const folder = mkdtempSync(join(tmpdir(), 'boef-report-'));

async function open(page: Page, file: string): Promise<void> {
  await page.goto('/terugblik');
  await page.getByLabel('Kies een bestand').setInputFiles(file);
  await page.getByRole('button', { name: 'Print het verslag' }).waitFor({ timeout: PATIENCE });
}

/** Two sheets with their feet, nothing cut off, letters that can be read. */
async function expectTwoSheets(page: Page, name: string, language: 'nl' | 'en'): Promise<string> {
  const { sheets, cutOff, letters, feet, words } = await printed(page);
  expect({ sheets, cutOff }, `${name} in ${language}`).toEqual({ sheets: 2, cutOff: 0 });
  expect(letters, `${name} in ${language}`).toBeGreaterThanOrEqual(FULLEST);
  expect(feet).toHaveLength(2);
  for (const [i, foot] of feet.entries()) {
    expect(foot).toContain(language === 'nl' ? `Blad ${i + 1} van 2` : `Sheet ${i + 1} of 2`);
    expect(foot).toMatch(/(versie|version) \d+\.\d+\.\d+, (nummer|number) 3\. (Kenmerk|Mark) [0-9a-f]{32}/);
  }
  return words;
}

for (const file of SHIPPED) {
  const name = file.replace('.boef.json', '');
  test(`a full hall with the longest names and notes prints two sheets in ${name}, of all and of each`, async ({ page }) => {
    test.setTimeout(240_000);
    await open(page, keepFullHall(folder, name));
    for (const language of ['nl', 'en'] as const) {
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      const words = await expectTwoSheets(page, `${name}, the hall`, language);
      expect(words).toContain(language === 'nl' ? 'Aangepast door de leider' : 'Changed by the leader');
      // A resident and a coordinator, each judged otherwise on every line, and one as it came.
      for (const number of [1, 2, 20]) {
        await page.getByRole('button', { name: new RegExp(`^(Deelnemer|Participant) ${number},`) }).click();
        await page.locator('.debrief').waitFor();
        await expectTwoSheets(page, `${name}, participant ${number}`, language);
        await page.getByRole('button', { name: /^(Kies iemand anders|Choose somebody else)/ }).click();
      }
    }
  });
}

test('on paper nothing needs a colour to be told apart', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, keepFullHall(folder, 'inbraak'));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const coloured = await page.locator('.report *').evaluateAll(
    (elements, [source]) => {
      const colourless = new RegExp(source ?? '');
      return elements.flatMap((element) => {
        const { color, backgroundColor, fill, stroke, borderTopColor } = getComputedStyle(element);
        return [color, backgroundColor, fill, stroke, borderTopColor].filter((value) => !colourless.test(value));
      });
    },
    [COLOURLESS.source],
  );
  expect([...new Set(coloured)]).toEqual([]);
});

test('three tops, three tips and an agreement, each as long as may be, stand on the two sheets of a hall', async ({ browser }) => {
  test.setTimeout(240_000);
  const { desk, code } = await openEvening(browser);
  const phone = await newPhone(browser);
  await joinEvening(phone, code, 'Corrie');
  await startRound(desk, 'Avond in de Molenwijk');
  await playing(phone);
  await stopRound(desk);
  const long = (start: string): string =>
    start.padEnd(LONGEST_THOUGHT, ' en dat blijven wij doen, ook als het regent').slice(0, LONGEST_THOUGHT);
  const given: string[] = [];
  for (const { part, ask, kind } of [
    { part: /Tops/, ask: 'Vraag: wat ging goed?', kind: 'Top' },
    { part: /Tips/, ask: 'Vraag: wat kan beter?', kind: 'Tip' },
  ]) {
    await desk.getByRole('button', { name: part }).click({ timeout: PATIENCE });
    await desk.getByRole('button', { name: ask }).click();
    for (const number of [1, 2, 3]) {
      const words = long(`${kind} ${number}: wij belden eerst`).trimEnd();
      given.push(words);
      await phone.getByLabel('Uw zin').fill(words, { timeout: PATIENCE });
      await phone.getByRole('button', { name: 'Stuur', exact: true }).click();
      await expect(desk.getByText(words)).toBeVisible({ timeout: PATIENCE });
    }
    await desk.getByRole('button', { name: 'Stop de vraag' }).click();
    for (const words of given.slice(-3)) await desk.getByText(words).locator('..').locator('..').getByRole('button').click();
  }
  await desk
    .getByRole('button', { name: /afspraak/i })
    .first()
    .click();
  const agreed = long('Wij bellen eerst 112').trimEnd();
  await desk.getByLabel('Afspraak van Buurtapp Haverkamp').fill(agreed);
  await desk.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await desk.getByRole('button', { name: 'Open de terugblik' }).click({ timeout: PATIENCE });
  await desk.getByRole('button', { name: 'Print het verslag' }).waitFor({ timeout: PATIENCE });
  const { sheets, cutOff, words } = await printed(desk);
  expect({ sheets, cutOff }).toEqual({ sheets: 2, cutOff: 0 });
  for (const one of [...given, agreed]) expect(words).toContain(one);
  expect(words).not.toContain('Corrie');
});
