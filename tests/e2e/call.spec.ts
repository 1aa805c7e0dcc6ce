import { expect, type Locator, type Page, test } from '@playwright/test';
import { callAsPolice, callContact, leapToCards, openTab, PATIENCE, play, sidewaysScrolling } from './playSteps.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog');
const chips = (page: Page): Locator => page.locator('.panel-call .turn-mine').last().locator('.chip:not(.chip-empty)');

/** Says something to the operator in words of one's own. */
async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel('Uw antwoord in een zin').fill(text);
  await page.getByRole('button', { name: 'Zeg dit', exact: true }).click();
  await expect(page.locator('.panel-call .turn-mine .own-text').last()).toHaveText(text);
}

test('a full report takes at most 20 taps from the tab Bel to the end of the call, and no typing', async ({ page }) => {
  await play(page);
  await leapToCards(page, 3);
  let taps = 0;
  let keys = 0;
  await page.exposeFunction('countKey', () => {
    keys += 1;
  });
  await page.evaluate(() => document.addEventListener('keydown', () => void (globalThis as unknown as { countKey(): void }).countKey()));
  const tap = async (name: string | RegExp, within = page.locator('.panel-call')) => {
    taps += 1;
    await within
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click({ timeout: PATIENCE });
  };
  const pick = async (list: string | RegExp, ...values: string[]) => {
    await tap(list);
    for (const value of values) await tap(value, dialog(page));
  };
  taps += 1;
  await openTab(page, 'Bel');
  await tap('112');
  await tap('Politie');
  // Where one saw something oneself stands on top, as buttons.
  taps += 1;
  await page.locator('.option-group .answer-button').first().click({ timeout: PATIENCE });
  await tap('Inbraak');
  await pick('Kies wat de persoon doet', 'voelt aan een deur');
  await tap('Nee');
  await expect(page.getByRole('heading', { name: 'Signalement' })).toBeVisible({ timeout: PATIENCE });
  await tap('Man');
  await pick(/^Jas of trui/, 'jack', 'blauw');
  await pick(/^Tas/, 'rugzak', 'zwart');
  await pick(/^Haar of hoofddeksel/, 'muts');
  await tap('Zeg dit signalement');
  await pick('Kies een richting', 'Schoolstraat');
  await expect(page.locator('.receipt')).toBeVisible({ timeout: PATIENCE });
  await expect(page.getByRole('button', { name: 'Klaar', exact: true })).toBeVisible({ timeout: PATIENCE });
  expect(taps).toBeLessThanOrEqual(20);
  expect(keys).toBe(0);
  const log = page.getByRole('log', { name: 'Gesprek' });
  await expect(log).toContainText('Een man in een blauw jack met een zwarte rugzak en een muts.');
  for (const chip of [/^waar: /, 'doet: voelt aan een deur', 'man', 'jack: blauw', 'rugzak: zwart', 'muts', /Schoolstraat/])
    await expect(log.locator('.chip').filter({ hasText: chip }).first()).toBeVisible();
  await openTab(page, 'App');
  await page.getByRole('button', { name: 'Uit mijn melding' }).click();
  const report = await page.getByLabel('Bericht aan de groep').inputValue();
  for (const part of ['voelt aan een deur', 'blauw jack', 'zwarte rugzak', 'muts', 'Schoolstraat']) expect(report).toContain(part);
});

/** Sentences that together fill every kind of slot, each with how many kinds it must fill. */
const SENTENCES = [
  ['Ze breken in op de Haverkamp 12, hij heeft een mes, hij rent naar de Schoolstraat, 112 is gebeld', 5],
  ['Een slanke man van 40 jaar, 1,90 m, kaal, met bril en een lichte huid', 6],
  ['Hij heeft een blauwe jas, zwarte spijkerbroek, witte schoenen, rode rugzak en een hond', 4],
  ['Hij komt op mij af, ik word bedreigd', 1],
  ['Vijf minuten geleden, in een grijze auto, een Volkswagen Golf, kenteken AB-12-CD', 5],
] as const;

