import { expect, test } from 'vitest';
import type { Facts } from '../../src/language/facts.ts';
import type { Contact } from '../../src/scenario/vocabulary.ts';
import { participantView } from '../../src/views/participantView.ts';
import { loaded } from '../support/loading.ts';
import { burglaryScenario } from '../support/scenarios.ts';
import { type Story, story } from '../support/story.ts';

const MINUTE = 60_000;
const burglary = loaded(burglaryScenario());
const here = { street: 'dorpsstraat', house: 6 };

/** Answers each question that is asked with what stands under its name, else says not to know; until the call ends. */
function talk(contact: Contact, answers: Partial<Record<string, Partial<Facts>>>, seed = '1'): Story {
  const evening = story(burglary, seed).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact });
  const limit = evening.exercise.now() + 5 * MINUTE;
  while (evening.exercise.now() < limit) {
    evening.until(evening.exercise.now() + 500);
    const call = evening.exercise.world.calls['call-1'];
    if (call?.phase === 'ended') break;
    if (call?.phase !== 'talking' || call.asked === null) continue;
    const answer = answers[call.asked];
    if (answer) evening.does({ type: 'say', text: 'Dit is mijn antwoord.' }, answer);
    else evening.does({ type: 'dontKnow' });
  }
  return evening;
}
const asked = (evening: Story): string[] =>
  evening.all('operatorAsked').map(({ question, focus, again }) => [question, focus, again ? 'again' : null].filter(Boolean).join(' '));

test('after a burglary the operator asks about a weapon, before how the person looks', () => {
  const evening = talk('112', { place: { location: here }, case: { what: 'burglary' } });
  expect(asked(evening)).toEqual(['service', 'place', 'case', 'behaviour', 'danger weapon', 'description', 'heading']);
});

test('after a collision the operator asks who is hurt and how the car looks', () => {
  const evening = talk('112', { place: { location: here }, case: { what: 'collision' } });
  expect(asked(evening)).toEqual([
    'service',
    'place',
    'case',
    'behaviour vehicle',
    'danger injured',
    'description vehicle',
    'heading vehicle',
  ]);
});

test('once the car is described the operator asks for the driver', () => {
  const evening = talk('112', {
    place: { location: here },
    case: { what: 'collision' },
    description: { vehicle: { kind: 'car', colour: 'grey' } },
  });
  expect(asked(evening).filter((question) => question.startsWith('description'))).toEqual(['description vehicle', 'description again']);
});

test('with a missing person the operator asks whether the person is ill', () => {
  const evening = talk('112', { place: { location: here }, case: { what: 'missing' } });
  expect(asked(evening)).toContain('danger unwell');
});

test('with a fire or somebody ill nobody asks what a suspect looks like', () => {
  for (const what of ['fire', 'medical'] as const) {
    const evening = talk('112', { place: { location: here }, case: { what } });
    expect(asked(evening).some((question) => /behaviour|description|heading/.test(question))).toBe(false);
  }
});

test('where no weapon can matter nobody asks for one', () => {
  const evening = talk('0900-8844', { place: { location: here }, case: { what: 'vandalism' } });
  expect(asked(evening).some((question) => question.startsWith('danger'))).toBe(false);
});

test('a weapon that was named is not asked for', () => {
  const evening = talk('112', { place: { location: here, danger: true }, case: { what: 'violence' } });
  expect(asked(evening).some((question) => question.startsWith('danger'))).toBe(false);
});

test('a vague answer is asked again once, and not a third time', () => {
  const evening = talk('112', { place: { location: here }, case: { activities: ['walks'] }, description: { person: { sex: 'man' } } });
  const count = (question: string) => evening.all('operatorAsked').filter((event) => event.question === question).length;
  expect(count('case')).toBe(2);
  expect(count('description')).toBe(2);
  expect(evening.all('callEnded')).toHaveLength(1);
});

test('"I don\'t know" is taken for an answer; only the place is asked once more, in another way', () => {
  const evening = talk('112', {});
  expect(asked(evening)).toEqual(['service', 'place', 'place again', 'case', 'behaviour', 'description', 'heading']);
});

test('a place that is not on the map is asked for with its municipality', () => {
  const evening = talk('112', { place: { location: { unlisted: 'de Beukenlaan' } } });
  expect(asked(evening).slice(0, 3)).toEqual(['service', 'place', 'place municipality again']);
});

