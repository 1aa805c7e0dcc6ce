import { type Facts, NO_FACTS } from '../../language/facts.ts';
import type { Effect, Inject, When } from '../../scenario/inject.ts';
import type { PersonFacts } from '../../scenario/appearance.ts';
import type { SimTime } from '../../scenario/time.ts';
import type { ExerciseEvent } from '../event.ts';
import { indexOf } from '../eventIndex.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { locationOf, positionOf } from '../places.ts';
import { hasGroups } from '../settings.ts';
import type { World } from '../world.ts';
import { post } from './chatLines.ts';
import { endNow } from './ending.ts';
import { weigh } from './incidents.ts';
import { setOut } from './passersBy.ts';

/** Fires the turns that the maker planned: at a time, after each other, on an event, in a machine's state, or by hand. */
export const fireInjects: Reaction = (kernel, event) => {
  if (event.type === 'exerciseStarted') {
    for (const inject of kernel.scenario.injects) {
      for (const when of leaves(inject.when)) {
        if ('at' in when)
          considerLater(kernel, inject, when, when.at + Math.floor((when.jitter ?? 0) * kernel.chance.fraction(inject.id, 'jitter')));
      }
    }
    return;
  }
  for (const inject of kernel.scenario.injects) {
    for (const when of leaves(inject.when)) {
      if (!matches(when, event)) continue;
      const wait = 'wait' in when ? (when.wait ?? 0) : 0;
      if (wait === 0) consider(kernel, inject, when);
      else considerLater(kernel, inject, when, wait);
    }
  }
};

type Sees = Extract<Effect, { do: 'call' }>['sees'];
type Leaf = Exclude<When, { any: When[] } | { all: When[] }>;

/** The conditions that came true, when those come true of which that is known, and since when an inject waits out a delay. */
interface Deck {
  readonly met: Set<Leaf>;
  readonly expected: Map<Leaf, SimTime>;
  readonly ready: Map<string, SimTime>;
}
const decks = new WeakMap<Kernel, Deck>();

function deckOf(kernel: Kernel): Deck {
  const deck = decks.get(kernel) ?? { met: new Set(), expected: new Map(), ready: new Map() };
  decks.set(kernel, deck);
  return deck;
}

const parts = new WeakMap<When, readonly Leaf[]>();

/** The conditions that a moment consists of, worked out once: they are asked about every event. */
function leaves(when: When): readonly Leaf[] {
  const known = parts.get(when) ?? ('any' in when ? when.any.flatMap(leaves) : 'all' in when ? when.all.flatMap(leaves) : [when]);
  parts.set(when, known);
  return known;
}

/** Whether an inject has a moment of its own; otherwise only the facilitator has it come. */
export function comesByItself({ when }: Inject): boolean {
  return !leaves(when).every((leaf) => 'byHand' in leaf);
}

/** When an inject comes by itself; null when that is not known yet, or when it does not come any more. */
export function dueAt(kernel: Kernel, id: string): SimTime | null {
  const inject = kernel.scenario.injects.find((candidate) => candidate.id === id);
  const state = kernel.world.injects[id];
  if (!inject || state?.status !== 'waiting' || kernel.world.phase !== 'running') return null;
  const deck = deckOf(kernel);
  const moment = deck.ready.get(id) ?? momentOf(inject.when, deck.expected);
  return moment === null || moment + state.delayed < kernel.now() ? null : moment + state.delayed;
}

function momentOf(when: When, expected: ReadonlyMap<Leaf, SimTime>): SimTime | null {
  if ('any' in when) {
    const known = when.any.flatMap((part) => momentOf(part, expected) ?? []);
    return known.length === 0 ? null : Math.min(...known);
  }
  if ('all' in when) {
    const moments = when.all.map((part) => momentOf(part, expected));
    return moments.includes(null) ? null : Math.max(...moments.map((moment) => moment ?? 0));
  }
  return expected.get(when) ?? null;
}

function matches(when: Leaf, event: ExerciseEvent): boolean {
  if ('after' in when) return event.type === 'injectFired' && event.inject === when.after;
  if ('on' in when) return event.type === when.on && (when.contact === undefined || ('contact' in event && event.contact === when.contact));
  if ('in' in when) return event.type === 'actorChanged' && event.actor === when.actor && event.state === when.in;
  return false;
}

