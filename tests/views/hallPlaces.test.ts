import { beforeAll, describe, expect, it } from 'vitest';
import type { Exercise } from '../../src/sim/exercise.ts';
import { debriefView } from '../../src/views/debriefView.ts';
import type { HallCourse } from '../../src/views/hallDebrief.ts';
import { hallCourse } from '../../src/views/hallDebriefView.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { MARK, marked } from './marked.ts';
import { playHall } from './playHall.ts';

function courseOf(exercise: Exercise): HallCourse {
  const course = hallCourse(exercise);
  if (course === null) throw new Error('not over');
  return course;
}

describe('what a hall sees of a round that is played again', () => {
  let exercise: Exercise;
  let course: HallCourse;
  beforeAll(() => {
    exercise = playHall({ scenario: shipped('inbraak.boef.json'), opened: 8, late: 3, policies: ['ideal', 'typical', 'random'] });
    course = courseOf(exercise);
  });

  it('is the true way of everybody, as each phone sees it in its own debrief', () => {
    const debrief = debriefView(exercise, Object.keys(exercise.world.seats)[0] ?? '');
    const told = debrief?.tracks.filter(({ points }) => points.length > 0) ?? [];
    expect(course.tracks.length).toBeGreaterThan(2);
    expect(course.tracks.map(({ role, points }) => [role, points.map(({ at, point }) => [at, point])])).toEqual(
      told.map(({ role, points }) => [role, points.map(({ at, point }) => [at, point])]),
    );
    expect(new Set(course.tracks.map(({ actor }) => actor)).size).toBe(course.tracks.length);
  });

  it('counts at every moment everybody who played once, each at a place', () => {
    const people = (at: number): number =>
      course.places.reduce((sum, { counts }) => sum + (counts.findLast((count) => count.at <= at)?.people ?? 0), 0);
    const moments = new Set([0, course.endedAt, ...course.places.flatMap(({ counts }) => counts.map(({ at }) => at))]);
    for (const at of moments) expect(people(at)).toBe(course.players);
    for (const { counts } of course.places) for (const { people: count } of counts) expect(count).toBeGreaterThanOrEqual(0);
    expect(course.players).toBe(Object.values(exercise.world.seats).filter(({ taken }) => taken).length);
  });

  it('moves a dot when somebody walked to another place', () => {
    const walks = exercise.events.filter((event) => event.type === 'walkEnded' && exercise.world.seats[event.seat]?.taken);
    expect(walks.length).toBeGreaterThan(0);
    const changed = new Set(course.places.flatMap(({ counts }) => counts.map(({ at }) => at)).filter((at) => at > 0));
    for (const at of changed) expect(walks.some((walk) => walk.at === at)).toBe(true);
  });

  it('stands in the order of the map, each place once: not in the order in which people came in', () => {
    const order = course.places.map(({ point: { x, y } }) => x * 1_000_000 + y);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(order.length);
  });

  it('tells when people took a step for the first time, as times and not as people', () => {
    for (const { people, times } of course.took) {
      expect(times).toHaveLength(people);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
    const first = course.took.find(({ step }) => step === 'alert')?.times[0];
    const marks = course.marks.filter(({ lane, kind }) => lane === 'alert' && kind === 'call').map(({ at }) => at);
    expect(first).toBe(Math.min(...marks));
  });
});

it.each(SHIPPED)('%s: no hidden name or text, no seat and no actor is in what the hall gets', (name) => {
  const exercise = playHall({ scenario: marked(shipped(name), MARK), opened: 3, late: 1, policies: ['ideal', 'random'] });
  const { tracks, places, took } = courseOf(exercise);
  const told = JSON.stringify({ tracks, places, took });
  expect(told).not.toContain(MARK);
  const ids = [
    ...Object.keys(exercise.world.seats),
    ...exercise.scenario.cast.map(({ id }) => id),
    ...exercise.scenario.lookouts.map(({ id }) => id),
  ];
  expect(ids.filter((id) => told.includes(`"${id}"`))).toEqual([]);
});

it('a whole course stays small enough for one message, also with sixty phones', () => {
  const exercise = playHall({ scenario: shipped('vermissing.boef.json'), opened: 58, policies: ['ideal', 'typical', 'random'] });
  expect(JSON.stringify(courseOf(exercise)).length).toBeLessThan(60_000);
});
