import type { Plot } from './cast.ts';

/**
 * The states through which the machine of the protagonist of each plot goes: what `{ actor, in }` of an inject may wait for.
 * Kept beside the schema because a file is checked without loading the simulation; a test holds them equal to the machines.
 */
export const PROTAGONIST_STATES: Readonly<Record<Plot['kind'], readonly string[]>> = {
  burglary: [
    'waiting',
    'goingToScout',
    'scouting',
    'approaching',
    'trying',
    'entering',
    'inside',
    'leaving',
    'goingToTransport',
    'goingToHide',
    'hiding',
    'fleeing',
    'withdrawing',
    'caught',
    'escaped',
    'gaveUp',
  ],
  missing: ['waiting', 'wandering', 'lingering', 'goingToRest', 'resting', 'sheltered', 'found'],
  hitAndRun: ['waiting', 'driving', 'hesitating', 'fleeingToHide', 'lookingAtCar', 'onFoot', 'fleeing', 'caught', 'escaped'],
  quiet: [],
};
