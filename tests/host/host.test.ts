import { expect, test } from 'vitest';
import { hearIn } from '../../src/host/hear.ts';
import { createHost } from '../../src/host/host.ts';
import { shipped } from '../support/shipped.ts';

const scenario = shipped('inbraak.boef.json');
const seat = scenario.seats[0]?.id ?? '';

test('what is typed is understood, and the command carries its meaning so that a replay needs no parser', () => {
  const host = createHost(scenario, '1', hearIn(scenario.neighbourhood));
  host.submit(seat, { type: 'postChat', group: scenario.groups[0]?.id ?? '', text: 'Ik heb 112 gebeld voor Haverkamp 9.' });
  const [command] = host.exercise.commands;
  expect(command?.heard?.alarm).toBe('reported');
  expect(command?.heard?.location).toMatchObject({ street: 'haverkamp', house: 9 });
});

test('of what is typed or chosen it is kept which words were understood, and a choice means what was chosen', () => {
  const host = createHost(scenario, '1', hearIn(scenario.neighbourhood));
  host.submit(seat, { type: 'placeCall', contact: '112' });
  host.advanceTo(4_000);
  const text = 'Een man met een blauwe jas.';
  host.submit(seat, { type: 'say', text, facts: { activities: [], conduct: [], person: { sex: 'man', upper: { colour: 'blue' } } } });
  const [said] = host.exercise.events.flatMap((event) => (event.type === 'callerSaid' ? [event] : []));
  expect(said?.spans?.map(({ from, to }) => text.slice(from, to))).toEqual(expect.arrayContaining(['man', 'blauwe']));
  expect(said?.facts.person).toEqual({ sex: 'man', upper: { colour: 'blue' } });
});

test.each(['weet ik niet', 'Dat weet ik niet.', 'geen idee', 'Niet gezien', "I don't know"])(
  '"%s" is a good answer: the operator goes on',
  (text) => {
    const host = createHost(scenario, '1', hearIn(scenario.neighbourhood));
    host.submit(seat, { type: 'placeCall', contact: '112' });
    host.advanceTo(4_000);
    host.submit(seat, { type: 'say', text });
    expect(host.exercise.events.filter(({ type }) => type === 'callerPassed')).toHaveLength(1);
  },
);

test('a refused wish is not kept in the log', () => {
  const host = createHost(scenario, '1', hearIn(scenario.neighbourhood));
  expect(host.submit(seat, { type: 'say', text: 'Hallo?' })).toEqual({ refused: 'noCall' });
  expect(host.submit(seat, { type: 'endExercise' })).toEqual({ refused: 'facilitatorOnly' });
  expect(host.exercise.commands).toEqual([]);
});