test('the place is said back as soon as it is found, once, and the next question follows without waiting', () => {
  const evening = talk('112', { place: { location: here }, case: { what: 'burglary' } });
  expect(evening.all('operatorReadBack').map(({ location }) => location)).toEqual([here]);
  const said = evening.all('operatorReadBack')[0]?.at ?? 0;
  expect(evening.all('operatorAsked').find(({ at }) => at > said)?.at).toBe(said + 800);
  expect(participantView(evening.exercise, 'seat-1').call?.turns.some((turn) => 'readsBack' in turn)).toBe(true);
});

test('112 puts a caller who has time through to 0900-8844, who waits there and is asked nothing twice', () => {
  const evening = talk('112', { place: { location: here }, case: { what: 'theft' } });
  expect(evening.all('callTransferred').map(({ to }) => to)).toEqual(['0900-8844']);
  const moved = evening.all('callTransferred')[0]?.at ?? 0;
  expect(evening.all('callOnHold').map(({ at }) => at)).toEqual([moved]);
  expect(evening.all('callAnswered').map(({ at }) => at - moved)[1]).toBe(20_000);
  expect(asked(evening)).toEqual(['service', 'place', 'case', 'behaviour', 'description', 'heading']);
  const desks = participantView(evening.exercise, 'seat-1').call?.turns.flatMap((turn) => (turn.by === 'operator' ? [turn.desk] : []));
  expect([desks?.[0], desks?.at(-1)]).toEqual(['112', '0900-8844']);
});

test('somebody suspicious who is about now is a matter for 112, and is not put through', () => {
  const evening = talk('112', { place: { location: here }, case: { what: 'suspicious', activities: ['feelsDoor'] } });
  expect(evening.all('callTransferred')).toEqual([]);
});

test('nobody is sent back and forth between the desks more than once', () => {
  const evening = talk('0900-8844', {
    place: { location: here, what: 'burglary' },
    danger: { what: 'theft' },
    description: { person: { sex: 'man' } },
  });
  expect(evening.all('callTransferred').map(({ to }) => to)).toEqual(['112']);
});

test('a caller who is in danger is told to get safe first, once, and asked whether they can talk; then the questions go on', () => {
  const evening = talk('112', { place: { atRisk: true }, case: { what: 'violence', atRisk: true } });
  expect(evening.all('operatorWarned')).toHaveLength(1);
  const warned = evening.all('operatorWarned')[0]?.at ?? 0;
  const first = evening.all('operatorAsked').find(({ at }) => at > warned);
  expect(first?.question).toBe('place');
  expect(evening.all('operatorAsked').find(({ at }) => at === warned)?.question).toBe('canTalk');
  expect(evening.all('callEnded').map(({ closing }) => closing)).toEqual(['staySafe']);
});

test('who walks up to somebody during the call is told to get safe, and is asked the same question again', () => {
  const evening = story(burglary, '1');
  while (evening.all('sightingMade').length === 0) evening.until(evening.exercise.now() + 500);
  evening.does({ type: 'placeCall', contact: '112' });
  evening.until(evening.exercise.now() + 3_200);
  evening.does({ type: 'act', choice: 'follow' });
  const near = evening.all('acted')[0]?.consequence !== 'nobodyThere';
  // Whoever says nothing is given time, and not rung off.
  evening.until(evening.exercise.now() + 17_000);
  expect(near).toBe(true);
  expect(evening.all('operatorWarned')).toHaveLength(1);
  expect(asked(evening)).toEqual(['service', 'canTalk', 'service']);
});

test('who walked up to somebody and calls then is told to get safe', () => {
  const evening = story(burglary, '1');
  while (evening.all('sightingMade').length === 0) evening.until(evening.exercise.now() + 500);
  evening.does({ type: 'act', choice: 'approachAlone' });
  evening.calls('112', {});
  expect(evening.all('operatorWarned')).toHaveLength(1);
  const quiet = story(burglary, '1').until(2 * MINUTE);
  quiet.does({ type: 'act', choice: 'stayAndWatch' });
  expect(quiet.calls('112', {}).all('operatorWarned')).toEqual([]);
});

