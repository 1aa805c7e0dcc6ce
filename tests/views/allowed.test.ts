import { describe, expect, test } from 'vitest';
import { playWithPolicy, POLICIES } from '../../src/planner/rehearse.ts';
import { startExercise } from '../../src/sim/exercise.ts';
import { briefingOf } from '../../src/views/briefingOf.ts';
import { debriefView } from '../../src/views/debriefView.ts';
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
  'location.unlisted',
  'heading.direction',
  'heading.way',
  'heading.towards.street',
  'heading.towards.house',
  'heading.towards.place',
  'alarm',
  'channel',
  'danger',
  'atRisk',
  'time.clock',
  'time.ago',
  'conduct[]',
];
const under = (path: string): string[] => FACTS.map((fact) => `${path}.${fact}`);
/** The words that a fact came from, in one's own text. */
const spans = (path: string): string[] => ['field', 'value', 'from', 'to'].map((field) => `${path}.spans[].${field}`);

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
    'focus',
    'turns[].desk',
    'turns[].focus',
    'turns[].readsBack.street',
    'turns[].readsBack.house',
    'turns[].readsBack.place',
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
  ...spans('call.turns[]'),
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
    'lines[].removed',
    'lines[].thumbs',
    'coordinator',
    'report',
    'report.state',
    'report.since',
    'report.line',
  ].map((field) => `groups[].${field}`),
  // Of one's own lines only: see below.
  'groups[].lines[].facts',
  ...under('groups[].lines[].facts'),
  ...spans('groups[].lines[]'),
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
  'bridge',
  'groups[].lines[].told',
  ...under('groups[].lines[].told'),
  ...['id', 'at', 'kind', 'from.kind', 'from.name'].map((field) => `bridge.inbox[].${field}`),
  ...under('bridge.inbox[].facts'),
  ...['to', 'kind', 'name', 'own'].map((field) => `bridge.targets[].${field}`),
  ...['at', 'to', 'source'].map((field) => `bridge.passed[].${field}`),
  'happenings[].at',
  'happenings[].kind',
  'happenings[].choice',
  'happenings[].consequence',
  'happenings[].contact',
]);
const BRIEFING = new Set(['title', 'lang', 'startsAt', 'light', 'seat', 'role', 'lookouts', 'group', 'rules', 'neighbourhood']);

/** What the debrief tells of each line of the group, after the end only. */
const CHAT_LOG = new Set([
  ...[
    'id',
    'event',
    'at',
    'group',
    'from',
    'role',
    'mine',
    'text',
    'replyTo',
    'pinned',
    'removed',
    'thumbs',
    'thumbedAt[]',
    'noise',
    'removedBy',
    'why',
  ],
  ...[
    'name',
    'persona',
    'state',
    'occasion',
    'stimulus',
    'stimulus.event',
    'stimulus.type',
    'stimulus.at',
    'stimulus.by',
    'stimulus.line',
  ].map((field) => `why.${field}`),
  ...['at', 'event', 'name', 'mine'].map((field) => `removedBy.${field}`),
]);

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
    const lines = participantView(exercise, seat).groups.flatMap((group) => group.lines);
    expect(lines.filter(({ mine, facts, spans: words }) => !mine && (facts !== null || words.length > 0))).toEqual([]);
    expect(lines.filter(({ mine, removed, facts }) => mine && !removed && facts === null)).toEqual([]);
    expect(Object.keys(briefingOf(exercise, seat)).filter((key) => !BRIEFING.has(key))).toEqual([]);
  });

  test('the debrief tells why each line was written, and nothing else about it', () => {
    const chat = debriefView(playWithPolicy(scenario, '6', POLICIES.ideal), seat)?.chat ?? [];
    expect(chat.length).toBeGreaterThan(2);
    expect(chat.flatMap((line) => pathsOf(line)).filter((path) => !CHAT_LOG.has(path))).toEqual([]);
  });

  test('the details of a card stay hidden until somebody has looked closer', () => {
    const exercise = startExercise(scenario, '6');
    exercise.advanceTo(scenario.duration / 2);
    const { cards } = participantView(exercise, seat);
    expect(cards.length).toBeGreaterThan(3);
    expect(cards.filter(({ details }) => details !== null)).toEqual([]);
  });
});
