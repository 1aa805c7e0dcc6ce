import { expect, test } from 'vitest';
import { type Facts, NO_FACTS } from '../../../src/language/facts.ts';
import type { Command, Intent, Refusal } from '../../../src/sim/command.ts';
import { type Exercise, startExercise } from '../../../src/sim/exercise.ts';
import { AS_WRITTEN } from '../../../src/sim/settings.ts';
import { participantView } from '../../../src/views/participantView.ts';
import { shipped } from '../../support/shipped.ts';

const scenario = shipped('gezamenlijk.boef.json');
const REPORT = {
  ...NO_FACTS,
  alarm: 'reported',
  channel: '112',
  activities: ['forcesDoor'],
  person: { sex: 'man', hair: 'beanie' },
} as const;

function evening(): { exercise: Exercise; does(by: string, intent: Intent, heard?: Facts): Refusal | null; line(): string } {
  const exercise = startExercise(scenario, 'pass', AS_WRITTEN);
  let seq = 0;
  for (const seat of ['roggeakker', 'beheer-akkers', 'beheer-wilpenveen'])
    exercise.dispatch({ type: 'takeSeat', seat, seq: seq++, at: 0, by: 'facilitator' });
  return {
    exercise,
    does: (by, intent, heard) => exercise.dispatch({ ...intent, ...(heard ? { heard } : {}), seq: seq++, at: exercise.now() + 1000, by }),
    line: () => exercise.world.chat.findLast(({ group }) => group === 'akkers')?.id ?? '',
  };
}
const pass = (to: string, line: string | null = null, group = 'akkers'): Intent => ({ type: 'passOn', group, line, to });
const report: Intent = { type: 'postChat', group: 'akkers', text: 'Ik heb 112 gebeld. Man met muts.' };

test('only who plays a coordinator passes on, in the own group, to somebody who is there, what is there', () => {
  const { does } = evening();
  expect(does('roggeakker', pass('officer'))).toEqual({ refused: 'coordinatorOnly' });
  expect(does('beheer-akkers', pass('officer', null, 'wilpenveen'))).toEqual({ refused: 'unknownGroup' });
  expect(does('beheer-akkers', pass('nowhere'))).toEqual({ refused: 'unknownGroup' });
  expect(does('beheer-akkers', pass('officer'))).toEqual({ refused: 'nothingToPassOn' });
  expect(does('beheer-akkers', pass('officer', 'line-999'))).toEqual({ refused: 'unknownLine' });
});

test('what a coordinator passes on arrives as it was read, at the other coordinator who plays', () => {
  const { exercise, does, line } = evening();
  does('roggeakker', report, REPORT);
  expect(does('beheer-akkers', pass('wilpenveen', line()))).toBeNull();
  const [message] = participantView(exercise, 'beheer-wilpenveen').bridge?.inbox ?? [];
  expect(message?.facts.person).toEqual(REPORT.person);
  expect(message?.from).toEqual({ kind: 'coordinator', name: 'Buurtapp De Akkers' });
  expect(does('beheer-wilpenveen', pass('wilpenveen', message?.id ?? '', 'wilpenveen'))).toBeNull();
  expect(exercise.world.chat.findLast(({ group }) => group === 'wilpenveen')?.told?.person).toEqual(REPORT.person);
});

test('the officer reads it, and nobody is alerted by that', () => {
  const { exercise, does } = evening();
  does('roggeakker', report, REPORT);
  const lines = exercise.world.chat.length;
  expect(does('beheer-akkers', pass('officer'))).toBeNull();
  expect(exercise.events.filter((event) => event.type === 'messagePassedOn' && event.to.kind === 'officer').length).toBe(1);
  expect(exercise.world.chat.length).toBe(lines);
});

test('a coordinator’s seat that nobody took passes nothing on', () => {
  const exercise = startExercise(scenario, 'pass', AS_WRITTEN);
  exercise.dispatch({ ...report, heard: REPORT, seq: 1, at: 1000, by: 'roggeakker' } as Command);
  expect(exercise.dispatch({ ...pass('officer'), seq: 2, at: 2000, by: 'beheer-akkers' } as Command)).toEqual({
    refused: 'coordinatorOnly',
  });
});

test('what was taken away is not passed on, and a line is not put in the group where it stands', () => {
  const { exercise, does, line } = evening();
  does('roggeakker', report, REPORT);
  expect(does('beheer-akkers', pass('akkers', line()))).toEqual({ refused: 'nothingNew' });
  expect(does('beheer-akkers', { type: 'removeLine', line: line() })).toBeNull();
  expect(does('beheer-akkers', pass('wilpenveen', line()))).toEqual({ refused: 'unknownLine' });
  expect(exercise.events.filter((event) => event.type === 'messagePassedOn' && event.by !== null)).toEqual([]);
});

