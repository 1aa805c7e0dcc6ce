import { describe, expect, test } from 'vitest';
import { CHATTER } from '../../../src/scenario/schema.ts';
import { startExercise } from '../../../src/sim/exercise.ts';
import { wordsOf } from '../../../src/sim/react/chatLines.ts';
import { MOST_TYPING } from '../../../src/sim/react/members.ts';
import { AS_WRITTEN } from '../../../src/sim/settings.ts';
import { CLEAR, groupStory, VAGUE } from '../../support/groupStory.ts';
import { SHIPPED, shipped } from '../../support/shipped.ts';

const MINUTE = 60_000;
const evening = shipped('inbraak.boef.json');

test('small talk comes about as often as the pressure says, until the coordinator asks for quiet', () => {
  for (const pressure of [2, 6]) {
    const lines = Array.from({ length: 12 }, (_, index) => {
      const story = groupStory(evening, `talk-${index}`, { pressure }).until(6 * MINUTE);
      return story.from('ambient').length;
    }).reduce((sum, count) => sum + count, 0);
    expect(lines / 12 / 6).toBeGreaterThan(pressure * 0.55);
    expect(lines / 12 / 6).toBeLessThan(pressure * 1.3);
  }
});

test('whoever leads turns the pressure during the round', () => {
  const story = groupStory(evening, '1').until(2 * MINUTE);
  expect(story.from('ambient')).toEqual([]);
  expect(story.leads({ type: 'setPressure', perMinute: 10 })).toBeNull();
  story.until(5 * MINUTE);
  const busy = story.from('ambient').length;
  expect(busy).toBeGreaterThan(12);
  story.leads({ type: 'setPressure', perMinute: 0 });
  // Who was typing finishes.
  story.until(7 * MINUTE);
  const done = story.from('ambient').length;
  story.until(12 * MINUTE);
  expect(story.from('ambient').length).toBe(done);
  expect(story.all('pressureSet').map(({ perMinute }) => perMinute)).toEqual([10, 0]);
  expect(story.does({ type: 'setPressure', perMinute: 3 } as never)).toEqual({ refused: 'facilitatorOnly' });
});

test('a reminder of the rules makes it quiet for a while', () => {
  const story = groupStory(evening, '3', { pressure: 10 }).until(30_000);
  story.posts('112 gebeld, Haverkamp 12', CLEAR);
  story.until(10 * MINUTE);
  const reminder = story.from('coordinatorRules')[0];
  expect(reminder).toBeDefined();
  const after = (from: number, to: number) =>
    story.from('ambient').filter(({ at }) => at > (reminder?.at ?? 0) + from && at <= (reminder?.at ?? 0) + to).length;
  // Who had begun to type still posts.
  expect(after(MINUTE, 2 * MINUTE)).toBeLessThan(after(2.5 * MINUTE, 3.5 * MINUTE));
});

describe.each(SHIPPED)('%s', (name) => {
  const scenario = shipped(name);

  test('no simulated line is written twice in the same words, in whichever group, however busy it is', () => {
    for (const [seed, pressure] of [
      ['a', 1],
      ['b', 4],
      ['c', 12],
      ['d', 12],
      ['e', 20],
    ] as const) {
      const story = groupStory(scenario, seed, { pressure });
      const heard = [
        VAGUE,
        CLEAR,
        { conduct: ['off-topic'] },
        { conduct: ['prejudice'] },
        { alarm: 'asking' },
        VAGUE,
        { conduct: ['unsafe'] },
      ] as const;
      for (const [index, says] of heard.entries()) {
        story.until((index + 1) * 50_000);
        if (story.exercise.world.phase === 'running') story.posts(`Bericht ${index}`, says as never);
      }
      story.until(scenario.duration);
      const words = story
        .all('chatPosted')
        .filter(({ line }) => line.text !== '')
        .map(({ line }) => wordsOf(line.text));
      expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([]);
    }
  });

  test('what can be said stands in one deck only, and not in what the maker has said', () => {
    const injected = scenario.injects.flatMap(({ does }) => does.flatMap((effect) => (effect.do === 'chat' ? [effect.text] : [])));
    const words = [...Object.values(scenario.chatter).flat(), ...injected].map(wordsOf);
    expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([]);
  });

  test('every occasion has words for it', () => {
    const relayed = scenario.coordinatorGroups.length > 0;
    const decks = CHATTER.filter((deck) => relayed || deck !== 'coordinatorWarns');
    expect(decks.filter((deck) => (scenario.chatter[deck] ?? []).length < 4)).toEqual([]);
  });

  test('in a group no two people post at the same instant', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const exercise = startExercise(scenario, seed, { ...AS_WRITTEN, pressure: 12 });
      exercise.advanceTo(scenario.duration);
      const moments = exercise.world.chat
        .filter(({ from }) => from.kind === 'resident' || from.kind === 'coordinator')
        .map(({ group, at }) => `${group} ${at}`);
      expect(new Set(moments).size).toBe(moments.length);
    }
  });

  test('no more people type in a group at once than may', () => {
    const exercise = startExercise(scenario, 'typing', { ...AS_WRITTEN, pressure: 20 });
    // A group without participants is no place for small talk, but an inject or a tip has people write there as well.
    const groups = scenario.groups.map(({ members }, index) => {
      const before = scenario.groups.slice(0, index).reduce((sum, group) => sum + group.members, 0);
      return Array.from({ length: members }, (_, member) => `member-resident-${before + member + 1}`);
    });
    const sizes: number[] = [];
    for (let at = 0; at < Math.min(scenario.duration, 6 * MINUTE); at += 5_000) {
      exercise.advanceTo(at);
      sizes.push(...groups.map((members) => members.filter((name) => exercise.stateOf(name) === 'typing').length));
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_TYPING);
    expect(Math.max(...sizes)).toBeGreaterThan(2);
  });

  test('a busy round does not run dry within five minutes', () => {
    const story = groupStory(scenario, 'busy', { pressure: 8 }).until(6 * MINUTE);
    expect(story.from('ambient').filter(({ at }) => at > 4 * MINUTE).length).toBeGreaterThan(0);
  });
});
