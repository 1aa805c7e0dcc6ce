import { expect, type Page, test } from '@playwright/test';
import { sound } from './axe.ts';
import { firstYou, judgeNothing } from './debriefSteps.ts';
import { join, leadEvening, openApp, PATIENCE, playing } from './joinSteps.ts';
import { sidewaysScrolling } from './playSteps.ts';

/** Asserts that axe finds nothing wrong, and that nothing sticks out. */
async function fits(page: Page, state: string): Promise<void> {
  await sound(page, state);
  expect(await sidewaysScrolling(page), state).toEqual([]);
}

for (const [name, width, height] of [
  ['on a phone', 360, 740],
  ['with letters twice as large', 320, 568],
  ['on a laptop', 1366, 768],
] as const) {
  test(`axe finds nothing from the door to the end of the evening, ${name}`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    if (width === 320)
      await page.addInitScript(() =>
        document.addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '200%')),
      );
    const leader = await leadEvening(baseURL ?? '');
    await page.goto('/mee');
    await page.getByRole('button', { name: 'Verder' }).click();
    await fits(page, 'code');
    await page.goto(`/mee/${leader.code}`);
    await page.getByRole('button', { name: 'Ik ben klaar' }).click();
    await fits(page, 'name');
    await join(page, leader.code, 'Corrie');
    await expect(page.getByRole('heading', { name: 'Welkom, Corrie.' })).toBeVisible({ timeout: PATIENCE });
    await fits(page, 'waiting room');
    await page.getByRole('button', { name: 'Verander uw naam' }).click();
    await fits(page, 'another name');
    await page.keyboard.press('Escape');
    await leader.startRound();
    await playing(page);
    await leader.act({ do: 'inExercise', intent: { type: 'sendHint', step: 'alert', level: 3 } });
    await expect(page.getByText('Tip van de leider.')).toBeVisible();
    await fits(page, 'a hint');
    await openApp(page);
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    await fits(page, 'what helps');
    await page.keyboard.press('Escape');
    await leader.act({ do: 'pause' });
    await expect(page.getByRole('dialog', { name: 'Pauze' })).toBeVisible();
    await fits(page, 'pause');
    await page.getByRole('button', { name: 'Echte nood?' }).last().click();
    await fits(page, 'real emergency over a pause');
    await page.keyboard.press('Escape');
    await leader.act({ do: 'openMoment', question: 'Wat doet u eerst?', options: ['Ik bel.', 'Ik app.', 'Ik wacht.'] });
    await page.getByRole('button', { name: 'Ik bel.' }).click();
    await fits(page, 'teaching moment');
    await leader.act({ do: 'closeMoment' });
    await expect(page.getByText('Zo koos de zaal')).toBeVisible();
    await fits(page, 'what the hall chose');
    await leader.act({ do: 'resume' });
    await playing(page);
    await leader.act({ do: 'openGuess' });
    await page.locator('.streets button').nth(3).click();
    await fits(page, 'guess');
    await leader.act({ do: 'resume' });
    await playing(page);
    await leader.act({ do: 'endRound' });
    await page.getByRole('button', { name: 'Bekijk hoe het ging' }).click();
    await expect(firstYou(page)).toBeVisible({ timeout: PATIENCE });
    await fits(page, 'how it went in one’s own judgement');
    await judgeNothing(page);
    await expect(page.getByRole('heading', { name: 'Zo ging het bij u' })).toBeVisible({ timeout: PATIENCE });
    await leader.act({ do: 'revealGuess' });
    await expect(page.getByText('Hier was de persoon')).toBeVisible();
    await fits(page, 'where the person was');
    await page.getByRole('dialog').getByRole('button', { name: 'Verder' }).click();
    await fits(page, 'how it went');
    await leader.act({ do: 'endEvening' });
    await expect(page.getByRole('heading', { name: 'De avond is klaar' })).toBeVisible();
    await fits(page, 'the end');
    await leader.leave();
  });
}
