import { type Facts, NO_FACTS } from '../../language/facts.ts';
import { mergeFacts } from '../../language/mergeFacts.ts';
import type { Persona } from '../../scenario/personas.ts';
import type { Group } from '../../scenario/schema.ts';
import { compareLooks } from '../compareLooks.ts';
import { retracted, withoutSlots } from '../correction.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { resident, type ResidentEffect } from '../machines/resident.ts';
import { mergeReports } from '../mergeReports.ts';
import type { Terrain } from '../neighbourhood/graph.ts';
import { houseViewpoint, viewpointsOverlooking } from '../neighbourhood/sight.ts';
import { positionOf } from '../places.ts';
import { personaOf } from '../personas.ts';
import { LOGNORMAL_16 } from '../random.ts';
import { hasGroups } from '../settings.ts';
import type { ActorState } from '../world.ts';
import { SIGHT_RANGE, timesInView } from './sight.ts';

/** A simulated resident: data until a first message reaches them. */
export interface Resident {
  readonly id: string;
  readonly name: string;
  readonly house: number;
  readonly point: { readonly x: number; readonly y: number };
  readonly group: string | null;
  readonly persona: Persona;
  readonly burgernet: boolean;
}

/** evidence.md, parameter table: opened at all; until opened; looks out and recognises, for suspects and for missing people; calls the police, trained. */
const OPENED = 65;
const OPENED_AFTER = 180_000;
const RECOGNISES = { suspect: 20, missing: 11 } as const;
const CALLS = 30;
/** A tip by telephone takes about this long (X); reporting one's own discovery took 5.65 minutes in Kansas City. */
const REPORTS_AFTER = 60_000;
const WATCHES_FOR = 1_200_000;

type Crowd = {
  readonly residents: readonly Resident[];
  readonly started: Set<string>;
  readonly alerted: Set<string>;
  readonly informed: Set<string>;
  readonly watching: Map<number, Resident[]>;
  /** What each was told to look for: nobody looks for what they were not told. */
  readonly told: Map<string, Facts>;
  readonly by: Map<string, 'burgernet' | 'chat'>;
};
const crowds = new WeakMap<Kernel, Crowd>();

/** All simulated residents of this exercise, in a fixed order. */
export function populationOf(kernel: Kernel): readonly Resident[] {
  return crowdOf(kernel).residents;
}

function crowdOf(kernel: Kernel): Crowd {
  const known = crowds.get(kernel);
  if (known) return known;
  const crowd: Crowd = {
    residents: populate(kernel),
    started: new Set(),
    alerted: new Set(),
    informed: new Set(),
    watching: new Map(),
    told: new Map(),
    by: new Map(),
  };
  crowds.set(kernel, crowd);
  return crowd;
}

function populate(kernel: Kernel): Resident[] {
  const { scenario, chance, terrain } = kernel;
  const { houses, municipalities } = terrain.neighbourhood;
  if (houses.length === 0) return [];
  const { participation } = kernel.settings;
  // Nested thinning: whoever joins at a low rate also joins at every higher one (evidence.md section 3).
  const joins = (id: string, what: string, share: number): boolean => chance.fraction(id, what) * 10_000 < share * participation;
  const places = scenario.groups.flatMap((group) => Array.from({ length: group.members }, () => group));
  const shares = new Map(scenario.municipalities.map((municipality) => [municipality.id, municipality.burgernetShare]));
  return Array.from({ length: scenario.residents }, (_, index): Resident => {
    const id = `resident-${index + 1}`;
    const group = places[index] ?? null;
    const homes = homesOf(terrain, group);
    const house = homes[chance.below(homes.length, id, 'house')] ?? 0;
    return {
      id,
      name: nameOf(group ?? scenario.groups[0], index - (group === null ? 0 : places.indexOf(group))),
      house,
      point: houses[house]?.front ?? { x: 0, y: 0 },
      group: group !== null && hasGroups(kernel.settings) && joins(id, 'group', 100) ? group.id : null,
      persona: group === null ? 'lurker' : personaOf(chance, id, group),
      burgernet: joins(id, 'burgernet', shares.get(group?.municipality ?? municipalities[0]?.id ?? '') ?? 10),
    };
  });
}

const LETTERS = 'KVBDHMSWJLRTGPNE';

