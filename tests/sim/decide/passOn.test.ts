import { expect, test } from 'vitest';
import { NO_FACTS } from '../../../src/language/facts.ts';
import type { Intent, Refusal } from '../../../src/sim/command.ts';
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

function evening(): { exercise: Exercise; does(by: string, intent: Intent, heard?: typeof REPORT): Refusal | null; line(): string } {
  const exercise = startExercise(scenario, 'pass', AS_WRITTEN);
  let seq = 0;
  for (const seat of ['roggeakker', 'beheer-akkers', 'beheer-wilpenveen'])
    exercise.dispatch({ type: 'takeSeat', seat, seq: seq++, at: 0, by: 'leader' });
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
