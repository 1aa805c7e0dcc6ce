import { expect, test } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { broadcast } from '../../../src/sim/machines/broadcast.ts';
import { controlRoom } from '../../../src/sim/machines/controlRoom.ts';
import { coordinator } from '../../../src/sim/machines/coordinator.ts';
import { driver } from '../../../src/sim/machines/driver.ts';
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
const said = (urgent: boolean, known: boolean, answered: readonly string[] = []) => ({ type: 'SAID', answered, urgent, known });
const everyAnswer = ['service', 'place', 'case', 'behaviour', 'description', 'heading', 'news'];

/** Each machine with inputs that together open every way through it, and everything it may hear. */
const CASES: readonly { name: string; machine: AnyStateMachine; inputs: readonly unknown[]; events: readonly { type: string }[] }[] = [
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
      { contact: '112', open: false },
      { contact: '0900-8844', open: false },
      { contact: 'neighbour', open: false },
      { contact: 'burgernet', open: false },
    ],
    events: [said(true, false), said(false, true), said(false, false, everyAnswer), { type: 'DONT_KNOW' }, { type: 'HANG_UP' }],
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
    inputs: [{ composing: 1, closesAfter: 2 }],
    events: [{ type: 'ADD' }, { type: 'RESULT', result: 'found' }] as { type: string }[],
  },
  {
    name: 'patrol',
    machine: patrol,
    inputs: [{ travel: 1 }],
    events: [{ type: 'TIP', spot, drive: 1 }, { type: 'DONE' }] as { type: string }[],
  },
  {
    name: 'resident',
    machine: resident,
    inputs: [{ opensAfter: 1, watchesFor: 1, reportsAfter: 1, calls: true }],
    events: [{ type: 'ALERTED' }, { type: 'NOTICED', spot, right: true }, { type: 'REPLY', deck: 'thanks', replyTo: null, typing: 1 }] as {
      type: string;
    }[],
  },
  {
    name: 'coordinator',
    machine: coordinator,
    inputs: [undefined],
    events: [{ type: 'WORRY' }, { type: 'REPORTED', line: 'l' }, { type: 'NOISE' }, { type: 'BROADCAST' }, { type: 'OVER' }] as {
      type: string;
    }[],
  },
  {
    name: 'phase',
    machine: phase,
    inputs: [{ duration: 1 }],
    events: [{ type: 'CASE_CLOSED' }, { type: 'OUT_OF_REACH' }, { type: 'STOP' }],
  },
];

for (const { name, machine, inputs, events } of CASES) {
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
    expect([...Object.keys(machine.states)].filter((state) => !reached.has(state))).toEqual([]);
  });
}

/** The delayed transitions that are waiting in a state, as the events that XState sends itself. */
function delaysOf(state: unknown): { type: string }[] {
  const nodes = (state as { _nodes: readonly { after: readonly { eventType: string }[] }[] })._nodes;
  return nodes.flatMap((node) => node.after.map((transition) => ({ type: transition.eventType })));
}
