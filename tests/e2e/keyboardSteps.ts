// Getting about with the keyboard alone, as whoever has no mouse does.
import { expect, type Page } from '@playwright/test';

/** More steps than any screen has controls. */
const LONGEST_WAY = 250;

/** Walks with Tab to the control with these words, and checks that it can be seen and is not under anything. */
export async function reach(page: Page, words: RegExp): Promise<void> {
  for (let steps = 0; steps < LONGEST_WAY; steps++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const active = document.activeElement;
      if (!(active instanceof HTMLElement)) return null;
      const label =
        active.getAttribute('aria-label') ??
        (active instanceof HTMLInputElement || active instanceof HTMLSelectElement
          ? (active.labels?.[0]?.innerText ?? '')
          : active.innerText);
      const box = active.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
      return { label: label.replaceAll(/\s+/g, ' ').trim(), visible: top !== null && (active.contains(top) || top.contains(active)) };
    });
    if (found === null || !words.test(found.label)) continue;
    expect(found.visible, `${found.label} can be seen when it has focus`).toBe(true);
    return;
  }
  throw new Error(`Tab never reached ${words}`);
}

/** The same, and presses Enter on it. */
export async function press(page: Page, words: RegExp): Promise<void> {
  await reach(page, words);
  await page.keyboard.press('Enter');
}
