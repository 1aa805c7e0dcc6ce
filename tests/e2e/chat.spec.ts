import { expect, type Page, test } from '@playwright/test';
import { sound } from './axe.ts';
import { leap, openTab, PATIENCE, SEED, sidewaysScrolling } from './playSteps.ts';

interface Setup {
  readonly scenario: string;
  /** The how-manieth seat. */
  readonly seat?: number;
  readonly channels?: string;
  readonly pressure?: string;
}

/** Goes as far as the cards that explain the exercise. */
async function prepare(page: Page, { scenario, seat = 0, channels, pressure }: Setup): Promise<void> {
  await page.goto(`/oefen/${scenario}`);
  await page.getByLabel('Uitleg na elke stap').uncheck();
  if (seat > 0) await page.locator('input[name=seat]').nth(seat).check();
  await page.getByText('Meer keuzes').click();
  await page.getByLabel('Code van deze oefening').fill(SEED);
  for (const choice of [channels, pressure]) {
    if (choice !== undefined) await page.getByRole('button', { name: choice, exact: true }).click();
  }
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('button', { name: 'Ik ben klaar' })).toBeVisible();
}

async function begin(page: Page, setup: Setup): Promise<void> {
  await prepare(page, setup);
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await openTab(page, 'App');
}

async function post(page: Page, text: string): Promise<void> {
  await page.getByLabel('Bericht aan de groep').fill(text);
  await page.getByRole('button', { name: 'Stuur' }).click();
  await expect(page.locator('.line-mine').last()).toBeVisible();
}

/** Goes on until a message of Burgernet came. */
async function leapToBroadcast(page: Page): Promise<void> {
  for (let tries = 0; tries < 60 && (await page.locator('.broadcast').count()) === 0; tries++) await leap(page);
  await expect(page.locator('.broadcast')).toBeVisible();
}

/** The seat of a coordinator in the exercise of two municipalities. */
const COORDINATOR: Setup = { scenario: 'gezamenlijk', seat: 4 };

