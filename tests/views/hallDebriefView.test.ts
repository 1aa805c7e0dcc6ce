import { beforeAll, describe, expect, it } from 'vitest';
import type { PersonFacts } from '../../src/scenario/appearance.ts';
import { scoreHall } from '../../src/scoring/scoreHall.ts';
import { scoreSeat } from '../../src/scoring/scoreSeat.ts';
import { type Exercise, startExercise } from '../../src/sim/exercise.ts';
import { playedSeats } from '../../src/sim/seats.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { debriefView } from '../../src/views/debriefView.ts';
import type { HallCourse } from '../../src/views/hallDebrief.ts';
import { hallCourse, hallMemory } from '../../src/views/hallDebriefView.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { playHall } from './playHall.ts';

function courseOf(exercise: Exercise): HallCourse {
  const course = hallCourse(exercise);
  if (course === null) throw new Error('not over');
  return course;
}

describe('the course of a round for the hall', () => {
  let exercise: Exercise;
  let course: HallCourse;
  beforeAll(() => {
    exercise = playHall({ scenario: shipped('inbraak.boef.json'), opened: 12, policies: ['ideal', 'typical', 'silent'] });
    course = courseOf(exercise);
  });

  it('is there only after the end', () => {
    const running = startExercise(shipped('inbraak.boef.json'), '3', AS_WRITTEN);
    expect(hallCourse(running)).toBeNull();
    expect(hallMemory(running, [])).toBeNull();
  });

  it('names nobody: no seat, no actor, no phone', () => {
    const told = JSON.stringify(course);
    const ids = [...Object.keys(exercise.world.seats), ...exercise.scenario.cast.map(({ id }) => id)];
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => told.includes(`"${id}"`))).toEqual([]);
  });

  it('tells the same times beside the street to the hall and to each of its participants, also who wrote nothing', () => {
    const { firstLineAt, firstCallAt, searchedFrom, foundAt } = course;
    expect(firstLineAt).not.toBeNull();
    for (const seat of playedSeats(exercise))
      expect(debriefView(exercise, seat)?.times, seat).toMatchObject({ firstLineAt, firstCallAt, searchedFrom, foundAt });
  });

  it('counts every call, every look at the case and every line once', () => {
    const sum = (kinds: readonly string[]): number =>
      course.marks.filter(({ kind }) => kinds.includes(kind)).reduce((all, { count }) => all + count, 0);
    const taken = new Set(Object.values(exercise.world.seats).flatMap(({ id, taken: is }) => (is ? [id] : [])));
    const calls = exercise.events.filter((event) => event.type === 'callPlaced' && taken.has(event.seat));
    const lines = exercise.events.filter((event) => event.type === 'chatPosted' && event.line.from.kind === 'seat');
    expect(calls.length).toBeGreaterThan(2);
    expect(sum(['call', 'otherCall'])).toBe(calls.length);
    expect(sum(['told', 'line'])).toBe(lines.length);
    expect(sum(['noticed'])).toBeGreaterThan(2);
    expect(course.players).toBe(taken.size);
    expect(course.took.find(({ step }) => step === 'alert')?.people).toBe(
      new Set(calls.map((event) => (event.type === 'callPlaced' ? event.seat : ''))).size,
    );
  });

  it('tells the times in the order in which they must come', () => {
    const { cameAt, firstSeenAt, firstCallAt, endedAt } = course;
    expect(cameAt).not.toBeNull();
    expect(firstSeenAt ?? 0).toBeGreaterThanOrEqual(cameAt ?? 0);
    expect(firstCallAt ?? 0).toBeGreaterThan(firstSeenAt ?? Infinity);
    expect(endedAt).toBeGreaterThan(firstCallAt ?? Infinity);
    const at = new Map(course.policeClock.map(({ what, at: when }) => [what, when]));
    expect(at.get('place') ?? Infinity).toBeLessThanOrEqual(at.get('sent') ?? 0);
    expect(at.get('sent') ?? Infinity).toBeLessThan(at.get('arrived') ?? 0);
    expect(at.get('heard') ?? 0).toBeGreaterThanOrEqual(firstCallAt ?? Infinity);
    expect(course.policeClock.map(({ at: when }) => when)).toEqual(
      course.policeClock.map(({ at: when }) => when).toSorted((a, b) => a - b),
    );
  });

  it('opens a step when the first seat could know, and not before somebody was seen', () => {
    const alert = course.corridors.find(({ step }) => step === 'alert');
    expect(course.corridors.map(({ step }) => step)).toEqual(['spot', 'alert', 'post', 'respond']);
    expect(alert?.earliest ?? 0).toBeGreaterThanOrEqual(course.firstSeenAt ?? Infinity);
    for (const { earliest, best, latest } of course.corridors)
      expect([earliest, best, latest]).toEqual([earliest, best, latest].toSorted((a, b) => a - b));
  });

  it('is the same object the next time, for a hall asks again and again', () => {
    expect(hallCourse(exercise)).toBe(course);
  });
});

