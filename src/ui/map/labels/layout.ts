import type { Neighbourhood } from '../../../scenario/neighbourhood.ts';
import type { Chain } from './chains.ts';
import { houseNumbers } from './houseNumbers.ts';
import { emptyRoom, type Label, type Measure } from './label.ts';
import { areaLabels, exitLabels, municipalityLabels, placeLabels } from './placeLabels.ts';
import { streetLabels } from './streetLabels.ts';

/** All names at one scale. What a resident looks for first gets its room first: streets, then places, then the rest. */
export function layoutLabels(neighbourhood: Neighbourhood, chains: readonly Chain[], scale: number, measure: Measure): readonly Label[] {
  const room = emptyRoom();
  const exits = exitLabels(neighbourhood, scale, room, measure);
  const streets = streetLabels(neighbourhood, chains, scale, room, measure);
  const places = placeLabels(neighbourhood, scale, room, measure);
  const areas = areaLabels(neighbourhood, scale, room, measure);
  const municipalities = municipalityLabels(neighbourhood, scale, room, measure);
  const numbers = houseNumbers(neighbourhood.houses, scale, room, measure);
  return [...numbers, ...areas, ...municipalities, ...streets, ...exits, ...places];
}

/** Measures with a canvas of its own, and remembers what it measured. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context === null) return text.length * 7;
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
