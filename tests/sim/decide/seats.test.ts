import { expect, test } from 'vitest';
import { recordOf } from '../../../src/scoring/record.ts';
import { scoreSeat } from '../../../src/scoring/scoreSeat.ts';
import { looksUntil, seatsOf } from '../../../src/sim/seats.ts';
import { startExercise } from '../../../src/sim/exercise.ts';
import { loaded } from '../../support/loading.ts';
import { burglaryScenario } from '../../support/scenarios.ts';
import { shipped } from '../../support/shipped.ts';
import { type Story, story } from '../../support/story.ts';

const MINUTE = 60_000;
const burglary = loaded(burglaryScenario());
const missing = shipped('vermissing.boef.json');
const open = (evening: Story, seat: string, lookout: string, like = 'seat-1', patient = false) =>
  evening.leads({ type: 'openSeat', seat, like, lookout, patient });

test('somebody who comes late sits at a window of their own and sees what is in view there', () => {
  const evening = story(burglary).until(2 * MINUTE);
  expect(open(evening, 'seat-1-2', 'hoek-molenweg')).toBeNull();
  const seat = evening.exercise.world.seats['seat-1-2'];
  expect([seat?.taken, seat?.group, seat?.role, seat?.lookout, seat?.patient]).toEqual([true, 'buurt', 'resident', 'hoek-molenweg', false]);
  evening.until(12 * MINUTE);
  const cards = evening.all('sightingMade').filter(({ sighting }) => sighting.seat === 'seat-1-2');
  expect(cards.length).toBeGreaterThan(0);
  expect(cards.every(({ sighting }) => sighting.lookout === 'hoek-molenweg')).toBe(true);
});

test('whoever stands in view already is on a card at once', () => {
  const evening = story(missing);
  const standing = evening
    .until(4 * MINUTE)
    .all('sightingMade')
    .at(-1)?.sighting;
  const at = evening.exercise.now();
  open(evening, 'late', standing?.lookout ?? '');
  evening.until(at + 20_000);
  const twin = story(missing).until(at);
  twin.leads({ type: 'openSeat', seat: 'late', like: 'seat-1', lookout: standing?.lookout ?? '', patient: false });
  twin.until(at + 20_000);
  expect(evening.exercise.digest()).toBe(twin.exercise.digest());
});

test('a place is refused that is not there, that somebody has, or that is like none', () => {
  const evening = story(burglary).until(MINUTE);
  expect(open(evening, 'a', 'nowhere')).toEqual({ refused: 'unknownPlace' });
  expect(open(evening, 'seat-1', 'voorraam')).toEqual({ refused: 'seatExists' });
  expect(open(evening, 'facilitator', 'voorraam')).toEqual({ refused: 'seatExists' });
  expect(open(evening, 'a', 'voorraam', 'seat-9')).toEqual({ refused: 'unknownSeat' });
  expect(open(evening, 'a', 'voorraam')).toBeNull();
  expect(open(evening, 'a', 'voorraam')).toEqual({ refused: 'seatExists' });
  expect(evening.in('seat-1', { type: 'openSeat', seat: 'b', like: 'seat-1', lookout: 'voorraam', patient: false } as never)).toEqual({
    refused: 'facilitatorOnly',
  });
  expect(evening.in('b', { type: 'placeCall', contact: '112' })).toEqual({ refused: 'unknownSeat' });
});

test('a name such as __proto__ is a seat like any other', () => {
  const evening = story(burglary);
  expect(open(evening, '__proto__', 'voorraam')).toBeNull();
  expect(evening.in('__proto__', { type: 'placeCall', contact: '112' })).toBeNull();
  evening.until(5 * MINUTE);
  expect(evening.all('callPlaced').map(({ seat }) => seat)).toEqual(['__proto__']);
  expect(Object.prototype).not.toHaveProperty('taken');
});

test('one coordinator plays in a group, in the seat of the scenario or in one that was opened', () => {
  const evening = story(missing);
  expect(open(evening, 'beheer-2', 'halte', 'beheer')).toBeNull();
  expect(evening.leads({ type: 'takeSeat', seat: 'beheer' })).toEqual({ refused: 'seatExists' });
  expect(open(evening, 'beheer-3', 'halte', 'beheer')).toEqual({ refused: 'seatExists' });
  expect(evening.in('beheer-2', { type: 'remindRules', group: 'elzerwolde' })).toBeNull();
  const other = story(missing);
  expect(other.leads({ type: 'takeSeat', seat: 'beheer' })).toBeNull();
  expect(open(other, 'beheer-2', 'halte', 'beheer')).toEqual({ refused: 'seatExists' });
});

/** An evening up to a moment at which a broadcast is active. */
function withBroadcast(): Story {
  const evening = story(missing);
  while (evening.all('broadcastStarted').length === 0 && evening.exercise.now() < missing.duration)
    evening.until(evening.exercise.now() + 1_000);
  return evening;
}

test('who comes while a broadcast is active gets it, reads it and hears how it ended', () => {
  const evening = withBroadcast();
  const id = evening.all('broadcastStarted')[0]?.broadcast ?? '';
  open(evening, 'late', 'bankje');
  expect(evening.exercise.world.broadcasts[id]?.seats).toContain('late');
  expect(evening.in('late', { type: 'readBroadcast', broadcast: id })).toBeNull();
  evening.leads({ type: 'endExercise' });
  const { broadcasts, broadcastEnds } = recordOf(missing, evening.exercise.events, 'late');
  expect(broadcasts.map(({ type }) => type)).toEqual(['broadcastReached']);
  expect(broadcastEnds).toHaveLength(1);
});

