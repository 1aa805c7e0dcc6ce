import { beforeAll, describe, expect, test } from 'vitest';
import { logOf } from '../../../src/sim/log.ts';
import type { Opened, Replayed, ReplayProblem, RoundToReplay } from '../../../src/ui/session/replay.ts';
import { openText } from '../../../src/ui/session/replayCore.ts';
import { shipped } from '../../support/shipped.ts';
import { story } from '../../support/story.ts';

let text = '';
let digest = '';

beforeAll(() => {
  const told = story(shipped('inbraak.boef.json'), '7');
  for (const { id } of told.exercise.scenario.seats) told.leads({ type: 'takeSeat', seat: id });
  told.leads({ type: 'openSeat', seat: 'raam-2', like: 'raam', lookout: told.exercise.scenario.lookouts[0]?.id ?? '', patient: false });
  told.until(420_000).does({ type: 'placeCall', contact: '112' });
  told.until(600_000).leads({ type: 'endExercise' });
  text = JSON.stringify(logOf(told.exercise));
  digest = told.exercise.digest();
});

function onlyRound(opened: Opened): RoundToReplay {
  if ('problem' in opened) throw new Error(JSON.stringify(opened.problem));
  const [round] = opened.rounds;
  if (round === undefined) throw new Error('no round');
  return round;
}

async function replayed(log: string): Promise<Replayed> {
  const done = await onlyRound(openText(log, 'avond.json')).replay(() => undefined);
  if ('kind' in done) throw new Error(JSON.stringify(done));
  return done;
}

async function problemWith(change: object): Promise<ReplayProblem | null> {
  const done = await onlyRound(openText(JSON.stringify({ ...JSON.parse(text), ...change }), 'avond.json')).replay(() => undefined);
  return 'kind' in done ? done : null;
}

describe('a round that is opened again', () => {
  test('goes exactly as it did, and its log can be kept again', async () => {
    const done = await replayed(text);
    expect(done.seats.length).toBeGreaterThan(1);
    expect(done.lookBack(done.seats[0]?.seat ?? '')?.debrief.digest).toBe(digest);
    expect(JSON.parse(done.kept.log())).toEqual(JSON.parse(text));
  });

  test('knows who took part by number and place, also somebody whose seat was opened', async () => {
    const { seats } = await replayed(text);
    expect(seats.map(({ number }) => number)).toEqual(seats.map((_, i) => i + 1));
    expect(seats.at(-1)?.seat).toBe('raam-2');
    expect(seats.every(({ lookout }) => lookout !== '')).toBe(true);
  });

  test('gives a report of everybody with counts', async () => {
    const hall = (await replayed(text)).hall();
    expect(hall).toMatchObject({ scenario: 'inbraak', seed: '7', digest, version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(hall?.course.took.find(({ step }) => step === 'alert')?.people).toBe(1);
  });

  test('tells how far it is, never further back', async () => {
    const shares: number[] = [];
    await onlyRound(openText(text, 'avond.json')).replay((share) => shares.push(share));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});

test('a log that was changed is told to be different, with both digests', async () => {
  expect(await problemWith({ seed: '8' })).toMatchObject({ kind: 'different', kept: digest });
});

test('a log that stops halfway is not over', async () => {
  const told = story(shipped('inbraak.boef.json'), '7');
  told.until(60_000);
  const { until, digest: half, commands } = logOf(told.exercise);
  expect(await problemWith({ until, digest: half, commands })).toEqual({ kind: 'notOver' });
});
