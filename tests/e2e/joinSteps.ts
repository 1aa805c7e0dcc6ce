// An evening on the server that the pages come from: its facilitator as a program, and phones that go in.
import { Client } from '@colyseus/sdk';
import { type Browser, expect, type Page } from '@playwright/test';
import type { Act } from '../../src/protocol/acts.ts';
import type { ServerMessage } from '../../src/protocol/messages.ts';

/** A slow machine gets so much time, ms: the countdown before a round takes five seconds. */
export const PATIENCE = 20_000;

export interface Leader {
  readonly code: string;
  readonly id: string;
  /** Does something; the word of the refusal, or null. */
  act(act: Act): Promise<string | null>;
  startRound(id?: string): Promise<void>;
  leave(): Promise<void>;
  comeBack(): Promise<void>;
}

/** Makes an evening and leads it. */
export async function leadEvening(address: string): Promise<Leader> {
  const made = (await (
    await fetch(new URL('/api/evenings', address), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })
  ).json()) as { readonly id: string; readonly code: string; readonly facilitator: string };
  const claim = { as: 'facilitator', token: made.facilitator, device: 'test' };
  const receipts = new Map<number, (refused: string | null) => void>();
  let next = 1;
  let room = await enter();

  async function enter() {
    const entered = await new Client(address.replace(/^http/, 'ws')).joinById(made.id, claim);
    entered.reconnection.enabled = false;
    const welcomed = new Promise<void>((done) => {
      entered.onMessage('m', (bytes: Uint8Array) => {
        const message = JSON.parse(new TextDecoder().decode(bytes)) as ServerMessage;
        if (message.is === 'welcome') next = message.next;
        if (message.is === 'receipt') receipts.get(message.n)?.(message.refused);
        done();
      });
    });
    await welcomed;
    return entered;
  }
  function act(wanted: Act): Promise<string | null> {
    const n = next;
    next += 1;
    return new Promise((done) => {
      receipts.set(n, done);
      room.sendBytes('m', new TextEncoder().encode(JSON.stringify({ n, act: wanted })));
    });
  }
  return {
    code: made.code,
    id: made.id,
    act,
    async startRound(id = 'inbraak') {
      const settings = { channels: 'both', pressure: null, participation: 100 } as const;
      expect(await act({ do: 'startRound', exercise: { id }, seed: '7', settings })).toBe(null);
    },
    async leave() {
      await room.leave();
    },
    async comeBack() {
      room = await enter();
    },
  };
}

/** A phone of its own. */
export async function newPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL' });
  return await context.newPage();
}

/** Goes in with the address of the square on the wall. */
export async function join(page: Page, code: string, name: string): Promise<void> {
  await page.goto(`/mee/${code}`);
  await page.getByLabel('Hoe mogen wij u noemen?').fill(name);
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await expect(page.getByRole('heading', { name: /^Welkom/ }).or(page.locator('.play'))).toBeVisible({ timeout: PATIENCE });
}

/** Waits until the round runs on this phone. */
export async function playing(page: Page): Promise<void> {
  await expect(page.locator('.play')).toBeVisible({ timeout: PATIENCE });
  await expect(page.locator('.curtain')).toHaveCount(0, { timeout: PATIENCE });
}

/** Opens the tab App. */
export async function openApp(page: Page): Promise<void> {
  await page.locator('.bar').getByText('App').click();
}

/** The field in which one writes to the group. */
export const message = (page: Page) => page.getByLabel('Bericht aan de groep');