/** The first names of a group in turn, with a letter behind them in later rounds, as people do in a group with two of a name. */
function nameOf(group: Group | undefined, index: number): string {
  const names = group?.names ?? ['?'];
  const round = Math.floor(index / names.length);
  const name = names[index % names.length] ?? '?';
  return round === 0 ? name : `${name} ${LETTERS[(round - 1) % LETTERS.length]}.`;
}

const homes = new WeakMap<Terrain, Map<string, readonly number[]>>();

/** The houses of a group: of its streets, else of its municipality; all houses when those have none, or when there is no group. */
export function homesOf(terrain: Terrain, group: Pick<Group, 'municipality' | 'streets'> | null): readonly number[] {
  const known = homes.get(terrain) ?? new Map<string, readonly number[]>();
  homes.set(terrain, known);
  const key = group === null ? '' : `${group.municipality}/${group.streets.join('/')}`;
  let found = known.get(key);
  if (!found) {
    const { houses, streets, index } = terrain.neighbourhood;
    const wanted = group === null ? undefined : index.municipalities[group.municipality];
    const all = houses.map((_, house) => house);
    const inside = all.filter((house) => {
      const street = streets[houses[house]?.street ?? -1];
      return group !== null && group.streets.length > 0
        ? street !== undefined && group.streets.includes(street.id)
        : street?.municipality === wanted;
    });
    found = inside.length > 0 ? inside : all;
    known.set(key, found);
  }
  return found;
}

/** A message with an alarm reaches this resident: the first one on each channel is opened or it is not. Who opens none stays data. */
export function alertResident(kernel: Kernel, who: Resident, facts: Facts, by: 'burgernet' | 'chat'): void {
  const { alerted, told, by: channels } = crowdOf(kernel);
  const known = told.get(who.id);
  // A message of Burgernet is complete, also in what it no longer says; a line in a group adds to what one knew.
  told.set(who.id, known === undefined || by === 'burgernet' ? facts : mergeReports(known, facts));
  const key = `${who.id} ${by}`;
  if (alerted.has(key)) return;
  alerted.add(key);
  if (!kernel.chance.percent(OPENED, who.id, `opens ${by}`)) return;
  kernel.later(kernel.chance.spread(OPENED_AFTER, LOGNORMAL_16, who.id, `opens ${by} after`), `${who.id} opens`, () => {
    if (!channels.has(who.id)) channels.set(who.id, by);
    lookOutFrom(kernel, who);
  });
}

/** What this resident read in the group meant something else: what was taken back is not looked for any more. */
export function correctTold(kernel: Kernel, who: Resident, before: Facts, after: Facts): void {
  const { told } = crowdOf(kernel);
  const known = told.get(who.id);
  if (known) told.set(who.id, mergeFacts(withoutSlots(known, retracted(before, after, known)), after));
}

/** This resident said in the group to be looking out, and does. */
export function lookOutFrom(kernel: Kernel, who: Resident): void {
  wake(kernel, who);
  kernel.tell(who.id, resident, { type: 'LOOKS' });
}

function wake(kernel: Kernel, who: Resident): void {
  const crowd = crowdOf(kernel);
  if (crowd.started.has(who.id)) return;
  crowd.started.add(who.id);
  const { chance } = kernel;
  const plan = {
    watchesFor: WATCHES_FOR,
    reportsAfter: REPORTS_AFTER + 1000 * chance.below(60, who.id, 'reportsAfter'),
    calls: chance.percent(CALLS, who.id, 'calls'),
  };
  kernel.start(who.id, resident, plan, (effect) => perform(kernel, who, effect));
}

/** Has residents who look out see the one who is looked for, or an innocent who looks alike. */
export const watchFromHomes: Reaction = (kernel, event) => {
  if (event.type !== 'actorSetOut' && event.type !== 'actorStarted') return;
  const crowd = crowdOf(kernel);
  if (crowd.watching.size === 0) return;
  const member = kernel.scenario.cast.find((candidate) => candidate.id === event.actor);
  const actor = kernel.world.actors[event.actor];
  if (!actor || !member || !canBeMistaken(actor)) return;
  for (const house of housesOverlooking(kernel, actor)) {
    for (const who of crowd.watching.get(house) ?? []) lookFor(kernel, who, actor, member.role === 'protagonist');
  }
};

/** By kernel, and by the way or the spot of somebody: every resident who goes to the window asks the same. */
const overlooked = new WeakMap<Kernel, WeakMap<object, ReadonlySet<number>>>();