test('whoever sits outside its circle or came after its end gets no broadcast', () => {
  const evening = withBroadcast();
  evening.leads({ type: 'endExercise' });
  expect(evening.all('broadcastReached')).toEqual([]);
  const later = withBroadcast();
  while (later.all('broadcastEnded').length === 0 && later.exercise.world.phase === 'running') later.until(later.exercise.now() + 1_000);
  open(later, 'late', 'bankje');
  expect(later.all('broadcastReached')).toEqual([]);
});

test('a seat that was opened is scored as the one that it is like, and has its name among the seats', () => {
  const evening = story(missing);
  open(evening, 'beheer-2', 'halte', 'beheer');
  evening.leads({ type: 'endExercise' });
  const tasks = (seat: string): string[] =>
    scoreSeat(missing, evening.exercise.terrain, evening.exercise.events, seat).lines.map(({ expectation }) => expectation);
  expect(tasks('beheer-2')).toEqual(tasks('beheer'));
  expect(tasks('beheer-2')).not.toEqual(tasks('seat-1'));
  expect(seatsOf(missing, evening.exercise.events).map(({ id }) => id)).toEqual([...missing.seats.map(({ id }) => id), 'beheer-2']);
  expect(seatsOf(missing, startExercise(missing, '1').events)).toHaveLength(missing.seats.length);
});

/** Two who sit at the same window, one of them patient; both have the same card, of somebody who is gone since. */
function twoAtTheWindow() {
  const evening = story(burglary);
  open(evening, 'quick', 'voorraam');
  open(evening, 'slow', 'voorraam', 'seat-1', true);
  evening.until(4 * MINUTE);
  const cardOf = (seat: string) => evening.all('sightingMade').find(({ sighting }) => sighting.seat === seat)?.sighting;
  const last = cardOf('slow')?.until ?? 0;
  evening.until(Math.max(evening.exercise.now(), last + 1_000));
  return { evening, quick: cardOf('quick')?.id ?? '', slow: cardOf('slow')?.id ?? '' };
}

test('for a patient player a closer look stays possible', () => {
  const { evening, quick, slow } = twoAtTheWindow();
  expect(evening.in('quick', { type: 'lookCloser', sighting: quick })).toEqual({ refused: 'unknownSighting' });
  expect(evening.in('slow', { type: 'lookCloser', sighting: slow })).toBeNull();
  expect(looksUntil({ patient: true }, { until: 0 })).toBeGreaterThan(burglary.duration);
});

test('a player can become patient, and impatient again', () => {
  const { evening, quick, slow } = twoAtTheWindow();
  evening.leads({ type: 'takeSeat', seat: 'quick', patient: true });
  evening.leads({ type: 'takeSeat', seat: 'slow', patient: false });
  expect(evening.in('quick', { type: 'lookCloser', sighting: quick })).toBeNull();
  expect(evening.in('slow', { type: 'lookCloser', sighting: slow })).toEqual({ refused: 'unknownSighting' });
  // The same again is nothing that happened.
  const before = evening.exercise.events.length;
  evening.leads({ type: 'takeSeat', seat: 'quick', patient: true });
  evening.leads({ type: 'takeSeat', seat: 'quick' });
  expect(evening.exercise.events).toHaveLength(before);
});

/** What the operator asked of somebody in danger who says nothing, until two minutes after the warning. */
function warned(patient: boolean): string[] {
  const evening = story(burglary);
  open(evening, 'caller', 'voorraam', 'seat-1', patient);
  evening.until(2 * MINUTE);
  evening.in('caller', { type: 'placeCall', contact: '112' });
  evening.until(evening.exercise.now() + 4_000);
  evening.in('caller', { type: 'say', text: 'Hij staat in mijn huis.' }, { what: 'burglary', atRisk: true });
  const from = evening.all('operatorWarned')[0]?.at ?? evening.until(evening.exercise.now() + 2_000).all('operatorWarned')[0]?.at ?? 0;
  evening.until(from + 2 * MINUTE);
  return evening.all('operatorAsked').flatMap(({ at, question }) => (at >= from ? [question] : []));
}

test('an operator who told somebody to get safe waits for a patient caller, and goes on with another', () => {
  expect(warned(true)).toEqual(['canTalk']);
  expect(warned(false)[1]).toBe('place');
});

test('whoever sits at the same window sees the same persons at the same moments, however many they are', () => {
  const evening = story(burglary);
  for (let number = 2; number < 40; number += 1) open(evening, `seat-1-${number}`, 'voorraam');
  evening.until(burglary.duration);
  const seenFrom = (seat: string) =>
    evening
      .all('sightingMade')
      .flatMap(({ at, sighting }) => (sighting.seat === seat ? [`${at} ${sighting.actor} ${sighting.activity}`] : []));
  const first = seenFrom('seat-1');
  expect(first.length).toBeGreaterThan(3);
  for (let number = 2; number < 40; number += 1) expect(seenFrom(`seat-1-${number}`)).toEqual(first);
  const alone = story(burglary).until(burglary.duration);
  expect(alone.all('sightingMade').map(({ at, sighting }) => `${at} ${sighting.actor} ${sighting.activity}`)).toEqual(first);
});
