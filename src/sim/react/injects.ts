import type { Effect, Inject, When } from '../../scenario/inject.ts';
import type { ExerciseEvent } from '../event.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { hasGroups } from '../settings.ts';
import { post } from './chatLines.ts';
import { endNow } from './ending.ts';
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

type Leaf = Exclude<When, { any: When[] } | { all: When[] }>;
const met = new WeakMap<Kernel, Set<Leaf>>();

function leaves(when: When): Leaf[] {
  if ('any' in when) return when.any.flatMap(leaves);
  if ('all' in when) return when.all.flatMap(leaves);
  return [when];
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

/** Fires an inject once; one that no longer fits (`unless`) is left out. */
export function fire(kernel: Kernel, inject: Inject, byHand: boolean): void {
  if (kernel.world.fired.includes(inject.id) || kernel.world.phase !== 'running') return;
  const { unless } = inject;
  if (!byHand && unless && kernel.events.some((event) => event.type === unless.on)) return;
  const { seq } = kernel.record({ type: 'injectFired', inject: inject.id, byHand });
  for (const effect of inject.does) carryOut(kernel, effect, seq);
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
          facts: { activities: [], conduct: [], ...(effect.about === undefined ? {} : { what: effect.about }) },
          replyTo: null,
        },
        { machine: 'inject', state: 'fired', persona: null, occasion: 'inject', stimulus },
      );
      return;
    case 'passerby':
      return setOut(kernel, effect.cast, effect.from, effect.steps);
    case 'endExercise':
      return endNow(kernel);
    default:
      effect satisfies never;
  }
}
