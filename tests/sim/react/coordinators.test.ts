import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Intent, FacilitatorIntent } from '../../../src/sim/command.ts';
import { startExercise } from '../../../src/sim/exercise.ts';
import { participantView } from '../../../src/views/participantView.ts';
import { type GroupStory, CLEAR, groupStory, VAGUE } from '../../support/groupStory.ts';
import { shipped } from '../../support/shipped.ts';

const MINUTE = 60_000;
const evening = shipped('inbraak.boef.json');
const SEEDS = Array.from({ length: 10 }, (_, index) => `coordinator-${index + 1}`);
/** The same evening in which the first seat is the coordinator's. */
const coordinated: Scenario = {
  ...evening,
  seats: evening.seats.map((seat, index) => (index === 0 ? { ...seat, role: 'coordinator' } : seat)),
};

function played(seed = '1'): GroupStory {
  const story = groupStory(coordinated, seed);
  story.leads({ type: 'takeSeat', seat: story.seat });
  return story;
}

test('the simulated coordinator asks once whether somebody called', () => {
  for (const seed of SEEDS) {
    const story = groupStory(evening, seed).until(30_000);
    story.posts('Er is iets!', VAGUE);
    story.until(2 * MINUTE).posts('Kijk dan!', { activities: ['looksInside'] });
    story.until(7 * MINUTE);
    expect(story.from('coordinatorAsks')).toHaveLength(1);
  }
});

test('the best report is pinned, and a better one takes its place', () => {
  const story = groupStory(evening).until(30_000);
  story.posts('Ik heb gebeld', { alarm: 'reported' });
  story.until(2 * MINUTE);
  story.posts('112 gebeld, Haverkamp 12, man met blauwe jas', CLEAR);
  story.until(4 * MINUTE);
  const pinned = story.exercise.world.chat.filter((line) => line.pinned);
  expect(pinned.map(({ text }) => text)).toEqual(['112 gebeld, Haverkamp 12, man met blauwe jas']);
  expect(story.all('chatUnpinned')).toHaveLength(1);
});

test.each(['prejudice', 'abuse', 'privacy'] as const)(
  'a line with %s is taken away: gone from every screen, kept in the log',
  (conduct) => {
    const story = groupStory(evening).until(30_000);
    story.posts('Dit hoort hier niet', { conduct: [conduct] });
    story.until(2 * MINUTE);
    expect(story.all('chatRemoved')).toHaveLength(1);
    const seats = evening.seats.map(({ id }) => JSON.stringify(participantView(story.exercise, id)));
    expect(seats.filter((view) => view.includes('Dit hoort hier niet'))).toEqual([]);
    expect(participantView(story.exercise, story.seat).groups[0]?.lines.filter(({ removed }) => removed)).toMatchObject([{ text: '' }]);
    expect(story.all('chatPosted').some(({ line }) => line.text === 'Dit hoort hier niet')).toBe(true);
  },
);

test('noise during a report is answered with a reminder of the rules, and not with a reminder for every line', () => {
  const reminders = SEEDS.map((seed) => {
    const story = groupStory(evening, seed, { pressure: 10 }).until(30_000);
    story.posts('112 gebeld, Haverkamp 12', CLEAR);
    story.until(14 * MINUTE);
    return story.from('coordinatorRules').length;
  });
  expect(Math.min(...reminders)).toBeGreaterThan(0);
  expect(Math.max(...reminders)).toBeLessThanOrEqual(3);
});

test('a report opens with an alarm, is called, is added to, and closes when the case is over', () => {
  const story = groupStory(evening).until(30_000);
  story.posts('Er loopt iemand in de tuin', { activities: ['entersBackGarden'] });
  const view = () => participantView(story.exercise, story.seat).groups[0]?.report;
  expect(view()).toMatchObject({ state: 'open', since: 30_000 });
  story.until(60_000).posts('112 gebeld', { alarm: 'reported', location: { street: 'haverkamp', house: 12 } });
  expect(view()).toMatchObject({ state: 'called', since: 60_000 });
  story.until(90_000).posts('Hij heeft een blauwe jas aan', { person: { upper: { colour: 'blue' } } });
  expect(view()).toMatchObject({ state: 'addedTo', since: 90_000 });
  expect(story.all('groupReportChanged').map(({ state }) => state)).toEqual(['called', 'addedTo']);
});

test('somebody who plays the coordinator does it all alone', () => {
  const story = played().until(30_000);
  story.posts('Er is iets!', VAGUE);
  story.posts('Zulke mensen ook', { conduct: ['prejudice'] });
  story.until(60_000).posts('112 gebeld', CLEAR);
  story.until(10 * MINUTE);
  expect(
    story.all('chatPosted').filter(({ line, why }) => line.from.kind === 'coordinator' && why?.machine.startsWith('coordinator-')),
  ).toEqual([]);
  expect(story.all('chatRemoved')).toEqual([]);
  expect(story.all('chatPinned')).toEqual([]);
  expect(participantView(story.exercise, story.seat).groups[0]?.coordinator).toBe(true);
});

