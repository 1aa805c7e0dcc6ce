import type { Facts } from '../../language/facts.ts';
import type { Chatter } from '../../scenario/schema.ts';
import { compareLooks } from '../compareLooks.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { resident, type ResidentEffect } from '../machines/resident.ts';
import type { Terrain } from '../neighbourhood/graph.ts';
import { houseViewpoint, viewpointsOverlooking } from '../neighbourhood/sight.ts';
import { positionOf } from '../places.ts';
import { LOGNORMAL_16 } from '../random.ts';
import type { ActorState } from '../world.ts';
import { sayInChat } from './chatLines.ts';
import { SIGHT_RANGE, timesInView } from './sight.ts';

/** A simulated resident: data until a first message reaches them. */
export interface Resident {
  readonly id: string;
  readonly name: string;
  readonly house: number;
  readonly point: { readonly x: number; readonly y: number };
  readonly group: string | null;
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
  readonly watching: Map<number, Resident[]>;
};
const crowds = new WeakMap<Kernel, Crowd>();

/** All simulated residents of this exercise, in a fixed order. */
export function populationOf(kernel: Kernel): readonly Resident[] {
  return crowdOf(kernel).residents;
}

function crowdOf(kernel: Kernel): Crowd {
  const known = crowds.get(kernel);
  if (known) return known;
  const crowd: Crowd = { residents: populate(kernel), started: new Set(), alerted: new Set(), watching: new Map() };
  crowds.set(kernel, crowd);
  return crowd;
}

function populate(kernel: Kernel): Resident[] {
  const { scenario, chance, terrain } = kernel;
  const { houses, municipalities } = terrain.neighbourhood;
  if (houses.length === 0) return [];
  const places = scenario.groups.flatMap((group) => Array.from({ length: group.members }, () => group));
  const shares = new Map(scenario.municipalities.map((municipality) => [municipality.id, municipality.burgernetShare]));
  return Array.from({ length: scenario.residents }, (_, index): Resident => {
    const id = `resident-${index + 1}`;
    const group = places[index] ?? null;
    const homes = homesIn(terrain, group?.municipality);
    const house = homes[chance.below(homes.length, id, 'house')] ?? 0;
    const names = (group ?? scenario.groups[0])?.names ?? ['?'];
    return {
      id,
      name: names[index % names.length] as string,
      house,
      point: houses[house]?.front ?? { x: 0, y: 0 },
      group: group?.id ?? null,
      burgernet: chance.percent(shares.get(group?.municipality ?? municipalities[0]?.id ?? '') ?? 10, id, 'burgernet'),
    };
  });
}

const homes = new WeakMap<Terrain, Map<string, readonly number[]>>();

/** The houses of a municipality; all houses when it has none, or when none was named. */
function homesIn(terrain: Terrain, municipality: string | undefined): readonly number[] {
  const known = homes.get(terrain) ?? new Map<string, readonly number[]>();
  homes.set(terrain, known);
  const key = municipality ?? '';
  let found = known.get(key);
  if (!found) {
    const { houses, streets, index } = terrain.neighbourhood;
    const wanted = municipality === undefined ? undefined : index.municipalities[municipality];
    const all = houses.map((_, house) => house);
    const inside = all.filter((house) => streets[houses[house]?.street ?? -1]?.municipality === wanted);
    found = inside.length > 0 ? inside : all;
    known.set(key, found);
  }
  return found;
}

/** A message with an alarm reaches this resident; only the first one can make somebody look up. Who does not open it stays data. */
export function alertResident(kernel: Kernel, who: Resident): void {
  const { alerted } = crowdOf(kernel);
  if (alerted.has(who.id)) return;
  alerted.add(who.id);
  if (!kernel.chance.percent(OPENED, who.id, 'opens')) return;
  wake(kernel, who);
  kernel.tell(who.id, resident, { type: 'ALERTED' });
}

/** Has this resident type an answer, at human speed. */
export function replyFrom(kernel: Kernel, who: Resident, deck: Chatter, replyTo: string | null, typing: number): void {
  wake(kernel, who);
  kernel.tell(who.id, resident, { type: 'REPLY', deck, replyTo, typing });
}

function wake(kernel: Kernel, who: Resident): void {
  const crowd = crowdOf(kernel);
  if (crowd.started.has(who.id)) return;
  crowd.started.add(who.id);
  const { chance } = kernel;
  const plan = {
    opensAfter: chance.spread(OPENED_AFTER, LOGNORMAL_16, who.id, 'opensAfter'),
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
  if (!actor || (member?.role !== 'protagonist' && member?.role !== 'lookAlike')) return;
  const facts = wantedFacts(kernel);
  if (!facts) return;
  const range = SIGHT_RANGE[kernel.scenario.light];
  const segments = actor.leg ? actor.leg.route.map((stretch) => stretch.segment) : [actor.spot.segment];
  const seen = new Set<number>();
  for (const segment of segments) {
    for (const house of viewpointsOverlooking(kernel.terrain, segment, range)) {
      if (seen.has(house)) continue;
      seen.add(house);
      for (const who of crowd.watching.get(house) ?? []) {
        if (recognises(kernel, who, actor, facts)) notice(kernel, who, actor, range, member.role === 'protagonist');
      }
    }
  }
};

function wantedFacts(kernel: Kernel): Facts | null {
  const broadcast = Object.values(kernel.world.broadcasts).find((candidate) => candidate.phase === 'active');
  const incident = broadcast ? kernel.world.incidents[broadcast.incident] : undefined;
  return incident?.facts ?? kernel.world.chat.findLast((line) => line.facts.person || line.facts.vehicle)?.facts ?? null;
}

function recognises(kernel: Kernel, who: Resident, actor: ActorState, facts: Facts): boolean {
  const { right, wrong } = compareLooks(facts, actor);
  if (right === 0) return false;
  const base = kernel.scenario.plot.kind === 'missing' ? RECOGNISES.missing : RECOGNISES.suspect;
  // A wrong coat sends people after a wrong coat.
  const share = wrong >= right ? 0 : right >= 3 ? 1 : 0.5;
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
  const { watching } = crowdOf(kernel);
  switch (effect.type) {
    case 'watch':
      watching.set(who.house, [...(watching.get(who.house) ?? []), who]);
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
      if (who.group !== null)
        sayInChat(kernel, who.group, { kind: 'resident', name: who.name }, 'alsoSaw', null, `${who.id}: tipped the police`);
      kernel.record({ type: 'tipReceived', resident: who.id, incident: incident.id, spot: effect.spot, right: effect.right });
      return;
    }
    case 'post':
      if (who.group !== null)
        sayInChat(kernel, who.group, { kind: 'resident', name: who.name }, effect.deck, effect.replyTo, `${who.id}: ${effect.deck}`);
      return;
    default:
      effect satisfies never;
  }
}
