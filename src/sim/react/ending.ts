import type { Kernel, Reaction } from '../kernel.ts';
import { phase } from '../machines/phase.ts';
import { planMissing } from '../plans/missing.ts';
import { locationOf, spotOf } from '../places.ts';
import { endBroadcasts } from './broadcasts.ts';
import { weigh } from './incidents.ts';

/** Starts the exercise's own machine and ends the exercise: by time, by the case, or by the facilitator. */
export const runPhase: Reaction = (kernel, event) => {
  if (event.type === 'exerciseStarted') {
    kernel.start('phase', phase, { duration: kernel.scenario.duration }, (effect) => {
      if (kernel.world.phase !== 'running') return;
      if (kernel.scenario.plot.kind === 'quiet') kernel.record({ type: 'caseClosed', outcome: 'quiet' });
      endBroadcasts(kernel);
      kernel.record({ type: 'exerciseEnded', reason: effect.reason });
    });
    callFromFamily(kernel);
  }
  if (event.type === 'caseClosed' && kernel.scenario.plot.kind !== 'quiet')
    kernel.tell('phase', phase, { type: event.outcome === 'caught' || event.outcome === 'found' ? 'CASE_CLOSED' : 'OUT_OF_REACH' });
};

/** The facilitator stops the exercise. */
export function endNow(kernel: Kernel): void {
  kernel.tell('phase', phase, { type: 'STOP' });
}

/** A missing person is reported by the family, who know the face but perhaps not today's coat. */
function callFromFamily(kernel: Kernel): void {
  const { plot } = kernel.scenario;
  if (plot.kind !== 'missing') return;
  const spot = spotOf(kernel.terrain, plot.lastSeen);
  kernel.later(planMissing(plot, kernel.chance).reportedAfter, 'family calls', () => {
    if (spot) {
      const facts = { what: 'missing', person: plot.says, location: locationOf(kernel.terrain, spot) } as const;
      weigh(kernel, { activities: [], conduct: [], ...facts }, null);
    }
  });
}