test('a message of Burgernet leaves the group its room, and is read whole after one tap', async ({ page }) => {
  await begin(page, { scenario: 'vermissing' });
  await leapToBroadcast(page);
  const banner = page.locator('.broadcast');
  const height = async () => (await page.locator('.broadcasts').boundingBox())?.height ?? 0;
  expect(await height()).toBeLessThan(90);
  await expect(page.getByRole('button', { name: 'Gelezen' })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.line .bubble').first()).toBeInViewport();
  await page.locator('.broadcast-open').click();
  await expect(banner).toContainText('Signalement: ');
  await expect(page.getByRole('button', { name: 'Gelezen' })).toBeInViewport({ ratio: 1 });
  expect(await height()).toBeLessThan(740 / 2 + 5);
  await sound(page, 'message of Burgernet, opened');
});

test('a coordinator is briefed as one, and is offered admission', async ({ page }) => {
  await prepare(page, COORDINATOR);
  await expect(page.getByRole('heading', { name: 'U bent beheerder' })).toBeVisible();
  await expect(page.getByText('App: schrijf aan de groep.')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Oefen eerst: wie mag erin?' })).toBeVisible();
});

test('who has no group is not told to write to one', async ({ page }) => {
  await prepare(page, { scenario: 'inbraak', channels: 'Geen van beide' });
  await page.getByText('Afspraken in uw buurt').click();
  await expect(page.locator('.briefing')).not.toContainText(/schrijf|in de groep|Burgernet/);
});

test('hostile text is shown as plain text and breaks nothing, at 320 px and with large letters', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await begin(page, { scenario: 'inbraak' });
  const hostile = [
    '<img src=x onerror="document.title=1"><b>vet</b> <script>document.title=2</script>',
    `${'Z'.repeat(200)} ${'😀'.repeat(60)}`,
    '\u202Eomgekeerd \u2066\u2067\u200B\u200D\u0000 einde',
    'a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307'.repeat(20),
  ];
  for (const text of hostile) await post(page, text);
  await expect(page.locator('.line-mine .bubble-from')).toHaveText(hostile.map(() => 'U'));
  expect(await page.locator('.lines').locator('img, b, script').count()).toBe(0);
  expect(await page.title()).not.toMatch(/^[12]$/);
  expect(await sidewaysScrolling(page)).toEqual([]);
  const tooWide = () =>
    page.evaluate(
      () => [...document.querySelectorAll('.bubble')].filter((bubble) => bubble.getBoundingClientRect().right > innerWidth + 1).length,
    );
  expect(await tooWide()).toBe(0);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'));
  expect(await sidewaysScrolling(page)).toEqual([]);
  expect(await tooWide()).toBe(0);
});

test('the head of the group says how its report stands, in words and with the time', async ({ page }) => {
  await begin(page, { scenario: 'inbraak' });
  await expect(page.locator('.report-state')).toBeEmpty();
  await post(page, 'Er klimt een man over de schutting achter Haverkamp 12!');
  await expect(page.locator('.report-state')).toContainText(/Melding open\s*20:1\d/);
  await post(page, 'Ik heb 112 gebeld.');
  await expect(page.locator('.report-state')).toContainText(/112 is gebeld\s*20:1\d/);
  await expect(page.locator('.report-state')).toHaveAttribute('role', 'status');
});

test('what was understood of an own message is put right in two taps', async ({ page }) => {
  await begin(page, { scenario: 'inbraak' });
  await post(page, 'Man met een blauwe jas bij de school.');
  await page.locator('.line-mine .chip', { hasText: 'jas: blauw' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'groen', exact: true }).click();
  await expect(page.locator('.line-mine .chip', { hasText: 'jas: groen' })).toBeVisible();
});

test('in a busy group what one reads stays where it is, and the way down says how much is new', async ({ page }) => {
  await begin(page, { scenario: 'inbraak', pressure: 'Heel druk' });
  for (let count = 0; count < 12; count++) await leap(page);
  const down = page.getByRole('button', { name: /^Naar beneden/ });
  await expect(down).toBeVisible();
  await page.locator('.panel-chat').evaluate((panel) => panel.scrollTo(0, 60));
  const first = page.locator('.line').first();
  const before = await first.boundingBox();
  const lines = await page.locator('.line').count();
  for (let count = 0; count < 6; count++) await leap(page);
  expect(await page.locator('.line').count()).toBeGreaterThan(lines);
  expect((await first.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  await expect(down).toContainText(/\d+ nieuw/);
  await down.click();
  await expect(down).toHaveCount(0);
  await sound(page, 'busy group');
});

test('without a group the tab says so, and nothing of Burgernet appears when it is off', async ({ page }) => {
  await begin(page, { scenario: 'inbraak', channels: 'Geen van beide' });
  await expect(page.getByText('In deze oefening is er geen buurtapp.')).toBeVisible();
  await expect(page.getByLabel('Bericht aan de groep')).toHaveCount(0);
  await sound(page, 'no group');
  await openTab(page, 'Bel');
  await page.locator('.contact', { hasText: 'Burgernet' }).click();
  await expect(page.getByRole('log', { name: 'Gesprek' })).toContainText('Er loopt nu geen Burgernet-actie.', { timeout: PATIENCE });
  await expect(page.locator('.broadcast')).toHaveCount(0);
});

test('an action of Burgernet is a circle, a list of messages and a state, in App and in the list of the map', async ({ page }) => {
  await begin(page, { scenario: 'vermissing' });
  await leapToBroadcast(page);
  await sound(page, 'message of Burgernet');
  await page.getByRole('button', { name: 'Gelezen' }).click();
  await expect(page.locator('.broadcast')).toHaveCount(0);
  await page.getByRole('button', { name: 'Burgernet', exact: true }).click();
  const action = page.locator('.action');
  await expect(action).toContainText(/Actie loopt\s*sinds 14:\d\d/);
  await expect(action).toContainText(/Naar deelnemers binnen de cirkel\. Binnen \d+ meter van /);
  await expect(action.locator('.action-messages > li')).toHaveCount(1);
  await expect(action).toContainText('U hebt dit gelezen.');
  await sound(page, 'action of Burgernet');
  await action.getByRole('link', { name: 'Ik zie iets: bellen' }).click();
  await expect(page.getByRole('heading', { name: 'Wie wilt u bellen?' })).toBeVisible();
  await openTab(page, 'Kijk');
  await page.getByRole('button', { name: 'Kaart', exact: true }).click();
  await expect(page.locator('.map-list')).toContainText(/Burgernet, actie loopt\. Binnen \d+ meter van /, { timeout: PATIENCE });
});

test('a coordinator pins, passes on, and takes a message away after one question, with the keyboard alone', async ({ page }) => {
  await begin(page, COORDINATOR);
  await post(page, 'Ik heb 112 gebeld. Man met zwarte jas bij de Veenstraat.');
  await expect(page.locator('.line-mine .bubble-role').first()).toHaveText('beheerder');
  const manage = page.getByRole('button', { name: 'Beheer van het bericht van U' }).first();
  await manage.focus();
  await page.keyboard.press('Enter');
  await sound(page, 'one message');
  await page.getByRole('dialog').getByRole('button', { name: 'Vastzetten' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Vast:/ })).toContainText('Ik heb 112 gebeld.');
  await manage.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Losmaken' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Doorgeven' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Wijkagent' })).toBeFocused();
  await sound(page, 'to whom');
  await page.keyboard.press('Enter');
  await expect(page.locator('.line-mine .passed').first()).toContainText(/Doorgegeven aan Wijkagent om 18:\d\d/);
  await manage.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Weghalen' }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Dit kunt u niet terugdraaien.');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Annuleren' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.line-mine').first()).toContainText('Weggehaald door de beheerder');
  await expect(page.locator('.line-mine').first()).not.toContainText('zwarte jas');
});

