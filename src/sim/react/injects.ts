import { type Facts, NO_FACTS } from '../../language/facts.ts';
import type { Effect, Inject, When } from '../../scenario/inject.ts';
import type { PersonFacts } from '../../scenario/appearance.ts';
import type { ExerciseEvent } from '../event.ts';
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
          kernel.later(when.at + Math.floor((when.jitter ?? 0) * kernel.chance.fraction(inject.id, 'jitter')), inject.id, () =>
            consider(kernel, inject, when),
          );
      }
    }
    return;
  }
  for (const inject of kernel.scenario.injects) {
    for (const when of leaves(inject.when)) {
      if (!matches(when, event)) continue;
      const wait = 'wait' in when ? (when.wait ?? 0) : 0;
      if (wait === 0) consider(kernel, inject, when);
      else kernel.later(wait, inject.id, () => consider(kernel, inject, when));
    }
  }
};

type Sees = Extract<Effect, { do: 'call' }>['sees'];
type Leaf = Exclude<When, { any: When[] } | { all: When[] }>;
const met = new WeakMap<Kernel, Set<Leaf>>();

const parts = new WeakMap<When, readonly Leaf[]>();

/** The conditions that a moment consists of, worked out once: they are asked about every event. */
function leaves(when: When): readonly Leaf[] {
  const known = parts.get(when) ?? ('any' in when ? when.any.flatMap(leaves) : 'all' in when ? when.all.flatMap(leaves) : [when]);
  parts.set(when, known);
  return known;
}

function matches(when: Leaf, event: ExerciseEvent): boolean {
  if ('after' in when) return event.type === 'injectFired' && event.inject === when.after;
  if ('on' in when) return event.type === when.on && (when.contact === undefined || ('contact' in event && event.contact === when.contact));
  if ('in' in when) return event.type === 'actorChanged' && event.actor === when.actor && event.state === when.in;
  return false;
}

function consider(kernel: Kernel, inject: Inject, leaf: Leaf): void {
  const done = met.get(kernel) ?? new Set<Leaf>();
  met.set(kernel, done);
  done.add(leaf);
  if (holds(inject.when, done)) fire(kernel, inject, false);
}

function holds(when: When, done: ReadonlySet<Leaf>): boolean {
  if ('any' in when) return when.any.some((part) => holds(part, done));
  if ('all' in when) return when.all.every((part) => holds(part, done));
  return done.has(when);
}

/** Fires an inject once; one that does not fit (`unless`, `only`) is left out. */
export function fire(kernel: Kernel, inject: Inject, byHand: boolean): void {
  if (kernel.world.fired.includes(inject.id) || kernel.world.phase !== 'running') return;
  const { unless, only } = inject;
  if (!byHand && unless && kernel.events.some((event) => event.type === unless.on)) return;
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
