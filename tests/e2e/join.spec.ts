import { expect, test } from '@playwright/test';
import { judgeNothing } from './debriefSteps.ts';
import { join, leadEvening, message, newPhone, openApp, PATIENCE, playing } from './joinSteps.ts';

test('whoever typed a code that does not exist reads what to do, and the right one opens the door', async ({ page, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  await page.goto('/');
  await page.getByRole('link', { name: 'Doe mee in de zaal' }).click();
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('alert').getByText('Typ eerst de code.')).toBeVisible();
  await page.getByLabel('Code van 6 cijfers').fill('12');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByText('Deze code kennen wij niet.')).toBeVisible();
  await expect(page.getByLabel('Code van 6 cijfers')).toBeFocused();
  await page.getByLabel('Code van 6 cijfers').fill(`${leader.code.slice(0, 2)} ${leader.code.slice(2, 4)} ${leader.code.slice(4)}`);
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('heading', { name: 'Wie bent u?' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(`/mee/${leader.code}`);
  await leader.leave();
});

test('from the square on the wall to ready takes a name and no more than three taps', async ({ page, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  await page.goto(`/mee/${leader.code}`);
  await page.getByLabel('Hoe mogen wij u noemen?').click();
  await page.keyboard.type('<b>Corrie</b>');
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await expect(page.getByRole('heading', { name: 'Welkom, <b>Corrie</b>.' })).toBeVisible({ timeout: PATIENCE });
  await expect(page.getByText('Er is nu 1 mens binnen.')).toBeVisible();
  await page.getByRole('button', { name: 'Verander uw naam' }).click();
  await page.getByLabel('Hoe mogen wij u noemen?').fill('Corrie en Jan');
  await page.getByRole('radio', { name: '2' }).check();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('heading', { name: 'Welkom, Corrie en Jan.' })).toBeVisible();
  await expect(page.getByText('Er zijn nu 2 mensen binnen.')).toBeVisible();
  await leader.leave();
});

test('a pause stops everything at once; what was typed and where one was are still there after it', async ({ page, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  await join(page, leader.code, 'Corrie');
  await leader.startRound();
  await playing(page);
  await openApp(page);
  await message(page).fill('Half getypt');
  await leader.act({ do: 'pause' });
  const pause = page.getByRole('dialog', { name: 'Pauze' });
  await expect(pause).toBeVisible();
  await expect(pause.getByText('Kijk naar het zaalscherm.')).toBeVisible();
  await expect(pause.getByRole('heading', { name: 'Pauze' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pause).toBeVisible();
  await leader.act({ do: 'resume' });
  await expect(pause).toHaveCount(0);
  await expect(message(page)).toBeFocused();
  await expect(message(page)).toHaveValue('Half getypt');
  await leader.leave();
});

test('a teaching moment asks, waits without hurry, and shows what the hall chose', async ({ page, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  await join(page, leader.code, 'Corrie');
  await leader.startRound();
  await playing(page);
  await leader.act({ do: 'openMoment', question: 'Wat doet u eerst?', options: ['Ik bel.', 'Ik app.', 'Ik wacht.'] });
  const moment = page.getByRole('dialog', { name: 'Wat doet u eerst?' });
  await moment.getByRole('button', { name: 'Ik app.' }).click();
  await expect(moment.getByText('Antwoord van 1 van de 1 telefoons.')).toBeVisible();
  await moment.getByRole('button', { name: 'Ik bel.' }).click();
  await leader.act({ do: 'closeMoment' });
  await expect(moment.getByText('Zo koos de zaal')).toBeVisible();
  await expect(moment.getByRole('listitem').first()).toContainText('Uw antwoord');
  await expect(moment.getByRole('listitem').first()).toContainText('1 keer');
  await leader.act({ do: 'resume' });
  await playing(page);
  await leader.leave();
});

test('everybody points at a street from a list that can be searched, and reads later where it was', async ({ page, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  await join(page, leader.code, 'Corrie');
  await leader.startRound();
  await playing(page);
  await leader.act({ do: 'openGuess' });
  const guess = page.getByRole('dialog');
  await guess.getByLabel('Zoek een straat').fill('haverkamp');
  await guess.getByRole('button', { name: 'Haverkamp', exact: true }).click();
  await expect(guess.getByText('U koos: Haverkamp.')).toBeVisible();
  await leader.act({ do: 'resume' });
  await playing(page);
  await leader.act({ do: 'endRound' });
  await page.getByRole('button', { name: 'Bekijk hoe het ging' }).click();
  await leader.act({ do: 'revealGuess' });
  await expect(page.getByRole('dialog').getByText('Haverkamp: 1 keer gekozen')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Verder' }).click();
  await judgeNothing(page);
  await expect(page.getByRole('heading', { name: 'Zo ging het bij u' })).toBeVisible({ timeout: PATIENCE });
  await leader.leave();
});

test('without a network text is kept and sent once; a page that was closed is back in its seat', async ({ page, context, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  await join(page, leader.code, 'Corrie');
  await leader.startRound();
  await playing(page);
  await openApp(page);
  await context.setOffline(true);
  await expect(page.getByText('Geen verbinding. Wij proberen het opnieuw.')).toBeVisible({ timeout: PATIENCE });
  await message(page).fill('Ik zag iemand bij Molenweg 8');
  await page.getByRole('button', { name: 'Stuur' }).click();
  await expect(page.getByText('Wij sturen straks nog 1 ding dat u deed.')).toBeVisible();
  await expect(message(page)).toHaveValue('');
  await context.setOffline(false);
  await expect(page.locator('.line-mine')).toHaveCount(1, { timeout: PATIENCE });
  await message(page).fill('Nog niet af');
  await page.reload();
  await playing(page);
  await expect(page.locator('.line-mine')).toHaveCount(1);
  await expect(message(page)).toHaveValue('Nog niet af');
  await leader.leave();
});

test('something really wrong reaches the leader, and the phone says so', async ({ page, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  await join(page, leader.code, 'Corrie');
  await page.getByRole('button', { name: 'Echte nood?' }).click({ timeout: PATIENCE });
  await page.getByRole('button', { name: 'Waarschuw de leider' }).click();
  await expect(page.getByText('De leider weet het en komt naar u toe.')).toBeVisible();
  await leader.leave();
});

test('whoever comes in late reads what neighbours know already, and plays along', async ({ page, browser, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  await join(page, leader.code, 'Corrie');
  await leader.startRound();
  await playing(page);
  await openApp(page);
  await message(page).fill('Ik zag iemand bij de Haverkamp');
  await page.getByRole('button', { name: 'Stuur' }).click();
  await expect(page.locator('.line-mine')).toHaveCount(1);
  const late = await newPhone(browser);
  await join(late, leader.code, 'Bilal');
  const card = late.getByRole('dialog', { name: 'Deze ronde is al begonnen' });
  await expect(card).toContainText('Corrie: Ik zag iemand bij de Haverkamp', { timeout: PATIENCE });
  await card.getByRole('button', { name: 'Ik doe mee' }).click();
  await openApp(late);
  await expect(late.locator('.line').filter({ hasText: 'Corrie' })).toHaveCount(1);
  await late.reload();
  await playing(late);
  await expect(card).toHaveCount(0);
  await late.context().close();
  await leader.leave();
});

test('a hint of the leader stays until it is read; nobody is told what was right', async ({ page, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  await join(page, leader.code, 'Corrie');
  await leader.startRound();
  await playing(page);
  await leader.act({ do: 'inExercise', intent: { type: 'sendHint', step: 'alert', level: 3 } });
  await expect(page.getByText('Tip van de leider.')).toBeVisible();
  await page.getByRole('button', { name: 'Gelezen' }).click();
  await expect(page.getByText('Tip van de leider.')).toHaveCount(0);
  await openApp(page);
  await message(page).fill('Ik zag iemand');
  await page.getByRole('button', { name: 'Stuur' }).click();
  await expect(page.locator('.line-mine')).toHaveCount(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Pauze' })).toHaveCount(0);
  await leader.leave();
});

test('after a round everybody reads how it went, and the next round takes them along', async ({ page, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  await join(page, leader.code, 'Corrie');
  await leader.startRound();
  await playing(page);
  await openApp(page);
  await leader.act({ do: 'endRound' });
  await page.getByRole('button', { name: 'Bekijk hoe het ging' }).click();
  await judgeNothing(page);
  await expect(page.getByRole('heading', { name: 'Zo ging het bij u' })).toBeVisible({ timeout: PATIENCE });
  await leader.act({ do: 'backToWaiting' });
  await expect(page.getByText('De volgende ronde komt zo.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Zo ging het bij u' })).toBeVisible();
  await leader.startRound('rustige-straat');
  await playing(page);
  await expect(page.locator('.bar [aria-current="page"]')).toHaveText('Kijk');
  await leader.act({ do: 'endRound' });
  await leader.act({ do: 'endEvening' });
  await expect(page.getByRole('heading', { name: 'De avond is klaar' })).toBeVisible();
  await leader.leave();
});

test('when the leader is gone everything waits, and goes on by itself when the leader is back', async ({ page, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  await join(page, leader.code, 'Corrie');
  await leader.startRound();
  await playing(page);
  await leader.leave();
  await expect(page.getByRole('dialog', { name: 'De leider is even weg' })).toBeVisible({ timeout: PATIENCE });
  await leader.comeBack();
  await playing(page);
  await leader.leave();
});

test('somebody who was taken out reads so, and the same phone can come in again as somebody new', async ({ page, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  await join(page, leader.code, 'Corrie');
  await expect(page.getByRole('heading', { name: 'Welkom, Corrie.' })).toBeVisible({ timeout: PATIENCE });
  await leader.act({ do: 'removePhone', phone: 'phone-1' });
  await expect(page.getByRole('heading', { name: 'U doet niet meer mee' })).toBeVisible();
  await page.getByRole('button', { name: 'Typ een code' }).click();
  await expect(page.getByRole('heading', { name: 'Typ de code' })).toBeVisible();
  await leader.leave();
});

test('whoever waits can try the four tabs, and the round takes them out of it', async ({ page, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  await join(page, leader.code, 'Corrie');
  await page.getByRole('button', { name: 'Oefen alvast' }).click();
  await expect(page.getByText('Dit is uw eigen oefening.')).toBeVisible({ timeout: PATIENCE });
  await openApp(page);
  await page.getByRole('button', { name: 'Naar de wachtkamer' }).click();
  await expect(page.getByRole('heading', { name: 'Welkom, Corrie.' })).toBeVisible();
  await page.getByRole('button', { name: 'Oefen alvast' }).click();
  await openApp(page);
  await leader.startRound();
  await playing(page);
  await expect(page.getByText('Dit is uw eigen oefening.')).toHaveCount(0);
  await expect(page.locator('.bar [aria-current="page"]')).toHaveText('Kijk');
  await leader.leave();
});
