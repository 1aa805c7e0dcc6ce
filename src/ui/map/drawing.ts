// The neighbourhood as a list of things to paint, from the ground up. Made once; a tile paints the part that it needs.
import type { Neighbourhood } from '../../scenario/neighbourhood.ts';
import { type Box, boxesMeet } from './camera.ts';
import { areaShapes } from './paint/areas.ts';
import { borderShapes } from './paint/border.ts';
import { gardenShapes, houseShapes, uniqueBuildings } from './paint/houses.ts';
import { lightShapes } from './paint/lights.ts';
import type { Pen, Shape } from './paint/pen.ts';
import { buildingShapes, groundShapes } from './paint/places.ts';
import { streetShapes } from './paint/streets.ts';
import { treeShapes } from './paint/trees.ts';

export interface Drawing {
  readonly neighbourhood: Neighbourhood;
  readonly shapes: readonly Shape[];
}

export function drawingOf(neighbourhood: Neighbourhood): Drawing {
  const houses = uniqueBuildings(neighbourhood.houses);
  const shapes = [
    ...areaShapes(neighbourhood.areas),
    ...gardenShapes(houses),
    ...groundShapes(neighbourhood.places),
    ...streetShapes(neighbourhood),
    ...houseShapes(houses),
    ...buildingShapes(neighbourhood.places),
    ...treeShapes(neighbourhood.trees),
    ...lightShapes(neighbourhood, houses),
    ...borderShapes(neighbourhood),
  ];
  return { neighbourhood, shapes };
}

/** Paints what lies in the box; the pen's canvas must already measure in decimetres. */
export function paintDrawing(drawing: Drawing, pen: Pen, box: Box): void {
  const { context, palette } = pen;
  const { width, height } = drawing.neighbourhood;
  context.fillStyle = palette.margin;
  context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  context.save();
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height);
  for (const shape of drawing.shapes) {
    if (boxesMeet(shape.box, box)) shape.paint(pen);
  }
  context.restore();
}
