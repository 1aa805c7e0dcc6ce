import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import { PERSON_SLOTS, type PersonSlot } from '../scenario/vocabulary.ts';
import type { Chance } from './random.ts';
import type { ActorState } from './world.ts';

/** evidence.md V16: one in five full plates is recalled, so a character is right with a chance of 0.76. */
const PLATE_CHARACTER_SEEN = 76;
/** What draws the eye, in the order of how often witnesses mention it; clothing before face (evidence.md: descriptions). */
const GLANCE: readonly PersonSlot[] = ['upper', 'upper', 'bag', 'hair', 'lower'];
/** A closer look shows the coat and this many things more. */
const CLOSER_DETAILS = 5;

/** What is seen of somebody at a glance, and what a closer look adds. The same rule for everybody, whatever they do. */
export function glimpse(actor: ActorState, chance: Chance, key: string): { glance: Look; closer: Look } {
  const { person, vehicle } = actor;
  if (vehicle && (vehicle.kind === 'car' || vehicle.kind === 'van' || vehicle.kind === 'truck')) {
    return {
      glance: { person: {}, vehicle: pickVehicle(vehicle, ['kind', 'colour']) },
      closer: {
        person: pick(person, ['sex', 'hair', 'upper']),
        vehicle: { ...vehicle, ...(vehicle.plate === undefined ? {} : { plate: readPlate(vehicle.plate, chance, actor.id, key) }) },
      },
    };
  }
  const first = GLANCE[chance.below(GLANCE.length, actor.id, `glance/${key}`)] ?? 'upper';
  const glanceSlots: PersonSlot[] = person[first] === undefined ? ['sex', 'upper'] : ['sex', first];
  const rest = PERSON_SLOTS.filter(
    (slot) => slot !== 'sex' && slot !== 'upper' && slot !== 'skin' && slot !== first && person[slot] !== undefined,
  );
  const order = rest
    .map((slot, index) => ({ slot, rank: chance.fraction(actor.id, `closer/${key}`, index) }))
    .sort((a, b) => a.rank - b.rank);
  const more = order.slice(0, CLOSER_DETAILS).map(({ slot }) => slot);
  return {
    glance: { person: pick(person, glanceSlots), vehicle: vehicle ? pickVehicle(vehicle, ['kind']) : null },
    closer: { person: pick(person, ['sex', first, 'upper', ...more]), vehicle },
  };
}

export interface Look {
  readonly person: PersonFacts;
  readonly vehicle: VehicleFacts | null;
}

function pick(person: PersonFacts, slots: readonly PersonSlot[]): PersonFacts {
  const picked: { [slot in PersonSlot]?: unknown } = {};
  for (const slot of PERSON_SLOTS) if (person[slot] !== undefined && slots.includes(slot)) picked[slot] = person[slot];
  return picked as PersonFacts;
}

function pickVehicle(vehicle: VehicleFacts, slots: readonly (keyof VehicleFacts)[]): VehicleFacts {
  return Object.fromEntries(slots.filter((slot) => vehicle[slot] !== undefined).map((slot) => [slot, vehicle[slot]]));
}

function readPlate(plate: string, chance: Chance, who: string, key: string): string {
  return [...plate]
    .map((character, index) => (character === '-' || chance.percent(PLATE_CHARACTER_SEEN, who, `plate/${key}`, index) ? character : '?'))
    .join('');
}
