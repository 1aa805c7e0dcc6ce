import { describe, expect, it } from 'vitest';
import { pixelLine, writeAlong } from '../../../src/ui/map/labels/alongLine.ts';
import { chainsOf } from '../../../src/ui/map/labels/chains.ts';
import { emptyRoom } from '../../../src/ui/map/labels/label.ts';

const measure = (text: string) => text.length * 7;
const segment = (id: string, from: number, to: number, line: readonly { x: number; y: number }[], street = 0) => ({
  id,
  from,
  to,
  line,
  street,
  lengths: [],
  length: 0,
  modes: ['foot' as const],
  speed: 30,
  width: 50,
});

describe('the names on the map', () => {
  it('are never upside down, whichever way the street was drawn', () => {
    for (const line of [
      [
        { x: 400, y: 100 },
        { x: 0, y: 0 },
      ],
      [
        { x: 0, y: 0 },
        { x: 400, y: 100 },
      ],
      [
        { x: 0, y: 300 },
        { x: 5, y: 0 },
      ],
    ]) {
      const pixels = pixelLine(line, 1);
      const written = writeAlong(pixels, pixels.length / 2, 'Molenweg', 'font', 13, measure);
      for (const { angle } of written?.glyphs ?? []) expect(Math.cos(angle)).toBeGreaterThan(-0.05);
      expect(written).not.toBeNull();
    }
  });

  it('follow a gentle bend letter by letter and refuse a sharp corner', () => {
    const arc = Array.from({ length: 21 }, (_, i) => ({ x: 300 * Math.sin(i / 20), y: 300 - 300 * Math.cos(i / 20) }));
    const bent = pixelLine(arc, 1);
    expect(writeAlong(bent, bent.length / 2, 'Kruirad', 'font', 13, measure)?.glyphs).toHaveLength(7);
    const corner = pixelLine(
      [
        { x: 0, y: 0 },
        { x: 100, y: 0 },
        { x: 100, y: 100 },
      ],
      1,
    );
    expect(writeAlong(corner, 100, 'Haverkamp', 'font', 13, measure)).toBeNull();
  });

  it('run on over the crossings of their street', () => {
    const chains = chainsOf({
      segments: [
        segment('one', 0, 1, [
          { x: 0, y: 0 },
          { x: 100, y: 0 },
        ]),
        segment('two', 2, 1, [
          { x: 200, y: 10 },
          { x: 100, y: 0 },
        ]),
        segment(
          'side',
          1,
          3,
          [
            { x: 100, y: 0 },
            { x: 100, y: 100 },
          ],
          1,
        ),
      ],
    });
    expect(chains.map(({ line }) => line.length).sort()).toEqual([2, 3]);
  });

  it('never take room that another name has', () => {
    const room = emptyRoom();
    room.take([{ left: 100, top: 100, right: 180, bottom: 116 }]);
    expect(room.isFree([{ left: 170, top: 110, right: 250, bottom: 126 }])).toBe(false);
    expect(room.isFree([{ left: 190, top: 110, right: 250, bottom: 126 }])).toBe(true);
  });
});
