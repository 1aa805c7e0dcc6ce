// The deck of the facilitator: turns of the scenario that come now, not at all, or later; and what nobody planned.
import { type Facts, NO_FACTS, type Span } from '../../language/facts.ts';
import type { Inject } from '../../scenario/inject.ts';
import type { FacilitatorIntent, Refusal } from '../command.ts';
import type { Why } from '../chatEvent.ts';
import type { Kernel } from '../kernel.ts';
import { post } from '../react/chatLines.ts';
import { comesByItself, fire } from '../react/injects.ts';
import { hasGroups } from '../settings.ts';
import { withoutGoalAsPlace } from './goal.ts';

/** The longest line, note and name that are kept. */
const LONGEST_LINE = 500;
const LONGEST_NAME = 40;

type Turning = Extract<FacilitatorIntent, { type: 'fireInject' | 'skipInject' | 'delayInject' }>;
type Improvising = Extract<FacilitatorIntent, { type: 'improvise' }>;

/** Has a turn come now, not at all, or later. What came already neither comes again nor can be kept back. */
export function turnInject(kernel: Kernel, intent: Turning): Refusal | null {
  const inject = kernel.scenario.injects.find((candidate) => candidate.id === intent.inject);
  const state = kernel.world.injects[intent.inject];
  if (!inject || !state) return { refused: 'unknownInject' };
  if (state.status === 'fired') return { refused: 'nothingNew' };
  switch (intent.type) {
    case 'fireInject':
      fire(kernel, inject, true);
      return null;
    case 'skipInject':
      if (state.status === 'skipped') return { refused: 'nothingNew' };
      kernel.record({ type: 'injectSkipped', inject: inject.id });
      return null;
    case 'delayInject':
      return delay(kernel, inject, Math.max(0, Math.trunc(intent.wait) || 0));
    default:
      return intent satisfies never;
  }
}

/** What only comes by hand, or not at all any more, cannot come later. */
function delay(kernel: Kernel, inject: Inject, wait: number): Refusal | null {
  if (wait === 0 || kernel.world.injects[inject.id]?.status !== 'waiting' || !comesByItself(inject)) return { refused: 'nothingNew' };
  kernel.record({ type: 'injectDelayed', inject: inject.id, wait });
  return null;
}

/** Why something was written or taken away that neither a machine nor the scenario thought of. */
const BY_FACILITATOR: Why = { machine: 'facilitator', state: 'improvising', persona: null, occasion: 'improvised', stimulus: -1 };

/** A line under a name that the facilitator chose. The group answers it as it answers a line of the scenario. */
export function improvise(kernel: Kernel, { group, from, text }: Improvising, facts: Facts = NO_FACTS, spans: readonly Span[] = []) {
  if (!hasGroups(kernel.settings)) return { refused: 'noGroup' } as const;
  if (!kernel.scenario.groups.some(({ id }) => id === group)) return { refused: 'unknownGroup' } as const;
  if (text.trim() === '' || from.trim() === '') return { refused: 'emptyText' } as const;
  if (text.length > LONGEST_LINE || from.length > LONGEST_NAME) return { refused: 'tooLong' } as const;
  const meant = withoutGoalAsPlace(facts, spans);
  post(kernel, { group, from: { kind: 'inject', name: from.trim() }, text, ...meant, replyTo: null }, BY_FACILITATOR);
  return null;
}

/** Takes any line out of its group. */
export function takeLineAway(kernel: Kernel, id: string): Refusal | null {
  const line = kernel.world.chat.find((candidate) => candidate.id === id);
  if (!line || line.removed) return { refused: 'unknownLine' };
  kernel.record({ type: 'chatRemoved', line: id, seat: null, why: { ...BY_FACILITATOR, occasion: 'remove' } });
  return null;
}

/** Keeps a remark of the facilitator at this moment. */
export function takeNote(kernel: Kernel, text: string): Refusal | null {
  if (text.trim() === '') return { refused: 'emptyText' };
  if (text.length > LONGEST_LINE) return { refused: 'tooLong' };
  kernel.record({ type: 'noteTaken', text });
  return null;
}
