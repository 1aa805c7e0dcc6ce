import { assign, emit, setup } from 'xstate';
import type { BurglaryPlan } from '../plans/burglary.ts';
import type { StreetEffect, StreetStimulus } from './effects.ts';

type Context = { readonly plan: BurglaryPlan; readonly scout: number; readonly target: number };

/** How long getting in and coming out take (X). */
const ENTERING = 10_000;
const LEAVING = 15_000;

const scoutOf = ({ plan, scout }: Context) => plan.scouts[scout] as BurglaryPlan['scouts'][number];
const targetOf = ({ plan, target }: Context) => plan.targets[target] as BurglaryPlan['targets'][number];

/**
 * The burglar: scouts, tries, enters, leaves, flees on foot, two wheels or by car, hides; a lamp may move him on to another
 * house, a question or a patrol drives him off.
 */
export const suspect = setup({
  types: {
    context: {} as Context,
    input: {} as BurglaryPlan,
    events: {} as StreetStimulus,
    emitted: {} as StreetEffect,
  },
  delays: {
    untilStart: ({ context }) => context.plan.startsAfter,
    scoutingTime: ({ context }) => scoutOf(context).lasts,
    tryingTime: ({ context }) => context.plan.tryingTakes,
    insideTime: ({ context }) => context.plan.insideFor,
    hidingTime: ({ context }) => context.plan.hidesFor,
  },
  guards: {
    moreToScout: ({ context }) => context.scout + 1 < context.plan.scouts.length,
    yieldsWithMoreTargets: ({ context }) => targetOf(context).yields && context.target + 1 < context.plan.targets.length,
    yields: ({ context }) => targetOf(context).yields,
    hasTransport: ({ context }) => context.plan.mode !== 'foot',
    hides: ({ context }) => context.plan.hidesAt !== null,
  },
  actions: {
    appear: emit(({ context }) => ({ type: 'appear', where: context.plan.from })),
    goToScout: emit(({ context }) => ({
      type: 'go',
      where: scoutOf(context).where,
      mode: 'foot',
      haste: 'calm',
      does: 'walks',
      closer: 'looksAround',
    })),
    scout: emit(({ context }) => ({
      type: 'do',
      does: scoutOf(context).does,
      closer: scoutOf(context).closer,
      lasts: scoutOf(context).lasts,
      inside: false,
    })),
    nextScout: assign({ scout: ({ context }) => context.scout + 1 }),
    approach: emit(({ context }) => ({
      type: 'go',
      where: targetOf(context).where,
      mode: 'foot',
      haste: 'calm',
      does: targetOf(context).approach,
      closer: 'looksAround',
    })),
    try: emit(({ context }) => ({
      type: 'do',
      does: 'standsAtDoor',
      closer: targetOf(context).tries,
      lasts: context.plan.tryingTakes,
      inside: false,
    })),
    nextTarget: assign({ target: ({ context }) => context.target + 1 }),
    enter: emit(({ context }) => ({ type: 'do', does: 'entersHouse', closer: targetOf(context).enters, lasts: ENTERING, inside: false })),
    search: emit(({ context }) => ({ type: 'do', does: 'standsStill', closer: null, lasts: context.plan.insideFor, inside: true })),
    takeLoot: emit({ type: 'takeLoot' }),
    carryOut: emit({ type: 'do', does: 'leavesHouse', closer: 'carriesLootOut', lasts: LEAVING, inside: false }),
    goToTransport: emit(({ context }) => ({
      type: 'go',
      where: context.plan.transportAt,
      mode: 'foot',
      haste: 'hurried',
      does: 'walks',
      closer: 'carriesLootOut',
    })),
    takeTransport: emit(({ context }) => ({ type: 'takeTransport', mode: context.plan.mode === 'car' ? 'car' : 'bike' })),
    flee: emit(({ context }) => ({
      type: 'go',
      where: context.plan.exit,
      mode: context.plan.mode,
      haste: 'fleeing',
      does: context.plan.mode === 'foot' ? 'walks' : context.plan.mode === 'bike' ? 'cycles' : 'drives',
      closer: context.plan.mode === 'foot' ? 'runs' : 'speeds',
    })),
    goHide: emit(({ context }) => ({
      type: 'go',
      where: context.plan.hidesAt ?? context.plan.exit,
      mode: 'foot',
      haste: 'fleeing',
      does: 'walks',
      closer: 'runs',
    })),
    hide: emit(({ context }) => ({ type: 'do', does: 'standsStill', closer: 'hides', lasts: context.plan.hidesFor, inside: false })),
    walkOff: emit(({ context }) => ({
      type: 'go',
      where: context.plan.exit,
      mode: 'foot',
      haste: 'hurried',
      does: 'walks',
      closer: 'turnsAwayFromLight',
    })),
    leave: emit({ type: 'leave' }),
    closeCaught: emit({ type: 'close', outcome: 'caught' }),
    closeEscaped: emit({ type: 'close', outcome: 'escaped' }),
    closeGaveUp: emit({ type: 'close', outcome: 'gaveUp' }),
  },
}).createMachine({
  id: 'suspect',
  context: ({ input }) => ({ plan: input, scout: 0, target: 0 }),
  initial: 'waiting',
  on: { CAUGHT: '.caught' },
  states: {
    waiting: { after: { untilStart: { target: 'goingToScout', actions: 'appear' } } },
    goingToScout: { entry: 'goToScout', on: { ARRIVED: 'scouting', QUESTIONED: 'withdrawing', PATROL_NEAR: 'withdrawing' } },
    scouting: {
      entry: 'scout',
      after: { scoutingTime: [{ guard: 'moreToScout', target: 'goingToScout', actions: 'nextScout' }, { target: 'approaching' }] },
      on: { QUESTIONED: 'withdrawing', PATROL_NEAR: 'withdrawing' },
    },
    approaching: { entry: 'approach', on: { ARRIVED: 'trying', QUESTIONED: 'withdrawing', PATROL_NEAR: 'withdrawing' } },
    trying: {
      entry: 'try',
      after: { tryingTime: 'entering' },
      on: {
        LIGHT: [
          { guard: 'yieldsWithMoreTargets', target: 'approaching', actions: 'nextTarget' },
          { guard: 'yields', target: 'withdrawing' },
        ],
        QUESTIONED: 'withdrawing',
        PATROL_NEAR: 'withdrawing',
      },
    },
    entering: { entry: 'enter', after: { [ENTERING]: 'inside' }, on: { QUESTIONED: 'withdrawing' } },
    inside: { entry: 'search', after: { insideTime: 'leaving' }, on: { QUESTIONED: 'leaving', PATROL_NEAR: 'leaving' } },
    leaving: {
      entry: ['takeLoot', 'carryOut'],
      after: {
        [LEAVING]: [
          { guard: 'hasTransport', target: 'goingToTransport' },
          { guard: 'hides', target: 'goingToHide' },
          { target: 'fleeing' },
        ],
      },
    },
    goingToTransport: { entry: 'goToTransport', on: { ARRIVED: { target: 'fleeing', actions: 'takeTransport' } } },
    goingToHide: { entry: 'goHide', on: { ARRIVED: 'hiding' } },
    hiding: { entry: 'hide', after: { hidingTime: 'fleeing' }, on: { QUESTIONED: 'fleeing', LIGHT: 'fleeing' } },
    fleeing: { entry: 'flee', on: { ARRIVED: 'escaped' } },
    withdrawing: { entry: 'walkOff', on: { ARRIVED: 'gaveUp' } },
    caught: { type: 'final', entry: ['leave', 'closeCaught'] },
    escaped: { type: 'final', entry: ['leave', 'closeEscaped'] },
    gaveUp: { type: 'final', entry: ['leave', 'closeGaveUp'] },
  },
});
