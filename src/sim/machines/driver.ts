import { emit, setup } from 'xstate';
import type { HitAndRunPlan } from '../plans/hitAndRun.ts';
import type { StreetEffect, StreetStimulus } from './effects.ts';

type Context = { readonly plan: HitAndRunPlan };

/** The driver who hits somebody, hesitates, drives off the fastest way out, and may leave the car and walk on. */
export const driver = setup({
  types: { context: {} as Context, input: {} as HitAndRunPlan, events: {} as StreetStimulus, emitted: {} as StreetEffect },
  delays: {
    untilStart: ({ context }) => context.plan.startsAfter,
    hesitation: ({ context }) => context.plan.hesitates,
    lingering: ({ context }) => context.plan.waitsFor,
  },
  guards: { leavesCar: ({ context }) => context.plan.leavesCarAt !== null },
  actions: {
    appear: emit(({ context }) => ({ type: 'appear', where: context.plan.from })),
    drive: emit(({ context }) => ({ type: 'go', where: context.plan.crash, mode: 'car', haste: 'calm', does: 'drives', closer: 'speeds' })),
    hit: emit(({ context }) => ({ type: 'do', does: 'stops', closer: 'hitsCyclist', lasts: context.plan.hesitates, inside: false })),
    driveOff: emit(({ context }) => ({
      type: 'go',
      where: context.plan.exit,
      mode: 'car',
      haste: 'fleeing',
      does: 'drives',
      closer: 'drivesOffAfterCrash',
    })),
    driveToHide: emit(({ context }) => ({
      type: 'go',
      where: context.plan.leavesCarAt ?? context.plan.exit,
      mode: 'car',
      haste: 'fleeing',
      does: 'drives',
      closer: 'drivesOffAfterCrash',
    })),
    linger: emit(({ context }) => ({
      type: 'do',
      does: 'looksAtCar',
      closer: 'looksAtDamage',
      lasts: context.plan.waitsFor,
      inside: false,
    })),
    leaveTransport: emit({ type: 'leaveTransport' }),
    walkOff: emit(({ context }) => ({
      type: 'go',
      where: context.plan.exit,
      mode: 'foot',
      haste: 'hurried',
      does: 'walks',
      closer: 'leavesDamagedCar',
    })),
    leave: emit({ type: 'leave' }),
    closeCaught: emit({ type: 'close', outcome: 'caught' }),
    closeEscaped: emit({ type: 'close', outcome: 'escaped' }),
  },
}).createMachine({
  id: 'driver',
  context: ({ input }) => ({ plan: input }),
  initial: 'waiting',
  on: { CAUGHT: '.caught' },
  states: {
    waiting: { after: { untilStart: { target: 'driving', actions: 'appear' } } },
    driving: { entry: 'drive', on: { ARRIVED: 'hesitating' } },
    hesitating: { entry: 'hit', after: { hesitation: [{ guard: 'leavesCar', target: 'fleeingToHide' }, { target: 'fleeing' }] } },
    fleeingToHide: { entry: 'driveToHide', on: { ARRIVED: 'lookingAtCar' } },
    lookingAtCar: { entry: 'linger', after: { lingering: 'onFoot' }, on: { QUESTIONED: 'onFoot', PATROL_NEAR: 'onFoot' } },
    onFoot: { entry: ['leaveTransport', 'walkOff'], on: { ARRIVED: 'escaped' } },
    fleeing: { entry: 'driveOff', on: { ARRIVED: 'escaped' } },
    caught: { type: 'final', entry: ['leave', 'closeCaught'] },
    escaped: { type: 'final', entry: ['leave', 'closeEscaped'] },
  },
});
