// Who can be seen where, as far as the file tells: the ways that people go and the things that they do along them.
import type { Plot, RoutineStep } from '../cast.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { Point } from '../neighbourhoodGeometry.ts';
import type { ScenarioFile } from '../schema.ts';
import type { Activity } from '../vocabulary.ts';
import { pointOf } from './geography.ts';

/** Something to be seen: standing at one point or going along several. */
export interface Cue {
  readonly points: readonly Point[];
  readonly activities: readonly Activity[];
}

/** What a passer-by does, step by step; a step that stays has one point. */
function routineCues(neighbourhood: Neighbourhood, from: string, steps: readonly RoutineStep[]): readonly Cue[] {
  let here = from;
  return steps.map((step) => {
    const points = ['goesTo' in step ? [here, step.goesTo] : [here]].flat().flatMap((where) => pointOf(neighbourhood, where) ?? []);
    if ('goesTo' in step) here = step.goesTo;
    return { points, activities: step.closer === undefined ? [step.does] : [step.does, step.closer] };
  });
}

/** All that somebody outside the plot does, in the routine and in injects. */
export function ordinaryCues(file: ScenarioFile, neighbourhood: Neighbourhood, cast: string): readonly Cue[] {
  const routine = file.cast.find(({ id }) => id === cast)?.routine;
  const effects = file.injects.flatMap(({ does }) =>
    does.flatMap((effect) => (effect.do === 'passerby' && effect.cast === cast ? [effect] : [])),
  );
  return [...(routine === undefined ? [] : [routine]), ...effects].flatMap(({ from, steps }) => routineCues(neighbourhood, from, steps));
}

/** The moments of the plot that matter, without the ways between them. */
export function plotCues(plot: Plot, neighbourhood: Neighbourhood): readonly Cue[] {
  const cue = (where: string, ...activities: readonly (Activity | undefined)[]): Cue => ({
    points: [pointOf(neighbourhood, where) ?? []].flat(),
    activities: activities.flatMap((activity) => activity ?? []),
  });
  switch (plot.kind) {
    case 'burglary':
      // Only one of the targets is chosen, and there the suspect is seen three times.
      return [
        ...plot.scouts.map(({ where, does, closer }) => cue(where, does, closer)),
        ...plot.targets
          .slice(0, 1)
          .flatMap(({ where, approach, tries, enters }) => [cue(where, approach), cue(where, tries), cue(where, enters)]),
      ];
    case 'missing':
      return [cue(plot.lastSeen, 'walks'), ...plot.drawnTo.map(({ where, does, closer }) => cue(where, does, closer))];
    case 'hitAndRun':
      return [cue(plot.crash, 'hitsCyclist'), cue(plot.crash, 'liesOnRoad'), cue(plot.crash, 'drivesOffAfterCrash')];
    case 'quiet':
      return [];
  }
}

/** Every way that the people of the plot may go, in straight lines from any of its places to any other. */
export function plotWays(plot: Plot, neighbourhood: Neighbourhood): readonly (readonly Point[])[] {
  const points = plotPlaces(plot).flatMap((where) => pointOf(neighbourhood, where) ?? []);
  return points.flatMap((a, i) => points.slice(i).map((b) => [a, b]));
}

function plotPlaces(plot: Plot): readonly string[] {
  switch (plot.kind) {
    case 'burglary':
      return [
        plot.from,
        ...plot.scouts.map(({ where }) => where),
        ...plot.targets.map(({ where }) => where),
        plot.transportAt,
        ...plot.exits,
      ];
    case 'missing':
      return [plot.lastSeen, ...plot.drawnTo.map(({ where }) => where), plot.restsAt];
    case 'hitAndRun':
      return [plot.from, plot.crash, ...plot.exits];
    case 'quiet':
      return [];
  }
}