for (const [sentence, kinds] of SENTENCES) {
  test(`whatever was understood is changed or taken away in two taps: ${sentence}`, async ({ page }) => {
    test.setTimeout(120_000);
    await play(page);
    await callAsPolice(page);
    await say(page, sentence);
    const understood = await chips(page).allInnerTexts();
    expect(new Set(understood).size, understood.join(' | ')).toBeGreaterThanOrEqual(kinds);
    for (const text of understood) {
      const chip = chips(page).filter({ hasText: text });
      await chip.first().click();
      await expect(dialog(page)).toContainText(`Begrepen: ${text}`);
      // What is right goes in one tap; where there is one value only, there is nothing else to choose.
      const others = dialog(page).locator('.option:not([aria-pressed]), .pick .button:not([aria-pressed="true"])');
      if ((await others.count()) > 0) {
        await others.first().click();
        await expect(dialog(page)).toHaveCount(0);
        await expect.poll(() => chips(page).allInnerTexts()).not.toContain(text);
        const changed = (await chips(page).allInnerTexts()).find((one) => !understood.includes(one)) ?? '';
        expect(changed, `what "${text}" became`).not.toBe('');
        await chips(page).filter({ hasText: changed }).first().click();
      }
      const before = await chips(page).count();
      await dialog(page).getByRole('button', { name: 'Niet gezegd', exact: true }).click();
      await expect(dialog(page)).toHaveCount(0);
      await expect(chips(page)).toHaveCount(before - 1);
    }
  });
}

test('at a calm pace the operator goes on speaking by itself, and waits only for an answer', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/oefen/inbraak');
  await page.getByLabel('Uitleg na elke stap').uncheck();
  await page.getByLabel('Rustig tempo').check();
  await page.getByText('Meer keuzes').click();
  await page.getByLabel('Code van deze oefening').fill('7');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await callAsPolice(page);
  await say(page, 'Op de Haverkamp 12');
  // The place is said back first; the question after it comes without a tap on "Verder".
  await expect(page.getByRole('button', { name: 'Inbraak', exact: true })).toBeVisible({ timeout: PATIENCE });
  const turns = await page.locator('.turn').count();
  await page.waitForTimeout(3000);
  expect(await page.locator('.turn').count()).toBe(turns);
});

test('when the call is over it is said why a word can no longer be changed', async ({ page }) => {
  await play(page);
  await callAsPolice(page);
  await say(page, 'Een man met een blauwe jas op de Haverkamp 12');
  await page.getByRole('button', { name: 'Ophangen' }).click();
  await expect(page.getByText('Klopt iets niet? Bel opnieuw en zeg het.')).toBeVisible();
  await expect(page.locator('.turns')).not.toContainText('Het gesprek is voorbij.');
});

test('one tap on another colour keeps the garment, and one on another garment keeps the colour', async ({ page }) => {
  await play(page);
  await callAsPolice(page);
  await say(page, 'Een man met een blauwe jas');
  await chips(page).filter({ hasText: 'jas: blauw' }).click();
  await dialog(page).getByRole('button', { name: 'groen', exact: true }).click();
  await chips(page).filter({ hasText: 'jas: groen' }).click();
  await dialog(page).getByRole('button', { name: 'trui', exact: true }).click();
  await expect(chips(page).filter({ hasText: 'trui: groen' })).toBeVisible();
  // What is missing is filled in from the row of empty slots: two taps, three with a colour.
  await page.getByRole('button', { name: 'leeftijd: vul dit aan' }).click();
  await dialog(page).locator('.option').nth(3).click();
  await page.getByRole('button', { name: 'broek of rok: vul dit aan' }).click();
  await dialog(page).getByRole('button', { name: 'spijkerbroek', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'zwart', exact: true }).click();
  await expect(chips(page).filter({ hasText: 'spijkerbroek: zwart' })).toBeVisible();
  await expect(chips(page)).toHaveCount(4);
});

test('a place that is said back wrongly is denied with one button, and the operator says the right one back', async ({ page }) => {
  await play(page);
  await callAsPolice(page);
  await say(page, 'Haverkamp');
  await page.getByRole('button', { name: 'Nee, andere plaats' }).click({ timeout: PATIENCE });
  await dialog(page).getByRole('button', { name: 'Schoolstraat', exact: true }).click();
  await expect(page.getByRole('log', { name: 'Gesprek' })).toContainText('U bedoelt Schoolstraat?', { timeout: PATIENCE });
  await expect(chips(page)).toHaveText(['waar: Schoolstraat']);
});

