// The simulated coordinator of a group: carries out what machines/coordinator wants, and keeps silent where somebody plays it.
import { countFeatures, isHarmful } from '../assess.ts';
import type { ChatLine, Occasion, Why } from '../chatEvent.ts';
import type { EventOf } from '../event.ts';
import type { Kernel } from '../kernel.ts';
import { coordinator, type CoordinatorEffect, type CoordinatorStimulus } from '../machines/coordinator.ts';
import type { SeatState } from '../world.ts';
import { sayInChat, takeReminder } from './chatLines.ts';
import { endsWith } from './groupCases.ts';
import { isCalled, signOff } from './groupReports.ts';

/** Reading and typing takes so long, and up to this much longer; closing waits until the news has sunk in (all X). */
const READS = { least: 17_000, longer: 15_000 } as const;
const CLOSES = 30_000;

/** The name of the machine of the coordinator of a group. */
export const coordinatorOf = (group: string): string => `coordinator-${group}`;

/** Who plays the coordinator of this group, or null while that is simulated. */
export function playsCoordinator(kernel: Pick<Kernel, 'world'>, group: string): SeatState | null {
  return Object.values(kernel.world.seats).find((seat) => seat.role === 'coordinator' && seat.taken && seat.group === group) ?? null;
}

/** Has the coordinator of every group begin to read along. */
export function startCoordinators(kernel: Kernel): void {
  for (const { id } of kernel.scenario.groups) {
    const name = coordinatorOf(id);
    const reads = READS.least + kernel.chance.below(READS.longer, name, 'reads');
    kernel.start(name, coordinator, { reads, closes: CLOSES }, (effect) => perform(kernel, id, effect));
  }
}

/** Tells the coordinator of a group that there is something. */
export function tellCoordinator(
  kernel: Kernel,
  group: string,
  type: CoordinatorStimulus['type'],
  line: string | null,
  stimulus: number,
): void {
  kernel.tell(coordinatorOf(group), coordinator, { type, line, stimulus });
}

/** A case is over: so is the report of the groups that have one about it. */
export function endReports(kernel: Kernel, incident: string, stimulus: number): void {
  for (const { id } of kernel.scenario.groups)
    if (kernel.world.groupReports[id] && endsWith(kernel, id, incident)) tellCoordinator(kernel, id, 'OVER', null, stimulus);
}

/** How much somebody can do with a line: the pinned one is the one that says most. */
export function worth(line: ChatLine): number {
  const { facts } = line;
  return (facts.alarm === 'reported' ? 20 : 0) + (facts.location ? 3 : 0) + (facts.activities.length > 0 ? 2 : 0) + countFeatures(facts);
}

/** What is pinned in a group now: the newest, when there is more than one. */
export function pinnedIn(kernel: Kernel, group: string): ChatLine | null {
  return kernel.world.chat.findLast((line) => line.group === group && line.pinned) ?? null;
}

/** A line does not say any more that 112 was called: the simulated coordinator takes it from above the group, and may ask again. */
export function showUncalled(kernel: Kernel, line: ChatLine, stimulus: number): void {
  const { group, id } = line;
  tellCoordinator(kernel, group, 'UNCALLED', id, stimulus);
  if (!line.pinned || playsCoordinator(kernel, group) !== null) return;
  const why: Why = { machine: coordinatorOf(group), state: 'reading', persona: null, occasion: 'coordinatorPins', stimulus };
  kernel.record({ type: 'chatUnpinned', line: id, seat: null, why });
}

function perform(kernel: Kernel, group: string, effect: CoordinatorEffect): void {
  if (playsCoordinator(kernel, group) !== null) return;
  const from = { kind: 'coordinator', name: kernel.scenario.groups.find(({ id }) => id === group)?.coordinator ?? '' } as const;
  const { line, stimulus } = effect;
  const why = (occasion: Occasion): Why => ({
    machine: coordinatorOf(group),
    state: effect.state,
    persona: null,
    occasion,
    stimulus,
  });
  switch (effect.type) {
    case 'ask':
      if (!isCalled(kernel, group)) sayInChat(kernel, group, from, 'coordinatorAsks', null, why('coordinatorAsks'));
      return;
    case 'pin': {
      const pinned = pinnedIn(kernel, group);
      if (line === null || pinned?.id === line || isRemoved(kernel, line)) return;
      if (pinned) kernel.record({ type: 'chatUnpinned', line: pinned.id, seat: null, why: why('coordinatorPins') });
      kernel.record({ type: 'chatPinned', line, seat: null, why: why('coordinatorPins') });
      return sayInChat(kernel, group, from, 'coordinatorPins', line, why('coordinatorPins'));
    }
    case 'remove':
      if (line === null || isRemoved(kernel, line)) return;
      kernel.record({ type: 'chatRemoved', line, seat: null, why: why('remove') });
      return sayInChat(kernel, group, from, 'coordinatorRemoves', null, why('coordinatorRemoves'));
    case 'warn':
      return sayInChat(kernel, group, from, 'objectUnsafe', line, why('objectUnsafe'));
    case 'remind':
      return sayInChat(kernel, group, from, 'coordinatorRules', null, why('coordinatorRules'), takeReminder(kernel, group));
    case 'answer':
      if (!isCalled(kernel, group) || isAnswered(kernel, line)) return;
      return sayInChat(kernel, group, from, 'answerCalled', line, why('answerCalled'));
    case 'close':
      if (signOff(kernel, group)) sayInChat(kernel, group, from, 'coordinatorCloses', null, why('coordinatorCloses'));
      return;
    default:
      effect.type satisfies never;
  }
}

function isRemoved(kernel: Kernel, id: string): boolean {
  return kernel.world.chat.find((line) => line.id === id)?.removed ?? true;
}

function isAnswered(kernel: Kernel, question: string | null): boolean {
  return kernel.world.chat.some((line) => line.replyTo === question && line.deck === 'answerCalled');
}

/** What the coordinator makes of a line of somebody else. */
export function showCoordinator(kernel: Kernel, { line, seq }: Pick<EventOf<'chatPosted'>, 'line' | 'seq'>): void {
  const { group, facts, id } = line;
  const tell = (type: CoordinatorStimulus['type']): void => tellCoordinator(kernel, group, type, id, seq);
  if (isHarmful(facts)) tell('HARMFUL');
  else if (facts.alarm === 'reported') {
    const pinned = pinnedIn(kernel, group);
    if (!pinned || worth(line) > worth(pinned)) tell('REPORTED');
  }
  if (facts.conduct.includes('unsafe')) tell('UNSAFE');
}
