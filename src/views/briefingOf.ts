import { pointAt } from '../sim/neighbourhood/motion.ts';
import { spotOf } from '../sim/places.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { Briefing } from './briefing.ts';

/** What the participant in this seat knows before the start. */
export function briefingOf(exercise: Exercise, seatId: string): Briefing {
  const { scenario, terrain, world } = exercise;
  // Also a seat that was opened while it was played.
  const seat = world.seats[seatId];
  return {
    title: scenario.title,
    lang: scenario.lang,
    startsAt: scenario.startsAt,
    light: scenario.light,
    seat: seatId,
    role: seat?.role ?? 'resident',
    lookouts: scenario.lookouts.map((lookout) => {
      const spot = spotOf(terrain, lookout.at);
      return { id: lookout.id, label: lookout.label, point: spot ? pointAt(terrain, spot) : { x: 0, y: 0 } };
    }),
    group: seat?.group ?? '',
    rules: { name: scenario.houseRules.name, summary: scenario.houseRules.summary },
    neighbourhood: scenario.neighbourhood,
  };
}
