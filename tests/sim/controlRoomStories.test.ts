import { expect, test } from 'vitest';
import type { Facts } from '../../src/language/facts.ts';
import { CHECKS } from '../../src/sim/machines/patrol.ts';
import { loaded } from '../support/loading.ts';
import { burglaryScenario } from '../support/scenarios.ts';
import { shipped } from '../support/shipped.ts';
import { type Story, story } from '../support/story.ts';

const MINUTE = 60_000;
const burglary = loaded(burglaryScenario());
const busy = shipped('inbraak.boef.json');
const here = { street: 'dorpsstraat', house: 6 };
const there = { street: 'molenweg', house: 4 };
const SEEDS = Array.from({ length: 60 }, (_, index) => String(index + 1));
const clear = {
  location: here,
  what: 'burglary',
  activities: ['forcesDoor'],
  person: { sex: 'man', upper: { colour: 'grey', garment: 'jacket' }, bag: { colour: 'black' } },
} as const;

/** On the line with 112, at the first question after the service. */
function onTheLine(seed = '1', at = 2 * MINUTE): Story {
  const evening = story(burglary, seed).until(at);
  evening.does({ type: 'placeCall', contact: '112' });
  evening.until(at + 4_000);
  evening.does({ type: 'dontKnow' });
  return evening.until(at + 6_000);
}

test('an address that is corrected moves the case, and the car that is under way turns round and loses time', () => {
  const right = onTheLine();
  right.does({ type: 'say', text: 'Molenweg 4.' }, { ...clear, location: there });
  const mended = onTheLine();
  mended.does({ type: 'say', text: 'Dorpsstraat 6.' }, clear);
  while (mended.all('patrolSent').length === 0) mended.until(mended.exercise.now() + 500);
  mended.does({ type: 'say', text: 'Nee, Molenweg 4!' }, { location: there });
  const moved = mended.all('incidentMoved')[0];
  expect(moved?.location).toEqual(there);
  expect(mended.exercise.world.incidents['incident-1']?.spot).toEqual(moved?.spot);
  expect(mended.all('operatorReadBack').map(({ location }) => location)).toEqual([here, there]);
  const sent = mended.all('patrolSent')[0]?.arriveAt ?? 0;
  expect(mended.all('patrolTurned')[0]?.arriveAt).toBeGreaterThan(sent);
  mended.until(20 * MINUTE);
  right.until(20 * MINUTE);
  const arrived = (evening: Story) => evening.all('patrolArrived')[0];
  expect(arrived(mended)?.spot).toEqual(arrived(right)?.spot);
  expect(arrived(mended)?.at).toBeGreaterThan(arrived(right)?.at ?? Number.POSITIVE_INFINITY);
  expect(mended.all('incidentOpened')).toHaveLength(1);
});

test('a car that is there already drives on to the corrected address', () => {
  const seed = SEEDS.find((each) => {
    const evening = onTheLine(each);
    evening.does({ type: 'say', text: 'Dorpsstraat 6.' }, clear);
    return (evening.until(6 * MINUTE).all('patrolArrived')[0]?.at ?? Number.POSITIVE_INFINITY) < 5 * MINUTE;
  });
  const evening = onTheLine(seed);
  evening.does({ type: 'say', text: 'Dorpsstraat 6.' }, clear);
  while (evening.all('patrolArrived').length === 0) evening.until(evening.exercise.now() + 500);
  evening.does({ type: 'say', text: 'Nee, Molenweg 4!' }, { location: there });
  const moved = evening.all('incidentMoved')[0];
  evening.until(evening.exercise.now() + 2 * MINUTE);
  expect(evening.all('patrolTurned')).toEqual([]);
  expect(evening.all('patrolMoved').some(({ spot }) => JSON.stringify(spot) === JSON.stringify(moved?.spot))).toBe(true);
});

test('a second caller who names another house does not move the case of the first', () => {
  const evening = story(burglary)
    .until(2 * MINUTE)
    .calls('112', clear)
    .calls('112', { location: there, what: 'burglary' });
  expect(evening.all('incidentMoved')).toEqual([]);
  expect(evening.all('incidentOpened')).toHaveLength(1);
});

test('a report has a life: open while the caller talks, called, added to by another, signed off when nobody looks any more', () => {
  const evening = onTheLine();
  const phases = () => evening.exercise.world.incidents['incident-1']?.life.map(({ phase }) => phase);
  evening.does({ type: 'say', text: 'Dorpsstraat 6.' }, clear);
  expect(phases()).toEqual(['open']);
  evening.does({ type: 'hangUp' });
  evening.until(evening.exercise.now() + 1_000);
  expect(phases()).toEqual(['open', 'called']);
  evening.calls('112', { location: here, heading: { towards: { place: 'speeltuin' } } });
  expect(phases()).toEqual(['open', 'called', 'addedTo']);
  evening.until(20 * MINUTE);
  const solved = evening.all('incidentClosed')[0];
  if (solved) expect(phases()?.at(-1)).toBe('signedOff');
  const times = evening.exercise.world.incidents['incident-1']?.life.map(({ at }) => at) ?? [];
  expect([...times].sort((a, b) => a - b)).toEqual(times);
  expect(evening.all('incidentCalled').map(({ call }) => call)).toEqual(['call-1']);
});

