import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/ui/map/palette.ts';
import { keepInside, spreadApart } from '../../../src/ui/map/spread.ts';
import { SYMBOLS } from '../../../src/ui/map/symbols.ts';
import { trackAt, walkedUntil } from '../../../src/ui/map/tracks.ts';
import { map as en } from '../../../src/ui/text/en/map.ts';
import { map as nl } from '../../../src/ui/text/nl/map.ts';

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the marks on the map', () => {
  it('stand out 4.5 to 1 from their white edge and letter', () => {
    for (const { colour } of Object.values(SYMBOLS)) expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('differ in shape or letter even without colour', () => {
    for (const { letters } of [nl, en]) {
      const looks = Object.entries(SYMBOLS).map(
        ([kind, { path }]) => `${path} ${kind in letters ? letters[kind as keyof typeof letters] : kind}`,
      );
      expect(new Set(looks).size).toBe(looks.length);
    }
  });

  it('lie apart when they would cover each other, the first in its own place', () => {
    const points = spreadApart(
      Array.from({ length: 6 }, () => ({ x: 100, y: 100 })),
      30,
    );
    expect(points[0]).toEqual({ x: 100, y: 100 });
    for (const [i, a] of points.entries()) {
      for (const b of points.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(29);
    }
  });

  it('wait at the edge when their place is out of sight', () => {
    expect(keepInside({ x: -400, y: 9999 }, { width: 360, height: 500 }, 28)).toEqual({ x: 28, y: 472 });
  });
});

describe('the letters of the map by day, at dusk and at night', () => {
  it('stand out from their edge, and streets from the ground', () => {
    for (const palette of Object.values(PALETTES)) {
      for (const ink of [palette.ink, palette.inkSoft, palette.inkWater, palette.inkGreen])
        expect(contrast(ink, palette.halo)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.badgeInk, palette.badge)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.road, palette.paper)).toBeGreaterThanOrEqual(1.12);
    }
  });
});

describe('a route on the map', () => {
  const track = {
    actor: 'x',
    kind: 'suspect' as const,
    points: [
      { at: 1000, point: { x: 0, y: 0 }, hidden: false },
      { at: 3000, point: { x: 100, y: 0 }, hidden: true },
      { at: 5000, point: { x: 100, y: 50 }, hidden: true },
    ],
  };

  it('is where it was between two known moments', () => {
    expect(trackAt(track, 500)).toBeNull();
    expect(trackAt(track, 2000)?.point).toEqual({ x: 50, y: 0 });
    expect(trackAt(track, 4000)).toEqual({ point: { x: 100, y: 25 }, hidden: true });
    expect(trackAt(track, 99_000)?.point).toEqual({ x: 100, y: 50 });
  });

  it('is drawn up to the moment that is shown', () => {
    expect(walkedUntil(track, 4000)).toEqual([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 25 },
    ]);
    expect(walkedUntil(track, 0)).toEqual([]);
  });
});
