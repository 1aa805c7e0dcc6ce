// What the debrief tells everybody alike: the true routes, how the description and the messages travelled, how the groups did.
import { driftOf } from '../scoring/drift.ts';
import { evidenceOfGroup, scoreGroups } from '../scoring/scoreGroup.ts';
import { evidenceOfRelay, scoreRelay } from '../scoring/scoreRelay.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import { pointAt, spotAt } from '../sim/neighbourhood/motion.ts';
import { paceOf } from '../sim/places.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import { hasGroups } from '../sim/settings.ts';
import type { DebriefView, TrackPoint } from './debrief.ts';
import { onceOver } from './onceOver.ts';
import { policeKnewAt } from './policeKnewAt.ts';
import { PROTAGONISTS } from './protagonists.ts';

/** A point of a track at least this often while somebody is on the way, in milliseconds. */
const TRACK_STEP = 5_000;

/** The same for every seat; `proof`: the numbers of the events that it rests on. */
export interface SharedDebrief extends Pick<DebriefView, 'tracks' | 'policeKnewAt' | 'drift' | 'groups' | 'relay' | 'digest'> {
  readonly proof: readonly number[];
}

/** What is the same for every seat, worked out once. */
export const sharedDebrief: (exercise: Exercise) => SharedDebrief = onceOver((exercise) => {
  const { scenario, events, settings, world } = exercise;
  const groups = hasGroups(settings) ? scoreGroups(scenario, events) : [];
  const relay = scoreRelay(scenario, events);
  const drift = driftOf(scenario, events);
  const protagonist = protagonistOf(exercise);
  const alike = scenario.cast.filter((member) => member.role === 'lookAlike').map((member) => member.id);
  return {
    tracks: [
      ...(protagonist === null
        ? []
        : [{ actor: protagonist, role: PROTAGONISTS[scenario.plot.kind], points: trackOf(exercise, protagonist) }]),
      ...[...alike].map((actor) => ({ actor, role: 'lookAlike' as const, points: trackOf(exercise, actor) })),
      ...Object.values(world.patrols).map((patrol) => ({
        actor: patrol.id,
        role: 'patrol' as const,
        points: patrolTrack(exercise, patrol.id),
      })),
    ],
    policeKnewAt: policeKnewAt(exercise),
    drift,
    groups,
    relay,
    digest: exercise.digest(),
    proof: [...groups.flatMap(evidenceOfGroup), ...(relay ? evidenceOfRelay(relay) : []), ...drift.flatMap((step) => step.events)],
  };
});

function trackOf(exercise: Exercise, actor: string): TrackPoint[] {
  const { terrain } = exercise;
  const points: TrackPoint[] = [];
  let state = '';
  let leg: Extract<ExerciseEvent, { type: 'actorSetOut' }> | null = null;
  const walkOn = (until: number): void => {
    if (!leg) return;
    for (let at = leg.at; at < Math.min(until, leg.arriveAt); at += TRACK_STEP) {
      points.push({
        at,
        point: pointAt(terrain, spotAt(leg.route, leg.at, paceOf(terrain, leg), at)),
        activity: leg.closer ?? leg.activity,
        state,
        hidden: false,
      });
    }
    leg = null;
  };
  for (const event of exercise.events) {
    if (!('actor' in event) || event.actor !== actor) continue;
    switch (event.type) {
      case 'actorChanged':
        state = event.state;
        break;
      case 'actorSetOut':
        walkOn(event.at);
        leg = event;
        break;
      case 'actorStarted':
        walkOn(event.at);
        points.push({
          at: event.at,
          point: pointAt(terrain, event.spot),
          activity: event.closer ?? event.activity,
          state,
          hidden: event.inside,
        });
        break;
      case 'actorArrived':
        walkOn(event.at);
        points.push({ at: event.at, point: pointAt(terrain, event.spot), activity: 'stops', state, hidden: false });
        break;
      default:
        break;
    }
  }
  walkOn(exercise.now());
  return points;
}

function patrolTrack(exercise: Exercise, patrol: string): TrackPoint[] {
  return exercise.events.flatMap((event): TrackPoint[] =>
    (event.type === 'patrolArrived' || event.type === 'patrolMoved') && event.patrol === patrol
      ? [{ at: event.at, point: pointAt(exercise.terrain, event.spot), activity: 'drives', state: event.type, hidden: false }]
      : [],
  );
}