test('a case in which nobody was found is signed off once the cars have left and the action is over', () => {
  const evenings = SEEDS.map((seed) =>
    story(burglary, seed)
      .until(30_000)
      .calls('112', { location: here, what: 'theft' })
      .until(20 * MINUTE),
  );
  const left = evenings.filter((evening) => evening.all('patrolLeft').length > 0 && evening.exercise.world.outcome !== 'caught');
  expect(left.length).toBeGreaterThan(0);
  for (const evening of left) {
    expect(evening.all('incidentClosed').map(({ outcome }) => outcome)).toEqual(['open']);
    expect(evening.exercise.world.incidents['incident-1']?.phase).toBe('signedOff');
  }
});

test('the broadcast says the colour that was told, and not the colour that is true', () => {
  const evening = story(burglary)
    .until(5 * MINUTE)
    .calls('112', { ...clear, person: { sex: 'man', upper: { colour: 'green', garment: 'jacket' }, bag: { colour: 'black' } } })
    .until(20 * MINUTE);
  expect(evening.all('broadcastDrafted')[0]?.facts.person?.upper?.colour).toBe('green');
  const sent = [...evening.all('broadcastAdded').map(({ facts }) => facts), ...evening.all('incidentUpdated').map(({ facts }) => facts)];
  expect(sent.every((each) => each.person?.upper?.colour !== 'grey')).toBe(true);
});

/** Evenings in a busier street, with a burglary reported early and somebody described in this way. */
function evenings(person: Facts['person']): Story[] {
  return SEEDS.map((seed) =>
    story(busy, seed)
      .until(3 * MINUTE)
      .calls('112', { location: { street: 'haverkamp', house: 22 }, what: 'burglary', ...(person ? { person } : {}) })
      .until(16 * MINUTE),
  );
}
const misled = (all: readonly Story[]) => all.flatMap((evening) => evening.all('patrolMisled'));
const SUSPECT = 'man-met-pet';
const good = evenings({ sex: 'man', age: 'thirties', hair: 'cap', upper: { colour: 'blue' }, lower: { colour: 'black' } });
const vague = evenings({ sex: 'man' });
const wrongCoat = evenings({ sex: 'man', upper: { colour: 'black' } });
/** He wears a black coat, and has nothing to do with it. */
const BLACK_COAT = 'man-met-teckel';

test('a vague description has more people stopped who are not the one than a good one, and so has a wrong coat', () => {
  expect(misled(vague).length).toBeGreaterThan(misled(good).length);
  const stopped = (all: readonly Story[]) => misled(all).filter(({ actor }) => actor === BLACK_COAT).length;
  expect(stopped(wrongCoat)).toBeGreaterThan(stopped(good));
  const recognised = (all: readonly Story[]) =>
    all.flatMap((evening) => evening.all('patrolSaw').filter((event) => event.recognised && event.actor === SUSPECT)).length;
  expect(recognised(good)).toBeGreaterThan(recognised(wrongCoat));
});

test('a car that stops somebody else is busy with them and sees nobody meanwhile', () => {
  for (const evening of vague) {
    for (const event of evening.all('patrolMisled')) {
      expect(event.until - event.at).toBe(CHECKS);
      const saw = evening.all('patrolSaw').filter(({ at, patrol, seq }) => patrol === event.patrol && seq > event.seq && at < event.until);
      expect(saw).toEqual([]);
    }
  }
});

test('nobody is stopped twice for the same case', () => {
  for (const evening of vague) {
    const stopped = evening.all('patrolMisled').map(({ actor }) => actor);
    expect(new Set(stopped).size).toBe(stopped.length);
  }
});

test('"something is not right here" sends a car that has time; somebody\'s looks alone send nobody', () => {
  const hunch = story(burglary)
    .until(2 * MINUTE)
    .calls('112', { location: { street: 'dorpsstraat' }, what: 'suspicious' });
  expect(hunch.until(19 * MINUTE).all('patrolSent')).toHaveLength(1);
  const looks = story(burglary)
    .until(2 * MINUTE)
    .calls('112', { location: here, what: 'suspicious', person: clear.person });
  expect(looks.until(19 * MINUTE).all('patrolSent')).toEqual([]);
});
