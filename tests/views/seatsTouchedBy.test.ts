// A host makes only those views again that an event touched. Here every view is made again after every step of whole rounds:
// whoever was not touched, and whose time had not come, must have exactly what they had.
import { describe, expect, test } from 'vitest';
import type { SeatId } from '../../src/sim/command.ts';
import type { ExerciseEvent } from '../../src/sim/event.ts';
import type { Exercise } from '../../src/sim/exercise.ts';
import type { World } from '../../src/sim/world.ts';
import { groupView } from '../../src/views/groupView.ts';
import { changesAt, seatView } from '../../src/views/seatView.ts';
import { seatsTouchedBy, type Touched } from '../../src/views/seatsTouchedBy.ts';
import { type Hall, playHall } from './playHall.ts';
import { shipped } from '../support/shipped.ts';

interface Found {
  /** Views that changed without having been touched, with what had happened. */
  readonly stale: readonly string[];
  /** Kinds of events that were, somewhere, the only reason why a changed view was made again. */
  readonly alone: ReadonlySet<ExerciseEvent['type']>;
  /** How many views would have been made if everybody's were made each time, and how many were touched. */
  readonly all: number;
  readonly remade: number;
}

type Touches = (event: ExerciseEvent, world: World) => Touched;

/** Plays a round, and holds at every step what a host would make again against what did change. */
function watch(hall: Hall, touches: Touches = seatsTouchedBy): Found {
  const seats = new Map<SeatId, { readonly text: string; readonly due: number | null }>();
  const groups = new Map<string, string>();
  const stale = new Set<string>();
  const alone = new Set<ExerciseEvent['type']>();
  let read = 0;
  let all = 0;
  let remade = 0;
  const compare = (id: string, hasChanged: boolean, reasons: readonly string[], happened: readonly ExerciseEvent[]): void => {
    all += 1;
    if (reasons.length > 0) remade += 1;
    if (!hasChanged) return;
    if (reasons.length === 0) stale.add(`${id}: ${happened.map(({ type }) => type).join(' ')}`);
    const [only, ...others] = new Set(reasons);
    if (only !== undefined && others.length === 0) alone.add(only as ExerciseEvent['type']);
  };
  const look = (exercise: Exercise): void => {
    const happened = exercise.events.slice(read);
    read = exercise.events.length;
    const touched = happened.map((event) => ({ type: event.type, by: touches(event, exercise.world) }));
    for (const id of Object.keys(exercise.world.seats)) {
      const text = JSON.stringify(seatView(exercise, id));
      const known = seats.get(id);
      const isDue = known !== undefined && known.due !== null && known.due <= exercise.now();
      const reasons = touched.flatMap(({ type, by }) => (by === 'all' || by.seats.includes(id) ? [type] : []));
      compare(id, known?.text !== text, isDue ? [...reasons, 'time'] : reasons, happened);
      seats.set(id, { text, due: changesAt(exercise, id) });
    }
    for (const { id } of exercise.scenario.groups) {
      const text = JSON.stringify(groupView(exercise, id));
      const reasons = touched.flatMap(({ type, by }) => (by === 'all' || by.groups.includes(id) ? [type] : []));
      compare(id, groups.get(id) !== text, reasons, happened);
      groups.set(id, text);
    }
  };
  playHall({ ...hall, look });
  return { stale: [...stale], alone, all, remade };
}

const ROUNDS: readonly (readonly [name: string, hall: Hall])[] = [
  [
    'a burglary with seven more places, three of them late, and a busy facilitator',
    { scenario: shipped('inbraak.boef.json'), opened: 4, late: 3, leads: true },
  ],
  ['two villages', { scenario: shipped('gezamenlijk.boef.json'), leads: true }],
  ['two villages where everybody does well', { scenario: shipped('gezamenlijk.boef.json'), seed: '5', policies: ['ideal'], opened: 2 }],
  ['somebody missing, with three late comers', { scenario: shipped('vermissing.boef.json'), late: 3, leads: true }],
  ['a hit and run without groups', { scenario: shipped('aanrijding.boef.json'), settings: { channels: 'burgernet' }, opened: 2 }],
  [
    'a burglary where people do anything',
    { scenario: shipped('inbraak.boef.json'), seed: '9', policies: ['random', 'always-call'], opened: 3 },
  ],
];

describe('who was not touched by what happened has exactly the view of before', () => {
  const alone = new Set<ExerciseEvent['type']>();

  test.each(ROUNDS)('%s', (_, hall) => {
    const found = watch(hall);
    expect(found.stale).toEqual([]);
    // Worth something only as long as most views are left alone.
    expect(found.remade).toBeLessThan(found.all / 3);
    expect(found.remade).toBeGreaterThan(100);
    for (const type of found.alone) alone.add(type);
  });

  test('each of these is, somewhere, the only reason to make a view again: without it somebody would see an old one', () => {
    const needed: readonly ExerciseEvent['type'][] = [
      'seatTaken',
      'seatOpened',
      'sightingMade',
      'lookedCloser',
      'detailsSeen',
      'sightingRemembered',
      'walkStarted',
      'walkEnded',
      'acted',
      'callPlaced',
      'operatorAsked',
      'callerSaid',
      'officerSpoke',
      'chatPosted',
      'chatThumbed',
      'chatRemoved',
      'patrolArrived',
      'broadcastStarted',
      'broadcastRead',
      'messagePassedOn',
      'hintSent',
      'exerciseEnded',
    ];
    expect(needed.filter((type) => !alone.has(type))).toEqual([]);
  });
});

test('a host that overlooked cards would be found out', () => {
  const touches: Touches = (event, world) => (event.type === 'sightingMade' ? { seats: [], groups: [] } : seatsTouchedBy(event, world));
  expect(watch({ scenario: shipped('inbraak.boef.json') }, touches).stale.length).toBeGreaterThan(0);
});