test('what was understood has dots under it in one’s own sentence, until it is put right', async ({ page }) => {
  await play(page);
  await callAsPolice(page);
  await say(page, 'Een man met een blauwe jas loopt daar');
  const got = page.locator('.panel-call .turn-mine .got');
  await expect(got.filter({ hasText: 'blauwe' })).toHaveCSS('text-decoration-style', 'dotted');
  await chips(page).filter({ hasText: 'jas: blauw' }).click();
  await dialog(page).getByRole('button', { name: 'groen', exact: true }).click();
  await expect(got.filter({ hasText: 'blauwe' })).toHaveCount(0);
  await expect(got.filter({ hasText: 'jas' })).toHaveCount(1);
});

test('a message to the group has the same chips, and they are put right in two taps', async ({ page }) => {
  await play(page);
  await openTab(page, 'App');
  await page.getByLabel('Bericht aan de groep').fill('Let op: een man met een blauwe jas bij de Haverkamp');
  await page.getByRole('button', { name: 'Stuur' }).click();
  const chip = page.locator('.line-mine .chip');
  await chip.filter({ hasText: 'jas: blauw' }).click();
  await dialog(page).getByRole('button', { name: 'rood', exact: true }).click();
  await expect(chip.filter({ hasText: 'jas: rood' })).toBeVisible();
  await expect(page.locator('.line-mine .bubble-text')).toHaveText('Let op: een man met een blauwe jas bij de Haverkamp');
});

const HOSTILE = [
  '<img src=x onerror="globalThis.hacked=1"><b>vet</b>',
  '\u202Eblauwe jas\u2066 Haverkamp',
  'bl\u200Bau\u200Dwe\u00AD jas\uFEFF',
  'A'.repeat(130),
  '🚨'.repeat(60),
] as const;

test('hostile text stays plain text and breaks nothing, in the call and in the group', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await play(page);
  await callAsPolice(page);
  for (const text of HOSTILE) {
    await say(page, text);
    expect(await sidewaysScrolling(page), text.slice(0, 20)).toEqual([]);
  }
  const field = page.getByLabel('Uw antwoord in een zin');
  const turns = await page.locator('.turn-mine').count();
  await field.fill('x'.repeat(10_000));
  await page.getByRole('button', { name: 'Zeg dit', exact: true }).click();
  await expect(page.getByText('Houd het kort: hoogstens 140 tekens.')).toBeVisible();
  await expect(page.getByText('9860 tekens te veel')).toBeVisible();
  await expect(page.locator('.turn-mine')).toHaveCount(turns);
  expect(await sidewaysScrolling(page), 'far too long').toEqual([]);
  await field.fill('');

  await openTab(page, 'App');
  for (const text of [...HOSTILE, 'w'.repeat(300), '🚨'.repeat(200)]) {
    await page.getByLabel('Bericht aan de groep').fill(text);
    await page.getByRole('button', { name: 'Stuur' }).click();
    await expect(page.locator('.line-mine .own-text').last()).toHaveText(text);
    expect(await sidewaysScrolling(page), text.slice(0, 20)).toEqual([]);
  }
  expect(await page.evaluate(() => (globalThis as { hacked?: number }).hacked)).toBeUndefined();
  await expect(page.locator('.own-text :is(img, b)')).toHaveCount(0);
  // The name of whoever wrote stays at its own side of the bubble.
  await expect(page.locator('.own-text').first()).toHaveCSS('unicode-bidi', 'isolate');
});

test('an operator who hears that the caller is in danger says so before all else', async ({ page }) => {
  await play(page);
  await callContact(page, '112');
  await page.getByRole('button', { name: 'Politie', exact: true }).click({ timeout: PATIENCE });
  await expect(page.getByRole('button', { name: 'Kies een straat of plek' })).toBeVisible({ timeout: PATIENCE });
  await say(page, 'Hij komt op mij af, ik word bedreigd');
  await expect(page.locator('.turn-warns')).toContainText('veilige plek', { timeout: PATIENCE });
});
