import type { PersonFacts } from '../scenario/appearance.ts';
import { PERSON_SLOTS, type PersonSlot } from '../scenario/vocabulary.ts';
import { houseRuleChoicesOfHall } from '../scoring/houseRuleChoices.ts';
import type { Score } from '../scoring/score.ts';
import { scoreHall } from '../scoring/scoreHall.ts';
import { scoreSeat } from '../scoring/scoreSeat.ts';
import { truthFrom } from '../scoring/record.ts';
import { indexOf } from '../sim/eventIndex.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { Ruling } from '../sim/log.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import type { HallCourse, HallMemory, RememberedFeature } from './hallDebrief.ts';
import { hallMarks } from './hallMarks.ts';
import { hallPlaces, hallTracks } from './hallPlaces.ts';
import { onceOver } from './onceOver.ts';
import { policeClock } from './policeClock.ts';
import { PROTAGONISTS } from './protagonists.ts';
import { playedSeats } from '../sim/seats.ts';

/**
 * The course of a finished round for the hall, worked out once; null before its end. With rulings, which are another list with each
 * change, its score is worked out again.
 */
export function hallCourse(exercise: Exercise, rulings: readonly Ruling[] = []): HallCourse | null {
  const course = courseOf(exercise);
  if (course === null || rulings.length === 0) return course;
  const known = ruledCourses.get(rulings);
  if (known?.course === course) return known.ruled;
  const { corridors: _, ...score } = scoreHall(exercise.scenario, scoresOf(exercise), rulings);
  const ruled: HallCourse = { ...course, score, ruled: rulings.length };
  ruledCourses.set(rulings, { course, ruled });
  return ruled;
}

const ruledCourses = new WeakMap<readonly Ruling[], { readonly course: HallCourse; readonly ruled: HallCourse }>();

/** Counted once for the course, its house rules and every ruling. */
const scoresOf: (exercise: Exercise) => readonly Score[] = onceOver((exercise) =>
  playedSeats(exercise).map((seat) => scoreSeat(exercise.scenario, exercise.terrain, exercise.events, seat)),
);

const courseOf: (exercise: Exercise) => HallCourse | null = onceOver((exercise) => {
  const { world, scenario, events } = exercise;
  if (world.phase !== 'ended') return null;
  const seats = playedSeats(exercise);
  const scores = scoresOf(exercise);
  const { corridors, ...score } = scoreHall(scenario, scores);
  return {
    outcome: world.outcome,
    endedAt: world.endedAt ?? exercise.now(),
    protagonist: protagonistOf(exercise) === null ? null : PROTAGONISTS[scenario.plot.kind],
    ...hallMarks(scenario, events, new Set(seats)),
    tracks: hallTracks(exercise),
    places: hallPlaces(exercise, new Set(seats)),
    corridors,
    policeClock: policeClock(events),
    players: seats.length,
    score,
    houseRules: {
      name: scenario.houseRules.name,
      source: scenario.houseRules.source,
      choices: houseRuleChoicesOfHall(scenario, events, scores),
    },
    ruled: 0,
  };
});

/** What a feature was, or was said to be; skin is left out: it never counts alone, and a hall has nothing to learn from it. */
type Feature = Pick<RememberedFeature, 'slot' | 'of'>;
const FEATURES: readonly Feature[] = PERSON_SLOTS.filter((slot) => slot !== 'skin').flatMap((slot): Feature[] =>
  isGarment(slot)
    ? [
        { slot, of: 'colour' },
        { slot, of: 'kind' },
      ]
    : [{ slot, of: 'kind' }],
);

function isGarment(slot: PersonSlot): boolean {
  return slot === 'upper' || slot === 'lower' || slot === 'shoes' || slot === 'bag';
}

/** What the hall remembers beside what was true when somebody last saw it; null where nobody was to be remembered. */
export function hallMemory(exercise: Exercise, remembered: readonly PersonFacts[]): HallMemory | null {
  if (exercise.world.phase !== 'ended') return null;
  const truth = lastLooks(exercise);
  if (truth === null) return null;
  const features = FEATURES.flatMap((feature): RememberedFeature[] => {
    const counts = new Map<string, number>();
    for (const person of remembered) {
      const value = featureOf(person, feature);
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size === 0) return [];
    const said = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return [{ ...feature, truth: featureOf(truth, feature), said }];
  });
  const answers = ({ said }: RememberedFeature): number => said.reduce((sum, { count }) => sum + count, 0);
  return { answered: remembered.length, features: features.toSorted((a, b) => answers(b) - answers(a)) };
}

/** How the one whom it was about looked when a participant last saw it; at the end, when nobody did. */
const lastLooks: (exercise: Exercise) => PersonFacts | null = onceOver((exercise) => {
  const { scenario, events, world } = exercise;
  const protagonist = protagonistOf(exercise);
  if (protagonist === null) return null;
  const seen = indexOf(events)
    .of('sightingMade')
    .findLast(({ sighting }) => sighting.actor === protagonist && world.seats[sighting.seat]?.taken === true);
  return truthFrom(scenario, events, protagonist, seen?.at ?? exercise.now()).persons.at(-1) ?? null;
});

function featureOf(person: PersonFacts, { slot, of }: Feature): string | null {
  const value = person[slot];
  if (typeof value === 'object') return (of === 'colour' ? value.colour : value.garment) ?? null;
  return value ?? null;
}
