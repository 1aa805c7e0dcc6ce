import type { Facts } from '../language/facts.ts';
import { ALIKE_COLOURS } from '../scenario/alikeColours.ts';
import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import { type Colour, PERSON_SLOTS, VEHICLE_SLOTS } from '../scenario/vocabulary.ts';
import type { Chance } from './random.ts';

/** What is lost when a person tells a message again, in per cent of each feature (all X): left out; a colour taken for one like it; a house number. */
const LEFT_OUT = 10;
const MISTAKEN = 3;
const COARSENED = 15;

/** A message as somebody tells it again in their own words; `key` says who tells which message. */
export function tellAgain(facts: Facts, chance: Chance, key: string): Facts {
  const { person, vehicle, location, ...rest } = facts;
  const toldPerson = person ? retold(person, PERSON_SLOTS, chance, `${key}/person`) : undefined;
  const toldVehicle = vehicle ? retold(vehicle, VEHICLE_SLOTS, chance, `${key}/vehicle`) : undefined;
  const coarse = location?.street !== undefined && location.house !== undefined && chance.percent(COARSENED, key, 'house');
  return {
    ...rest,
    ...(toldPerson ? { person: toldPerson } : {}),
    ...(toldVehicle ? { vehicle: toldVehicle } : {}),
    ...(location ? { location: coarse ? { street: location.street } : location } : {}),
  };
}

function retold<T extends PersonFacts | VehicleFacts>(
  look: T,
  slots: readonly (keyof T & string)[],
  chance: Chance,
  key: string,
): T | undefined {
  const kept = slots.flatMap((slot): [string, unknown][] => {
    const value: unknown = look[slot];
    if (value === undefined || chance.percent(LEFT_OUT, key, `${slot} left out`)) return [];
    const mistaken = chance.percent(MISTAKEN, key, `${slot} mistaken`);
    return [[slot, mistaken ? withOtherColour(value, chance, `${key}/${slot}`) : value]];
  });
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as T);
}

/** The same with a colour that it may be taken for; what has no colour stays as it is. */
function withOtherColour(value: unknown, chance: Chance, key: string): unknown {
  if (typeof value === 'string') return otherColour(value, chance, key) ?? value;
  if (typeof value !== 'object' || value === null || !('colour' in value)) return value;
  return { ...value, colour: otherColour(String(value.colour), chance, key) ?? value.colour };
}

function otherColour(colour: string, chance: Chance, key: string): Colour | null {
  const alike = ALIKE_COLOURS.filter((group) => group.some((each) => each === colour)).flatMap((group) =>
    group.filter((each) => each !== colour),
  );
  return alike.length === 0 ? null : chance.pick(alike, key, 'colour');
}
