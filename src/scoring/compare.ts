import type { Facts } from '../language/facts.ts';
import { ALIKE_COLOURS } from '../scenario/alikeColours.ts';
import type { PersonFacts } from '../scenario/appearance.ts';
import {
  ACTIVITIES,
  AGES,
  BUILDS,
  COLOURS,
  HEIGHTS,
  PERSON_SLOTS,
  type PersonSlot,
  VEHICLE_SLOTS,
  type VehicleSlot,
} from '../scenario/vocabulary.ts';
import type { Part, Verdict } from './score.ts';
import type { Truth } from './record.ts';

const SCALES: Partial<Record<PersonSlot, readonly string[]>> = { age: AGES, height: HEIGHTS, build: BUILDS };

const PERSONAL: ReadonlySet<string> = new Set(PERSON_SLOTS);
const OF_VEHICLES: ReadonlySet<string> = new Set(VEHICLE_SLOTS);

/** What was said in one slot of a description, as it is judged; null when nothing was. */
export function saidOf(slot: PersonSlot | VehicleSlot, facts: Facts): string | null {
  const said = PERSONAL.has(slot) ? facts.person?.[slot as PersonSlot] : undefined;
  const value = said ?? (OF_VEHICLES.has(slot) ? facts.vehicle?.[slot as VehicleSlot] : undefined);
  return value === undefined ? null : asText(value);
}

/** Judges one slot of a description against everything that was true: the best match counts. */
export function judgeSlot(slot: PersonSlot | VehicleSlot, facts: Facts, truth: Truth): Part {
  const personSlot = PERSONAL.has(slot);
  const said = personSlot ? facts.person?.[slot as PersonSlot] : undefined;
  const saidOfVehicle = OF_VEHICLES.has(slot) ? facts.vehicle?.[slot as VehicleSlot] : undefined;
  const value = said ?? saidOfVehicle;
  const truths =
    personSlot && said !== undefined
      ? truth.persons.map((person) => person[slot as PersonSlot])
      : truth.vehicles.map((vehicle) => vehicle[slot as VehicleSlot]);
  const known = (
    personSlot && said === undefined && saidOfVehicle === undefined ? truth.persons.map((person) => person[slot as PersonSlot]) : truths
  ).filter((candidate) => candidate !== undefined);
  if (value === undefined) return { part: slot, verdict: 'unknown', said: null, truth: asText(known[0]) };
  if (known.length === 0) return { part: slot, verdict: 'wrong', said: asText(value), truth: null };
  const verdicts = known.map((candidate) => verdictOf(slot, value, candidate));
  const verdict: Verdict = verdicts.includes('right') ? 'right' : verdicts.includes('almost') ? 'almost' : 'wrong';
  return { part: slot, verdict, said: asText(value), truth: asText(known[Math.max(0, verdicts.indexOf(verdict))]) };
}

type Value = PersonFacts[PersonSlot] | string;

function verdictOf(slot: string, said: Value, truth: Value): Verdict {
  if (typeof said === 'object' && typeof truth === 'object') {
    const colour = said.colour === undefined ? 'unknown' : colourVerdict(said.colour, truth.colour);
    const garment = said.garment === undefined ? 'unknown' : said.garment === truth.garment ? 'right' : 'almost';
    if (colour === 'wrong') return 'wrong';
    if (colour === 'right') return 'right';
    return colour === 'almost' ? 'almost' : garment === 'right' ? 'right' : 'almost';
  }
  if (said === truth) return 'right';
  if (slot === 'colour') return colourVerdict(String(said), String(truth));
  if (slot === 'plate') return plateVerdict(String(said), String(truth));
  if (slot === 'make' || slot === 'model') return String(said).toLowerCase() === String(truth).toLowerCase() ? 'right' : 'wrong';
  const scale = SCALES[slot as PersonSlot];
  if (scale) return Math.abs(scale.indexOf(String(said)) - scale.indexOf(String(truth))) === 1 ? 'almost' : 'wrong';
  return 'wrong';
}

/** What can be called dark or light when no more was seen. */
const SHADES = {
  dark: ['black', 'grey', 'brown', 'blue', 'green', 'purple'],
  light: ['white', 'grey', 'beige', 'yellow', 'pink', 'blue'],
} as const;

function colourVerdict(said: string, truth: string | undefined): Verdict {
  if (truth === undefined) return 'unknown';
  if (said === truth) return 'right';
  if (said === 'dark' || said === 'light') return (SHADES[said] as readonly string[]).includes(truth) ? 'almost' : 'wrong';
  return COLOURS.some((colour) => colour === said) &&
    ALIKE_COLOURS.some((group: readonly string[]) => group.includes(said) && group.includes(truth))
    ? 'almost'
    : 'wrong';
}

/** A partial plate is right where it says something, when it says at least half. */
function plateVerdict(said: string, truth: string): Verdict {
  const clean = (plate: string): string => plate.toUpperCase().replaceAll('-', '').replaceAll(' ', '');
  const [a, b] = [clean(said), clean(truth)];
  if (a.length !== b.length) return b.includes(a) && a.length >= 2 ? 'almost' : 'wrong';
  let right = 0;
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] === '?') continue;
    if (a[index] !== b[index]) return 'wrong';
    right += 1;
  }
  return right * 2 >= b.length ? 'right' : 'almost';
}

/** Who names more than this many things that nobody did says everything, and so nothing. */
const SLIPS_OF_THE_TONGUE = 2;

/** Judges what somebody said a person does: right when it is what was done, almost when it is another telling behaviour. */
export function judgeBehaviour(facts: Facts, truth: Truth): Part {
  const telling = facts.activities.filter((activity) => ACTIVITIES[activity] !== 'none');
  const right = telling.find((activity) => truth.activities.has(activity));
  const untrue = telling.filter((activity) => !truth.activities.has(activity)).length;
  const verdict: Verdict =
    untrue > SLIPS_OF_THE_TONGUE
      ? 'wrong'
      : right !== undefined
        ? 'right'
        : telling.length > 0
          ? 'almost'
          : facts.activities.length > 0
            ? 'wrong'
            : 'unknown';
  const real = [...truth.activities].filter((activity) => ACTIVITIES[activity] !== 'none');
  return { part: 'behaviour', verdict, said: right ?? telling[0] ?? facts.activities[0] ?? null, truth: real.at(-1) ?? null };
}

function asText(value: Value | undefined): string | null {
  if (value === undefined) return null;
  if (typeof value === 'object') return [value.colour, value.garment].filter((word) => word !== undefined).join(' ');
  return value;
}
