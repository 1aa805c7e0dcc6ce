import { expect, test } from '@playwright/test';
import { sound } from './axe.ts';
import { judgeNothing } from './debriefSteps.ts';
import { openEvening, startRound, stopRound } from './eveningSteps.ts';
import { join, message, newPhone, openApp, PATIENCE, playing } from './joinSteps.ts';
import { openTab } from './playSteps.ts';

test('a whole evening: three rounds, a facilitator, a beamer and three phones, axe clean in every state', async ({ browser }) => {
  test.setTimeout(420_000);
  const { desk, hall, code, clicks } = await openEvening(browser);
  expect(clicks).toBeLessThanOrEqual(4);
  const [corrie, bilal, tim] = [await newPhone(browser), await newPhone(browser), await newPhone(browser)];
  await join(corrie, code, 'Corrie');
  await join(bilal, code, 'Bilal');
  await expect(hall.getByText('2 mensen')).toBeVisible({ timeout: PATIENCE });
  await sound(corrie, 'a phone in the waiting room');

  await test.step('round 1: a quiet street, a pause, a beamer that goes dark', async () => {
    await startRound(desk, 'Middag in de Dorpsstraat');
    await playing(corrie);
    await playing(bilal);
    await sound(corrie, 'a phone in play');
    await sound(desk, 'the console');
    await desk.keyboard.press('Space');
    await expect(corrie.getByRole('heading', { name: 'Pauze' })).toBeVisible({ timeout: PATIENCE });
    await expect(hall.getByRole('heading', { name: 'Pauze' })).toBeVisible();
    await sound(corrie, 'a phone in a pause');
    await desk.keyboard.press('Space');
    await playing(corrie);
    await desk.keyboard.press('b');
    await expect(hall.locator('[data-scene="dark"]')).toBeVisible({ timeout: PATIENCE });
    await sound(hall, 'a dark beamer');
    await desk.keyboard.press('b');
    await stopRound(desk);
    await expect(desk.getByRole('button', { name: /wachtkamer/i })).toBeVisible({ timeout: PATIENCE });
    await sound(desk, 'the console after a round');
    await desk.getByRole('button', { name: /wachtkamer/i }).click();
  });

  await test.step('round 2: a late phone, the group, 112 and the officer, a teaching moment, an alarm, a guess', async () => {
    await startRound(desk, 'Avond in de Molenwijk');
    await playing(corrie);
    await join(tim, code, 'Tim');
    await expect(tim.getByText(/al begonnen/)).toBeVisible({ timeout: PATIENCE });
    await sound(tim, 'who comes late');
    await tim.getByRole('button', { name: 'Ik doe mee' }).click();
    await playing(tim);

    await openApp(corrie);
    await message(corrie).fill('Wie hoort dat ook?');
    await corrie.getByRole('button', { name: /^Stuur/ }).click();
    await openApp(bilal);
    await expect(bilal.locator('.line').filter({ hasText: 'Corrie' })).toContainText('Wie hoort dat ook?', { timeout: PATIENCE });

    await openTab(tim, 'Bel');
    await tim.getByRole('button', { name: '112', exact: true }).and(tim.locator('.contact')).click();
    await desk.getByRole('tab', { name: /Gesprekken/ }).click();
    await desk.getByRole('button', { name: /Neem over/ }).click({ timeout: PATIENCE });
    await desk.getByLabel('Uw antwoord').fill('U spreekt met een agent. Wat ziet u?');
    await desk.keyboard.press('Enter');
    await expect(tim.getByText('U spreekt met een agent. Wat ziet u?')).toBeVisible({ timeout: PATIENCE });
    await expect(tim.locator('.turn').last()).toContainText('Agent');
    await sound(tim, 'a call with the officer');
    await sound(desk, 'a call that was taken over');

    await bilal.getByRole('button', { name: 'Echte nood?' }).click();
    await bilal.getByRole('button', { name: 'Waarschuw de leider' }).click();
    await expect(desk.getByText(/Bilal vraagt om hulp/)).toBeVisible({ timeout: PATIENCE });
    await sound(desk, 'an alarm');
    await desk.getByRole('button', { name: 'Afgehandeld' }).click();
    await expect(desk.getByText(/Bilal vraagt om hulp/)).toHaveCount(0, { timeout: PATIENCE });
    await bilal.getByRole('button', { name: 'Terug naar de oefening' }).click();

    // A draft outlives a teaching moment and a reload of the page.
    await message(bilal).fill('Nog niet verstuurd');
    await desk.getByRole('button', { name: /Leermoment/ }).click();
    await sound(desk, 'preparing a teaching moment');
    await desk.getByRole('button', { name: 'Stel de vraag' }).click();
    await corrie.getByRole('button', { name: 'Ik bel 112' }).click({ timeout: PATIENCE });
    await sound(corrie, 'a teaching moment');
    await expect(hall.getByText(/1 van de 3/)).toBeVisible({ timeout: PATIENCE });
    await sound(hall, 'a teaching moment on the beamer');
    await bilal.reload();
    await expect(bilal.getByRole('button', { name: 'Ik bel 112' })).toBeVisible({ timeout: PATIENCE });
    await desk.getByRole('button', { name: 'Sluit en laat zien' }).click();
    await expect(hall.getByText(/antwoord van/)).toHaveCount(0, { timeout: PATIENCE });
    await sound(hall, 'the spread');
    await desk.getByRole('button', { name: 'Verder', exact: true }).last().click();
    await playing(bilal);
    await openApp(bilal);
    await expect(message(bilal)).toHaveValue('Nog niet verstuurd');

    // The facilitator's laptop is closed for a while: everything waits, and goes on by itself.
    const address = desk.url();
    await desk.goto('about:blank');
    await expect(corrie.getByText(/leider is even weg/i)).toBeVisible({ timeout: 30_000 });
    await sound(corrie, 'the facilitator is away');
    await desk.goto(address);
    await playing(corrie);

    await stopRound(desk);
    await desk.getByRole('button', { name: 'Vraag waar de persoon was' }).click({ timeout: PATIENCE });
    await expect(hall.getByText(/Waar denkt u/)).toBeVisible({ timeout: PATIENCE });
    await sound(hall, 'a guess');
    await sound(corrie, 'a guess on a phone');
    await desk.getByRole('button', { name: 'Laat zien waar het was' }).click();
    await expect(hall.getByText(/Hier was|was bij|De boef was/).first()).toBeVisible({ timeout: PATIENCE });
    await sound(hall, 'where it was');
  });

  await test.step('round 3: everybody looks back on their own phone, and the evening ends', async () => {
    await desk.getByRole('button', { name: /wachtkamer/i }).click();
    await startRound(desk, 'Avond in de Molenwijk');
    await playing(corrie);
    await stopRound(desk);
    await corrie.getByRole('button', { name: 'Bekijk hoe het ging' }).click({ timeout: PATIENCE });
    await judgeNothing(corrie);
    await expect(corrie.getByRole('heading', { name: /Zo ging het/ }).first()).toBeVisible({ timeout: PATIENCE });
    await sound(corrie, 'an own debrief');
    await desk.getByRole('button', { name: 'Stop de avond' }).click();
    await desk.getByRole('button', { name: 'Ja, stop de avond' }).click();
    await expect(hall.getByText(/Bedankt|Dank u/).first()).toBeVisible({ timeout: PATIENCE });
    await expect(corrie.getByText(/De avond is klaar/)).toBeVisible({ timeout: PATIENCE });
    await sound(hall, 'over');
    await sound(corrie, 'over on a phone');
    await sound(desk, 'over at the desk');
  });
});
