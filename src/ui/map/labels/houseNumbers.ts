import type { House } from '../../../scenario/neighbourhood.ts';
import { middleOf } from '../paint/pen.ts';
import { FONT, type Label, type Measure, type Room } from './label.ts';

/** From this scale on (CSS pixels per dm) a number fits on a terraced house. */
const FROM = 0.3;

/** The numbers on the roofs; addresses above each other share theirs: "2-12". */
export function houseNumbers(houses: readonly House[], scale: number, room: Room, measure: Measure): readonly Label[] {
  if (scale < FROM) return [];
  const size = scale > 0.6 ? 13 : 11;
  const font = `600 ${size}px ${FONT}`;
  return [...byOutline(houses)].flatMap((stack) => {
    const first = stack[0];
    if (first === undefined) return [];
    const text = wording(stack);
    const middle = middleOf(first.outline);
    const [x, y] = [middle.x * scale, middle.y * scale];
    const half = measure(text, font) / 2;
    const box = { left: x - half, top: y - size / 2, right: x + half, bottom: y + size / 2 };
    if (!room.isFree([box])) return [];
    room.take([box]);
    return [
      {
        box: { left: box.left - 4, top: box.top - 4, right: box.right + 4, bottom: box.bottom + 4 },
        paint(context, palette) {
          context.font = font;
          context.textAlign = 'center';
          context.textBaseline = 'alphabetic';
          context.lineJoin = 'round';
          context.strokeStyle = palette.halo;
          context.globalAlpha = 0.55;
          context.lineWidth = 2.6;
          context.strokeText(text, x, y + size * 0.34);
          context.globalAlpha = 1;
          context.fillStyle = palette.ink;
          context.fillText(text, x, y + size * 0.34);
        },
      } satisfies Label,
    ];
  });
}

function byOutline(houses: readonly House[]): Iterable<readonly House[]> {
  const stacks = new Map<string, House[]>();
  for (const house of houses) {
    const key = house.outline.map(({ x, y }) => `${x},${y}`).join(' ');
    const stack = stacks.get(key);
    if (stack === undefined) stacks.set(key, [house]);
    else stack.push(house);
  }
  return stacks.values();
}

function wording(stack: readonly House[]): string {
  const numbers = stack.map(({ number }) => number);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? `${least}${stack.length === 1 ? (stack[0]?.addition ?? '') : ''}` : `${least}-${most}`;
}
