// A coordinator's work in a score: done for something, at the right moment, and worth less when everything is pressed all the time.
import { beforeEach, expect, test } from 'vitest';
import { type Facts, NO_FACTS } from '../../src/language/facts.ts';
import { scoreSeat } from '../../src/scoring/scoreSeat.ts';
import type { ScoreLine } from '../../src/scoring/score.ts';
import type { Intent } from '../../src/sim/command.ts';
import { type Exercise, startExercise } from '../../src/sim/exercise.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { shipped } from '../support/shipped.ts';

const scenario = shipped('gezamenlijk.boef.json');
const REPORT: Facts = { ...NO_FACTS, alarm: 'reported', channel: '112', what: 'burglary', activities: ['forcesDoor'] };
let exercise: Exercise;
let seq = 0;

beforeEach(() => {
  seq = 0;
  exercise = startExercise(scenario, 'score', { ...AS_WRITTEN, pressure: 0 });
  for (const seat of ['roggeakker', 'beheer-akkers']) exercise.dispatch({ type: 'takeSeat', seat, seq: seq++, at: 0, by: 'facilitator' });
});
const does = (at: number, intent: Intent, by = 'beheer-akkers', heard?: Facts): void => {
  const refusal = exercise.dispatch({ ...intent, ...(heard ? { heard } : {}), seq: seq++, at, by });
  if (refusal) throw new Error(`${intent.type}: ${refusal.refused}`);
};
const reported = (): string => {
  does(60_000, { type: 'postChat', group: 'akkers', text: 'Ik heb 112 gebeld.' }, 'roggeakker', REPORT);
  return exercise.world.chat.findLast(({ from }) => from.kind === 'seat')?.id ?? '';
};
const lineOf = (expectation: string): ScoreLine | undefined => {
  exercise.advanceTo(scenario.duration);
  return scoreSeat(scenario, exercise.terrain, exercise.events, 'beheer-akkers').lines.find((line) => line.expectation === expectation);
};

test('pinning the line that says that 112 was called gets full marks, with that line as its proof', () => {
  does(90_000, { type: 'pin', line: reported() });
  const line = lineOf('vastzetten');
  expect(line).toMatchObject({ points: line?.max, reason: 'inTime' });
  expect(line?.evidence.map((event) => exercise.events[event]?.type)).toEqual(expect.arrayContaining(['chatPinned', 'chatPosted']));
});

test('pinning a line that says nothing gets none', () => {
  const report = reported();
  does(70_000, { type: 'postChat', group: 'akkers', text: 'Wat een weer.' }, 'roggeakker', NO_FACTS);
  does(90_000, { type: 'pin', line: exercise.world.chat.findLast(({ text }) => text === 'Wat een weer.')?.id ?? '' });
  expect(lineOf('vastzetten')).toMatchObject({ points: 0, reason: 'incomplete' });
  expect(report).not.toBe('');
});

test('passing the report on in time gets full marks; late, less', () => {
  does(90_000, { type: 'passOn', group: 'akkers', line: reported(), to: 'beheerders-noordenveld' });
  const line = lineOf('doorgeven');
  expect(line).toMatchObject({ points: line?.max, reason: 'inTime' });
});

test('passing it on five minutes later is too late', () => {
  const line = reported();
  does(420_000, { type: 'passOn', group: 'akkers', line, to: 'officer' });
  const scored = lineOf('doorgeven');
  expect(scored?.reason).toBe('tooLate');
  expect(scored?.points).toBeLessThan((scored?.max ?? 0) / 2);
});

test('whoever passes on everything is worth less each time', () => {
  const line = reported();
  does(70_000, { type: 'postChat', group: 'akkers', text: 'Wat een weer.' }, 'roggeakker', NO_FACTS);
  const idle = exercise.world.chat.findLast(({ text }) => text === 'Wat een weer.')?.id ?? '';
  for (const [time, to] of ['officer', 'beheerders-noordenveld', 'elzerwolde', 'turfsteker'].entries())
    does(80_000 + time, { type: 'passOn', group: 'akkers', line: idle, to });
  does(90_000, { type: 'passOn', group: 'akkers', line, to: 'officer' });
  const scored = lineOf('doorgeven');
  expect([scored?.points, (scored?.max ?? 0) > 0]).toEqual([0, true]);
});

test('a coordinator is scored by the tasks of a coordinator, a resident by those of a resident', () => {
  exercise.advanceTo(scenario.duration);
  const idsOf = (seat: string): string[] =>
    scoreSeat(scenario, exercise.terrain, exercise.events, seat).lines.map(({ expectation }) => expectation);
  expect(idsOf('beheer-akkers')).toEqual(['geen-kwaad-beheerder', 'meekijken', 'vastzetten', 'doorgeven', 'rust', 'afmelden']);
  expect(idsOf('roggeakker')).toEqual(scenario.ideal.filter((each) => each.for === 'resident').map(({ id }) => id));
});

test('asking for quiet counts when the report drowns in other lines, and not before', () => {
  does(55_000, { type: 'remindRules', group: 'akkers' });
  reported();
  for (let line = 0; line < 4; line += 1)
    does(70_000 + line, { type: 'postChat', group: 'akkers', text: `Wat een weer ${line}.` }, 'roggeakker', NO_FACTS);
  const line = lineOf('rust');
  expect([line?.points, (line?.max ?? 0) > 0]).toEqual([0, true]);
});

test('asking for quiet in time gets full marks, from the line with which it became too much', () => {
  reported();
  for (let line = 0; line < 4; line += 1)
    does(70_000 + 1000 * line, { type: 'postChat', group: 'akkers', text: `Wat een weer ${line}.` }, 'roggeakker', NO_FACTS);
  does(90_000, { type: 'remindRules', group: 'akkers' });
  const line = lineOf('rust');
  expect(line).toMatchObject({ points: line?.max, reason: 'inTime' });
  expect(line?.from).toBeLessThanOrEqual(73_000);
});

test('a coordinator hears first what the group got from it, and as a tip what was left lying', () => {
  const line = reported();
  does(80_000, { type: 'passOn', group: 'akkers', line, to: 'officer' });
  exercise.advanceTo(scenario.duration);
  const { top, tip } = scoreSeat(scenario, exercise.terrain, exercise.events, 'beheer-akkers');
  expect([top, tip]).toEqual(['doorgeven', 'vastzetten']);
});
