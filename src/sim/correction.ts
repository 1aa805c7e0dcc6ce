// What a caller takes back by putting a sentence right, slot by slot, and what is then left of what was known.
import { type Facts, NO_FACTS } from '../language/facts.ts';
import { mergeFacts } from '../language/mergeFacts.ts';
import type { CallTurnState } from './world.ts';

/** Facts that are one thing to whoever hears them: a house number belongs to its street. */
const WHOLE = ['what', 'location', 'heading', 'time', 'danger', 'atRisk', 'alarm', 'channel'] as const;

/** Every slot that these facts fill, with what it says: 'person.upper.colour' and "blue", 'activities.walks'. */
function slotsOf(facts: Facts): ReadonlyMap<string, string> {
  const slots = new Map<string, string>();
  for (const field of WHOLE) if (facts[field] !== undefined) slots.set(field, JSON.stringify(facts[field]));
  for (const activity of facts.activities) slots.set(`activities.${activity}`, activity);
  for (const [name, value] of Object.entries(facts.measured ?? {})) slots.set(`measured.${name}`, JSON.stringify(value));
  for (const [name, value] of Object.entries(facts.vehicle ?? {})) slots.set(`vehicle.${name}`, String(value));
  for (const [name, value] of Object.entries(facts.person ?? {})) {
    if (typeof value !== 'object') slots.set(`person.${name}`, String(value));
    else for (const [part, worn] of Object.entries(value)) slots.set(`person.${name}.${part}`, String(worn));
  }
  return slots;
}

/** The slots that were said before and not any more, or now say something else; only those that `known` took over as they were. */
export function retracted(before: Facts, after: Facts, known: Facts): readonly string[] {
  const [now, there] = [slotsOf(after), slotsOf(known)];
  return [...slotsOf(before)].flatMap(([slot, value]) => (now.get(slot) !== value && there.get(slot) === value ? [slot] : []));
}

/** The same facts without these slots. */
export function withoutSlots(facts: Facts, slots: readonly string[]): Facts {
  if (slots.length === 0) return facts;
  const activities = facts.activities.filter((activity) => !slots.includes(`activities.${activity}`));
  return { ...(prune(facts, '', new Set(slots)) as Omit<Facts, 'activities'>), activities };
}

/** A copy without the fields of these paths, and without what is left empty by that. */
function prune(value: object, path: string, gone: ReadonlySet<string>): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      const here = path === '' ? key : `${path}.${key}`;
      if (gone.has(here)) return [];
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return [[key, inner]];
      const rest = prune(inner, here, gone);
      return Object.keys(rest).length === 0 && Object.keys(inner).length > 0 ? [] : [[key, rest]];
    }),
  );
}

/** All that a call has said, when this turn of it means something else. */
export function knownFrom(turns: readonly CallTurnState[], turn: number, facts: Facts): Facts {
  return turns.reduce(
    (known, entry, index) => (entry.kind === 'said' ? mergeFacts(known, index === turn ? facts : entry.facts) : known),
    NO_FACTS,
  );
}
