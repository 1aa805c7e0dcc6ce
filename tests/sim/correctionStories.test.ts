import { expect, test } from 'vitest';
import type { Facts } from '../../src/language/facts.ts';
import { burglaryScenario } from '../support/scenarios.ts';
import { loaded } from '../support/loading.ts';
import { facts, type Story, story } from '../support/story.ts';

const MINUTE = 60_000;
const burglary = loaded(burglaryScenario());
const here = { street: 'dorpsstraat', house: 6 };
const misread = {
  location: here,
  what: 'burglary',
  activities: ['forcesDoor'],
  person: { sex: 'man', upper: { colour: 'blue', garment: 'jacket' }, bag: { colour: 'black' } },
} as const;

function callOf(evening: Story) {
  const call = Object.values(evening.exercise.world.calls).at(-1);
  if (!call) throw new Error('nobody called');
  return call;
}

/** Goes on until the operator asks something that these facts can answer. */
function untilAsked(evening: Story): Story {
  for (let steps = 0; steps < 200; steps += 1) {
    const call = Object.values(evening.exercise.world.calls).at(-1);
    if (call?.asked === 'service') evening.does({ type: 'dontKnow' });
    else if (call?.phase === 'talking' && call.asked !== null) return evening;
    evening.until(evening.exercise.now() + 500);
  }
  throw new Error('the operator asks nothing');
}

/** A call in which this was understood at first, and the turn of that sentence. */
function called(understood: Partial<Facts>): { readonly evening: Story; readonly turn: number } {
  const evening = story(burglary).until(5 * MINUTE);
  evening.does({ type: 'placeCall', contact: '112' });
  untilAsked(evening).does({ type: 'say', text: 'Dit zie ik.' }, understood);
  return { evening, turn: callOf(evening).turns.findLastIndex(({ kind }) => kind === 'said') };
}

test('a wrong colour that was passed on already leaves the case, and the broadcast asks for the right one', () => {
  const { evening, turn } = called(misread);
  expect(evening.all('reportHeard')[0]?.facts.person?.upper?.colour).toBe('blue');
  evening.until(evening.exercise.now() + MINUTE / 2);
  const right = facts({
    ...misread,
    activities: ['forcesDoor'],
    person: { ...misread.person, upper: { colour: 'grey', garment: 'jacket' } },
  });
  evening.does({ type: 'correct', turn, facts: right });
  const updated = evening.all('incidentUpdated').at(-1);
  expect(updated?.retracts).toEqual(['person.upper.colour']);
  expect(Object.values(evening.exercise.world.incidents)[0]?.facts.person?.upper).toEqual({ colour: 'grey', garment: 'jacket' });
  evening.does({ type: 'hangUp' });
  evening.until(20 * MINUTE);
  const [started] = evening.all('broadcastStarted');
  const added = evening.all('broadcastAdded').find(({ seq }) => seq > (started?.seq ?? 0));
  expect(added?.at).toBe(started?.at);
  expect(added?.facts.person?.upper?.colour).toBe('grey');
});

test('a correction during a running broadcast is its next addition', () => {
  // An evening on which nobody is caught within the minute that it waits for.
  const evening = story(burglary, '2')
    .until(5 * MINUTE)
    .calls('112', misread);
  while (evening.all('broadcastStarted').length === 0 && evening.exercise.now() < 15 * MINUTE) evening.until(evening.exercise.now() + 1000);
  evening.does({ type: 'placeCall', contact: '112' });
  untilAsked(evening).does({ type: 'say', text: 'Zijn broek is rood.' }, { ...misread, person: { lower: { colour: 'red' } } });
  const second = Object.values(evening.exercise.world.calls).at(-1);
  const turn = second?.turns.findLastIndex(({ kind }) => kind === 'said') ?? -1;
  const added = evening.all('broadcastAdded').length;
  expect(
    evening.does({
      type: 'correct',
      turn,
      facts: facts({ ...misread, activities: ['forcesDoor'], person: { lower: { colour: 'green' } } }),
    }),
  ).toBeNull();
  const incident = Object.values(evening.exercise.world.incidents)[0];
  expect(incident?.facts.person?.lower?.colour).toBe('green');
  expect(incident?.facts.person?.upper?.colour).toBe('blue');
  evening.until(evening.exercise.now() + 5 * MINUTE);
  expect(evening.all('broadcastAdded').length).toBeGreaterThan(added);
  expect(evening.all('broadcastAdded').at(-1)?.facts.person?.lower?.colour).toBe('green');
});

