// `npm run replay-bench`: how fast the replay of a long round answers in a browser on a slow phone, each figure also as a ratio to a bare
// slider in the same browser. `-- --json`, `-- --quick` (fewer scrubs). A measurement, no test: a busy machine makes it slower.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { serve } from '../../src/server/serve.ts';
import { BROWSER_FLAGS, isRoot, obtainBrowser } from '../support/browser.ts';
import { replayEvening } from './replayEvening.ts';

/** A phone of some years ago against the machine that measures. */
const SLOWER = 4;
const PHONE = { width: 360, height: 740 };
const PATIENCE = 300_000;
/** How long playing is watched, milliseconds. */
const PLAYED = 10_000;
/** What is wanted of the slowest of twenty scrubs, milliseconds. */
const WANTED = 100;

interface Row {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
  /** The median as a ratio to that of the bare slider. */
  readonly ratio: number;
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } } });
const scrubs = values.quick ? 20 : 100;

/** A page with a slow processor, and how long its main thread has worked so far, milliseconds. */
interface SlowPage {
  readonly page: Page;
  slowDown(): Promise<unknown>;
  worked(): Promise<number>;
}

/** What it took, for clicks all over a slider: until the frame was painted, and how long the main thread worked for it; milliseconds. */
async function scrub({ page, worked }: SlowPage): Promise<{ readonly waited: readonly number[]; readonly work: readonly number[] }> {
  const slider = page.locator('input[type=range]').first();
  await page.evaluate(() => {
    addEventListener(
      'pointerdown',
      (event) => {
        const { port1, port2 } = new MessageChannel();
        // A message that was sent from a frame comes after it was painted.
        port1.onmessage = () => dispatchEvent(new CustomEvent('painted', { detail: performance.now() - event.timeStamp }));
        requestAnimationFrame(() => port2.postMessage(null));
      },
      true,
    );
  });
  const [waited, work]: [number[], number[]] = [[], []];
  for (let i = 0; waited.length < scrubs; i++) {
    if (i - waited.length > scrubs / 10) throw new Error('too many clicks went beside the slider');
    // All over the slider, and the same in each run.
    const share = (i * 0.618_034 + 0.3) % 1;
    // The part is scrolled to its heading, sooner or later.
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (box === null) throw new Error('no slider');
    const before = { worked: await worked(), value: await slider.inputValue() };
    const painted = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          addEventListener('painted', (event) => resolve((event as CustomEvent<number>).detail), { once: true });
        }),
    );
    await page.mouse.click(box.x + 14 + share * (box.width - 28), box.y + box.height / 2);
    const took = await painted;
    const after = await worked();
    await page.waitForTimeout(50);
    // The page may have been scrolled just then: that was no scrub.
    if ((await slider.inputValue()) === before.value) continue;
    waited.push(took);
    work.push(after - before.worked);
  }
  return { waited, work };
}

/** The lengths of the frames while something runs in the page, milliseconds. */
function frames(page: Page, length: number): Promise<readonly number[]> {
  return page.evaluate(
    (until) =>
      new Promise<number[]>((resolve) => {
        const found: number[] = [];
        const start = performance.now();
        let before = start;
        const next = (): void => {
          const now = performance.now();
          found.push(now - before);
          before = now;
          if (now - start < until) requestAnimationFrame(next);
          else resolve(found.slice(1));
        };
        requestAnimationFrame(next);
      }),
    length,
  );
}

async function slowPage(browser: Browser): Promise<SlowPage> {
  const page = await (await browser.newContext({ viewport: PHONE, locale: 'nl-NL', deviceScaleFactor: 2 })).newPage();
  page.setDefaultTimeout(PATIENCE);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return {
    page,
    slowDown: () => session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER }),
    async worked() {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
    },
  };
}

function rowOf(name: string, times: readonly number[], reference: number | null): Row {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  return { name, median: at(0.5), p95: at(0.95), most: at(1), ratio: Math.round((at(0.5) / (reference ?? at(0.5))) * 10) / 10 };
}

