import { assign, emit, setup } from 'xstate';
import type { MissingPlan } from '../plans/missing.ts';
import type { StreetEffect, StreetStimulus } from './effects.ts';

type Context = { readonly plan: MissingPlan; readonly stop: number; readonly tired: boolean };

const RESTING = 3_600_000;
const stopOf = ({ plan, stop }: Context) => plan.stops[stop % plan.stops.length] as MissingPlan['stops'][number];

/** Somebody who wanders: drawn from place to place, tires and sits down, goes along with whoever is kind, is found. */
export const missingPerson = setup({
  types: { context: {} as Context, input: {} as MissingPlan, events: {} as StreetStimulus, emitted: {} as StreetEffect },
  delays: {
    untilStart: ({ context }) => context.plan.startsAfter,
    lingering: ({ context }) => stopOf(context).lasts,
    tiring: ({ context }) => context.plan.startsAfter + context.plan.tiresAfter,
  },
  guards: {
    wandersOn: ({ context }) => !context.tired && context.stop + 1 < context.plan.stops.length,
  },
  actions: {
    appear: emit(({ context }) => ({ type: 'appear', where: context.plan.lastSeen })),
    wander: emit(({ context }) => ({
      type: 'go',
      where: stopOf(context).where,
      mode: 'foot',
      haste: 'calm',
      does: 'walks',
      closer: 'looksLost',
    })),
    linger: emit(({ context }) => ({
      type: 'do',
      does: stopOf(context).does,
      closer: stopOf(context).closer,
      lasts: stopOf(context).lasts,
      inside: false,
    })),
    tire: assign({ tired: true }),
    nextStop: assign({ stop: ({ context }) => context.stop + 1 }),
    goRest: emit(({ context }) => ({
      type: 'go',
      where: context.plan.restsAt,
      mode: 'foot',
      haste: 'calm',
      does: 'walks',
      closer: 'looksLost',
    })),
    rest: emit({ type: 'do', does: 'sitsOnBench', closer: 'looksLost', lasts: RESTING, inside: false }),
    stay: emit({ type: 'do', does: 'talks', closer: 'walksWithHelp', lasts: RESTING, inside: false }),
    leave: emit({ type: 'leave' }),
    closeFound: emit({ type: 'close', outcome: 'found' }),
  },
}).createMachine({
  id: 'missingPerson',
  context: ({ input }) => ({ plan: input, stop: 0, tired: false }),
  initial: 'waiting',
  on: { CAUGHT: '.found' },
  after: { tiring: { actions: 'tire' } },
  states: {
    waiting: { after: { untilStart: { target: 'wandering', actions: 'appear' } } },
    wandering: { entry: 'wander', on: { ARRIVED: 'lingering', SHELTERED: 'sheltered' } },
    lingering: {
      entry: 'linger',
      after: { lingering: [{ guard: 'wandersOn', target: 'wandering', actions: 'nextStop' }, { target: 'goingToRest' }] },
      on: { SHELTERED: 'sheltered' },
    },
    goingToRest: { entry: 'goRest', on: { ARRIVED: 'resting', SHELTERED: 'sheltered' } },
    resting: { entry: 'rest', on: { SHELTERED: 'sheltered' } },
    sheltered: { entry: 'stay' },
    found: { type: 'final', entry: ['leave', 'closeFound'] },
  },
});
