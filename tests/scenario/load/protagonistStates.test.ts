import { describe, expect, test } from 'vitest';
import type { Plot } from '../../../src/scenario/cast.ts';
import { PROTAGONIST_STATES } from '../../../src/scenario/protagonistStates.ts';
import { driver } from '../../../src/sim/machines/driver.ts';
import { missingPerson } from '../../../src/sim/machines/missingPerson.ts';
import { suspect } from '../../../src/sim/machines/suspect.ts';
import { load } from '../../support/loading.ts';
import { edited } from '../../support/edit.ts';
import { burglaryScenario } from '../../support/scenarios.ts';

describe('the states that an event may wait for', () => {
  test.each<[Plot['kind'], Record<string, unknown>]>([
    ['burglary', suspect.states],
    ['missing', missingPerson.states],
    ['hitAndRun', driver.states],
    ['quiet', {}],
  ])('are those of the machine of a %s', (kind, states) => {
    expect([...PROTAGONIST_STATES[kind]].sort()).toEqual(Object.keys(states).sort());
  });

  test('may each be waited for', () => {
    for (const state of PROTAGONIST_STATES.burglary)
      expect(load(edited(burglaryScenario(), ['injects', 1, 'when'], { actor: 'man-grijze-jas', in: state })).ok, state).toBe(true);
  });

  test('and so may a report to one number', () => {
    expect(load(edited(burglaryScenario(), ['injects', 1, 'when'], { on: 'reportFiled', contact: '112' })).ok).toBe(true);
  });
});
