import { expect, test } from 'vitest';
import { orderOfNames } from '../../../src/ui/screens/play/chat/Avatar.tsx';
import { offered, type PassTarget, targetName } from '../../../src/ui/screens/play/chat/coordinator/passTargets.ts';
import { coordinator as en } from '../../../src/ui/text/en/coordinator.ts';
import { coordinator as nl } from '../../../src/ui/text/nl/coordinator.ts';

const targets: readonly PassTarget[] = [
  { to: 'officer', kind: 'officer', name: null, own: false },
  { to: 'regie', kind: 'coordinators', name: 'Beheerders Noord', own: true },
  { to: 'mine', kind: 'group', name: 'Buurtapp Brink', own: true },
  { to: 'next', kind: 'group', name: 'Buurtapp Veen', own: false },
];

test('a line of the own group is passed on to others only, what comes from elsewhere to the own group first', () => {
  expect(offered(targets, false).map(({ to }) => to)).toEqual(['officer', 'regie', 'next']);
  expect(offered(targets, true).map(({ to }) => to)).toEqual(['mine', 'officer', 'regie', 'next']);
});

test('everybody to whom something can be passed on has a name of their own', () => {
  expect(targets.map((target) => targetName(target, nl))).toEqual([
    'Wijkagent',
    'Beheerders Noord',
    'Mijn groep: Buurtapp Brink',
    'Beheerder van Buurtapp Veen',
  ]);
  expect(new Set(targets.map((target) => targetName(target, en))).size).toBe(targets.length);
});

test('a person keeps the same sign in the group, however much is written after', () => {
  const lines = ['An', 'Bilal', 'An', 'Corrie'].map((from) => ({ from }));
  expect([...orderOfNames(lines)]).toEqual([
    ['An', 0],
    ['Bilal', 1],
    ['Corrie', 2],
  ]);
  const more = orderOfNames([...lines, { from: 'Aad' }, { from: 'Bilal' }]);
  for (const [name, order] of orderOfNames(lines)) expect(more.get(name)).toBe(order);
});
