import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/language/facts.ts';
import { playWithPolicy, POLICIES } from '../../src/planner/rehearse.ts';
import type { Command, Intent, FacilitatorIntent } from '../../src/sim/command.ts';
import { startExercise } from '../../src/sim/exercise.ts';
import { briefingOf } from '../../src/views/briefingOf.ts';
import { debriefView } from '../../src/views/debriefView.ts';
import { participantView } from '../../src/views/participantView.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { ALLOWED, pathsOf, under } from './allowedPaths.ts';

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
    'told',
    'kind',
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
  ...under('told'),
  ...['at', 'event', 'by', 'name'].map((field) => `removedBy.${field}`),
]);

describe.each(SHIPPED)('%s', (name) => {
  const scenario = shipped(name);
  const seat = scenario.seats[0]?.id ?? '';

  test.each(['ideal', 'random'] as const)('a phone receives only what is on the list, played by %s', (policy) => {
    const played = playWithPolicy(scenario, '6', POLICIES[policy]);
    const exercise = startExercise(scenario, '6');
    const seen = new Set<string>();
    for (const command of played.commands) {
      exercise.dispatch(command);
      for (const { id } of scenario.seats) for (const path of pathsOf(participantView(exercise, id))) seen.add(path);
    }
    expect([...seen].filter((path) => !ALLOWED.has(path))).toEqual([]);
    expect(seen.size).toBeGreaterThan(25);
    const lines = participantView(exercise, seat).groups.flatMap((group) => group.lines);
    expect(lines.filter(({ mine, facts, spans: words }) => !mine && (facts !== null || words.length > 0))).toEqual([]);
    expect(lines.filter(({ mine, removed, facts }) => mine && !removed && facts === null)).toEqual([]);
    expect(Object.keys(briefingOf(exercise, seat)).filter((key) => !BRIEFING.has(key))).toEqual([]);
  });

  test('no phone receives more when somebody typed sizes, and places that are on no map; the coordinators’ phones neither', () => {
    const exercise = startExercise(scenario, '6');
    let seq = 0;
    const does = (by: string, intent: Intent | FacilitatorIntent, said?: Facts) => {
      exercise.dispatch({ ...intent, ...(said ? { heard: said } : {}), seq, at: exercise.now(), by } as Command);
      seq += 1;
    };
    const seen = new Set<string>();
    const look = (until: number): void => {
      exercise.advanceTo(until);
      for (const { id } of scenario.seats) for (const path of pathsOf(participantView(exercise, id))) seen.add(path);
    };
    for (const { id } of scenario.seats) does('facilitator', { type: 'takeSeat', seat: id });
    const house = scenario.neighbourhood.houses[0];
    const street = scenario.neighbourhood.streets[house?.street ?? 0]?.id ?? '';
    const told: Facts = {
      what: 'burglary',
      activities: ['forcesDoor'],
      conduct: ['abuse'],
      location: { street, house: house?.number ?? 0 },
      heading: { towards: { unlisted: 'de oude brug' } },
      person: { sex: 'man', upper: { garment: 'jacket', colour: 'blue' } },
      measured: { heightCm: { least: 180, most: 190 }, ageYears: { least: 20, most: 30 } },
    };
    does(seat, { type: 'placeCall', contact: '112' });
    for (let time = 5_000; time <= 120_000; time += 5_000) {
      look(time);
      does(seat, { type: 'say', text: 'zo ziet het eruit' }, told);
    }
    const group = scenario.seats[0]?.group ?? '';
    does(seat, { type: 'postChat', group, text: '112 gebeld, zo ziet het eruit' }, { ...told, alarm: 'reported' });
    const line = exercise.world.chat.findLast(({ from }) => from.kind === 'seat')?.id ?? '';
    for (const { id, role, group: own } of scenario.seats)
      if (role === 'coordinator' && own === group)
        for (const { id: to } of scenario.groups) if (to !== group) does(id, { type: 'passOn', group, line, to });
    for (let time = 120_000; time <= scenario.duration; time += 30_000) look(time);
    expect([...seen].filter((path) => !ALLOWED.has(path))).toEqual([]);
    expect([...seen]).toContain('call.known.measured.heightCm.least');
    expect([...seen]).toContain('groups[].lines[].facts.heading.towards.unlisted');
    const coordinators = scenario.seats.filter(({ role }) => role === 'coordinator').length;
    if (coordinators > 0) expect([...seen]).toContain('bridge.targets[].to');
    if (coordinators > 1) for (const path of ['bridge.inbox[].at', 'bridge.passed[].to']) expect([...seen]).toContain(path);
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
