import { expect, test } from 'vitest';
import { debriefView } from '../../src/views/debriefView.ts';
import { CLEAR, groupStory } from '../support/groupStory.ts';
import { shipped } from '../support/shipped.ts';

const evening = shipped('inbraak.boef.json');

test('what was taken away says when and by which coordinator, also where nobody played one', () => {
  const story = groupStory(evening).until(30_000);
  story.posts('Zo iemand weer', { conduct: ['prejudice'] });
  story.until(evening.duration);
  const line = debriefView(story.exercise, story.seat)?.chat.find(({ text }) => text === 'Zo iemand weer');
  expect(line?.removedBy).toMatchObject({ name: evening.groups.find(({ id }) => id === story.group)?.coordinator, by: 'coordinator' });
  expect(line?.removedBy?.at).toBeGreaterThan(line?.at ?? 0);
});

test('what whoever leads the evening took away is not put down to the coordinator', () => {
  const story = groupStory(evening).until(30_000);
  story.posts('Ik zie niets.', {});
  story.leads({ type: 'takeLineAway', line: story.exercise.world.chat.find(({ text }) => text === 'Ik zie niets.')?.id ?? '' });
  story.until(evening.duration);
  const line = debriefView(story.exercise, story.seat)?.chat.find(({ text }) => text === 'Ik zie niets.');
  expect(line?.removedBy).toMatchObject({ by: 'facilitator', name: null });
});

test('thumbs are told with their moments, and noise as the group is scored', () => {
  const story = groupStory(evening, '3', { pressure: 3 }).until(30_000);
  story.posts('112 gebeld', CLEAR);
  story.until(evening.duration);
  const view = debriefView(story.exercise, story.seat);
  for (const { thumbs, thumbedAt } of view?.chat ?? []) expect(thumbedAt).toHaveLength(thumbs);
  const lines = view?.groups.find(({ group }) => group === story.group)?.lines;
  expect(view?.chat.filter(({ noise }) => noise)).toHaveLength((lines?.noise ?? 0) + (lines?.duplicates ?? 0));
});

test('turns of the maker about the case are no noise, and what the coordinator is made to say is the coordinator’s', () => {
  const missing = shipped('vermissing.boef.json');
  const story = groupStory(missing).until(missing.duration);
  const chat = debriefView(story.exercise, story.seat)?.chat ?? [];
  const kindOf = (start: string) => chat.find(({ text }) => text.startsWith(start))?.kind;
  expect(kindOf('Heeft iemand een lange ladder')).toBe('noise');
  expect(kindOf('Bij de winkel loopt een mevrouw')).toBe('questions');
  expect(kindOf('Nee, dat is mevrouw Bakker')).toBe('helping');
  const closed = chat.find(({ text }) => text.startsWith('Bericht van de dochter'));
  if (closed) expect(closed).toMatchObject({ kind: 'coordinating', role: 'coordinator', noise: false });
});

test('a report that began with a clear call has its life from called to signed off among the turns', () => {
  const story = groupStory(evening).until(30_000);
  story.posts('112 gebeld', CLEAR);
  story.until(evening.duration);
  const kinds = debriefView(story.exercise, story.seat)?.turns.map(({ kind }) => kind) ?? [];
  expect(kinds).toContain('groupReportCalled');
  expect(kinds).not.toContain('groupReportOpened');
});

test('every event that made a line of a neighbour or a step of the description is among the evidence', () => {
  const story = groupStory(evening, '2', { pressure: 3 }).until(30_000);
  story.posts('112 gebeld', CLEAR);
  story.until(evening.duration);
  const view = debriefView(story.exercise, story.seat);
  const known = new Set(view?.evidence.map(({ seq }) => seq));
  for (const { why } of view?.chat ?? []) if (why?.stimulus) expect(known).toContain(why.stimulus.event);
  for (const event of view?.drift.flatMap(({ events }) => events) ?? []) expect(known).toContain(event);
});