/** From which houses somebody can be seen on the way that they go now, each once. */
function housesOverlooking(kernel: Kernel, actor: ActorState): ReadonlySet<number> {
  const known = overlooked.get(kernel) ?? new WeakMap<object, ReadonlySet<number>>();
  overlooked.set(kernel, known);
  const way = actor.leg?.route ?? actor.spot;
  const houses = known.get(way) ?? findHousesOverlooking(kernel, actor);
  known.set(way, houses);
  return houses;
}

function findHousesOverlooking(kernel: Kernel, actor: ActorState): ReadonlySet<number> {
  const range = SIGHT_RANGE[kernel.scenario.light];
  const segments = actor.leg ? actor.leg.route.map((stretch) => stretch.segment) : [actor.spot.segment];
  return new Set(segments.flatMap((segment) => viewpointsOverlooking(kernel.terrain, segment, range)));
}

function lookFor(kernel: Kernel, who: Resident, actor: ActorState, right: boolean): void {
  const facts = crowdOf(kernel).told.get(who.id) ?? NO_FACTS;
  if (recognises(kernel, who, actor, facts)) notice(kernel, who, actor, SIGHT_RANGE[kernel.scenario.light], right);
}

/** Whoever goes to the window sees who is in the street already, and not only who comes after that. */
function lookAround(kernel: Kernel, who: Resident): void {
  for (const { id, role } of kernel.scenario.cast) {
    const actor = kernel.world.actors[id];
    if (actor?.present && canBeMistaken(actor) && housesOverlooking(kernel, actor).has(who.house))
      lookFor(kernel, who, actor, role === 'protagonist');
  }
}

/** Whoever is about may be taken for the one who is looked for; not somebody who lies hurt in the road. */
function canBeMistaken(actor: ActorState): boolean {
  return actor.activity !== 'liesOnRoad';
}

function recognises(kernel: Kernel, who: Resident, actor: ActorState, facts: Facts): boolean {
  const base = kernel.scenario.plot.kind === 'missing' ? RECOGNISES.missing : RECOGNISES.suspect;
  // The same draw as below: whoever does not even recognise somebody whom they know all about need not compare.
  if (!kernel.chance.percent(base, who.id, `recognises ${actor.id}`)) return false;
  const { right, wrong } = compareLooks(facts, actor);
  if (right === 0) return false;
  // A wrong coat sends people after a wrong coat; "a man" alone says little, but some call all the same (X).
  const share = wrong >= right ? 0 : right - wrong >= 3 ? 1 : right >= 2 ? 0.5 : 0.1;
  return kernel.chance.percent(base * share, who.id, `recognises ${actor.id}`);
}

function notice(kernel: Kernel, who: Resident, actor: ActorState, range: number, right: boolean): void {
  const { leg, activity } = actor;
  const seen = timesInView(kernel, houseViewpoint(kernel.terrain, who.house), actor, range).find(([, until]) => until >= kernel.now());
  if (!seen) return;
  kernel.later(Math.max(0, seen[0] - kernel.now()), `${who.id} sees`, () => {
    if (actor.present && actor.leg === leg && actor.activity === activity)
      kernel.tell(who.id, resident, { type: 'NOTICED', spot: positionOf(kernel, actor), right });
  });
}

function perform(kernel: Kernel, who: Resident, effect: ResidentEffect): void {
  const { watching, informed, by } = crowdOf(kernel);
  switch (effect.type) {
    case 'watch':
      if (!informed.has(who.id) && by.has(who.id)) {
        informed.add(who.id);
        kernel.record({ type: 'residentInformed', resident: who.id, group: who.group, by: by.get(who.id) ?? 'chat' });
      }
      watching.set(who.house, [...(watching.get(who.house) ?? []), who]);
      lookAround(kernel, who);
      return;
    case 'stopWatching':
      watching.set(
        who.house,
        (watching.get(who.house) ?? []).filter((other) => other.id !== who.id),
      );
      return;
    case 'tip': {
      const incident = Object.values(kernel.world.incidents).find((candidate) => candidate.outcome === null);
      if (!incident) return;
      kernel.record({ type: 'tipReceived', resident: who.id, incident: incident.id, spot: effect.spot, right: effect.right });
      return;
    }
    default:
      effect satisfies never;
  }
}
