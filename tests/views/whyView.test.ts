import { expect, test } from 'vitest';
import { debriefView } from '../../src/views/debriefView.ts';
import { whyOf } from '../../src/views/whyView.ts';
import { CLEAR, groupStory, VAGUE } from '../support/groupStory.ts';
import { shipped } from '../support/shipped.ts';

const evening = shipped('inbraak.boef.json');

test('"why did she say this?" names who she is, what she was doing and what she answered', () => {
  const story = groupStory(evening).until(30_000);
  const said = story.posts('Er is iets aan de hand!', VAGUE);
  story.until(120_000);
  const question = story.from('askCalled')[0];
  expect(whyOf(story.exercise, question?.line.id ?? '')).toMatchObject({
    name: question?.line.from.kind === 'resident' ? question.line.from.name : '',
    state: 'typing',
    occasion: 'askCalled',
    stimulus: { event: said, type: 'chatPosted', at: 30_000, by: story.seat },
  });
});

test('of what a participant wrote, and of what is not there, nothing is explained', () => {
  const story = groupStory(evening).until(30_000);
  story.posts('112 gebeld', CLEAR);
  expect(whyOf(story.exercise, story.exercise.world.chat.at(-1)?.id ?? '')).toBeNull();
  expect(whyOf(story.exercise, 'line-999')).toBeNull();
});

test('the debrief tells all that was written, what was taken away too, and why', () => {
  const story = groupStory(evening, '1', { pressure: 3 }).until(30_000);
  story.posts('Zo iemand weer', { conduct: ['prejudice'] });
  story.until(evening.duration);
  const chat = debriefView(story.exercise, story.seat)?.chat ?? [];
  expect(chat.length).toBe(story.all('chatPosted').filter(({ line }) => line.group === story.group).length);
  expect(chat.find(({ text }) => text === 'Zo iemand weer')).toMatchObject({ removed: true, mine: true, why: null });
  expect(chat.filter(({ mine, why }) => !mine && why === null)).toEqual([]);
});
