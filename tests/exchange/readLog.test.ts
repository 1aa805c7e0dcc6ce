import { beforeAll, describe, expect, test } from 'vitest';
import { readLogs } from '../../src/exchange/readLog.ts';
import { ENGINE_VERSION, type ExerciseLog, logOf } from '../../src/sim/log.ts';
import { replay } from '../../src/sim/replay.ts';
import { shipped } from '../support/shipped.ts';
import { story } from '../support/story.ts';

let log: ExerciseLog;

beforeAll(() => {
  const told = story(shipped('inbraak.boef.json'), '7');
  told.leads({ type: 'takeSeat', seat: told.exercise.scenario.seats[0]?.id ?? '' });
  told.until(300_000).does({ type: 'placeCall', contact: '112' });
  told.until(320_000).leads({ type: 'endExercise' });
  log = JSON.parse(JSON.stringify(logOf(told.exercise))) as ExerciseLog;
});

const problemOf = (value: unknown): unknown => {
  const read = readLogs(JSON.stringify(value), 'avond.json');
  return 'problem' in read ? read.problem : null;
};

describe('a log that was kept', () => {
  test('opens again and goes exactly as it did', () => {
    const read = readLogs(JSON.stringify(log), 'avond.json');
    if (!('rounds' in read)) throw new Error(JSON.stringify(read.problem));
    const [round] = read.rounds;
    expect(round?.scenario.title).toBe('Avond in de Molenwijk');
    expect(round && replay(round.scenario, round.log).digest()).toBe(log.digest);
  });

  test('of a whole evening opens round by round', () => {
    const read = readLogs(JSON.stringify([log, log]), 'avond.json');
    expect('rounds' in read && read.rounds).toHaveLength(2);
  });

  test('of another version says which, also when its form is another', () => {
    const version = { kind: 'otherVersion', theirs: ENGINE_VERSION + 1, ours: ENGINE_VERSION };
    expect(problemOf({ ...log, engine: ENGINE_VERSION + 1 })).toEqual(version);
    expect(problemOf({ ...log, engine: ENGINE_VERSION + 1, settings: 'otherwise' })).toEqual(version);
  });

  test('says which act is wrong', () => {
    const [first, second] = log.commands;
    expect(problemOf({ ...log, commands: [first, { ...second, type: 'fly' }] })).toEqual({ kind: 'wrongCommand', command: 2 });
    expect(problemOf({ ...log, commands: [{ ...first, at: -1 }] })).toEqual({ kind: 'wrongCommand', command: 1 });
  });

  test('says what is wrong in its scenario', () => {
    const sources = { ...log.sources, scenario: { ...(log.sources.scenario as object), duration: 'long' } };
    expect(problemOf({ ...log, sources })).toMatchObject({ kind: 'wrongScenario', problems: [{ path: 'duration' }] });
  });

  test('keeps what a facilitator judged otherwise, which changes nothing of how it went', () => {
    const rulings = [{ seat: 'raam', line: 'bel', points: 10, note: 'Er belde wel iemand.' }];
    const read = readLogs(JSON.stringify({ ...log, rulings: [{ ...rulings[0], note: ' Er belde\u202e wel iemand. ' }] }), 'avond.json');
    if (!('rounds' in read)) throw new Error(JSON.stringify(read.problem));
    const [round] = read.rounds;
    expect(round?.log.rulings).toEqual(rulings);
    expect(round && replay(round.scenario, round.log).digest()).toBe(log.digest);
    for (const wrong of [{ points: -1 }, { points: 1.5 }, { note: '' }, { note: 'x'.repeat(201) }, { seat: 7 }])
      expect(problemOf({ ...log, rulings: [{ ...rulings[0], ...wrong }] })).toEqual({ kind: 'notALog' });
  });

  test('that was changed ends otherwise, and its digest tells', () => {
    const read = readLogs(JSON.stringify({ ...log, commands: log.commands.slice(0, 1) }), 'avond.json');
    if (!('rounds' in read)) throw new Error('not read');
    const [round] = read.rounds;
    expect(round && replay(round.scenario, round.log).digest()).not.toBe(log.digest);
  });
});

test.each([
  ['nothing', ''],
  ['no JSON', 'hallo {'],
  ['a number', '7'],
  ['an empty list', '[]'],
  ['a scenario', JSON.stringify({ format: 1, id: 'inbraak' })],
  ['a list with something else in it', JSON.stringify([{ format: 1 }])],
  [
    'pressure that never gets any further',
    '{"format":1,"engine":3,"seed":"1","settings":{"channels":"both","pressure":-5,"participation":100}}',
  ],
])('%s is no log', (_, text) => {
  expect(readLogs(text, 'x.json')).toEqual({ problem: { kind: 'notALog' } });
});
