// Coordinators' groups and coordinators' tasks: names that point at nothing, and tasks that nobody can do.
import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../support/problems.ts';
import { load, textsOf } from '../../support/loading.ts';
import { burglaryScenario, type RawScenario } from '../../support/scenarios.ts';

const TASK: RawScenario['ideal'][number] = {
  id: 'doorgeven',
  for: 'coordinator',
  step: 'post',
  does: 'coordinate',
  action: 'passOn',
  to: 'coordinators',
  trigger: [{ at: '00:00' }],
  best: '02:00',
  latest: '05:00',
  weight: 10,
  text: 'U gaf het door.',
};
const sound = burglaryScenario();
const GROUPS: RawScenario['coordinatorGroups'] = [{ id: 'beheer', name: 'Beheerders', groups: ['buurt'] }];
const SEATS: RawScenario['seats'] = sound.seats.map((seat) => ({ ...seat, role: 'coordinator' }));
const withTask = (overrides: Partial<RawScenario>): RawScenario => burglaryScenario({ ideal: [...sound.ideal, TASK], ...overrides });

test('a coordinator may have a task in a file that has a seat and a group for it', () => {
  const problems = problemsOf(textsOf(withTask({ seats: SEATS, coordinatorGroups: GROUPS })));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a file without a bridge has one that passes on Burgernet, and no message of the police', () => {
  const loaded = load(sound);
  expect(loaded.ok && loaded.scenario.bridge).toEqual({ enabled: true, policeMessage: false });
  expect(loaded.ok && loaded.scenario.coordinatorGroups).toEqual([]);
});

describe('what cannot be is told', () => {
  const last = sound.ideal.length;
  test.each<[string, RawScenario, string, string, string[]]>([
    [
      'a task of a coordinator where nobody is one',
      withTask({ coordinatorGroups: GROUPS }),
      'needsCoordinator',
      `ideal[${last}]`,
      ['werk van een coördinator'],
    ],
    [
      'a task of a coordinator for residents',
      withTask({ seats: SEATS, coordinatorGroups: GROUPS, ideal: [...sound.ideal, { ...TASK, for: 'resident' as const }] }),
      'needsCoordinator',
      `ideal[${last}]`,
      ['"for": "coordinator"'],
    ],
    [
      'passing on to coordinators who are not there',
      withTask({ seats: SEATS }),
      'noCoordinatorGroup',
      `ideal[${last}].to`,
      ['Vul "coordinatorGroups" in'],
    ],
    [
      'a group that is not there',
      burglaryScenario({ coordinatorGroups: [{ id: 'beheer', name: 'Beheerders', groups: ['burt'] }] }),
      'unknownId',
      'coordinatorGroups[0].groups[0]',
      ['groep "burt"', 'Bedoelt u "buurt"'],
    ],
    [
      'a link to nobody',
      burglaryScenario({ coordinatorGroups: [{ id: 'beheer', name: 'Beheerders', groups: ['buurt'], linkedTo: ['beher'] }] }),
      'unknownId',
      'coordinatorGroups[0].linkedTo[0]',
      ['beheerdersgroep "beher"'],
    ],
    [
      'a link to itself',
      burglaryScenario({ coordinatorGroups: [{ id: 'beheer', name: 'Beheerders', groups: ['buurt'], linkedTo: ['beheer'] }] }),
      'pointsAtItself',
      'coordinatorGroups[0].linkedTo[0]',
      ['verwijst naar zichzelf'],
    ],
    [
      'a street that is not there',
      burglaryScenario({ groups: sound.groups.map((group) => ({ ...group, streets: ['dorpstraat'] })) }),
      'unknownId',
      'groups[0].streets[0]',
      ['straat "dorpstraat"', 'Bedoelt u "dorpsstraat"'],
    ],
  ])('%s', (_, scenario, code, path, words) => {
    const problems = problemsOf(textsOf(scenario));
    const found = problems.find((problem) => problem.code === code && problem.path === path);
    expect(found, JSON.stringify(problems)).toBeDefined();
    for (const word of words) expect(found?.message).toContain(word);
  });
});
