import { expect, test } from '@playwright/test';
import { callAsPolice, callContact, leapToCards, openBriefing, openTab, play, sidewaysScrolling } from './playSteps.ts';

const CONTACTS = ['112', 'Burgernet', 'Buurvrouw An', 'Huisarts', 'Politie (geen spoed) 0900‑8844'];

test('each contact is two taps from Kijk, and the list is in alphabetical order', async ({ page }) => {
  await play(page);
  await openTab(page, 'Bel');
  await expect(page.locator('.contact')).toHaveText(CONTACTS);
  for (const name of CONTACTS) {
    await openTab(page, 'Kijk');
    await openTab(page, 'Bel');
    await page
      .locator('.contact')
      .getByText(name, { exact: true })
      .or(page.getByRole('button', { name, exact: true }))
      .first()
      .click();
    await expect(page.locator('.call-head h2')).toHaveText(name);
    await page.getByRole('button', { name: 'Ophangen' }).click();
    await page.getByRole('button', { name: 'Klaar' }).click();
  }
});

test('112 by number is five taps: Bel, three digits, call', async ({ page }) => {
  await play(page);
  await openTab(page, 'Bel');
  await page.getByRole('button', { name: '1', exact: true }).click();
  await page.getByRole('button', { name: '1', exact: true }).click();
  await page.getByRole('button', { name: '2', exact: true }).click();
  await page.locator('.keypad').getByRole('button', { name: 'Bel', exact: true }).click();
  await expect(page.locator('.call-head h2')).toHaveText('112');
});

test('a number that is not in the exercise is refused in words, and nothing is dialled', async ({ page }) => {
  await play(page);
  await openTab(page, 'Bel');
  await page.getByRole('button', { name: '7', exact: true }).click();
  await page.locator('.keypad').getByRole('button', { name: 'Bel', exact: true }).click();
  await expect(page.getByText('Dit nummer bestaat niet in de oefening.')).toBeVisible();
  await expect(page.locator('.call-head')).toHaveCount(0);
});

test('all cards have the same markup, whatever they show', async ({ page }) => {
  await play(page);
  await leapToCards(page, 16);
  const skeletons = await page.evaluate(() => {
    const skeleton = (element: Element): string => {
      const attributes = [...element.attributes].map(({ name, value }) => (name === 'class' ? `class=${value}` : name)).toSorted();
      return `<${element.tagName} ${attributes.join(' ')}>${[...element.children].map(skeleton).join('')}</>`;
    };
    return [...document.querySelectorAll('.sighting')].map((card) => [card.getAttribute('data-closer') ?? '', skeleton(card)] as const);
  });
  for (const state of new Set(skeletons.map(([closer]) => closer))) {
    expect(new Set(skeletons.filter(([closer]) => closer === state).map(([, markup]) => markup)).size, `cards that are ${state}`).toBe(1);
  }
});

test('every screen says that this is an exercise and what to do in a real emergency', async ({ page }) => {
  const band = async () => {
    await expect(page.locator('.band-name')).toBeInViewport();
    await expect(page.locator('.band-name')).toHaveText('Oefening');
    await expect(page.getByRole('button', { name: 'Echte nood?' })).toBeInViewport();
  };
  for (const path of ['/', '/oefen', '/hulp', '/toegankelijkheid', '/privacy', '/bestaat-niet']) {
    await page.goto(path);
    await band();
  }
  await openBriefing(page);
  await band();
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  for (const tab of ['Kijk', 'Bel', 'App', 'Doe'] as const) {
    await openTab(page, tab);
    await band();
  }
  await page.getByRole('button', { name: 'Echte nood?' }).click();
  await expect(page.getByRole('dialog')).toContainText('Leg de oefening weg.');
  await expect(page.locator('a[href^="tel:"]')).toHaveCount(0);
});

test('the back button goes back one tab', async ({ page }) => {
  await play(page);
  await openTab(page, 'Bel');
  await openTab(page, 'Doe');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Wie wilt u bellen?' })).toBeVisible();
});

test('a text that was not sent is still there after a reload', async ({ page }) => {
  await play(page);
  await openTab(page, 'App');
  await page.getByLabel('Bericht aan de groep').fill('Ik zie iemand bij de school');
  await page.reload();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await openTab(page, 'App');
  await expect(page.getByLabel('Bericht aan de groep')).toHaveValue('Ik zie iemand bij de school');
});

test('the clock stands still during a pause and while a dialog is open', async ({ page }) => {
  await play(page);
  await callContact(page, 'Huisarts');
  const clock = page.locator('.call-clock');
  await page.getByRole('button', { name: 'Pauze', exact: true }).click();
  await expect(page.getByText('Pauze. De klok staat stil. Uw tekst is bewaard.')).toBeVisible();
  const before = await clock.innerText();
  await page.waitForTimeout(1500);
  expect(await clock.innerText()).toBe(before);
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await expect(clock).not.toHaveText(before);
});

test('the page speaks English after one tap, and says so to screen readers', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Practise at home' })).toBeVisible();
});

test('a file that is no scenario is answered with each error, its line and how to mend it', async ({ page }) => {
  await page.goto('/oefen');
  await page
    .getByLabel('Open een eigen bestand')
    .setInputFiles({ name: 'mijn.boef.json', mimeType: 'application/json', buffer: Buffer.from('{\n  "format": 1\n}') });
  await page.getByRole('button', { name: 'Verder' }).click();
  const heading = page.getByRole('heading', { name: 'Er is een probleem' });
  await expect(heading).toBeFocused();
  await expect(page.locator('.problem').first()).toContainText(/Regel \d+/);
});

for (const [name, width, percent] of [
  ['a screen 320 px wide', 320, 100],
  ['text twice as large', 360, 200],
] as const) {
  test(`nothing sticks out sideways on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    const enlarge = () =>
      page.evaluate((size) => document.documentElement.style.setProperty('font-size', `${size}%`), 112.5 * (percent / 100));
    const fits = async (state: string) => expect(await sidewaysScrolling(page), state).toEqual([]);
    for (const path of ['/', '/oefen', '/hulp', '/privacy']) {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      await enlarge();
      await fits(path);
    }
    await openBriefing(page);
    await enlarge();
    await fits('briefing');
    await page.getByRole('button', { name: 'Ik ben klaar' }).click();
    await leapToCards(page, 4);
    await page.getByRole('button', { name: 'Onthoud' }).first().click();
    await fits('Kijk');
    await callAsPolice(page);
    await fits('Bel');
    await page.getByRole('button', { name: 'Kies een straat of plek' }).click();
    await fits('places');
    await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click();
    await page.getByRole('button', { name: 'Ophangen' }).click();
    await openTab(page, 'App');
    await fits('App');
    await openTab(page, 'Doe');
    await fits('Doe');
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    await fits('menu');
  });
}

test('the choices of Doe stay where they are when the world answers', async ({ page }) => {
  await play(page);
  await openTab(page, 'Doe');
  const lamp = page.getByRole('button', { name: 'Lamp aan' });
  const before = (await lamp.boundingBox())?.y;
  for (const choice of ['Lamp aan', 'Kenteken en tijd noteren', 'De persoon volgen']) {
    await page.getByRole('button', { name: choice }).click();
    await expect(page.locator('.world-log time')).toBeVisible();
    await page.locator('.panel-act').evaluate((panel) => panel.scrollTo(0, 0));
    expect((await lamp.boundingBox())?.y).toBe(before);
  }
});

test('an exercise that does not exist is answered with words', async ({ page }) => {
  await page.goto('/oefen/bestaat-niet');
  await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible();
});
