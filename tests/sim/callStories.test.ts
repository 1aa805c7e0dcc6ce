import { expect, test } from 'vitest';
import { burglaryScenario } from '../support/scenarios.ts';
import { loaded } from '../support/loading.ts';
import { story } from '../support/story.ts';

const MINUTE = 60_000;
const burglary = loaded(burglaryScenario());
const here = { street: 'dorpsstraat', house: 6 };
const clear = {
  location: here,
  what: 'burglary',
  activities: ['forcesDoor'],
  person: { sex: 'man', upper: { colour: 'grey', garment: 'jacket' }, bag: { colour: 'black' } },
} as const;

test('a clear urgent call leads to a patrol and, with a good description, to a broadcast', () => {
  const evening = story(burglary)
    .until(5 * MINUTE)
    .calls('112', clear)
    .until(20 * MINUTE);
  expect(evening.all('reportFiled').map(({ urgency }) => urgency)).toEqual(['urgent']);
  expect(evening.all('callEnded').map(({ closing }) => closing)).toEqual(['carSent']);
  expect(evening.all('patrolSent')).toHaveLength(1);
  expect(evening.all('broadcastDrafted')[0]?.facts.person?.upper?.colour).toBe('grey');
});

test('looks alone are no case: no patrol is sent, and a minute of attention is gone', () => {
  const evening = story(burglary)
    .until(2 * MINUTE)
    .calls('112', { location: here, person: clear.person });
  const ended = evening.all('callEnded')[0];
  expect(evening.all('reportFiled').map(({ urgency }) => urgency)).toEqual(['noCase']);
  evening.until(20 * MINUTE);
  expect(evening.all('patrolSent')).toEqual([]);
  expect(evening.all('sightingMade').filter(({ at }) => at > (ended?.at ?? 0) && at < (ended?.at ?? 0) + MINUTE)).toEqual([]);
});

test('urgent without a place helps nobody: it is noted, and no car knows where to go', () => {
  const evening = story(burglary)
    .until(2 * MINUTE)
    .calls('112', { what: 'burglary', activities: ['forcesDoor'] })
    .until(20 * MINUTE);
  expect(evening.all('callEnded').map(({ closing }) => closing)).toEqual(['noted']);
  expect(evening.all('patrolSent')).toEqual([]);
});

test('the desk of 0900-8844 lets people wait, and puts an urgent call through', () => {
  const evening = story(burglary)
    .until(2 * MINUTE)
    .calls('0900-8844', clear);
  const held = evening.all('callOnHold')[0]?.at ?? 0;
  expect((evening.all('callAnswered')[0]?.at ?? 0) - held).toBe(20_000);
  expect(evening.all('callTransferred')).toHaveLength(1);
});

test('112 answers within seconds', () => {
  const evening = story(burglary)
    .until(2 * MINUTE)
    .calls('112', clear);
  expect((evening.all('callAnswered')[0]?.at ?? 0) - (evening.all('callPlaced')[0]?.at ?? 0)).toBeLessThanOrEqual(3_000);
});

test('the operator asks for the place before anything else that matters', () => {
  const evening = story(burglary)
    .until(2 * MINUTE)
    .calls('112', {});
  expect(evening.all('operatorAsked').map(({ question, again }) => (again ? `${question} again` : question))).toEqual([
    'service',
    'place',
    'place again',
    'case',
    'behaviour',
    'description',
    'heading',
  ]);
  expect(evening.all('operatorAsked').map(({ question }) => question)).not.toContain('danger');
});

test('what was said already is not asked again', () => {
  const evening = story(burglary)
    .until(2 * MINUTE)
    .calls('112', clear);
  expect(evening.all('operatorAsked').map(({ question }) => question)).toEqual(['service', 'place', 'danger', 'heading']);
});

