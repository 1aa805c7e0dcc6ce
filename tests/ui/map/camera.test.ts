import { describe, expect, it } from 'vitest';
import {
  cameraFor,
  clampCamera,
  farthest,
  levelOf,
  NEAREST,
  pan,
  scaleBar,
  scaleOf,
  stepScale,
  toMap,
  toScreen,
  zoomAbout,
} from '../../../src/ui/map/camera.ts';

const map = { width: 9000, height: 6000 };
const phone = { width: 360, height: 500 };

describe('the camera over the map', () => {
  it('keeps what lies under a finger under that finger while zooming', () => {
    const anchor = { x: 70, y: 320 };
    const before = { x: 4000, y: 3000, scale: 0.2 };
    const held = toMap(before, phone, anchor);
    const shown = toScreen(zoomAbout(before, phone, anchor, 0.7), phone, held);
    expect(shown.x).toBeCloseTo(anchor.x);
    expect(shown.y).toBeCloseTo(anchor.y);
  });

  it('moves the picture with the finger', () => {
    const before = { x: 4000, y: 3000, scale: 0.5 };
    const point = { x: 4100, y: 3100 };
    const was = toScreen(before, phone, point);
    const is = toScreen(pan(before, 30, -12), phone, point);
    expect(is.x - was.x).toBeCloseTo(30);
    expect(is.y - was.y).toBeCloseTo(-12);
  });

  it('never loses the map and never goes nearer or farther than there is something to see', () => {
    const lost = clampCamera({ x: -90_000, y: 90_000, scale: 50 }, map, phone);
    expect(lost.scale).toBe(NEAREST);
    expect(lost.x).toBeGreaterThan(0);
    expect(lost.y).toBeLessThan(map.height);
    expect(clampCamera({ x: 0, y: 0, scale: 0.00001 }, map, phone).scale).toBeCloseTo(farthest(map, phone));
  });

  it('opens with everything that matters in sight', () => {
    const points = [
      { x: 1000, y: 1000 },
      { x: 1800, y: 1500 },
    ];
    const camera = clampCamera(cameraFor(points, map, phone, 48), map, phone);
    for (const point of points) {
      const { x, y } = toScreen(camera, phone, point);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(phone.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(phone.height);
    }
  });

  it('goes a clear step nearer and the same step back', () => {
    expect(stepScale(scaleOf(-4), 1)).toBeCloseTo(scaleOf(-4) * 2);
    expect(stepScale(stepScale(scaleOf(-4), 1), -1)).toBeCloseTo(scaleOf(-4));
    expect(levelOf(scaleOf(-7))).toBe(-7);
  });

  it('shows a round length of road on its scale bar, as long as it says', () => {
    const bar = scaleBar(0.2, 150);
    expect(bar).toEqual({ metres: 50, width: 100 });
  });
});