test('a coordinator reminds of the rules and closes a report, and hears in words when there is none', async ({ page }) => {
  await begin(page, COORDINATOR);
  const tool = async (name: string) => {
    await page.getByRole('button', { name: 'Beheer', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  };
  await page.getByRole('button', { name: 'Beheer', exact: true }).click();
  await sound(page, 'tools of the coordinator');
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten', exact: true }).click();
  await tool('Melding sluiten');
  await expect(page.getByText('Er staat geen melding open.')).toBeVisible();
  await tool('Herinner aan de regels');
  await expect(page.locator('.line-mine')).toHaveCount(1);
  await post(page, 'Er wordt ingebroken in de Veenstraat. Ik heb 112 gebeld.');
  await tool('Melding sluiten');
  await expect(page.locator('.report-state')).toContainText('Melding afgemeld');
});

test('whoever practises admission hears after the last choice what the rules say, and may skip it', async ({ page }) => {
  await prepare(page, { scenario: 'inbraak' });
  await page.getByText('Regels van uw groep').click();
  const offer = page.getByRole('button', { name: 'Oefen eerst: wie mag erin?' });
  await offer.click();
  await page.getByRole('button', { name: 'Sla over' }).click();
  await page.getByText('Regels van uw groep').click();
  await offer.click();
  const rows = page.locator('.admission-table tbody tr');
  await expect(rows.first()).toContainText('Daan');
  await page.getByRole('button', { name: 'Kijk na' }).click();
  await expect(page.getByText(/^Kies eerst voor iedereen/)).toBeVisible();
  await rows
    .first()
    .getByRole('button', { name: /^Weigeren.*Daan/ })
    .click();
  await expect(rows.first().getByRole('button', { name: 'Te jong' })).toBeFocused();
  await sound(page, 'why somebody is refused');
  await page.keyboard.press('Enter');
  await expect(rows.first()).toContainText('Geweigerd: te jong');
  await expect(page.locator('.admission-answer')).toHaveCount(0);
  const count = await rows.count();
  for (let row = 1; row < count; row++)
    await rows
      .nth(row)
      .getByRole('button', { name: /^Toelaten/ })
      .click();
  await page.getByRole('button', { name: 'Kijk na' }).click();
  await expect(page.getByRole('heading', { name: 'Zo is het volgens deze regels' })).toBeFocused();
  await expect(rows.first()).toContainText('Klopt');
  await expect(rows.first()).toContainText('een lid is 18 jaar of ouder');
  await expect(page.locator('.admission-answer[data-right="false"]').first()).toContainText('Volgens de regels anders');
  await sound(page, 'what the rules say');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScrolling(page)).toEqual([]);
});