test('a second caller about the same case hears that it is known, and is asked for news only', () => {
  const evening = story(burglary)
    .until(2 * MINUTE)
    .calls('112', clear)
    .calls('112', { location: here, what: 'burglary' });
  expect(evening.all('operatorKnows')).toHaveLength(1);
  const [, second] = evening.all('reportFiled');
  expect([second?.repeated, second?.news]).toEqual([true, false]);
  expect(evening.all('callEnded').map(({ closing }) => closing)).toEqual(['carSent', 'knownThanks']);
});

test('a second call with a new direction is thanked for, and reaches the police', () => {
  const evening = story(burglary)
    .until(2 * MINUTE)
    .calls('112', clear)
    .calls('112', { location: here, heading: { towards: { place: 'speeltuin' } } });
  expect(evening.all('callEnded').map(({ closing }) => closing)).toEqual(['carSent', 'newsThanks']);
  expect(evening.all('incidentUpdated')[0]?.facts.heading).toEqual({ towards: { place: 'speeltuin' } });
});

test('who rings off early is still heard for what they said', () => {
  const evening = story(burglary).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact: '112' });
  evening.until(2 * MINUTE + 4_000);
  evening.does({ type: 'say', text: 'Inbraak op Dorpsstraat 6.' }, clear);
  evening.does({ type: 'hangUp' });
  evening.until(20 * MINUTE);
  expect(evening.all('callEnded').map(({ closing }) => closing)).toEqual(['hungUp']);
  expect(evening.all('patrolSent')).toHaveLength(1);
});

test('the doctor and the neighbour are kind, and send nobody', () => {
  for (const contact of ['doctor', 'neighbour'] as const) {
    const evening = story(burglary)
      .until(2 * MINUTE)
      .calls(contact, clear)
      .until(20 * MINUTE);
    expect(evening.all('callEnded').map(({ closing }) => closing)).toEqual(['wrongNumber']);
    expect(evening.all('patrolSent')).toEqual([]);
  }
});

test('one telephone holds one call', () => {
  const evening = story(burglary).until(MINUTE);
  evening.does({ type: 'placeCall', contact: '112' });
  expect(evening.does({ type: 'placeCall', contact: 'doctor' })).toEqual({ refused: 'alreadyCalling' });
});

test('saying where somebody goes does not move the place where it happens', () => {
  const goal = { street: 'molenweg' };
  const evening = story(burglary).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact: '112' });
  evening.until(2 * MINUTE + 4_000);
  evening.does({ type: 'say', text: 'Op Dorpsstraat 6.' }, clear);
  evening.does({ type: 'say', text: 'Hij gaat naar de Molenweg.' }, { location: goal, heading: { towards: goal } });
  evening.does({ type: 'hangUp' });
  expect(evening.all('reportFiled')[0]?.facts.location).toEqual(here);
  expect(evening.all('reportFiled')[0]?.facts.heading).toEqual({ towards: goal });
});

test('a second tap on "I don\'t know" before the next question answers nothing', () => {
  const evening = story(burglary).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact: '112' });
  evening.until(2 * MINUTE + 4_000);
  evening.does({ type: 'dontKnow' });
  evening.does({ type: 'dontKnow' });
  expect(evening.all('callerPassed').map(({ question }) => question)).toEqual(['service']);
});

test('the car is sent while the caller still talks, and who never finishes the call is heard all the same', () => {
  const evening = story(burglary).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact: '112' });
  evening.until(2 * MINUTE + 4_000);
  evening.does({ type: 'say', text: 'Inbraak op Dorpsstraat 6.' }, clear);
  evening.until(20 * MINUTE);
  expect(evening.all('reportHeard')).toHaveLength(1);
  expect(evening.all('patrolSent')).toHaveLength(1);
});

