import { beforeAll, describe, expect, test } from 'vitest';
import type { ReplayCard } from '../../../src/protocol/documents.ts';
import { momentRows } from '../../../src/ui/screens/screen/lookBack/momentRows.ts';
import { sayAt, soFar } from '../../../src/ui/screens/screen/lookBack/courseWords.ts';
import { doingAt, keyOf, latestOf, momentsOf, pastOf, standingAt, walksIn } from '../../../src/ui/screens/screen/lookBack/moments.ts';
import { momentOf } from '../../../src/ui/screens/screen/lookBack/replayClock.ts';
import { replayFrame } from '../../../src/ui/screens/screen/lookBack/replayFrame.ts';
import type { HallCourse } from '../../../src/views/hallDebrief.ts';
import { hallCourse } from '../../../src/views/hallDebriefView.ts';
import { shipped } from '../../support/shipped.ts';
import { playHall } from '../../views/playHall.ts';

function courseOf(name: string): HallCourse {
  const course = hallCourse(
    playHall({ scenario: shipped(name), opened: 10, seed: '3', policies: ['ideal', 'typical', 'random', 'silent'] }),
  );
  if (course === null) throw new Error('not over');
  return course;
}

let burglary: HallCourse;
let quiet: HallCourse;
beforeAll(() => {
  burglary = courseOf('inbraak.boef.json');
  quiet = courseOf('rustige-straat.boef.json');
});

describe('the clock of a replay', () => {
  const card: ReplayCard = { at: 60_000, speed: 4, from: 1_000, now: 3_500 };

  test('counts on from when the host sent it, as many times as fast', () => {
    expect(momentOf(card, 0, 900_000)).toBe(70_000);
    expect(momentOf(card, 1_000, 900_000)).toBe(74_000);
    expect(momentOf({ ...card, speed: 0 }, 60_000, 900_000)).toBe(60_000);
  });

  test('stays at the end, and takes nothing back when the clock of the host was set back', () => {
    expect(momentOf(card, 3_600_000, 900_000)).toBe(900_000);
    expect(momentOf({ ...card, now: 0 }, 0, 900_000)).toBe(60_000);
  });
});

describe('the sentences of a replay', () => {
  test('tell everything that stands on the lanes, in time, each once', () => {
    const moments = momentsOf(burglary);
    expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(new Set(moments.map(keyOf)).size).toBe(moments.length);
    const marks = burglary.marks.filter(({ kind }) => kind !== 'sign');
    for (const { lane, at, kind, count } of marks) expect(moments).toContainEqual({ lane, at, kind: 'mark', mark: kind, count });
    for (const { at, what } of burglary.policeClock.filter((known) => ['heard', 'place', 'description'].includes(known.what)))
      expect(moments).toContainEqual({ lane: 'police', at, kind: 'knowledge', what });
    expect(moments.some(({ kind }) => kind === 'activity')).toBe(true);
  });

  test('are the same in the list to go to: as many, at the same moments, every one in words', () => {
    for (const course of [burglary, quiet]) {
      const rows = momentRows(course);
      expect(rows.map(({ key }) => key)).toEqual(momentsOf(course).map(keyOf));
      for (const { text } of rows) expect(text).toMatch(/^[A-Z0-9].+\.$/);
      expect(new Set(rows.map(({ text }) => text)).size).toBeGreaterThan(5);
    }
  });

  test('name the last things that happened, newest first, and one thing only once', () => {
    const moments = momentsOf(quiet);
    const past = pastOf(moments, quiet.endedAt);
    expect(past).toBe(moments.length);
    expect(pastOf(moments, -1)).toBe(0);
    const shown = latestOf(moments, 4);
    expect(shown[0]).toBe(moments.at(-1));
    expect(new Set(shown.map((moment) => (moment.kind === 'mark' ? moment.mark : moment.kind))).size).toBe(4);
    expect(shown.map(({ at }) => at)).toEqual(shown.map(({ at }) => at).toSorted((a, b) => b - a));
  });

  test('say at any moment what whoever it is about does: not yet there, at it, gone, found', () => {
    const came = burglary.tracks.find(({ role }) => role === 'suspect')?.points[0]?.at ?? 0;
    expect(doingAt(burglary, came - 1)).toBe('notYet');
    expect(doingAt(burglary, came + 1)).toBe('looksAround');
    expect(doingAt({ ...burglary, foundAt: 300_000 }, 300_000)).toBe('closed');
    const left = { lane: 'protagonist', at: burglary.endedAt, kind: 'left', count: 1 } as const;
    expect(doingAt({ ...burglary, foundAt: null, marks: [left] }, burglary.endedAt)).toBe('left');
    expect(doingAt(quiet, 100_000)).toBeNull();
    expect(sayAt(burglary, came - 1, () => '20:11')).toMatch(/^20:11\. De boef is er nog niet\./);
    expect(sayAt(quiet, 0, () => '15:20')).toMatch(/^15:20\./);
  });
});

describe('how far everybody was', () => {
  const clock = (at: number): string => `${Math.floor(at / 60_000)}`;

  test('grows from nobody to what the whole course says', () => {
    const took = burglary.took.find(({ step }) => step === 'alert');
    expect(soFar('alert', burglary, 0, clock)).toBe(`0 van ${burglary.players} belden`);
    expect(soFar('alert', burglary, burglary.endedAt, clock)).toBe(`${took?.people} van ${burglary.players} belden`);
    const first = took?.times[0] ?? 0;
    expect([soFar('alert', burglary, first - 1, clock), soFar('alert', burglary, first, clock)]).toEqual([
      `0 van ${burglary.players} belden`,
      `${took?.times.filter((at) => at === first).length} van ${burglary.players} belden`,
    ]);
  });

  test('says of the police and of who was seen only what is past', () => {
    expect(soFar('police', burglary, 0, clock)).toBe('weet nog niets');
    expect(soFar('protagonist', burglary, 0, clock)).toBe('nog niet gezien');
    expect(soFar('protagonist', burglary, burglary.endedAt, clock)).toBe(`gezien om ${clock(burglary.firstSeenAt ?? 0)}`);
  });
});

describe('the map of a replay', () => {
  test('holds every place and every step of the way, in the shape of its room', () => {
    const map = { width: 10_000, height: 8_000 };
    const guess = { x: 9_500, y: 400 };
    const frame = replayFrame(burglary, [guess], 1.6, map);
    expect(frame.width / frame.height).toBeCloseTo(1.6);
    const points = [
      ...burglary.tracks.flatMap((track) => track.points.map(({ point }) => point)),
      ...burglary.places.map(({ point }) => point),
      guess,
    ];
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(frame.x);
      expect(x).toBeLessThan(frame.x + frame.width);
      expect(y).toBeGreaterThan(frame.y);
      expect(y).toBeLessThan(frame.y + frame.height);
    }
    expect(replayFrame({ tracks: [], places: [] }, [], 1, map).width).toBeGreaterThanOrEqual(10_000);
  });

  test('has as many dots at every moment as people who played', () => {
    for (const at of [0, burglary.endedAt / 2, burglary.endedAt])
      expect(burglary.places.reduce((sum, { counts }) => sum + standingAt(counts, at), 0)).toBe(burglary.players);
    expect(
      walksIn([
        {
          point: { x: 0, y: 0 },
          counts: [
            { at: 0, people: 2 },
            { at: 5, people: 1 },
          ],
        },
        { point: { x: 1, y: 0 }, counts: [{ at: 5, people: 1 }] },
      ]),
    ).toBe(1);
  });
});
