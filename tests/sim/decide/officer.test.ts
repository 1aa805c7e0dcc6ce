import { expect, test } from 'vitest';
import { loaded } from '../../support/loading.ts';
import { burglaryScenario } from '../../support/scenarios.ts';
import { type Story, story } from '../../support/story.ts';

const MINUTE = 60_000;
const CALL = 'call-1';
const burglary = loaded(burglaryScenario());
const here = { street: 'dorpsstraat', house: 6 };

/** Somebody rang 112 two minutes in, and the officer answers after this long. */
function takenOver(after: number): Story {
  const evening = story(burglary).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact: '112' });
  evening.until(evening.exercise.now() + after);
  expect(evening.leads({ type: 'takeOverCall', call: CALL })).toBeNull();
  return evening;
}
const wait = (evening: Story, time: number): Story => evening.until(evening.exercise.now() + time);
const OPERATOR = ['callAnswered', 'operatorAsked', 'operatorReadBack', 'operatorKnows', 'operatorWarned', 'callTransferred', 'callOnHold'];
const spoken = (evening: Story): string[] => evening.exercise.events.flatMap(({ type }) => (OPERATOR.includes(type) ? [type] : []));

test('while the officer has the call the simulated operator says nothing, whatever the caller says', () => {
  const evening = takenOver(1_000);
  evening.leads({ type: 'speakInCall', call: CALL, text: 'Politie, wat ziet u?' });
  evening.does(
    { type: 'say', text: 'Een inbraak op Dorpsstraat 6, hij staat voor mij.' },
    { what: 'burglary', location: here, atRisk: true },
  );
  evening.does({ type: 'act', choice: 'approachAlone' });
  wait(evening, 5 * MINUTE);
  expect(spoken(evening)).toEqual([]);
  const call = evening.exercise.world.calls[CALL];
  expect([call?.takenOver, call?.phase, call?.asked]).toEqual([true, 'talking', null]);
  expect(call?.turns.map(({ kind }) => kind)).toEqual(['officer', 'said']);
});

test('what the caller tells the officer counts: a car leaves as for the operator', () => {
  const evening = takenOver(5_000);
  evening.does({ type: 'say', text: 'Een inbraak op Dorpsstraat 6.' }, { what: 'burglary', activities: ['forcesDoor'], location: here });
  expect(evening.all('reportHeard').map(({ seat, urgency }) => [seat, urgency])).toEqual([['seat-1', 'urgent']]);
  wait(evening, 3 * MINUTE);
  expect(evening.all('patrolSent').length).toBeGreaterThan(0);
});

test('after the call is given back the operator asks only what is still missing, and closes', () => {
  const evening = takenOver(1_000);
  evening.does({ type: 'say', text: 'Een inbraak op Dorpsstraat 6.' }, { what: 'burglary', activities: ['forcesDoor'], location: here });
  expect(evening.leads({ type: 'handBackCall', call: CALL })).toBeNull();
  for (let turn = 0; turn < 30 && evening.exercise.world.calls[CALL]?.phase !== 'ended'; turn += 1) {
    wait(evening, 2_000);
    evening.does({ type: 'dontKnow' });
  }
  const asked = evening.all('operatorAsked').map(({ question }) => question);
  expect(asked).not.toContain('service');
  expect(asked).not.toContain('place');
  expect(asked).toContain('description');
  expect(evening.all('reportFiled').map(({ facts }) => facts.location)).toEqual([here]);
  expect(evening.exercise.world.calls[CALL]?.phase).toBe('ended');
});

test('a call in which nothing is missing any more is closed as soon as it is given back', () => {
  const evening = takenOver(1_000);
  const all = {
    what: 'burglary',
    activities: ['forcesDoor'],
    location: here,
    danger: false,
    heading: { direction: 'west' },
    person: {
      sex: 'man',
      age: 'thirties',
      upper: { colour: 'grey' },
      lower: { colour: 'blue' },
      hair: { colour: 'black' },
      height: 'tall',
      build: 'slim',
    },
  } as const;
  evening.does({ type: 'say', text: 'Alles.' }, all as never);
  evening.leads({ type: 'handBackCall', call: CALL });
  wait(evening, 20_000);
  expect(evening.all('callEnded').length + evening.all('operatorAsked').length).toBeGreaterThan(0);
});

test('the caller can hang up on the officer, and what was said is kept', () => {
  const evening = takenOver(5_000);
  evening.does({ type: 'say', text: 'Een inbraak op Dorpsstraat 6.' }, { what: 'burglary', activities: ['forcesDoor'], location: here });
  expect(evening.does({ type: 'hangUp' })).toBeNull();
  expect(evening.all('callEnded').map(({ closing }) => closing)).toEqual(['hungUp']);
  expect(evening.all('reportFiled')).toHaveLength(1);
  expect(evening.exercise.world.calls[CALL]?.takenOver).toBe(false);
  expect(evening.leads({ type: 'speakInCall', call: CALL, text: 'Hallo?' })).toEqual({ refused: 'unknownCall' });
  expect(evening.leads({ type: 'handBackCall', call: CALL })).toEqual({ refused: 'unknownCall' });
});

test('only a call to the police that goes on can be taken over, and once', () => {
  const evening = takenOver(5_000);
  expect(evening.leads({ type: 'takeOverCall', call: CALL })).toEqual({ refused: 'nothingNew' });
  expect(evening.leads({ type: 'takeOverCall', call: 'call-9' })).toEqual({ refused: 'unknownCall' });
  expect(evening.leads({ type: 'speakInCall', call: CALL, text: ' ' })).toEqual({ refused: 'emptyText' });
  expect(evening.leads({ type: 'speakInCall', call: CALL, text: 'a'.repeat(301) })).toEqual({ refused: 'tooLong' });
  evening.does({ type: 'hangUp' });
  evening.does({ type: 'placeCall', contact: 'neighbour' });
  expect(evening.leads({ type: 'takeOverCall', call: 'call-2' })).toEqual({ refused: 'unknownCall' });
  const own = story(burglary).until(MINUTE);
  own.does({ type: 'placeCall', contact: '112' });
  expect(own.leads({ type: 'speakInCall', call: CALL, text: 'Hallo' })).toEqual({ refused: 'unknownCall' });
});

test('a call can be taken over in the queue of 0900-8844 as well', () => {
  const evening = story(burglary).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact: '0900-8844' });
  wait(evening, 8_000);
  expect(evening.exercise.world.calls[CALL]?.phase).toBe('onHold');
  evening.leads({ type: 'takeOverCall', call: CALL });
  wait(evening, MINUTE);
  expect(evening.all('callAnswered')).toEqual([]);
  expect(evening.does({ type: 'say', text: 'Goedenavond.' }, {})).toBeNull();
});
