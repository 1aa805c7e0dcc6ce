// Somebody puts right what was understood of an own line: the group, its coordinator and those who look out follow.
import { expect, test } from 'vitest';
import { type GroupStory, CLEAR, groupStory } from '../../support/groupStory.ts';
import { shipped } from '../../support/shipped.ts';
import { facts } from '../../support/story.ts';

const evening = shipped('inbraak.boef.json');
const MINUTE = 60_000;

function posted(heard: Parameters<GroupStory['posts']>[1]): { story: GroupStory; corrects(meant: typeof heard): void } {
  const story = groupStory(evening, 'corrects').until(30_000);
  story.posts('Dit schreef ik', heard);
  const line = story.exercise.world.chat.find(({ text }) => text === 'Dit schreef ik')?.id ?? '';
  return { story, corrects: (meant) => expect(story.does({ type: 'correctLine', line, facts: facts(meant) })).toBeNull() };
}
const reportOf = ({ exercise, group }: GroupStory) => exercise.world.groupReports[group];

test('what was read as "112 was called" and was not opens the report again, and neighbours ask', () => {
  const { story, corrects } = posted(CLEAR);
  expect(reportOf(story)?.state).toBe('called');
  const { alarm: _alarm, channel: _channel, ...meant } = CLEAR;
  corrects(meant);
  expect(reportOf(story)).toMatchObject({ state: 'open', facts: { activities: ['forcesDoor'] } });
  expect(reportOf(story)?.facts.alarm).toBeUndefined();
  expect(story.from('askCalled')).toEqual([]);
  story.until(6 * MINUTE);
  expect(story.from('askCalled').length).toBeGreaterThan(0);
});

test('the simulated coordinator pins nothing that was taken back, takes down what was pinned, and asks whether somebody called', () => {
  for (const after of [1_000, 60_000]) {
    const { story, corrects } = posted(CLEAR);
    story.until(30_000 + after);
    expect(story.all('chatPinned')).toHaveLength(after === 1_000 ? 0 : 1);
    corrects({});
    story.until(5 * MINUTE);
    expect(story.exercise.world.chat.filter(({ pinned }) => pinned)).toEqual([]);
    expect(story.from('coordinatorPins')).toHaveLength(after === 1_000 ? 0 : 1);
    expect(story.from('coordinatorAsks')).toHaveLength(1);
    expect(story.from('answerCalled')).toEqual([]);
    if (after === 1_000) expect(story.from('thanks')).toEqual([]);
  }
});

test('the report stays called when somebody else said so as well', () => {
  const { story, corrects } = posted(CLEAR);
  story.until(40_000).posts('Ik belde ook', { alarm: 'reported' });
  const { alarm: _alarm, channel: _channel, ...meant } = CLEAR;
  corrects(meant);
  expect(reportOf(story)?.state).toBe('called');
});

test('another colour is news in the group, and the coordinator pins what says that 112 was called after all', () => {
  const { story, corrects } = posted({ ...CLEAR, alarm: 'asking' });
  corrects({ ...CLEAR, person: { sex: 'man', upper: { colour: 'green' } } });
  expect(reportOf(story)).toMatchObject({ state: 'called', facts: { person: { upper: { colour: 'green' } } } });
  story.until(3 * MINUTE);
  expect(story.exercise.world.chat.filter(({ pinned }) => pinned).map(({ text }) => text)).toEqual(['Dit schreef ik']);
});

test('a correction without any news changes nothing for anybody', () => {
  const { story, corrects } = posted({ ...CLEAR, time: { ago: 1 } });
  const before = story.all('groupReportChanged').length;
  corrects(CLEAR);
  expect(story.all('groupReportChanged')).toHaveLength(before);
});
