// Two evenings beside each other: the moments of both, paired, and where their ways part. Facts and codes; the words are elsewhere.
import type { Location } from '../../language/facts.ts';
import type { Spot } from '../../scenario/neighbourhood.ts';
import { type Activity, POLICE_NUMBERS } from '../../scenario/vocabulary.ts';
import type { ExerciseEvent } from '../../sim/event.ts';
import type { Exercise } from '../../sim/exercise.ts';
import { locationOf } from '../../sim/places.ts';
import { protagonistOf } from '../../sim/react/protagonist.ts';
import { PROTAGONISTS } from '../../views/protagonists.ts';
import { sharedDebrief } from '../../views/sharedDebrief.ts';
import type { Course, Instant, Moment, MomentKind, WhatIfView } from './whatIf.ts';

/** Being on the way is no moment. */
const ON_THE_WAY: ReadonlySet<Activity> = new Set<Activity>(['walks', 'cycles', 'drives', 'stops', 'standsStill']);

/** What comes at once is told in this order. */
const ORDER: readonly MomentKind[] = [
  'doing',
  'call',
  'policeKnew',
  'groupKnew',
  'patrolSent',
  'broadcast',
  'tip',
  'patrolArrived',
  'recognised',
  'closed',
];

/** Something that happened in one of the evenings. */
interface Happened extends Instant {
  readonly kind: MomentKind;
  readonly activity: Activity | null;
}

/** Sets an evening beside the one that was played. */
export function courseBeside(own: Exercise, other: Exercise): WhatIfView {
  const moments = paired(happenedIn(own), happenedIn(other));
  const [ownCourse, otherCourse] = [courseOf(own), courseOf(other)];
  const partsAt = partingOf(ownCourse, otherCourse);
  return {
    own: ownCourse,
    other: otherCourse,
    role: protagonistOf(own) === null ? null : PROTAGONISTS[own.scenario.plot.kind],
    moments,
    partsAt,
    isSame:
      partsAt === null &&
      ownCourse.outcome === otherCourse.outcome &&
      moments.every((moment) => moment.own !== null && moment.own.at === moment.other?.at),
  };
}

function courseOf(exercise: Exercise): Course {
  const protagonist = protagonistOf(exercise);
  const { world } = exercise;
  return {
    outcome: world.outcome,
    endedAt: world.endedAt ?? exercise.now(),
    route: sharedDebrief(exercise).tracks.find(({ actor }) => actor === protagonist)?.points ?? [],
  };
}

/** When somebody first was somewhere else, or did something else; what one evening saw after the end of the other is no difference. */
function partingOf(own: Course, other: Course): number | null {
  const until = Math.min(own.endedAt, other.endedAt);
  const [a, b] = [own, other].map(({ route }) => route.filter(({ at }) => at <= until));
  const length = Math.max(a?.length ?? 0, b?.length ?? 0);
  for (let i = 0; i < length; i += 1) {
    const [one, two] = [a?.[i], b?.[i]];
    const isEqual =
      one !== undefined && two !== undefined && one.at === two.at && one.point.x === two.point.x && one.point.y === two.point.y;
    if (!isEqual || one.activity !== two.activity) return Math.min(one?.at ?? Infinity, two?.at ?? Infinity);
  }
  return null;
}

function happenedIn(exercise: Exercise): readonly Happened[] {
  const { events, terrain } = exercise;
  const protagonist = protagonistOf(exercise);
  const at = (event: ExerciseEvent, kind: MomentKind, spot?: Spot): Happened => ({
    kind,
    at: event.at,
    where: spot === undefined ? null : whereOf(locationOf(terrain, spot)),
    activity: null,
  });
  let doing: Activity | null = null;
  const happened = events.flatMap((event): Happened[] => {
    switch (event.type) {
      case 'actorStarted': {
        if (event.actor !== protagonist) return [];
        const activity = event.closer ?? event.activity;
        const isNew = activity !== doing && !ON_THE_WAY.has(activity);
        doing = activity;
        return isNew ? [{ ...at(event, 'doing', event.spot), activity }] : [];
      }
      case 'callPlaced':
        return POLICE_NUMBERS.includes(event.contact) ? [at(event, 'call')] : [];
      case 'patrolSent':
        return [at(event, 'patrolSent')];
      case 'patrolArrived':
        return [at(event, 'patrolArrived', event.spot)];
      case 'patrolSaw':
        return event.recognised && event.actor === protagonist ? [at(event, 'recognised')] : [];
      case 'broadcastStarted':
        return [at(event, 'broadcast')];
      case 'caseClosed':
        return [at(event, 'closed')];
      default:
        return [];
    }
  });
  const first = (kind: MomentKind, event: ExerciseEvent | undefined): Happened[] => (event ? [at(event, kind)] : []);
  const knewAt = sharedDebrief(exercise).policeKnewAt;
  return [
    ...happened,
    ...(knewAt === null ? [] : [{ kind: 'policeKnew' as const, at: knewAt, where: null, activity: null }]),
    ...first(
      'groupKnew',
      events.find((event) => event.type === 'chatPosted' && event.line.facts.alarm === 'reported'),
    ),
    ...first(
      'tip',
      events.find((event) => event.type === 'tipReceived'),
    ),
  ];
}

/** A street or a place is enough to see where it was; a house number says nothing more. */
function whereOf({ street, place }: Location): Location | null {
  if (place !== undefined) return { place };
  return street === undefined ? null : { street };
}

/** The first of a kind with the first of that kind, the second with the second. */
function paired(own: readonly Happened[], other: readonly Happened[]): readonly Moment[] {
  const keyed = (all: readonly Happened[]): ReadonlyMap<string, Happened> => {
    const counts = new Map<string, number>();
    return new Map(
      all.map((one) => {
        const kind = `${one.kind} ${one.activity ?? ''}`;
        const order = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, order);
        return [`${kind} ${order}`, one];
      }),
    );
  };
  const [ofOwn, ofOther] = [keyed(own), keyed(other)];
  const instant = (one: Happened | undefined): Instant | null => (one === undefined ? null : { at: one.at, where: one.where });
  return [...new Set([...ofOwn.keys(), ...ofOther.keys()])]
    .flatMap((key): Moment[] => {
      const [mine, theirs] = [ofOwn.get(key), ofOther.get(key)];
      const either = mine ?? theirs;
      if (either === undefined) return [];
      const order = Number(key.slice(key.lastIndexOf(' ') + 1));
      return [{ kind: either.kind, activity: either.activity, order, own: instant(mine), other: instant(theirs) }];
    })
    .sort((a, b) => timeOf(a) - timeOf(b) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** When it was in one's own evening, or else in the other. */
function timeOf({ own, other }: Moment): number {
  return own?.at ?? other?.at ?? 0;
}