test('what is said after the car was sent reaches the police as well', () => {
  const evening = story(burglary).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact: '112' });
  evening.until(2 * MINUTE + 4_000);
  evening.does({ type: 'say', text: 'Inbraak op Dorpsstraat 6.' }, { location: here, what: 'burglary' });
  evening.until(2 * MINUTE + 6_000);
  evening.does({ type: 'say', text: 'Een man met een rode jas.' }, { person: { sex: 'man', upper: { colour: 'red' } } });
  evening.does({ type: 'hangUp' });
  evening.until(2 * MINUTE + 10_000);
  expect(Object.values(evening.exercise.world.incidents)[0]?.facts.person?.upper?.colour).toBe('red');
});

test('a place alone is not known yet: the operator asks what happens there', () => {
  const evening = story(burglary)
    .until(2 * MINUTE)
    .calls('112', clear)
    .calls('112', { location: here });
  expect(evening.all('operatorKnows')).toEqual([]);
  const second = evening.all('callPlaced')[1]?.seq ?? 0;
  expect(evening.all('operatorAsked').flatMap(({ seq, question }) => (seq > second ? [question] : []))).toContain('case');
});

test('a new place of who is looked for is news, and nobody says that it is known', () => {
  const evening = story(burglary)
    .until(2 * MINUTE)
    .calls('112', clear)
    .calls('112', { location: { street: 'molenweg' }, person: clear.person });
  expect(evening.all('operatorKnows')).toEqual([]);
  expect(evening.all('callEnded').map(({ closing }) => closing)).toEqual(['carSent', 'newsThanks']);
});

test('where somebody cycles to is not where it happens: the operator still asks for the place', () => {
  const evening = story(burglary).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact: '0900-8844' });
  const asked = () => evening.exercise.world.calls['call-1']?.asked;
  for (let steps = 0; steps < 100 && asked() !== 'place'; steps += 1) evening.until(evening.exercise.now() + 500);
  const goal = { place: 'speeltuin' };
  const words = { value: 'speeltuin', from: 23, to: 32 };
  evening.does({ type: 'say', text: 'hij fietst weg naar de speeltuin' }, { location: goal, heading: { towards: goal } }, [
    { field: 'location.place', ...words },
    { field: 'heading.towards.place', ...words },
  ]);
  const said = evening.all('callerSaid')[0];
  expect([said?.facts.location, said?.facts.heading, said?.spans?.map(({ field }) => field)]).toEqual([
    undefined,
    { towards: goal },
    ['heading.towards.place'],
  ]);
  evening.until(evening.exercise.now() + 2_000);
  expect(asked()).toBe('place');
});

test('a case that ends while somebody still calls about it does not begin anew', () => {
  const evening = story(burglary).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact: '112' });
  const asked = () => evening.exercise.world.calls['call-1']?.asked;
  for (let steps = 0; steps < 100 && asked() !== 'place'; steps += 1) evening.until(evening.exercise.now() + 500);
  evening.does({ type: 'say', text: 'Inbraak op Dorpsstraat 6.' }, clear);
  expect(evening.all('incidentOpened')).toHaveLength(1);
  const incident = evening.exercise.world.incidents['incident-1'];
  if (incident) incident.outcome = 'caught';
  evening.does({ type: 'hangUp' });
  evening.until(evening.exercise.now() + MINUTE);
  expect(evening.all('reportFiled')).toHaveLength(1);
  expect(evening.all('incidentOpened')).toHaveLength(1);
});

test('a hunch is passed on, whoever rings off first', () => {
  const evening = story(burglary).until(2 * MINUTE);
  evening.does({ type: 'placeCall', contact: '112' });
  const asked = () => evening.exercise.world.calls['call-1']?.asked;
  for (let steps = 0; steps < 100 && asked() !== 'place'; steps += 1) evening.until(evening.exercise.now() + 500);
  evening.does({ type: 'say', text: 'Er klopt iets niet op nummer 6.' }, { location: here, what: 'suspicious' });
  evening.does({ type: 'hangUp' });
  expect(evening.all('incidentOpened')).toHaveLength(1);
});
