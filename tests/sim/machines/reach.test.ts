import { expect, test } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { broadcast } from '../../../src/sim/machines/broadcast.ts';
import { controlRoom } from '../../../src/sim/machines/controlRoom.ts';
import { coordinator } from '../../../src/sim/machines/coordinator.ts';
import { driver } from '../../../src/sim/machines/driver.ts';
import { groupReport } from '../../../src/sim/machines/groupReport.ts';
import { member } from '../../../src/sim/machines/member.ts';
import { missingPerson } from '../../../src/sim/machines/missingPerson.ts';
import { operator } from '../../../src/sim/machines/operator.ts';
import { patrol } from '../../../src/sim/machines/patrol.ts';
import { phase } from '../../../src/sim/machines/phase.ts';
import { resident } from '../../../src/sim/machines/resident.ts';
import { suspect } from '../../../src/sim/machines/suspect.ts';

const spot = { segment: 0, offset: 0 };
const target = { where: 'a', approach: 'walks', tries: 'forcesDoor', enters: 'climbsThroughWindow', yields: true } as const;
const burglary = {
  startsAfter: 1,
  from: 'a',
  scouts: [
    { where: 'a', does: 'walks', closer: null, lasts: 1 },
    { where: 'b', does: 'walks', closer: null, lasts: 1 },
  ],
  targets: [target, target],
  tryingTakes: 1,
  insideFor: 1,
  mode: 'foot',
  transportAt: 'a',
  exit: 'x',
  hidesAt: 'h',
  hidesFor: 1,
} as const;
const wandering = {
  startsAfter: 1,
  lastSeen: 'a',
  reportedAfter: 1,
  stops: [
    { where: 'a', does: 'walks', closer: null, lasts: 1 },
    { where: 'b', does: 'walks', closer: null, lasts: 1 },
  ],
  tiresAfter: 1,
  restsAt: 'r',
} as const;
const crash = { startsAfter: 1, from: 'a', crash: 'b', hesitates: 1, exit: 'x', leavesCarAt: 'p', waitsFor: 1 } as const;
const need = (question: string) => ({ question, focus: null });
const heard = { type: 'SAID', needed: [need('place')], urgent: false, calm: false, known: false, atRisk: false };