test('what was never meant is no longer known: the operator asks for it again', () => {
  const { evening, turn } = called({ location: here, activities: ['looksInside'] });
  evening.does({ type: 'correct', turn, facts: facts({ activities: ['looksInside'] }) });
  expect(callOf(evening).facts.location).toBeUndefined();
  untilAsked(evening);
  expect(callOf(evening).asked).toBe('place');
});

test('a correction that leaves the question open does not make the operator ask it twice', () => {
  const { evening, turn } = called({ location: here, what: 'burglary', activities: ['looksInside'] });
  evening.until(evening.exercise.now() + 3_000);
  const asked = evening.all('operatorAsked').length;
  evening.does({ type: 'correct', turn, facts: facts({ location: here, what: 'burglary', activities: ['feelsDoor'] }) });
  evening.until(evening.exercise.now() + 3_000);
  expect(evening.all('operatorAsked')).toHaveLength(asked);
});

test('only a sentence of one’s own in a call that lasts can be put right', () => {
  const { evening, turn } = called(misread);
  expect(evening.does({ type: 'correct', turn: turn - 1, facts: facts({}) })).toEqual({ refused: 'unknownTurn' });
  expect(evening.does({ type: 'correct', turn: 99, facts: facts({}) })).toEqual({ refused: 'unknownTurn' });
  evening.does({ type: 'hangUp' });
  expect(evening.does({ type: 'correct', turn, facts: facts({}) })).toEqual({ refused: 'noCall' });
  expect(evening.all('callerCorrected')).toEqual([]);
});

test('how something was said cannot be taken back', () => {
  const { evening, turn } = called({ ...misread, activities: ['forcesDoor'], conduct: ['abuse'] });
  evening.does({ type: 'correct', turn, facts: facts({ location: here }) });
  expect(callOf(evening).facts.conduct).toEqual(['abuse']);
});

test('a line in the group is put right by whoever wrote it, with what the group was told', () => {
  const evening = story(burglary).until(5 * MINUTE);
  const [group] = evening.exercise.scenario.groups;
  evening.does(
    { type: 'postChat', group: group?.id ?? '', text: 'Man met blauwe jas bij nummer 6.' },
    { location: here, activities: ['looksInside'], person: { upper: { colour: 'blue' } } },
  );
  const line = evening.exercise.world.chat.at(-1);
  const right = facts({ location: here, activities: ['looksInside'], person: { upper: { colour: 'green' } } });
  expect(evening.does({ type: 'correctLine', line: 'line-99', facts: right })).toEqual({ refused: 'unknownLine' });
  expect(evening.does({ type: 'correctLine', line: line?.id ?? '', facts: right })).toBeNull();
  expect(evening.exercise.world.chat.find(({ id }) => id === line?.id)?.facts.person?.upper?.colour).toBe('green');
  expect(evening.exercise.world.groupReports[group?.id ?? '']?.facts.person?.upper?.colour).toBe('green');
});

test('a line that was taken for a question tells the group that 112 was called after all', () => {
  const evening = story(burglary).until(5 * MINUTE);
  const group = evening.exercise.scenario.groups[0]?.id ?? '';
  const understood = { alarm: 'asking', location: here, activities: ['looksInside'] } as const;
  evening.does({ type: 'postChat', group, text: '112 gebeld voor nummer 6.' }, understood);
  expect(evening.exercise.world.groupReports[group]?.state).toBe('open');
  const line = evening.exercise.world.chat.findLast(({ from }) => from.kind === 'seat')?.id ?? '';
  evening.does({ type: 'correctLine', line, facts: facts({ ...understood, activities: ['looksInside'], alarm: 'reported' }) });
  expect(evening.exercise.world.groupReports[group]?.state).toBe('called');
});

test('who puts the place right of a case that somebody else reported moves the case at once', () => {
  const evening = story(burglary)
    .until(5 * MINUTE)
    .calls('112', misread);
  evening.does({ type: 'placeCall', contact: '112' });
  untilAsked(evening).does({ type: 'say', text: 'Nu in de Molenweg.' }, { ...misread, location: { street: 'molenweg' } });
  const turn = callOf(evening).turns.findLastIndex(({ kind }) => kind === 'said');
  const spot = () => Object.values(evening.exercise.world.incidents)[0]?.spot;
  const wrong = spot();
  evening.does({ type: 'correct', turn, facts: facts({ ...misread, activities: ['forcesDoor'], location: here }) });
  expect(wrong).not.toEqual(spot());
  expect(Object.values(evening.exercise.world.incidents)[0]?.facts.location).toEqual(here);
});