function considerLater(kernel: Kernel, inject: Inject, leaf: Leaf, wait: number): void {
  const { expected } = deckOf(kernel);
  if (!expected.has(leaf)) expected.set(leaf, kernel.now() + wait);
  kernel.later(wait, inject.id, () => consider(kernel, inject, leaf));
}

function consider(kernel: Kernel, inject: Inject, leaf: Leaf): void {
  const { met, expected } = deckOf(kernel);
  if (!met.has(leaf)) expected.set(leaf, kernel.now());
  met.add(leaf);
  if (holds(inject.when, met)) come(kernel, inject, kernel.now());
}

function holds(when: When, done: ReadonlySet<Leaf>): boolean {
  if ('any' in when) return when.any.some((part) => holds(part, done));
  if ('all' in when) return when.all.every((part) => holds(part, done));
  return done.has(when);
}

/** An inject was ready at this moment: it comes, or so much later as the facilitator has it wait, also when that changes meanwhile. */
function come(kernel: Kernel, inject: Inject, since: SimTime): void {
  const state = kernel.world.injects[inject.id];
  if (state?.status !== 'waiting') return;
  const rest = since + state.delayed - kernel.now();
  if (rest <= 0) return fire(kernel, inject, false);
  deckOf(kernel).ready.set(inject.id, since);
  kernel.later(rest, inject.id, () => come(kernel, inject, since));
}

/** Fires an inject once; one that does not fit (`unless`, `only`) is left out. By hand one that was skipped comes as well. */
export function fire(kernel: Kernel, inject: Inject, byHand: boolean): void {
  if (kernel.world.injects[inject.id]?.status === 'fired' || kernel.world.phase !== 'running') return;
  const { unless, only } = inject;
  if (!byHand && unless && indexOf(kernel.events).of(unless.on).length > 0) return;
  if (!byHand && only === 'coordinatorAlone' && !isCoordinatorAlone(kernel.world)) return;
  const { seq } = kernel.record({ type: 'injectFired', inject: inject.id, byHand });
  for (const effect of inject.does) carryOut(kernel, effect, seq);
}

/** Whether somebody plays a coordinator, and nobody a resident. */
function isCoordinatorAlone({ seats }: World): boolean {
  const taken = Object.values(seats).filter((seat) => seat.taken);
  return taken.length > 0 && taken.every(({ role }) => role === 'coordinator');
}

/** What a neighbour can tell about somebody who is in sight at this moment; nothing about who is not there. */
function toldAbout(kernel: Kernel, { who, notices }: Sees): Facts {
  const actor = kernel.world.actors[who];
  if (!actor?.present) return NO_FACTS;
  const person: PersonFacts = Object.fromEntries(notices.map((slot) => [slot, actor.person[slot]]));
  const location = locationOf(kernel.terrain, positionOf(kernel, actor));
  return { ...NO_FACTS, activities: [actor.activity], location, ...(notices.length === 0 ? {} : { person }) };
}

function carryOut(kernel: Kernel, effect: Effect, stimulus: number): void {
  switch (effect.do) {
    case 'chat':
      // Without a group there is nowhere to write it.
      if (!hasGroups(kernel.settings)) return;
      post(
        kernel,
        {
          group: effect.group,
          from: { kind: 'inject', name: effect.from },
          text: effect.text,
          facts: {
            ...(effect.sees ? toldAbout(kernel, effect.sees) : NO_FACTS),
            ...(effect.about === undefined ? {} : { what: effect.about }),
            ...(effect.called ? { alarm: 'reported' as const, channel: '112' as const } : {}),
          },
          replyTo: null,
        },
        { machine: 'inject', state: 'fired', persona: null, occasion: 'inject', stimulus },
      );
      return;
    case 'call':
      return weigh(kernel, { ...toldAbout(kernel, effect.sees), what: effect.about }, null);
    case 'passerby':
      return setOut(kernel, effect.cast, effect.from, effect.steps);
    case 'endExercise':
      return endNow(kernel);
    default:
      effect satisfies never;
  }
}