/** What is measured of a page: scrubs, the work of a scrub, and frames. */
async function measured(slow: SlowPage, who: string, play: () => Promise<void>, bare: readonly Row[]): Promise<readonly Row[]> {
  const { waited, work } = await scrub(slow);
  await play();
  const lengths = await frames(slow.page, PLAYED);
  return [
    rowOf(`scrub until painted: ${who}`, waited, bare[0]?.median ?? null),
    rowOf(`scrub, work of the main thread: ${who}`, work, bare[1]?.median ?? null),
    rowOf(`frame at 16x: ${who}`, lengths, bare[2]?.median ?? null),
  ];
}

/** A slider and nothing else: what the browser itself takes. */
async function measureBare(browser: Browser): Promise<readonly Row[]> {
  const slow = await slowPage(browser);
  await slow.page.setContent('<input type="range" min="0" max="1800000" style="width:300px;height:48px">');
  await slow.slowDown();
  const rows = await measured(slow, 'bare slider', async () => undefined, []);
  await slow.page.context().close();
  return rows;
}

async function measureReplay(browser: Browser, file: string, who: string, open: RegExp, bare: readonly Row[]): Promise<readonly Row[]> {
  const slow = await slowPage(browser);
  const { page } = slow;
  await page.goto(new URL('terugblik', address).href);
  await page.getByLabel('Kies een bestand').setInputFiles(file);
  await page.getByRole('button', { name: open }).click();
  // The debrief of one participant has parts, in a list that opens; everybody's replay is there at once.
  const list = page.locator('.debrief-list summary');
  await list.or(page.locator('.replay')).first().waitFor();
  if (await list.isVisible()) {
    await list.click();
    await page.getByRole('button', { name: 'Wat gebeurde er' }).click();
  }
  await page.locator('.map[data-phase=ready]').waitFor();
  await page.locator('.playback-slider').evaluate((slider) => slider.scrollIntoView({ block: 'center' }));
  await slow.slowDown();
  const play = async (): Promise<void> => {
    await page.locator('.playback-slider').press('Home');
    await page.getByLabel('Snelheid').selectOption('16');
    await page.locator('.playback-toggle').click();
  };
  const rows = await measured(slow, who, play, bare);
  await page.context().close();
  return rows;
}

async function main(): Promise<void> {
  const found = await obtainBrowser();
  if ('problem' in found) throw new Error(found.problem);
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: !isRoot(), args: [...BROWSER_FLAGS] });
  const folder = mkdtempSync(join(tmpdir(), 'boef-replay-bench-'));
  const rows: Row[] = [...(await measureBare(browser))];
  for (const participants of [60, 200]) {
    const { log, acts } = replayEvening(participants);
    const file = join(folder, `${participants}.json`);
    writeFileSync(file, log);
    const who = `${participants} participants, ${acts} acts`;
    rows.push(...(await measureReplay(browser, file, `everybody of ${who}`, /^Iedereen samen/, rows)));
    if (participants === 60) rows.push(...(await measureReplay(browser, file, `one of ${who}`, /^Deelnemer 1,/, rows)));
  }
  await browser.close();
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else print(rows);
}

function print(rows: readonly Row[]): void {
  console.log(`half an hour, Chromium, processor ${SLOWER} times slower, milliseconds; wanted of a scrub: p95 <= ${WANTED}`);
  console.log(`${''.padEnd(76)} ${'median'.padStart(8)} ${'p95'.padStart(8)} ${'most'.padStart(8)}   x bare slider`);
  for (const { name, median, p95, most, ratio } of rows)
    console.log(
      `${name.padEnd(76)} ${String(median).padStart(8)} ${String(p95).padStart(8)} ${String(most).padStart(8)} ${String(ratio).padStart(8)}`,
    );
}

// By hand, whatever is served at that address is measured.
const given = process.env.BOEF_ADDRESS;
const server = given === undefined ? await serve('127.0.0.1', 0) : null;
const address = given ?? server?.address ?? '';
await main();
await server?.close();
