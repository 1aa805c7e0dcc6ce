// What leaves a hall, by role: a phone gets its seat and its group, the screen on the wall gets less. Whole rounds with opened seats, late
// comers and a facilitator who uses every tool; everything that was made is searched.
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/language/facts.ts';
import type { Command, FacilitatorIntent, Intent } from '../../src/sim/command.ts';
import { type Exercise, startExercise } from '../../src/sim/exercise.ts';
import { bigScreen } from '../../src/views/bigScreen.ts';
import { composeView } from '../../src/views/compose.ts';
import { debriefView } from '../../src/views/debriefView.ts';
import { evidenceFor } from '../../src/views/evidenceFor.ts';
import { facilitatorGroup, facilitatorView } from '../../src/views/facilitatorView.ts';
import { groupView } from '../../src/views/groupView.ts';
import { participantView } from '../../src/views/participantView.ts';
import { seatView } from '../../src/views/seatView.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { facts } from '../support/story.ts';
import { GROUP, pathsOf, SCREEN, SEAT } from './allowedPaths.ts';
import { MARK, marked, otherwiseLed, otherwiseTrue } from './marked.ts';
import { type Hall, playHall } from './playHall.ts';

/** How often what leaves is looked at, in milliseconds of the exercise. */
const EVERY = 5_000;

/** Plays a round, and hands over all that leaves it now and then: to seats, to groups, to the screen. */
function leaving(hall: Hall, take: (made: { seats: object[]; groups: object[]; screen: object }) => void): Exercise {
  let next = 0;
  const make = (exercise: Exercise) => {
    const { scenario, world } = exercise;
    take({
      seats: Object.keys(world.seats).map((id) => seatView(exercise, id)),
      groups: scenario.groups.map(({ id }) => groupView(exercise, id)),
      screen: bigScreen(exercise),
    });
  };
  const played = playHall({
    opened: 2,
    late: 2,
    leads: true,
    ...hall,
    look: (exercise) => {
      if (exercise.now() < next) return;
      next = exercise.now() + EVERY;
      make(exercise);
    },
  });
  make(played);
  return played;
}

/** All that leaves a round, as it would travel. */
function messagesOf(hall: Hall): string[] {
  const messages: string[] = [];
  leaving(hall, ({ seats, groups, screen }) => {
    for (const one of [...seats, ...groups, screen]) messages.push(JSON.stringify(one));
  });
  return messages;
}

describe.each(SHIPPED)('%s', (name) => {
  const scenario = shipped(name);

  test('a phone, a group and the screen receive only what is on their lists', () => {
    const seen = { seat: new Set<string>(), group: new Set<string>(), screen: new Set<string>() };
    const note = (set: Set<string>, value: object): void => {
      for (const path of pathsOf(value)) set.add(path);
    };
    leaving({ scenario }, ({ seats, groups, screen }) => {
      for (const one of seats) note(seen.seat, one);
      for (const one of groups) note(seen.group, one);
      note(seen.screen, screen);
    });
    expect([...seen.seat].filter((path) => !SEAT.has(path))).toEqual([]);
    expect([...seen.group].filter((path) => !GROUP.has(path))).toEqual([]);
    expect([...seen.screen].filter((path) => !SCREEN.has(path))).toEqual([]);
    // What is on the lists does come by.
    for (const path of ['own[].line', 'hints[].step', 'call.turns[].says', 'happenings[].choice']) expect(seen.seat).toContain(path);
    for (const path of ['lines[].from.seat', 'lines[].from.name']) expect(seen.group).toContain(path);
  });

  test('no hidden name or text leaves', () => {
    const canary = marked(scenario, MARK);
    const messages = messagesOf({ scenario: canary, seed: '2' });
    expect(messages.length).toBeGreaterThan(500);
    expect(
      messages.filter((message) => message.includes(MARK)).map((leak) => leak.slice(Math.max(0, leak.indexOf(MARK) - 80), 200)),
    ).toEqual([]);
  });

  test('two rounds that differ only in what is hidden give the same bytes to phones, groups and the screen', () => {
    const made = (mark: 'een' | 'twee') =>
      messagesOf({ scenario: otherwiseLed(scenario, mark), seed: '4', policies: ['ideal', 'typical'] });
    expect(made('een')).toEqual(made('twee'));
  });
});

