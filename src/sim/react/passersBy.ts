import type { RoutineStep } from '../../scenario/cast.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { performInStreet } from '../street.ts';

/** Passers-by merely exist: data moves them through their routine, no machine. */
export const movePassersBy: Reaction = (kernel, event) => {
  if (event.type === 'exerciseStarted') {
    for (const member of kernel.scenario.cast) {
      const { routine } = member;
      if (!routine) continue;
      const delay = routine.starts.at + Math.floor(routine.starts.jitter * kernel.chance.fraction(member.id, 'start'));
      kernel.later(delay, `${member.id} appears`, () => setOut(kernel, member.id, routine.from, routine.steps));
    }
    return;
  }
  if (event.type === 'actorArrived') proceed(kernel, event.actor);
};

const pending = new WeakMap<Kernel, Map<string, RoutineStep[]>>();

/** Has somebody of the cast appear and go through these steps. */
export function setOut(kernel: Kernel, actor: string, from: string, steps: readonly RoutineStep[]): void {
  const routines = pending.get(kernel) ?? new Map<string, RoutineStep[]>();
  pending.set(kernel, routines);
  routines.set(actor, [...steps]);
  performInStreet(kernel, actor, { type: 'appear', where: from });
  proceed(kernel, actor);
}

function proceed(kernel: Kernel, actor: string): void {
  const steps = pending.get(kernel)?.get(actor);
  if (!steps) return;
  const step = steps.shift();
  if (!step) {
    pending.get(kernel)?.delete(actor);
    performInStreet(kernel, actor, { type: 'leave' });
    return;
  }
  if ('goesTo' in step) {
    performInStreet(kernel, actor, {
      type: 'go',
      where: step.goesTo,
      mode: step.mode,
      haste: 'calm',
      does: step.does,
      closer: step.closer ?? null,
    });
    return;
  }
  performInStreet(kernel, actor, { type: 'do', does: step.does, closer: step.closer ?? null, lasts: step.lasts, inside: false });
  kernel.later(step.lasts, `${actor} goes on`, () => proceed(kernel, actor));
}
