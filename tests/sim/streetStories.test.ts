import { expect, test } from 'vitest';
import { burglaryScenario } from '../support/scenarios.ts';
import { loaded } from '../support/loading.ts';
import { facts, story } from '../support/story.ts';

const MINUTE = 60_000;
const burglary = loaded(burglaryScenario());
const SEEDS = Array.from({ length: 60 }, (_, index) => String(index + 1));

/** The moment at which the burglar comes into this state, without anybody doing anything. */
function whenIn(state: string, seed: string): number {
  const evening = story(burglary, seed).until(20 * MINUTE);
  return evening.all('actorChanged').find((event) => event.state === state)?.at ?? 0;
}

test('left alone, the burglar gets away with it', () => {
  const evening = story(burglary).until(20 * MINUTE);
  expect(evening.all('caseClosed').map(({ outcome }) => outcome)).toEqual(['escaped']);
  expect(evening.all('appearanceChanged')[0]?.person.bag?.garment).toBe('sportsBag');
});

test('a lamp moves some burglars on and leaves others cold, about six in ten', () => {
  const moved = SEEDS.filter((seed) => {
    const evening = story(burglary, seed).until(whenIn('trying', seed) + 2_000);
    evening.does({ type: 'act', choice: 'lightOn' });
    return evening.exercise.stateOf('man-grijze-jas') !== 'trying';
  });
  expect(moved.length).toBeGreaterThan(0.35 * SEEDS.length);
  expect(moved.length).toBeLessThan(0.85 * SEEDS.length);
});

test('somebody who walks up to the burglar before calling makes him leave, and nobody is caught', () => {
  const evening = story(burglary).until(whenIn('trying', '1') + 2_000);
  evening.does({ type: 'act', choice: 'approachAlone' });
  evening.until(20 * MINUTE);
  expect(evening.all('acted')[0]?.consequence).toBe('personRanOff');
  expect(evening.all('caseClosed').map(({ outcome }) => outcome)).toEqual(['gaveUp']);
});

test('an early and clear call catches more often than silence does', () => {
  const caught = (calls: boolean): number =>
    SEEDS.filter((seed) => {
      const evening = story(burglary, seed).until(whenIn('trying', seed) + 5_000);
      if (calls)
        evening.calls('112', {
          location: { street: 'dorpsstraat', house: 6 },
          activities: ['forcesDoor'],
          what: 'burglary',
          person: { sex: 'man', upper: { colour: 'grey' }, bag: { colour: 'black' } },
        });
      evening.until(20 * MINUTE);
      return evening.exercise.world.outcome === 'caught';
    }).length;
  expect(caught(false)).toBe(0);
  expect(caught(true)).toBeGreaterThan(SEEDS.length / 10);
});

test('somebody inside is not seen by anybody', () => {
  const evening = story(burglary).until(20 * MINUTE);
  const enters = evening.all('actorChanged').find(({ state }) => state === 'inside')?.at ?? 0;
  const leaves = evening.all('actorChanged').find(({ state }) => state === 'leaving')?.at ?? 0;
  const between = evening
    .all('sightingMade')
    .filter(({ at, sighting }) => sighting.actor === 'man-grijze-jas' && at > enters && at < leaves);
  expect(leaves - enters).toBeGreaterThan(MINUTE);
  expect(between).toEqual([]);
});

test('a resident out of sight never receives the sighting', () => {
  const evening = story(burglary);
  evening.does({ type: 'walkTo', lookout: burglary.lookouts[0]?.reaches[0]?.lookout ?? '' });
  const leftAt = evening.exercise.now();
  const arrives = evening.all('walkStarted')[0]?.arriveAt ?? 0;
  evening.until(20 * MINUTE);
  expect(arrives).toBeGreaterThan(leftAt);
  expect(evening.all('sightingMade').filter(({ at }) => at > leftAt && at < arrives)).toEqual([]);
});

test('a card shows a glimpse; the coat and the rest take a closer look of eight seconds', () => {
  const evening = story(burglary).until(20 * MINUTE);
  const first = evening.all('sightingMade')[0];
  if (!first) throw new Error('nobody was seen');
  const other = story(burglary).until(first.at);
  other.does({ type: 'lookCloser', sighting: first.sighting.id });
  other.until(first.at + 7_999);
  expect(other.all('detailsSeen')).toEqual([]);
  other.until(first.at + 8_000);
  expect(other.all('detailsSeen')).toHaveLength(1);
  expect(Object.keys(first.sighting.closer.person).length).toBeGreaterThanOrEqual(Object.keys(first.sighting.person).length);
});

test('neighbours answer a clear message at human speed, and nobody says the same line twice', () => {
  const evening = story(burglary).until(5 * MINUTE);
  evening.does(
    { type: 'postChat', group: 'buurt', text: 'Ik heb 112 gebeld.' },
    facts({ alarm: 'reported', location: { street: 'dorpsstraat' } }),
  );
  evening.until(20 * MINUTE);
  const lines = evening.all('chatPosted');
  const own = lines.find(({ line }) => line.from.kind === 'seat');
  const answers = lines.filter(({ line }) => line.from.kind === 'resident');
  expect(answers.length).toBeGreaterThan(0);
  for (const answer of answers) {
    expect(answer.at - (own?.at ?? 0)).toBeGreaterThanOrEqual(9_000);
    expect(answer.why).not.toBeNull();
  }
  expect(new Set(lines.map(({ line }) => line.text)).size).toBe(lines.length);
});

test('nothing can be done after the end', () => {
  const evening = story(burglary).until(21 * MINUTE);
  expect(evening.does({ type: 'act', choice: 'stayAndWatch' })).toEqual({ refused: 'notRunning' });
});