/** Each machine with inputs that together open every way through it, and everything it may hear. */
const CASES: readonly {
  name: string;
  machine: AnyStateMachine;
  inputs: readonly unknown[];
  events: readonly { type: string }[];
  /** Those to be reached, where one case does not open every way; all otherwise. */
  states?: readonly string[];
}[] = [
  {
    name: 'suspect',
    machine: suspect,
    inputs: [burglary, { ...burglary, mode: 'car', hidesAt: null }],
    events: ['ARRIVED', 'LIGHT', 'QUESTIONED', 'PATROL_NEAR', 'CAUGHT'].map((type) => ({ type })),
  },
  {
    name: 'missing person',
    machine: missingPerson,
    inputs: [wandering],
    events: ['ARRIVED', 'SHELTERED', 'CAUGHT'].map((type) => ({ type })),
  },
  {
    name: 'driver',
    machine: driver,
    inputs: [crash, { ...crash, leavesCarAt: null }],
    events: ['ARRIVED', 'QUESTIONED', 'PATROL_NEAR', 'CAUGHT'].map((type) => ({ type })),
  },
  {
    name: 'operator',
    machine: operator,
    inputs: [
      { contact: '112', open: false, needed: [need('place')], atRisk: false, patient: false },
      { contact: '0900-8844', open: false, needed: [need('place')], atRisk: true, patient: true },
      { contact: 'neighbour', open: false, needed: [], atRisk: false, patient: false },
      { contact: 'burgernet', open: false, needed: [], atRisk: false, patient: false },
    ],
    events: [
      heard,
      { ...heard, urgent: true },
      { ...heard, calm: true },
      { ...heard, known: true },
      { ...heard, needed: [] },
      { type: 'DONT_KNOW' },
      { type: 'AT_RISK' },
      { type: 'HANG_UP' },
      { type: 'TAKEN_OVER' },
      { type: 'HANDED_BACK' },
    ],
  },
  {
    name: 'control room',
    machine: controlRoom,
    inputs: [
      { urgent: false, clear: false, handling: 1 },
      { urgent: true, clear: true, handling: 1 },
      { urgent: true, clear: false, handling: 1 },
    ],
    events: [{ type: 'UPDATED', urgent: true, clear: false }, { type: 'UPDATED', urgent: true, clear: true }, { type: 'CLOSED' }] as {
      type: string;
    }[],
  },
  {
    name: 'broadcast',
    machine: broadcast,
    inputs: [{ composing: 1, closesAfter: 2, between: 1 }],
    events: [{ type: 'ADD', left: 2 } as { type: string }, { type: 'RESULT', result: 'found' } as { type: string }],
  },
  {
    name: 'patrol',
    machine: patrol,
    inputs: [{ travel: 1 }],
    events: [{ type: 'TIP', spot, drive: 1 }, { type: 'TURN', travel: 2 }, { type: 'MISLED' }, { type: 'DONE' }] as { type: string }[],
  },
  {
    name: 'resident',
    machine: resident,
    inputs: [{ opensAfter: 1, watchesFor: 1, reportsAfter: 1, calls: true }],
    events: [{ type: 'ALERTED' }, { type: 'LOOKS' }, { type: 'NOTICED', spot, right: true }] as { type: string }[],
  },
  {
    name: 'coordinator who hears an alarm',
    machine: coordinator,
    states: ['reading', 'asking', 'pinning', 'warning'],
    inputs: [{ reads: 1, closes: 1 }],
    events: ['WORRY', 'REPORTED', 'UNSAFE'].map((type) => ({ type, line: 'l', stimulus: 1 })),
  },
  {
    name: 'coordinator who puts things in order',
    machine: coordinator,
    inputs: [{ reads: 1, closes: 1 }],
    events: ['HARMFUL', 'NOISE', 'QUESTION', 'OVER'].map((type) => ({ type, line: 'l', stimulus: 1 })),
    states: ['reading', 'removing', 'reminding', 'answering', 'closing'],
  },
  {
    name: 'member of a group',
    machine: member,
    inputs: [undefined],
    events: [
      { type: 'MOVED', impulse: { occasion: 'thanks', line: 'l', stimulus: 1, reads: 1 } },
      { type: 'MOVED', impulse: { occasion: 'thumb', line: 'l', stimulus: 1, reads: 1 } },
      { type: 'TYPE', text: 't', deck: 'thanks', takes: 1 },
      { type: 'WAIT' },
      { type: 'WITHDRAW' },
    ] as { type: string }[],
  },
  {
    name: 'report of a group',
    machine: groupReport,
    inputs: [
      { line: 'l', called: false },
      { line: 'l', called: true },
    ],
    events: [{ type: 'CALLED', line: 'l' }, { type: 'ADDED', line: 'l' }, { type: 'UNCALLED' }, { type: 'CLOSED' }] as { type: string }[],
  },
  {
    name: 'phase',
    machine: phase,
    inputs: [{ duration: 1 }],
    events: [{ type: 'CASE_CLOSED' }, { type: 'OUT_OF_REACH' }, { type: 'STOP' }],
  },
];

for (const { name, machine, inputs, events, states } of CASES) {
  test(`every state of the ${name} machine can be reached`, () => {
    const reached = new Set<string>();
    for (const input of inputs) {
      const paths = getShortestPaths(machine, {
        input,
        limit: 20_000,
        serializeState: (state: { value: unknown; context: unknown }) => JSON.stringify([state.value, state.context]),
        events: (state: unknown) => [...events, ...delaysOf(state)],
      } as never);
      for (const path of paths) reached.add(String((path.state as { value: unknown }).value));
    }
    expect((states ?? Object.keys(machine.states)).filter((state) => !reached.has(state))).toEqual([]);
  });
}

/** The delayed transitions that are waiting in a state, as the events that XState sends itself. */
function delaysOf(state: unknown): { type: string }[] {
  const nodes = (state as { _nodes: readonly { after: readonly { eventType: string }[] }[] })._nodes;
  return nodes.flatMap((node) => node.after.map((transition) => ({ type: transition.eventType })));
}
