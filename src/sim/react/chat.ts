import type { Facts } from '../../language/facts.ts';
import type { Chatter } from '../../scenario/schema.ts';
import type { ChatLine } from '../event.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { coordinator, type CoordinatorEffect } from '../machines/coordinator.ts';
import { sayInChat } from './chatLines.ts';
import { alertResident, populationOf, replyFrom, type Resident } from './residents.ts';

/** Typing a short line takes this long at the least, and up to this much longer (evidence.md: 26 to 29 words a minute at 40 to 50). */
const TYPES_AT_LEAST = 9_000;
const TYPES_LONGER = 25_000;
/** Chance in per cent that somebody answers: to a clear report, to a worry without a call, to small talk (X). */
const THANKS = 70;
const ASKS_WHO_CALLED = 65;
const WORRIES = 50;
const JOINS_NOISE = 40;
const GOES_TO_LOOK = 25;

/** The group: neighbours and the coordinator answer what was really said, and alarms make people look out. */
export const liveInChat: Reaction = (kernel, event) => {
  switch (event.type) {
    case 'exerciseStarted':
      for (const group of kernel.scenario.groups)
        kernel.start(coordinatorOf(group.id), coordinator, undefined, (effect) => perform(kernel, group.id, effect));
      return;
    case 'chatPosted':
      if (event.line.from.kind === 'seat') hear(kernel, event.line);
      else if (event.line.from.kind === 'inject') alertMembers(kernel, event.line);
      return;
    case 'broadcastStarted':
      for (const group of kernel.scenario.groups) kernel.tell(coordinatorOf(group.id), coordinator, { type: 'BROADCAST' });
      return;
    case 'broadcastEnded':
      // Without a result the report stays open: people go on looking out.
      if (event.result !== 'notFound')
        for (const group of kernel.scenario.groups) kernel.tell(coordinatorOf(group.id), coordinator, { type: 'OVER' });
      return;
    default:
      return;
  }
};

const coordinatorOf = (group: string): string => `coordinator-${group}`;

/** Whether a line says that something is the matter. */
export function isAlarm(facts: Facts): boolean {
  return (
    facts.alarm === 'reported' ||
    facts.activities.length > 0 ||
    facts.person !== undefined ||
    facts.vehicle !== undefined ||
    facts.what !== undefined
  );
}

function hear(kernel: Kernel, line: ChatLine): void {
  const name = coordinatorOf(line.group);
  const reply = (deck: Chatter, chance: number): void => {
    const who = someMember(kernel, line, deck);
    if (!who || !kernel.chance.percent(chance, line.id, `reply ${deck}`)) return;
    replyFrom(kernel, who, deck, line.id, TYPES_AT_LEAST + 1000 * kernel.chance.below(TYPES_LONGER / 1000, line.id, `typing ${deck}`));
  };
  if (line.facts.conduct.includes('unsafe')) {
    kernel.tell(name, coordinator, { type: 'NOISE' });
    reply('scold', ASKS_WHO_CALLED);
  }
  if (line.facts.alarm === 'reported') {
    kernel.tell(name, coordinator, { type: 'REPORTED', line: line.id });
    reply('thanks', THANKS);
  } else if (isAlarm(line.facts)) {
    kernel.tell(name, coordinator, { type: 'WORRY' });
    reply('askCalled', ASKS_WHO_CALLED);
    reply('worry', WORRIES);
    reply('goLook', GOES_TO_LOOK);
  } else {
    kernel.tell(name, coordinator, { type: 'NOISE' });
    reply('noise', JOINS_NOISE);
    reply('joke', JOINS_NOISE / 2);
  }
  alertMembers(kernel, line);
}

function alertMembers(kernel: Kernel, line: ChatLine): void {
  if (!isAlarm(line.facts)) return;
  for (const who of populationOf(kernel)) if (who.group === line.group) alertResident(kernel, who);
}

function someMember(kernel: Kernel, line: ChatLine, deck: Chatter): Resident | null {
  const members = populationOf(kernel).filter((who) => who.group === line.group);
  return members.length === 0 ? null : kernel.chance.pick(members, line.id, `who ${deck}`);
}

function perform(kernel: Kernel, groupId: string, effect: CoordinatorEffect): void {
  const group = kernel.scenario.groups.find((candidate) => candidate.id === groupId);
  const from = { kind: 'coordinator', name: group?.coordinator ?? '' } as const;
  switch (effect.type) {
    case 'ask':
      return sayInChat(kernel, groupId, from, 'coordinatorAsks', null, 'coordinator: worry without a call');
    case 'pin':
      kernel.record({ type: 'chatPinned', line: effect.line });
      return sayInChat(kernel, groupId, from, 'coordinatorPins', effect.line, 'coordinator: report in the group');
    case 'remind':
      return sayInChat(kernel, groupId, from, 'coordinatorRules', null, 'coordinator: too much noise');
    case 'relay':
      return sayInChat(kernel, groupId, from, 'coordinatorRelays', null, 'coordinator: broadcast received');
    case 'close':
      sayInChat(kernel, groupId, from, 'coordinatorCloses', null, 'coordinator: broadcast ended');
      kernel.record({ type: 'chatClosed', group: groupId });
      return;
    default:
      effect satisfies never;
  }
}