test('what a closer look would show makes no difference to a hall that does not look', () => {
  const evening = shipped('inbraak.boef.json');
  const made = (which: typeof evening) => messagesOf({ scenario: which, seed: '5', policies: ['silent'], leads: false });
  expect(made(otherwiseTrue(evening))).toEqual(made(evening));
});

test('these would be found: the console is full of hidden names, and the screen has shown a message by the end', () => {
  const canary = marked(shipped('gezamenlijk.boef.json'), MARK);
  let shown = false;
  const exercise = leaving({ scenario: canary, policies: ['ideal'] }, ({ screen }) => {
    shown ||= JSON.stringify(screen).includes('circle');
  });
  expect(JSON.stringify(facilitatorView(exercise))).toContain(MARK);
  expect(shown).toBe(true);
});

/** Two neighbours in one group and one in another place, each of whom says and sees things of their own. */
function neighbours() {
  const scenario = shipped('gezamenlijk.boef.json');
  const exercise = startExercise(scenario, '3');
  let seq = 0;
  const does = (by: string, intent: Intent | FacilitatorIntent, heard?: Partial<Facts>): void => {
    const refused = exercise.dispatch({ ...intent, ...(heard ? { heard: facts(heard) } : {}), seq, at: exercise.now(), by } as Command);
    if (refused && intent.type !== 'say') throw new Error(refused.refused);
    seq += 1;
  };
  const [first] = scenario.seats;
  const own = first?.id ?? '';
  const group = first?.group ?? '';
  const lookout = first?.lookout ?? '';
  does('facilitator', { type: 'takeSeat', seat: own });
  does('facilitator', { type: 'openSeat', seat: 'geheim-buur', like: own, lookout, patient: false });
  return { exercise, does, own, other: 'geheim-buur', group };
}

