import { beforeAll, describe, expect, test } from 'vitest';
import { logOf } from '../../../src/sim/log.ts';
import type { Opened, Replayed, ReplayProblem, RoundToReplay } from '../../../src/ui/session/replay.ts';
import { openText } from '../../../src/ui/session/replayCore.ts';
import { rowsOf } from '../../../src/ui/screens/debrief/replay/course.ts';
import { everybodysCourse } from '../../../src/ui/screens/debrief/replay/everybodysCourse.ts';
import { replay as english } from '../../../src/ui/text/en/replay.ts';
import { replay as dutch } from '../../../src/ui/text/nl/replay.ts';
import { clockTime } from '../../../src/ui/text/wording/clock.ts';
import { wordingOf } from '../../../src/ui/text/wording/wording.ts';
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

  test('keeps what is judged otherwise in its log, with what the score said beside it, and takes it back', async () => {
    const done = await replayed(text);
    const seat = done.seats[0]?.seat ?? '';
    const line = done.lookBack(seat)?.debrief.score.lines.find(({ points, max }) => points < max);
    if (line === undefined) throw new Error('nothing to judge');
    const ruling = { seat, line: line.expectation, points: line.max, note: 'Zo zag de zaal het.' };
    expect(done.rule({ ...ruling, points: line.max + 1 })).toBe(false);
    expect(done.rule(ruling)).toBe(true);
    const again = await replayed(done.kept.log());
    for (const one of [done, again]) {
      const found = one.lookBack(seat)?.debrief.score.lines.find(({ expectation }) => expectation === line.expectation);
      expect(found).toMatchObject({ points: line.max, ruled: { scored: line.points, given: line.max, note: ruling.note } });
      expect(one.hall()?.ruled).toEqual([
        { step: line.step, text: line.text, max: line.max, scored: line.points, given: line.max, note: ruling.note },
      ]);
      expect(one.kept.rows().at(-1)).toMatchObject({ kind: 'ruled', about: 1, who: 'facilitator', note: ruling.note });
    }
    expect(again.lookBack(seat)?.debrief.digest).toBe(digest);
    expect(again.rule({ ...ruling, points: null })).toBe(true);
    expect(JSON.parse(again.kept.log())).toEqual(JSON.parse(text));
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

test('a log of another version is refused in a sentence that says which, and what to do', () => {
  const opened = openText(JSON.stringify({ ...JSON.parse(text), engine: 2 }), 'avond.json');
  if (!('problem' in opened) || opened.problem.kind !== 'otherVersion') throw new Error('not refused');
  const { theirs, ours } = opened.problem;
  expect(dutch.otherVersion(theirs, ours)).toMatch(/andere versie \(2\)\. Deze versie \(\d+\).*Open het met versie 2/);
  expect(english.otherVersion(theirs, ours)).toMatch(/another version \(2\)\. This version \(\d+\).*Open it with version 2/);
});

test('everybody together are counts, true routes and places, and no seat', async () => {
  const hall = (await replayed(text)).hall();
  if (hall === null) throw new Error('not over');
  const course = everybodysCourse({
    course: hall.course,
    neighbourhood: shipped('inbraak.boef.json').neighbourhood,
    light: hall.light,
    clock: (at) => clockTime(hall.startsAt, at),
    wording: wordingOf('nl'),
  });
  const rows = rowsOf(course);
  expect(rows.map(({ text: words }) => words)).toContain('Politie gebeld.');
  expect(rows.every(({ text: words }) => words !== '' && !words.includes('raam'))).toBe(true);
  const scene = course.scene(420_000);
  expect(scene.tracks?.map(({ kind }) => kind)).toContain('suspect');
  // Two phones stood there: the place says how many, not who.
  expect(scene.marks.map(({ label }) => label).join(' ')).toMatch(/\d deelnemers?/);
});
