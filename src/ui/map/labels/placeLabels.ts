import type { Neighbourhood, Place } from '../../../scenario/neighbourhood.ts';
import type { Box } from '../camera.ts';
import { boxAround } from '../camera.ts';
import type { MapPoint } from '../mapProps.ts';
import { isWithin, middleOf } from '../paint/pen.ts';
import type { Palette } from '../palette.ts';
import { iconOf } from './icons.ts';
import { FONT, type Label, type Measure, type Room } from './label.ts';

const BADGE = 11;
const NAME = `600 12.5px ${FONT}`;
const AREA = `italic 500 13px ${FONT}`;
const EXIT = `600 12.5px ${FONT}`;

type Ink = keyof Pick<Palette, 'ink' | 'inkSoft' | 'inkWater' | 'inkGreen' | 'border'>;

/** A place with an outline is named in its middle; its own point is the door. */
function anchorOf({ at, outline }: Place): MapPoint {
  return outline === null ? at : middleOf(outline);
}

/** The sign of every place, with its name where there is room for it. */
export function placeLabels({ places }: Neighbourhood, scale: number, room: Room, measure: Measure): readonly Label[] {
  const signs = places.flatMap((place) => {
    const at = anchorOf(place);
    const sign = boxAt(at.x * scale, at.y * scale, BADGE + 2, BADGE + 2);
    if (!room.isFree([sign])) return [];
    room.take([sign]);
    return [{ place, label: signLabel(place, scale) }];
  });
  const names = signs.flatMap(({ place }) => {
    const name = nameLabel(place, scale, room, measure);
    return name === null ? [] : [name];
  });
  return [...signs.map(({ label }) => label), ...names];
}

function boxAt(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

function signLabel(place: Place, scale: number): Label {
  const at = anchorOf(place);
  const [x, y] = [at.x * scale, at.y * scale];
  const icon = iconOf(place.kind);
  return {
    box: boxAt(x, y, BADGE + 3, BADGE + 3),
    paint(context, palette) {
      context.save();
      context.translate(x, y);
      context.beginPath();
      context.roundRect(-BADGE, -BADGE, BADGE * 2, BADGE * 2, 6);
      context.fillStyle = palette.badge;
      context.fill();
      context.strokeStyle = palette.badgeEdge;
      context.lineWidth = 1.2;
      context.stroke();
      context.scale(0.66, 0.66);
      context.translate(-12, -12);
      context.strokeStyle = palette.badgeInk;
      context.lineWidth = 2.2;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.stroke(icon);
      context.restore();
    },
  };
}

function nameLabel(place: Place, scale: number, room: Room, measure: Measure): Label | null {
  const { name } = place;
  const at = anchorOf(place);
  const half = measure(name, NAME) / 2 + 3;
  const [x, y] = [at.x * scale, at.y * scale];
  const spots = [
    { x, y: y + BADGE + 10 },
    { x: x + BADGE + half + 3, y },
    { x: x - BADGE - half - 3, y },
    { x, y: y - BADGE - 10 },
  ];
  for (const spot of spots) {
    const box = boxAt(spot.x, spot.y, half, 8);
    if (!room.isFree([box])) continue;
    room.take([box]);
    return textLabel(name, spot.x, spot.y, box, NAME, 'ink');
  }
  return null;
}

function textLabel(text: string, x: number, y: number, box: Box, font: string, ink: Ink): Label {
  return {
    box: { left: box.left - 5, top: box.top - 5, right: box.right + 5, bottom: box.bottom + 5 },
    paint(context, palette) {
      context.font = font;
      context.textAlign = 'center';
      context.textBaseline = 'alphabetic';
      context.lineJoin = 'round';
      context.strokeStyle = palette.halo;
      context.lineWidth = 3.6;
      context.strokeText(text, x, y + 4.3);
      context.fillStyle = palette[ink];
      context.fillText(text, x, y + 4.3);
    },
  };
}

function scaled({ left, top, right, bottom }: Box, scale: number): Box {
  return { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale };
}

/** Names of waters, woods and fields, where they fit inside; none for what a place already names. */
export function areaLabels({ areas, places, streets }: Neighbourhood, scale: number, room: Room, measure: Measure): readonly Label[] {
  const named = new Set([...places, ...streets].map(({ name }) => name.toLowerCase()));
  room.take(places.flatMap(({ outline }) => (outline === null ? [] : [scaled(boxAround(outline), scale)])));
  return areas.flatMap(({ name, kind, outline }) => {
    if (name === '' || named.has(name.toLowerCase())) return [];
    const box = boxAround(outline);
    const half = measure(name, AREA) / 2 + 3;
    const middle = middleOf(outline);
    if ((box.right - box.left) * scale < half * 1.6 || !isWithin(middle, outline)) return [];
    const [x, y] = [middle.x * scale, middle.y * scale];
    const taken = boxAt(x, y, half, 9);
    if (!room.isFree([taken])) return [];
    named.add(name.toLowerCase());
    room.take([taken]);
    return [textLabel(name, x, y, taken, AREA, kind === 'water' ? 'inkWater' : 'inkGreen')];
  });
}

/** Where the roads at the edge of the map lead to, kept inside the map. */
export function exitLabels(
  { exits, junctions, width, height }: Neighbourhood,
  scale: number,
  room: Room,
  measure: Measure,
): readonly Label[] {
  return exits.flatMap(({ name, junction }) => {
    const at = junctions[junction]?.at;
    if (at === undefined) return [];
    const half = measure(name, EXIT) / 2 + 6;
    const inside = (value: number, reach: number, length: number) =>
      Math.min(Math.max(value, reach + 4), Math.max(length - reach - 4, reach + 4));
    const x = inside(at.x * scale, half, width * scale);
    for (const dy of [-18, 18, -34, 34]) {
      const y = inside(at.y * scale + dy, 12, height * scale);
      const box = boxAt(x, y, half, 9);
      if (!room.isFree([box])) continue;
      room.take([box]);
      return [textLabel(name, x, y, box, EXIT, 'inkSoft')];
    }
    return [];
  });
}

/** The names of the municipalities on either side of their border, when the map is seen from afar. */
export function municipalityLabels({ municipalities }: Neighbourhood, scale: number, room: Room, measure: Measure): readonly Label[] {
  if (municipalities.length < 2 || scale > 0.2) return [];
  const font = `700 13px ${FONT}`;
  return municipalities.flatMap(({ name, area }) => {
    const text = name.toUpperCase();
    const half = measure(text, font) / 2 + 4;
    const middle = middleOf(area);
    for (const [dx, dy] of [
      [0, 0],
      [0, -60],
      [0, 60],
      [-90, 0],
      [90, 0],
      [0, -120],
      [0, 120],
    ] as const) {
      const [x, y] = [middle.x * scale + dx, middle.y * scale + dy];
      const box = boxAt(x, y, half, 10);
      if (!room.isFree([box])) continue;
      room.take([box]);
      return [textLabel(text, x, y, box, font, 'border')];
    }
    return [];
  });
}