describe('what a neighbour does is the neighbour’s', () => {
  const story = neighbours();
  const { exercise, does, own, other, group } = story;
  const house = exercise.scenario.neighbourhood.houses[0];
  const location = { street: exercise.scenario.neighbourhood.streets[house?.street ?? 0]?.id ?? '', house: house?.number ?? 0 };
  exercise.advanceTo(240_000);
  does(other, { type: 'remember', sighting: exercise.world.seats[other]?.sightings.at(-1) ?? '' });
  does(other, { type: 'placeCall', contact: '112' });
  for (let time = exercise.now(); time < 420_000; time += 5_000) {
    exercise.advanceTo(time);
    if (exercise.world.seats[other]?.call) {
      does(other, { type: 'say', text: 'alleen de meldkamer hoort dit' }, { what: 'burglary', activities: ['forcesDoor'], location });
    }
  }
  does(other, { type: 'postChat', group, text: '112 gebeld' }, { alarm: 'reported' });
  does(other, { type: 'act', choice: 'lightOn' });
  does('facilitator', { type: 'takeNote', text: 'geheime notitie over iemand' });
  does('facilitator', { type: 'improvise', group, from: 'Truus', text: 'dit wordt weggehaald' });
  const line = exercise.world.chat.at(-1)?.id ?? '';
  does('facilitator', { type: 'takeLineAway', line });
  does(other, { type: 'postChat', group, text: 'de buurman van nummer zes is het' }, { conduct: ['privacy'] });
  does('facilitator', { type: 'takeLineAway', line: exercise.world.chat.at(-1)?.id ?? '' });
  const call = 'alleen de meldkamer';

  test('on another phone there is only what stands in the group', () => {
    const seat = JSON.stringify(seatView(exercise, own));
    for (const secret of [call, other, 'geheim', 'weggehaald']) expect(seat).not.toContain(secret);
    expect(JSON.stringify(seatView(exercise, other))).toContain(call);
    const shared = groupView(exercise, group);
    expect(shared.lines.filter(({ from }) => 'seat' in from && from.seat === other)).toHaveLength(2);
    for (const secret of [call, 'geheime notitie', 'weggehaald', 'nummer zes']) expect(JSON.stringify(shared)).not.toContain(secret);
    expect(JSON.stringify(bigScreen(exercise))).not.toContain('geheim');
  });

  test('a screen shows the name that somebody chose, never the name of a seat', () => {
    const view = composeView(
      seatView(exercise, own),
      [groupView(exercise, group)],
      exercise.now(),
      { [other]: 'Oplettende Uil' },
      'Iemand',
    );
    expect(view.groups[0]?.lines.find(({ text }) => text === '112 gebeld')).toMatchObject({
      from: 'Oplettende Uil',
      mine: false,
      facts: null,
    });
    expect(JSON.stringify(view)).not.toContain(other);
    const gone = composeView(seatView(exercise, own), [groupView(exercise, group)], exercise.now(), {}, 'Iemand');
    expect(gone.groups[0]?.lines.find(({ text }) => text === '112 gebeld')?.from).toBe('Iemand');
  });

  test('seen from the seat itself it is the view of somebody who plays alone', () => {
    const names = Object.fromEntries(Object.keys(exercise.world.seats).map((id) => [id, id]));
    const groups = exercise.scenario.groups.map(({ id }) => groupView(exercise, id));
    for (const id of [own, other])
      expect(composeView(seatView(exercise, id), groups, exercise.now(), names)).toEqual(participantView(exercise, id));
  });

  test('the facilitator reads all of it', () => {
    const view = facilitatorView(exercise);
    expect(JSON.stringify(view.calls)).toContain(call);
    expect(view.notes).toEqual([{ at: 420_000 - 5_000, text: 'geheime notitie over iemand' }]);
    const watched = facilitatorGroup(exercise, group).details.find((detail) => detail.line === line);
    expect(watched).toMatchObject({ text: 'dit wordt weggehaald', why: { occasion: 'improvised', stimulus: null } });
  });

  test('no event whatever can be evidence to another participant, but for lines of the group', () => {
    const seat = exercise.world.seats[own];
    if (!seat) throw new Error('no seat');
    const told = exercise.events.flatMap((event) => evidenceFor(exercise, seat, event) ?? []);
    expect(told.filter((event) => JSON.stringify(event).includes(other) && event.type !== 'chatPosted')).toEqual([]);
    expect(told.length).toBeGreaterThan(100);
    expect(exercise.events.filter((event) => 'seat' in event && event.seat === other).length).toBeGreaterThan(3);
  });

  test('afterwards everybody still has their own, and of others only lines in the group', () => {
    exercise.advanceTo(exercise.scenario.duration);
    const debrief = debriefView(exercise, own);
    if (!debrief) throw new Error('not over');
    const { chat, evidence, ...rest } = debrief;
    expect(JSON.stringify(rest)).not.toContain(other);
    for (const secret of [call, 'geheime notitie', 'nummer zes', 'privacy']) expect(JSON.stringify(debrief)).not.toContain(secret);
    const inGroup = (seq: number) => chat.some(({ event }) => event === seq);
    expect(evidence.filter((event) => JSON.stringify(event).includes(other) && !inGroup(event.seq))).toEqual([]);
    for (const { from, why } of chat)
      if (from !== other)
        expect([null, undefined, 'chatPosted', 'chatThumbed']).toContain(why?.stimulus?.by === other ? why.stimulus.type : null);
    const mine = debriefView(exercise, other);
    expect(JSON.stringify(mine)).toContain('nummer zes');
    expect(mine?.marks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['sighting', 'call', 'chat', 'act']));
    expect(mine?.evidence.some((event) => event.type === 'callPlaced' && event.seat === other)).toBe(true);
    expect(mine?.score.lines.length).toBeGreaterThan(0);
  });
});
