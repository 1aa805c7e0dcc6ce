// Two sheets are two sheets: what is too much for one goes to the other, and only then letters become smaller.

/** Letters in points: as they are meant, and the smallest that are still read. */
const LETTERS = 11.5;
const SMALLEST = 6;
const STEP = 0.25;

/** Rounding of lengths by a browser, in pixels. */
const SLACK = 1;

/** So many blocks close a report and stay where they are: to talk about, to agree on. */
const LAST = 2;

/**
 * Which of these blocks, one under the other, go on the first sheet so that both sheets hold theirs: as near as can be to what was
 * meant, and else also later ones that fill the room that is left; null when there is too much for two sheets. Lengths in pixels.
 */
export function blocksOfFirst(
  heights: readonly number[],
  gap: number,
  [room, roomOfSecond]: readonly [number, number],
  meant: number,
): readonly boolean[] | null {
  const used = (blocks: readonly number[]): number => blocks.reduce((sum, height) => sum + height + gap, -gap) + SLACK;
  const fits = (isFirst: readonly boolean[]): boolean =>
    used(heights.filter((_, i) => isFirst[i])) <= room && used(heights.filter((_, i) => !isFirst[i])) <= roomOfSecond;
  const prefixes = Array.from({ length: Math.max(0, heights.length - 1) }, (_, i) => i + 1)
    .toSorted((a, b) => Math.abs(a - meant) - Math.abs(b - meant))
    .map((split) => heights.map((_, i) => i < split));
  const filled = prefixes.map((prefix) => {
    let left = room - used(heights.filter((_, i) => prefix[i]));
    return prefix.map((isFirst, i) => {
      const needed = (heights[i] ?? 0) + gap;
      if (isFirst || needed > left || i >= heights.length - LAST) return isFirst;
      left -= needed;
      return true;
    });
  });
  return [...prefixes, ...filled].find(fits) ?? null;
}

/** Fits what was rendered on the two sheets in this place. */
export function fitSheets(place: HTMLElement): void {
  const sheets = [...place.querySelectorAll<HTMLElement>('.report-sheet')];
  const [first, second] = place.querySelectorAll<HTMLElement>('.report-body');
  if (first === undefined || second === undefined) return;
  const meant = first.children.length;
  const blocks = [...first.children, ...second.children].filter((block) => block instanceof HTMLElement);
  for (let letters = LETTERS; letters >= SMALLEST; letters -= STEP) {
    for (const sheet of sheets) sheet.style.fontSize = `${letters}pt`;
    const heights = blocks.map((block) => block.getBoundingClientRect().height);
    const gap = Number.parseFloat(getComputedStyle(first).rowGap);
    const isFirst = blocksOfFirst(heights, gap, [first.clientHeight, second.clientHeight], meant);
    if (isFirst === null) continue;
    first.append(...blocks.filter((_, i) => isFirst[i]));
    second.append(...blocks.filter((_, i) => !isFirst[i]));
    return;
  }
}
