import { describe, expect, test } from 'vitest';
import { playWithPolicy, POLICIES } from '../../src/planner/rehearse.ts';
import { startExercise } from '../../src/sim/exercise.ts';
import { briefingOf } from '../../src/views/briefingOf.ts';
import { participantView } from '../../src/views/participantView.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';

const FACTS = [
  'what',
  'activities[]',
  'person.*',
  'vehicle.*',
  'location.street',
  'location.house',
  'location.place',
  'heading.direction',
  'heading.towards.street',
  'heading.towards.house',
  'heading.towards.place',
  'alarm',
  'channel',
  'danger',
  'conduct[]',
];
const under = (path: string): string[] => FACTS.map((fact) => `${path}.${fact}`);

/** Everything that a phone may ever receive. A new field in a view is a decision: it is added here, or it does not leave. */
const ALLOWED = new Set([
  'phase',
  'now',
  'lookout',
  'walking',
  'walking.lookout',
  'walking.arriveAt',
  'reachable[].lookout',
  'reachable[].takes',
  ...[
    'id',
    'at',
    'where.street',
    'where.house',
    'where.place',
    'point.x',
    'point.y',
    'lookout',
    'activity',
    'person.*',
    'vehicle',
    'vehicle.*',
    'details',
    'details.activity',
    'details.person.*',
    'details.vehicle',
    'details.vehicle.*',
    'closer',
    'remembered',
  ].map((field) => `cards[].${field}`),
  'call',
  ...[
    'id',
    'contact',
    'placedAt',
    'state',
    'asked',
    'turns[].by',
    'turns[].at',
    'turns[].says',
    'turns[].asks',
    'turns[].again',
    'turns[].closes',
    'turns[].text',
    'turns[].question',
    'turns[].passes',
  ].map((field) => `call.${field}`),
  ...under('call.known'),
  ...under('call.turns[].facts'),
  'reports[].at',
  'reports[].contact',
  ...under('reports[].facts'),
  ...[
    'id',
    'name',
    'members',
    'closed',
    'lines[].id',
    'lines[].at',
    'lines[].from',
    'lines[].mine',
    'lines[].role',
    'lines[].text',
    'lines[].replyTo',
    'lines[].pinned',
  ].map((field) => `groups[].${field}`),
  ...[
    'id',
    'startedAt',
    'active',
    'read',
    'circle.centre.x',
    'circle.centre.y',
    'circle.radius',
    'messages[].at',
    'messages[].kind',
    'messages[].text',
    'messages[].facts',
  ].map((field) => `broadcasts[].${field}`),
  ...under('broadcasts[].messages[].facts'),
  'happenings[].at',
  'happenings[].kind',
  'happenings[].choice',
  'happenings[].consequence',
  'happenings[].contact',
]);
const BRIEFING = new Set(['title', 'lang', 'startsAt', 'light', 'seat', 'lookouts', 'group', 'rules', 'neighbourhood']);

/** The paths of every value in a message, without numbers of lists; the slots of a person or vehicle as one. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, `${path}[]`));
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => {
    const next = path === '' ? key : `${path}.${key}`;
    const slots = key === 'person' || key === 'vehicle';
    return slots && inner !== null ? Object.keys(inner as object).map(() => `${next}.*`) : pathsOf(inner, next);
  });
}

describe.each(SHIPPED)('%s', (name) => {
  const scenario = shipped(name);
  const seat = scenario.seats[0]?.id ?? '';

  test.each(['ideal', 'random'] as const)('a phone receives only what is on the list, played by %s', (policy) => {
    const played = playWithPolicy(scenario, '6', POLICIES[policy]);
    const exercise = startExercise(scenario, '6');
    const seen = new Set<string>();
    for (const command of played.commands) {
      exercise.dispatch(command);
      for (const path of pathsOf(participantView(exercise, seat))) seen.add(path);
    }
    expect([...seen].filter((path) => !ALLOWED.has(path))).toEqual([]);
    expect(seen.size).toBeGreaterThan(25);
    expect(Object.keys(briefingOf(exercise, seat)).filter((key) => !BRIEFING.has(key))).toEqual([]);
  });

  test('the details of a card stay hidden until somebody has looked closer', () => {
    const exercise = startExercise(scenario, '6');
    exercise.advanceTo(scenario.duration / 2);
    const { cards } = participantView(exercise, seat);
    expect(cards.length).toBeGreaterThan(3);
    expect(cards.filter(({ details }) => details !== null)).toEqual([]);
  });
});
