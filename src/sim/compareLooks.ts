import type { Facts } from '../language/facts.ts';
import { PERSON_SLOTS, VEHICLE_SLOTS } from '../scenario/vocabulary.ts';
import type { ActorState } from './world.ts';

/** How many features of a description are right, and how many wrong, for this person as they are now. */
export function compareLooks(facts: Facts, actor: Pick<ActorState, 'person' | 'vehicle'>): { right: number; wrong: number } {
  let right = 0;
  let wrong = 0;
  const count = (said: unknown, truth: unknown): void => {
    if (said === undefined || truth === undefined) return;
    if (JSON.stringify(said) === JSON.stringify(truth)) right += 1;
    else wrong += 1;
  };
  for (const slot of PERSON_SLOTS) {
    const said = facts.person?.[slot];
    const truth = actor.person[slot];
    if (said !== undefined && typeof said === 'object' && typeof truth === 'object') count(said.colour, truth.colour);
    else count(said, truth);
  }
  for (const slot of VEHICLE_SLOTS) if (slot !== 'plate') count(facts.vehicle?.[slot], actor.vehicle?.[slot]);
  return { right, wrong };
}

/** A plate counts when at least this many of its characters were read, and none of them wrongly. */
const PLATE_CHARACTERS = 3;

/** Whether the plate that was told is this one, as far as it was read; `?` stands for a character that was not. */
export function fitsPlate(told: string | undefined, plate: string | undefined): boolean {
  if (told === undefined || plate === undefined) return false;
  const [a, b] = [plainPlate(told), plainPlate(plate)];
  if (a.length !== b.length) return false;
  const read = [...a].map((character, index) => ({ character, truth: b[index] })).filter(({ character }) => character !== '?');
  return read.length >= PLATE_CHARACTERS && read.every(({ character, truth }) => character === truth);
}

function plainPlate(plate: string): string {
  return plate.toUpperCase().replaceAll('-', '').replaceAll(' ', '');
}