test('the simulated coordinator falls silent as soon as somebody takes the seat, in the middle of the work too', () => {
  const done = (story: GroupStory) =>
    story.exercise.events.filter(
      (event) =>
        (event.type === 'chatPosted' && event.line.from.kind === 'coordinator') ||
        ((event.type === 'chatPinned' || event.type === 'chatUnpinned' || event.type === 'chatRemoved') && event.seat === null) ||
        (event.type === 'messagePassedOn' && event.from.kind === 'coordinator' && event.by === null),
    );
  for (const seed of SEEDS) {
    const story = groupStory(coordinated, seed, { pressure: 8 }).until(30_000);
    story.posts('Er is iets!', VAGUE);
    story.until(2 * MINUTE);
    const before = done(story).length;
    expect(before).toBeGreaterThan(0);
    // What is being typed at that moment is not posted any more.
    story.posts('112 gebeld', CLEAR);
    story.posts('Zulke mensen ook', { conduct: ['prejudice'] });
    story.until(2 * MINUTE + 5_000).leads({ type: 'takeSeat', seat: story.seat });
    story.until(12 * MINUTE);
    expect(done(story)).toHaveLength(before);
    expect(participantView(story.exercise, story.seat)).toMatchObject({ groups: [{ coordinator: true }], bridge: { passed: [] } });
  }
});

test('a coordinator who plays pins, unpins and takes away; what is gone cannot be pinned', () => {
  const story = played().until(30_000);
  story.posts('112 gebeld, Haverkamp 12', CLEAR);
  const line = story.exercise.world.chat.find(({ from }) => from.kind === 'seat')?.id ?? '';
  expect(story.does({ type: 'pin', line })).toBeNull();
  expect(story.does({ type: 'pin', line })).toEqual({ refused: 'nothingNew' });
  expect(story.all('chatPinned')[0]?.seat).toBe(story.seat);
  expect(story.from('coordinatorPins').map(({ line: written }) => written.from)).toEqual([{ kind: 'seat', seat: story.seat }]);
  expect(story.does({ type: 'unpin', line })).toBeNull();
  expect(story.does({ type: 'removeLine', line })).toBeNull();
  expect(story.does({ type: 'pin', line })).toEqual({ refused: 'unknownLine' });
});

test('pinning a line before anybody called puts no words in the mouth of the coordinator', () => {
  const story = played().until(30_000);
  story.posts('Er loopt iemand in de tuin', { activities: ['entersBackGarden'] });
  expect(story.does({ type: 'pin', line: story.exercise.world.chat.findLast(({ from }) => from.kind === 'seat')?.id ?? '' })).toBeNull();
  expect(story.from('coordinatorPins')).toEqual([]);
});

test('each reminder of the rules is in other words, also when all texts were used', () => {
  const story = played();
  const presses = 2 * (evening.chatter.coordinatorRules?.length ?? 0);
  for (let press = 0; press < presses; press += 1) expect(story.does({ type: 'remindRules', group: story.group })).toBeNull();
  expect(new Set(story.from('coordinatorRules').map(({ line }) => line.text)).size).toBe(presses);
});

test('one coordinator who reminds of the rules over and over does not take the words of another', () => {
  const exercise = startExercise(shipped('gezamenlijk.boef.json'), '1');
  const does = (by: string, intent: Intent | FacilitatorIntent) =>
    exercise.dispatch({ ...intent, seq: exercise.commands.length, at: 0, by });
  for (const seat of ['beheer-akkers', 'beheer-wilpenveen']) does('facilitator', { type: 'takeSeat', seat });
  for (let press = 0; press < 10; press += 1) does('beheer-akkers', { type: 'remindRules', group: 'akkers' });
  expect(does('beheer-wilpenveen', { type: 'remindRules', group: 'wilpenveen' })).toBeNull();
  const texts = exercise.world.chat.map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

test('a report is closed by the coordinator, once', () => {
  const story = played().until(30_000);
  expect(story.does({ type: 'closeReport', group: story.group })).toEqual({ refused: 'nothingOpen' });
  story.posts('112 gebeld', CLEAR);
  expect(story.does({ type: 'closeReport', group: story.group })).toBeNull();
  expect(story.does({ type: 'closeReport', group: story.group })).toEqual({ refused: 'nothingOpen' });
  expect(participantView(story.exercise, story.seat).groups[0]).toMatchObject({ closed: true, report: { state: 'signedOff' } });
  expect(story.from('coordinatorCloses')).toHaveLength(1);
});

test('the tools are the coordinator’s only, and only in the own group', () => {
  const story = groupStory(evening).until(30_000);
  for (const intent of [
    { type: 'pin', line: 'line-1' },
    { type: 'removeLine', line: 'line-1' },
    { type: 'remindRules', group: story.group },
    { type: 'closeReport', group: story.group },
  ] as const)
    expect(story.does(intent)).toEqual({ refused: 'coordinatorOnly' });
  // A coordinator's seat that nobody took is simulated: it has no tools either.
  expect(groupStory(coordinated).does({ type: 'remindRules', group: story.group })).toEqual({ refused: 'coordinatorOnly' });
  expect(played().does({ type: 'remindRules', group: 'elders' })).toEqual({ refused: 'coordinatorOnly' });
});

test('a coordinator who plays gets no answers to the tools: a reminder is no small talk', () => {
  const story = played().until(30_000);
  const before = story.exercise.events.length;
  story.does({ type: 'remindRules', group: story.group });
  story.until(3 * MINUTE);
  const reminder = story.from('coordinatorRules')[0]?.seq;
  expect(story.exercise.events.length).toBeGreaterThan(before);
  expect(story.all('chatPosted').filter(({ why }) => why?.stimulus === reminder)).toEqual([]);
});

test('two exercises with the same commands are the same', () => {
  const one = played('9');
  one.until(30_000).posts('112 gebeld', CLEAR);
  one.does({ type: 'closeReport', group: one.group });
  one.leads({ type: 'setPressure', perMinute: 6 });
  one.until(5 * MINUTE);
  const again = startExercise(coordinated, '9', one.exercise.settings);
  for (const command of one.exercise.commands) again.dispatch(command);
  again.advanceTo(5 * MINUTE);
  expect(again.digest()).toBe(one.exercise.digest());
});