describe('the score of a hall', () => {
  it.each(SHIPPED)(
    'adds up in whole numbers in %s, and one who does well is enough',
    (name) => {
      const scenario = shipped(name);
      const exercise = playHall({ scenario, policies: ['silent'], seed: '5' });
      const well = playHall({ scenario, policies: ['ideal', 'silent', 'silent'], seed: '5' });
      for (const { score } of [courseOf(exercise), courseOf(well)]) {
        expect(score.steps.reduce((sum, { points }) => sum + points, 0)).toBe(score.total);
        expect([0, 100]).toContain(score.steps.reduce((sum, { max }) => sum + max, 0));
        for (const { points, max } of score.steps) {
          expect(Number.isInteger(points) && Number.isInteger(max)).toBe(true);
          expect(points).toBeLessThanOrEqual(max);
          expect(points).toBeGreaterThanOrEqual(0);
        }
      }
      expect(courseOf(exercise).score.total).toBeLessThanOrEqual(40);
      expect(courseOf(well).score.total).toBeGreaterThan(courseOf(exercise).score.total);
    },
    60_000,
  );

  it('is a hundred where the only one who plays does everything, as their own score says', () => {
    const scenario = shipped('inbraak.boef.json');
    const exercise = playHall({ scenario, policies: ['ideal'] });
    const course = courseOf(exercise);
    const own = Object.keys(exercise.world.seats).map((seat) => scoreSeat(scenario, exercise.terrain, exercise.events, seat).total);
    expect(Math.max(...own)).toBeGreaterThanOrEqual(95);
    expect(course.score.total).toBeGreaterThanOrEqual(95);
  });

  it('tells slips as numbers of seats and takes nothing off for them', () => {
    const scenario = shipped('inbraak.boef.json');
    const exercise = playHall({ scenario, policies: ['ideal', 'random'], opened: 6 });
    const { slips, total } = courseOf(exercise).score;
    const harmless = { ...scenario, antiPatterns: [] };
    const scores = Object.keys(exercise.world.seats).map((seat) => scoreSeat(harmless, exercise.terrain, exercise.events, seat));
    expect(slips.length).toBeGreaterThan(0);
    for (const { people } of slips) expect(people).toBeGreaterThan(0);
    expect(scoreHall(harmless, scores)).toMatchObject({ slips: [], total });
  });
});

describe('what the hall remembers', () => {
  let exercise: Exercise;
  beforeAll(() => {
    exercise = playHall({ scenario: shipped('inbraak.boef.json') });
  });

  it('stands beside what was true, feature by feature, what most said first', () => {
    const said: PersonFacts[] = [
      { upper: { garment: 'jacket', colour: 'black' }, sex: 'man' },
      { upper: { colour: 'blue' }, sex: 'man' },
      { upper: { garment: 'coat', colour: 'blue' } },
      { sex: 'woman' },
      { skin: 'light', sex: 'man' },
    ];
    const memory = hallMemory(exercise, said);
    const { plot, cast } = exercise.scenario;
    const truth = plot.kind === 'burglary' ? cast.find(({ id }) => id === plot.suspect)?.person : undefined;
    expect(memory?.answered).toBe(5);
    expect(memory?.features.map(({ slot, of }) => `${slot} ${of}`)).toEqual(['sex kind', 'upper colour', 'upper kind']);
    expect(memory?.features[0]).toEqual({
      slot: 'sex',
      of: 'kind',
      truth: truth?.sex ?? null,
      said: [
        { value: 'man', count: 3 },
        { value: 'woman', count: 1 },
      ],
    });
    expect(memory?.features[1]?.said).toEqual([
      { value: 'blue', count: 2 },
      { value: 'black', count: 1 },
    ]);
    expect(memory?.features[1]?.truth).toBe(truth?.upper?.colour ?? null);
  });

  it('is nothing on a street where nobody was to be remembered', () => {
    const quiet = SHIPPED.map(shipped).find(({ plot }) => plot.kind === 'quiet');
    if (!quiet) throw new Error('no quiet street');
    expect(hallMemory(playHall({ scenario: quiet }), [{ sex: 'man' }])).toBeNull();
  });
});