test('who rings off without having named a place is thanked by nobody, and no car is sent', () => {
  const evening = story(burglary).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact: '112' });
  evening.until(2 * MINUTE + 4_000);
  evening.does({ type: 'say', text: 'Er wordt ingebroken!' }, { what: 'burglary', activities: ['forcesDoor'] });
  evening.does({ type: 'hangUp' });
  evening.until(20 * MINUTE);
  expect(evening.all('reportFiled')).toEqual([]);
  expect(evening.all('patrolSent')).toEqual([]);
});

test('at 0900-8844 nobody asks which service somebody wants', () => {
  expect(asked(talk('0900-8844', { place: { location: here } }))[0]).toBe('place');
});

test('another address in answer to a question about danger is taken, and the question comes back in the same words', () => {
  const evening = story(burglary).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact: '0900-8844' });
  const until = (question: string): void => {
    for (let steps = 0; steps < 200 && evening.exercise.world.calls['call-1']?.asked !== question; steps += 1)
      evening.until(evening.exercise.now() + 500);
  };
  until('place');
  evening.does({ type: 'say', text: 'Er wordt ingebroken op nummer 6.' }, { location: here, what: 'burglary', activities: ['forcesDoor'] });
  until('danger');
  evening.does({ type: 'say', text: 'Nee, niet 6 maar nummer 8.' }, { location: { street: 'dorpsstraat', house: 8 } });
  evening.until(evening.exercise.now() + 2_000);
  expect(evening.exercise.world.calls['call-1']?.asked).toBe('danger');
  expect(asked(evening).filter((question) => question.startsWith('danger'))).toEqual(['danger weapon', 'danger weapon']);
  expect(evening.all('operatorReadBack').at(-1)?.location.house).toBe(8);
  evening.does({ type: 'say', text: 'Ik zie geen wapen.' }, {});
  evening.until(evening.exercise.now() + 2_000);
  expect(evening.exercise.world.calls['call-1']?.asked).toBe('description');
});

test('"nobody hurt", said before it was asked, is not asked any more', () => {
  const evening = talk('112', { place: { location: here, what: 'burglary', danger: false } });
  expect(asked(evening).some((question) => question.startsWith('danger'))).toBe(false);
});

test('nobody is asked for what they said of a person already', () => {
  const focus = (person: Facts['person']): (string | null)[] =>
    talk('112', { place: { location: here, what: 'burglary', ...(person ? { person } : {}) } })
      .all('operatorAsked')
      .flatMap((event) => (event.question === 'description' ? [event.focus] : []));
  expect(focus(undefined)).toEqual([null]);
  expect(focus({ sex: 'man' })).toEqual(['clothes']);
  expect(focus({ upper: { colour: 'blue', garment: 'jacket' } })).toEqual(['sex']);
  expect(focus({ sex: 'man', upper: { colour: 'blue', garment: 'jacket' } })).toEqual(['more']);
});

test('who is threatened at the last question is not rung off: help comes to them, and nobody tells them to keep watching', () => {
  const evening = talk('112', {
    place: { location: here, what: 'burglary', activities: ['forcesDoor'] },
    heading: { atRisk: true },
    canTalk: {},
  });
  expect(asked(evening).slice(-2)).toEqual(['heading', 'canTalk']);
  expect(evening.all('callEnded').map(({ closing }) => closing)).toEqual(['carSentStaySafe']);
});

test('what is said while the operator takes leave is heard', () => {
  const evening = story(burglary).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact: '112' });
  const call = () => evening.exercise.world.calls['call-1'];
  for (let steps = 0; steps < 400 && evening.exercise.stateOf('call-1') !== 'closing'; steps += 1) {
    evening.until(evening.exercise.now() + 250);
    const asks = call()?.asked;
    if (asks === 'place') evening.does({ type: 'say', text: 'Inbraak, Dorpsstraat 6.' }, { location: here, what: 'burglary' });
    else if (asks) evening.does({ type: 'dontKnow' });
  }
  expect(evening.does({ type: 'say', text: 'Zijn jas is rood.' }, { person: { upper: { colour: 'red' } } })).toBeNull();
  for (let steps = 0; steps < 60 && call()?.phase !== 'ended'; steps += 1) {
    evening.until(evening.exercise.now() + 1_000);
    if (call()?.asked) evening.does({ type: 'dontKnow' });
  }
  expect(evening.all('reportFiled').map(({ facts }) => facts.person?.upper?.colour)).toEqual(['red']);
  expect(Object.values(evening.exercise.world.incidents)[0]?.facts.person?.upper?.colour).toBe('red');
});
