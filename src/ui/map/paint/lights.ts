// Lamps along the streets and light behind windows, for dusk and night. Where a light burns depends only on the place, never
// on the exercise: a lit window tells nobody anything.
import type { House, Neighbourhood, Segment } from '../../../scenario/neighbourhood.ts';
import type { MapPoint } from '../mapProps.ts';
import { middleOf, numberFor, type Pen, scatter, type Shape } from './pen.ts';

/** From one lamp to the next, and how far its light reaches on the ground, dm. */
const LAMP_DISTANCE = 300;
const LAMP_REACH = 170;
const WINDOW_REACH = 62;
const LAMP_LIGHT = '255,206,128';
const WINDOW_LIGHT = '255,196,92';

export function lightShapes(neighbourhood: Neighbourhood, houses: readonly House[]): readonly Shape[] {
  const lamps = neighbourhood.segments.flatMap((segment) => {
    const kind = neighbourhood.streets[segment.street]?.kind;
    return kind === 'residential' || kind === 'through' ? lampsAlong(segment) : [];
  });
  return [...lamps.map(lampShape), ...houses.map(windowShape)];
}

function lampsAlong({ line, width }: Segment): readonly MapPoint[] {
  const lamps: MapPoint[] = [];
  let left = LAMP_DISTANCE / 2;
  let before = line[0];
  for (const point of line.slice(1)) {
    if (before === undefined) break;
    const length = Math.hypot(point.x - before.x, point.y - before.y);
    for (; left < length; left += LAMP_DISTANCE) {
      const share = left / length;
      const side = (lamps.length % 2 === 0 ? 1 : -1) * (width / 2 + 6);
      lamps.push({
        x: before.x + (point.x - before.x) * share - ((point.y - before.y) / length) * side,
        y: before.y + (point.y - before.y) * share + ((point.x - before.x) / length) * side,
      });
    }
    left -= length;
    before = point;
  }
  return lamps;
}

function glow({ context }: Pen, { x, y }: MapPoint, reach: number, light: string, strength: number): void {
  const gradient = context.createRadialGradient(x, y, 0, x, y, reach);
  gradient.addColorStop(0, `rgba(${light},${strength})`);
  gradient.addColorStop(0.35, `rgba(${light},${strength * 0.45})`);
  gradient.addColorStop(1, `rgba(${light},0)`);
  context.fillStyle = gradient;
  context.fillRect(x - reach, y - reach, reach * 2, reach * 2);
}

function lampShape(lamp: MapPoint): Shape {
  const { x, y } = lamp;
  return {
    box: { left: x - LAMP_REACH, top: y - LAMP_REACH, right: x + LAMP_REACH, bottom: y + LAMP_REACH },
    paint(pen) {
      const { context, palette, scale } = pen;
      if (palette.glow === 0) return;
      context.globalCompositeOperation = 'screen';
      glow(pen, lamp, LAMP_REACH, LAMP_LIGHT, 0.42 * palette.glow);
      context.globalCompositeOperation = 'source-over';
      context.fillStyle = `rgba(255,240,205,${0.5 + palette.glow / 2})`;
      context.beginPath();
      context.arc(x, y, Math.max(4, 0.9 / scale), 0, Math.PI * 2);
      context.fill();
    },
  };
}

function windowShape(house: House): Shape {
  const middle = middleOf(house.outline);
  const reach = Math.hypot(house.front.x - middle.x, house.front.y - middle.y);
  const [dx, dy] = reach === 0 ? [0, 1] : [(house.front.x - middle.x) / reach, (house.front.y - middle.y) / reach];
  const lightsOn = Math.floor(scatter(numberFor(house.id), 21) * 8);
  const { x, y } = house.front;
  return {
    box: { left: x - WINDOW_REACH, top: y - WINDOW_REACH, right: x + WINDOW_REACH, bottom: y + WINDOW_REACH },
    paint(pen) {
      const { context, palette, scale } = pen;
      if (lightsOn >= palette.lit) return;
      context.globalCompositeOperation = 'screen';
      glow(pen, house.front, WINDOW_REACH, WINDOW_LIGHT, 0.34 + 0.28 * palette.glow);
      context.globalCompositeOperation = 'source-over';
      const half = Math.max(11, 1.1 / scale);
      context.strokeStyle = '#ffdf96';
      context.lineWidth = Math.max(5, 1.3 / scale);
      context.lineCap = 'butt';
      context.beginPath();
      context.moveTo(x - dx * 6 - dy * half, y - dy * 6 + dx * half);
      context.lineTo(x - dx * 6 + dy * half, y - dy * 6 - dx * half);
      context.stroke();
    },
  };
}
