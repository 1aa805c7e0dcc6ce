import { expect, test } from 'vitest';
import { POLICIES, playWithPolicy } from '../../src/planner/rehearse.ts';
import { driftOf } from '../../src/scoring/drift.ts';
import { debriefView } from '../../src/views/debriefView.ts';
import { loaded } from '../support/loading.ts';
import { burglaryScenario } from '../support/scenarios.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { story } from '../support/story.ts';

const MINUTE = 60_000;
const burglary = loaded(burglaryScenario());
const told = {
  location: { street: 'dorpsstraat', house: 6 },
  what: 'burglary',
  activities: ['forcesDoor'],
  person: { sex: 'man', age: 'forties', upper: { colour: 'green', garment: 'jacket' } },
} as const;

test('what a caller got wrong is wrong in the call, and as wrong in the control room and in the broadcast', () => {
  const evening = story(burglary)
    .until(5 * MINUTE)
    .calls('112', told)
    .until(20 * MINUTE);
  const steps = driftOf(burglary, evening.exercise.events);
  for (const stage of ['call', 'incident', 'broadcast'] as const) {
    const step = steps.find((each) => each.stage === stage);
    expect(step?.slots.find(({ slot }) => slot === 'upper')?.verdict, stage).not.toBe('right');
    expect(step?.slots.find(({ slot }) => slot === 'age')?.verdict, stage).toBe('almost');
    expect(step?.slots.find(({ slot }) => slot === 'sex')?.verdict, stage).toBe('right');
  }
  expect(steps.find(({ stage }) => stage === 'incident')?.counts).toMatchObject({ kept: 3, changed: 0, lost: 0, added: 0 });
});

test('a chat line that leaves things out and gets a colour wrong shows what was lost and what changed', () => {
  const evening = story(burglary)
    .until(5 * MINUTE)
    .calls('112', { ...told, person: { ...told.person, upper: { colour: 'grey', garment: 'jacket' } } });
  evening.does(
    { type: 'postChat', group: 'buurt', text: 'Man met een rode jas.' },
    { person: { sex: 'man', upper: { colour: 'red', garment: 'jacket' } } },
  );
  evening.until(20 * MINUTE);
  const step = driftOf(burglary, evening.exercise.events).find(({ stage }) => stage === 'chat');
  expect(step?.slots.map(({ slot, change, verdict }) => [slot, change, verdict])).toEqual([
    ['sex', 'kept', 'right'],
    ['age', 'lost', 'unknown'],
    ['upper', 'changed', 'wrong'],
  ]);
});

test('stages stand in order of time, and a broadcast at the moment when it was sent', () => {
  const evening = story(burglary)
    .until(5 * MINUTE)
    .calls('112', { ...told, person: { ...told.person, upper: { colour: 'grey', garment: 'jacket' } } });
  for (let minute = 6; minute < 15 && evening.all('broadcastStarted').length === 0; minute += 1) evening.until(minute * MINUTE + 30_000);
  const [sent] = evening.all('broadcastStarted');
  if (!sent) throw new Error('no broadcast');
  evening.calls('112', { ...told, person: { bag: { colour: 'red', garment: 'backpack' } } }).until(20 * MINUTE);
  const steps = driftOf(burglary, evening.exercise.events);
  expect(steps.map(({ from }) => from)).toEqual(steps.map(({ from }) => from).toSorted((a, b) => a - b));
  expect(steps.find(({ stage }) => stage === 'broadcast')?.from).toBe(sent.at);
  const calls = steps.filter(({ stage }) => stage === 'call');
  expect(calls).toHaveLength(2);
  expect(calls[1]?.from).toBeGreaterThan(sent.at);
  // What was said at the first call is not lost at the second.
  expect(calls[1]?.slots.map(({ slot }) => slot)).not.toContain('age');
});

test('a post loses nothing that its writer never had', () => {
  const evening = story(burglary)
    .until(5 * MINUTE)
    .calls('112', { ...told, person: { sex: 'man' } });
  evening.does({ type: 'postChat', group: 'buurt', text: 'Man.' }, { person: { sex: 'man' } });
  const step = driftOf(burglary, evening.until(20 * MINUTE).exercise.events).find(({ stage }) => stage === 'chat');
  expect(step?.slots.map(({ slot, change }) => [slot, change])).toEqual([['sex', 'kept']]);
});

test('where nothing was reported there is nothing to follow', () => {
  expect(driftOf(burglary, story(burglary).until(20 * MINUTE).exercise.events)).toEqual([]);
  const quiet = shipped('rustige-straat.boef.json');
  expect(driftOf(quiet, playWithPolicy(quiet, '1', POLICIES.random).events)).toEqual([]);
});

test.each(SHIPPED)('%s: at every stage facts in and facts out add up, and every fact that went out is judged', (name) => {
  const scenario = shipped(name);
  for (const policy of ['ideal', 'random', 'clear'] as const) {
    const exercise = playWithPolicy(scenario, '4', POLICIES[policy]);
    const debrief = debriefView(exercise, scenario.seats[0]?.id ?? '');
    for (const { slots, counts, events, at } of debrief?.drift ?? []) {
      const ins = slots.filter(({ was }) => was !== null).length;
      const outs = slots.filter(({ is }) => is !== null).length;
      expect(counts.kept + counts.changed + counts.lost).toBe(ins);
      expect(counts.kept + counts.changed + counts.added).toBe(outs);
      expect(counts.right + counts.almost + counts.wrong).toBe(outs);
      for (const number of events) expect(exercise.events[number]?.at).toBeLessThanOrEqual(at);
    }
    if (policy !== 'random' && scenario.plot.kind !== 'quiet') expect(debrief?.drift.map(({ stage }) => stage)).toContain('call');
  }
});
