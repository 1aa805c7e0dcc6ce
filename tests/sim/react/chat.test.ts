import { expect, test } from 'vitest';
import type { Chatter } from '../../../src/scenario/schema.ts';
import { type GroupStory, CLEAR, groupStory, VAGUE } from '../../support/groupStory.ts';
import { shipped } from '../../support/shipped.ts';

const MINUTE = 60_000;
const SEEDS = Array.from({ length: 25 }, (_, index) => `group-${index + 1}`);
const evening = shipped('inbraak.boef.json');

/** In how many of these evenings something was written from a deck. */
function often(deck: Chatter, tell: (story: GroupStory) => void, seeds = SEEDS): number {
  return seeds.filter((seed) => {
    const story = groupStory(evening, seed);
    tell(story);
    return story.from(deck).length > 0;
  }).length;
}
const SEEN = { activities: CLEAR.activities ?? [], location: CLEAR.location ?? {}, person: CLEAR.person ?? {} };
const quietUntil = (story: GroupStory) => story.until(30_000);

test('nobody asks who called once somebody has said so, and questions that were being typed are withdrawn', () => {
  let asked = 0;
  for (const seed of SEEDS) {
    const story = quietUntil(groupStory(evening, seed));
    story.posts('Er is iets aan de hand!', VAGUE);
    story.until(40_000 + 3_000 * Number(seed.slice(6)));
    asked += story.from('askCalled').length;
    const called = story.posts('Ik heb 112 gebeld, Haverkamp 12.', CLEAR);
    story.until(6 * MINUTE);
    expect([...story.from('askCalled'), ...story.from('coordinatorAsks')].filter(({ seq }) => seq > called)).toEqual([]);
  }
  expect(asked).toBeGreaterThan(5);
});

test('when nobody says that 112 was called, the group begins to ask, and asks again', () => {
  expect(
    often('askCalled', (story) => {
      quietUntil(story).posts('Let op!', VAGUE);
      story.until(2 * MINUTE);
    }),
  ).toBeGreaterThan(SEEDS.length * 0.9);
  const twice = SEEDS.filter((seed) => {
    const story = quietUntil(groupStory(evening, seed));
    story.posts('Let op!', VAGUE);
    story.until(5 * MINUTE);
    return story.from('askCalled').some(({ at }) => at > 105_000);
  });
  expect(twice.length).toBeGreaterThan(SEEDS.length / 2);
});

test('a line without a place is asked where, a line with a place is not', () => {
  const asks = (place: boolean): number =>
    often('askPlace', (story) => {
      quietUntil(story).posts('Er loopt iemand te kijken', {
        activities: ['looksInside'],
        ...(place ? { location: { street: 'haverkamp' } } : {}),
      });
      story.until(3 * MINUTE);
    });
  expect(asks(false)).toBeGreaterThan(SEEDS.length / 2);
  expect(asks(true)).toBe(0);
});

test('what somebody looks like is asked when nobody said it', () => {
  const asks = (looks: boolean): number =>
    often('askLooks', (story) => {
      quietUntil(story).posts('Haverkamp 12, iemand kijkt naar binnen', {
        activities: ['looksInside'],
        location: { street: 'haverkamp', house: 12 },
        ...(looks ? { person: { sex: 'man', upper: { colour: 'blue' } } } : {}),
      });
      story.until(3 * MINUTE);
    });
  expect(asks(false)).toBeGreaterThan(SEEDS.length / 3);
  expect(asks(true)).toBe(0);
});

test('the vaguer an alarm, the more is written about it', () => {
  const lines = (clear: boolean): number =>
    SEEDS.reduce((sum, seed) => {
      const story = quietUntil(groupStory(evening, seed));
      story.posts('Kijk uit', clear ? SEEN : VAGUE);
      story.until(80_000);
      return sum + story.all('chatPosted').filter(({ line }) => line.from.kind === 'resident').length;
    }, 0);
  expect(lines(false)).toBeGreaterThan(1.3 * lines(true));
});