test('a line is passed on as its writer put it right, and once more when it was put right later; how it was said stays behind', () => {
  const { exercise, does, line } = evening();
  does('roggeakker', report, { ...REPORT, conduct: ['abuse'] });
  expect(does('beheer-akkers', pass('wilpenveen', line()))).toBeNull();
  expect(does('beheer-akkers', pass('wilpenveen', line()))).toEqual({ refused: 'nothingNew' });
  const meant = { ...REPORT, person: { sex: 'woman' } } as const;
  expect(does('roggeakker', { type: 'correctLine', line: line(), facts: meant })).toBeNull();
  expect(does('beheer-akkers', pass('wilpenveen', line()))).toBeNull();
  const inbox = participantView(exercise, 'beheer-wilpenveen').bridge?.inbox ?? [];
  expect(inbox.map(({ facts }) => [facts.person, facts.conduct])).toEqual([
    [REPORT.person, []],
    [meant.person, []],
  ]);
});

test('a resident has no desk of a coordinator', () => {
  const { exercise } = evening();
  expect(participantView(exercise, 'roggeakker').bridge).toBeNull();
  const targets = participantView(exercise, 'beheer-akkers').bridge?.targets.map(({ to }) => to);
  expect(targets).toEqual([
    'officer',
    'beheerders-noordenveld',
    'beheerders-ooststellingwerf',
    'elzerwolde',
    'akkers',
    'wilpenveen',
    'turfsteker',
  ]);
});

test('what the police ask is passed on in words of the scenario, once, and looked out for', () => {
  const { exercise, does } = evening();
  exercise.dispatch({ type: 'placeCall', contact: '112', seq: 90, at: 1000, by: 'roggeakker' });
  const person = { ...REPORT.person, upper: { garment: 'jacket', colour: 'green' } } as const;
  const asked = { ...REPORT, person, what: 'burglary', location: { street: 'roggeakker', house: 39 } } as const;
  for (let at = 12_000; at < 120_000; at += 10_000) {
    exercise.advanceTo(at);
    exercise.dispatch({ type: 'say', text: 'dit is er', heard: asked, seq: 91 + at, at, by: 'roggeakker' });
  }
  exercise.advanceTo(600_000);
  const [message] = participantView(exercise, 'beheer-akkers').bridge?.inbox ?? [];
  expect(message).toMatchObject({ kind: 'search', from: { kind: 'controlRoom' } });
  expect(does('beheer-akkers', pass('akkers', message?.id))).toBeNull();
  expect(does('beheer-akkers', pass('akkers', message?.id))).toEqual({ refused: 'nothingNew' });
  const told = exercise.world.chat.filter(({ from, group }) => from.kind === 'seat' && group === 'akkers');
  expect(told).toHaveLength(1);
  for (const line of told) {
    expect(scenario.chatter.coordinatorRelays).toContain(line.text);
    expect(line.told?.person).toEqual(person);
  }
  expect(exercise.world.groupReports.akkers?.state).toBe('called');
});

test('what a simulated coordinator was about to pass on stays lying when somebody takes the seat', () => {
  const passed = (seed: string, takes: boolean): number => {
    const exercise = startExercise(scenario, seed, { ...AS_WRITTEN, pressure: 0 });
    exercise.dispatch({ type: 'takeSeat', seat: 'roggeakker', seq: 0, at: 0, by: 'facilitator' });
    exercise.dispatch({
      ...report,
      heard: { ...REPORT, heading: { towards: { street: 'dorpsweg' } } },
      seq: 1,
      at: 60_000,
      by: 'roggeakker',
    } as never);
    if (takes) exercise.dispatch({ type: 'takeSeat', seat: 'beheer-akkers', seq: 2, at: 65_000, by: 'facilitator' });
    exercise.advanceTo(scenario.duration);
    return exercise.events.filter(
      (event) => event.type === 'messagePassedOn' && event.by === null && event.from.kind === 'coordinator' && event.from.id === 'akkers',
    ).length;
  };
  const seeds = ['1', '2', '3', '4', '5', '6'];
  expect(seeds.filter((seed) => passed(seed, false) > 0).length).toBeGreaterThan(2);
  expect(seeds.map((seed) => passed(seed, true))).toEqual(seeds.map(() => 0));
});