test('a clear report is met with thanks and with people who look out, and thumbs are a number at the line', () => {
  const tell = (story: GroupStory): void => {
    quietUntil(story).posts('112 gebeld: Haverkamp 12, man met blauwe jas', CLEAR);
    story.until(4 * MINUTE);
  };
  expect(often('helperWatches', tell)).toBeGreaterThan(SEEDS.length * 0.8);
  const thumbs = SEEDS.map((seed) => {
    const story = groupStory(evening, seed);
    tell(story);
    const line = story.exercise.world.chat.find(({ from }) => from.kind === 'seat');
    expect(line?.thumbs).toBe(story.all('chatThumbed').filter((event) => event.line === line?.id).length);
    return line?.thumbs ?? 0;
  });
  expect(Math.max(...thumbs)).toBeGreaterThan(1);
});

test.each([
  ['prejudice', 'objectPrejudice'],
  ['abuse', 'objectAbuse'],
  ['privacy', 'objectPrivacy'],
  ['unsafe', 'objectUnsafe'],
] as const)('%s is met by a neighbour or the coordinator, who stays calm', (conduct, deck) => {
  const met = often(deck, (story) => {
    quietUntil(story).posts('Dat moet niet', { conduct: [conduct] });
    story.until(4 * MINUTE);
    expect(story.from('joke')).toEqual([]);
  });
  expect(met).toBeGreaterThan(SEEDS.length * 0.7);
});

test('a question whether 112 was called is answered with what the group knows', () => {
  const ask =
    (called: boolean) =>
    (story: GroupStory): void => {
      quietUntil(story);
      if (called) story.posts('112 is gebeld, Haverkamp 12', CLEAR);
      story.until(2 * MINUTE).posts('Is er al gebeld?', { alarm: 'asking' });
      story.until(5 * MINUTE);
    };
  expect(often('answerCalled', ask(true))).toBe(SEEDS.length);
  expect(often('answerNotCalled', ask(true))).toBe(0);
  expect(often('answerCalled', ask(false))).toBe(0);
  expect(often('answerNotCalled', ask(false))).toBeGreaterThan(SEEDS.length / 2);
});

test('somebody doubts, somebody worries: not everybody is the same', () => {
  const alarm = (story: GroupStory): void => {
    quietUntil(story).posts('Er staat iemand bij nummer 12', VAGUE);
    story.until(4 * MINUTE);
  };
  for (const deck of ['worry', 'doubt', 'alsoHeard', 'joke'] as const) {
    const count = often(deck, alarm);
    expect(count, deck).toBeGreaterThan(2);
  }
});

test('small talk while a report is open is scolded by somebody', () => {
  expect(
    often('scold', (story) => {
      quietUntil(story).posts('112 gebeld, Haverkamp 12', CLEAR);
      story.until(2 * MINUTE).posts('Wie heeft er een ladder?', { conduct: ['off-topic'] });
      story.until(5 * MINUTE);
    }),
  ).toBeGreaterThan(SEEDS.length / 3);
});

test('whoever posts the same again gets no fresh round of answers', () => {
  for (const seed of SEEDS) {
    const story = quietUntil(groupStory(evening, seed));
    story.posts('112 gebeld, Haverkamp 12', CLEAR);
    const again = story.until(3 * MINUTE).posts('112 GEBELD: Haverkamp 12!', CLEAR);
    const otherwise = story.until(4 * MINUTE).posts('Zoals ik zei, ik belde.', CLEAR);
    story.until(8 * MINUTE);
    expect(story.all('chatPosted').filter(({ why }) => why?.stimulus === again || why?.stimulus === otherwise)).toEqual([]);
  }
});

test('nobody answers before having read and typed with a thumb', () => {
  for (const seed of SEEDS) {
    const story = quietUntil(groupStory(evening, seed));
    const said = story.posts('112 gebeld, Haverkamp 12', CLEAR);
    story.until(5 * MINUTE);
    for (const { at, line, why } of story.all('chatPosted')) {
      if (why?.stimulus !== said || line.from.kind !== 'resident') continue;
      // 29 words a minute, five characters a word, a quarter faster at the most.
      expect(at - 30_000).toBeGreaterThan(((line.text.length * 60_000) / (29 * 5)) * 0.75);
    }
  }
});

test('without a group nobody writes', () => {
  for (const settings of [{ channels: 'burgernet' }, { participation: 0 }] as const) {
    const story = groupStory(evening, '1', { ...settings, pressure: 12 }).until(6 * MINUTE);
    expect(story.all('chatPosted').filter(({ line }) => line.from.kind === 'resident' || line.from.kind === 'coordinator')).toEqual([]);
  }
});
