import { describe, expect, test } from 'vitest';
import type { ExerciseEvent } from '../../src/sim/event.ts';
import { facilitatorGroup, facilitatorView } from '../../src/views/facilitatorView.ts';
import { sharedDebrief } from '../../src/views/sharedDebrief.ts';
import { groupStory, VAGUE } from '../support/groupStory.ts';
import { loaded } from '../support/loading.ts';
import { burglaryScenario } from '../support/scenarios.ts';
import { shipped } from '../support/shipped.ts';
import { type Story, story } from '../support/story.ts';
import { playHall } from './playHall.ts';

const town = loaded(burglaryScenario());
const evening = shipped('inbraak.boef.json');

/** The one whom it is about, as the console shows them. */
function suspectIn(told: Story) {
  const actor = facilitatorView(told.exercise).actors.find(({ role }) => role === 'suspect');
  if (!actor) throw new Error('no suspect');
  return actor;
}

/** A burglary in the small town that has come to this state; null when this seed does not come there. */
function at(state: string, seed: string): Story | null {
  const told = story(town, seed);
  for (let time = 0; time < town.duration; time += 1_000) if (suspectIn(told.until(time)).state === state) return told;
  return null;
}

/** The first of twenty seeds in which doing this in that state changes the state. */
function changed(state: string, act: (told: Story) => void) {
  for (let seed = 1; seed <= 20; seed += 1) {
    const told = at(state, String(seed));
    if (!told) continue;
    act(told);
    const now = suspectIn(told);
    if (now.state !== state) return { told, now };
  }
  throw new Error(`nothing changes ${state}`);
}

describe('why the suspect does what he does', () => {
  test('at first he waits, because it began', () => {
    expect(suspectIn(story(town))).toMatchObject({ state: 'waiting', since: 0, because: { kind: 'start' }, present: false });
  });

  test('he gives up or moves on, because a lamp went on', () => {
    const { told, now } = changed('trying', (one) => one.does({ type: 'act', choice: 'lightOn' }));
    expect(now).toMatchObject({ because: { kind: 'lamp' }, since: told.exercise.now() });
    expect(['withdrawing', 'approaching']).toContain(now.state);
  });

  test('he goes away, because somebody spoke to him', () => {
    const { now } = changed('scouting', (one) => one.does({ type: 'act', choice: 'approachAlone' }));
    expect(now).toMatchObject({ state: 'withdrawing', because: { kind: 'questioned' } });
  });

  test('he goes on by himself, because time went on or because he arrived', () => {
    const kinds = new Map<string, string>();
    const told = story(town, '2');
    for (let time = 0; time < town.duration; time += 1_000) {
      const { state, because } = suspectIn(told.until(time));
      kinds.set(state, because?.kind === 'event' ? because.event : (because?.kind ?? ''));
    }
    expect(kinds.get('goingToScout')).toBe('time');
    expect(kinds.get('scouting')).toBe('actorArrived');
    expect(kinds.get('entering')).toBe('time');
  });

  test('he is caught, because the police saw him; until then they only drove him off', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 15; seed += 1) {
      const exercise = playHall({ scenario: evening, seed: String(seed), policies: ['ideal'] });
      const suspect = facilitatorView(exercise).actors.find(({ role }) => role === 'suspect');
      if (suspect?.because) seen.add(`${suspect.state} ${suspect.because.kind === 'event' ? suspect.because.event : suspect.because.kind}`);
    }
    expect(seen).toContain('caught patrolSaw');
    expect([...seen].filter((one) => one.startsWith('caught') && one !== 'caught patrolSaw')).toEqual([]);
  });

  test('who is no more than a passer-by has no machine and no reasons', () => {
    const others = facilitatorView(story(town).exercise).actors.filter(({ role }) => role !== 'suspect');
    expect(others.length).toBeGreaterThan(2);
    for (const { since, because } of others) expect([since, because]).toEqual([null, null]);
  });
});

describe('the deck', () => {
  const card = (told: ReturnType<typeof groupStory>, id: string) => facilitatorView(told.exercise).injects.find((one) => one.id === id);

  test('says what is due when, and follows what the facilitator does with it', () => {
    const told = groupStory(town);
    const due = card(told, 'poes')?.dueAt ?? 0;
    expect(due).toBeGreaterThanOrEqual(90_000);
    expect(card(told, 'poes')).toMatchObject({ waitsFor: 'time', status: 'waiting', firedAt: null });
    expect(card(told, 'antwoord')).toMatchObject({ waitsFor: 'event', dueAt: null });
    expect(card(told, 'einde')).toMatchObject({ waitsFor: 'hand', dueAt: null });
    told.leads({ type: 'delayInject', inject: 'poes', wait: 60_000 });
    expect(card(told, 'poes')?.dueAt).toBe(due + 60_000);
    told.until(due + 60_000);
    expect(card(told, 'poes')).toMatchObject({ status: 'fired', firedAt: due + 60_000, dueAt: null });
    expect(card(told, 'antwoord')?.dueAt).toBe(due + 60_000 + 120_000);
    told.leads({ type: 'skipInject', inject: 'antwoord' });
    expect(card(told, 'antwoord')).toMatchObject({ status: 'skipped', dueAt: null });
  });
});

describe('who is doing what', () => {
  test('whoever does something is quiet since that moment, and what they did is counted', () => {
    const told = story(town).until(120_000);
    const mine = () => facilitatorView(told.exercise).seats[0];
    expect(mine()).toMatchObject({ quietSince: 0, calls: 0, lines: 0, acts: 0, calling: false });
    told.does({ type: 'placeCall', contact: '112' });
    expect(mine()).toMatchObject({ quietSince: 120_000, calls: 1, calling: true });
    told.until(150_000).does({ type: 'act', choice: 'stayAndWatch' });
    expect(mine()).toMatchObject({ quietSince: 150_000, acts: 1 });
    told.until(160_000).does({ type: 'postChat', group: 'buurt', text: 'Hallo' });
    expect(mine()).toMatchObject({ quietSince: 160_000, lines: 1 });
    told.until(170_000).does({ type: 'hangUp' });
    expect(mine()).toMatchObject({ quietSince: 170_000, calling: false });
    told.until(300_000);
    expect(mine()?.quietSince).toBe(170_000);
  });

  test('a seat that was opened stands at its own lookout, and sits down at that moment', () => {
    const told = groupStory(town).until(60_000);
    told.leads({ type: 'openSeat', seat: 'laat', like: 'seat-1', lookout: 'hoek-molenweg', patient: true });
    const { seats } = facilitatorView(told.exercise);
    expect(seats[1]).toMatchObject({ seat: 'laat', taken: true, lookout: 'hoek-molenweg', quietSince: 60_000 });
    expect(seats[1]?.point).not.toEqual(seats[0]?.point);
  });

  test('a call can be read along with, and says who speaks', () => {
    const told = groupStory(town).until(10_000);
    told.does({ type: 'placeCall', contact: '112' });
    told.until(20_000);
    const call = () => facilitatorView(told.exercise).calls[0];
    expect(call()).toMatchObject({ seat: 'seat-1', contact: '112', state: 'talking', takenOver: false });
    told.leads({ type: 'takeOverCall', call: call()?.id ?? '' });
    told.leads({ type: 'speakInCall', call: call()?.id ?? '', text: 'Hier de wijkagent.' });
    expect(call()).toMatchObject({ takenOver: true });
    expect(call()?.turns.at(-1)).toMatchObject({ by: 'operator', speaks: 'Hier de wijkagent.' });
    told.does({ type: 'hangUp' });
    expect(call()).toMatchObject({ state: 'ended', takenOver: false });
  });
});

describe('the log', () => {
  test('tells what people and the facilitator did, and is never without its last two hundred lines', () => {
    let read = 0;
    const told: ExerciseEvent['type'][] = [];
    playHall({
      scenario: evening,
      opened: 30,
      leads: true,
      look: (exercise) => {
        const { log } = facilitatorView(exercise);
        expect(log.length).toBeLessThan(250);
        const fresh = log.filter(({ event }) => event >= read);
        told.push(...fresh.map(({ type }) => type as ExerciseEvent['type']));
        read = exercise.events.length;
        if (told.length > 200) expect(log.length).toBeGreaterThanOrEqual(200);
        for (const [index, line] of log.entries()) if (index > 0) expect(line.event).toBeGreaterThan(log[index - 1]?.event ?? -1);
      },
    });
    expect(told.length).toBeGreaterThan(300);
    const kinds: readonly ExerciseEvent['type'][] = [
      'seatOpened',
      'callPlaced',
      'reportFiled',
      'acted',
      'noteTaken',
      'hintSent',
      'injectFired',
      'actorChanged',
      'exerciseEnded',
    ];
    expect(kinds.filter((type) => !told.includes(type))).toEqual([]);
    expect(told).not.toContain('sightingMade');
  });

  test('an inject has its title, a call its caller, a note its words', () => {
    const told = groupStory(town).until(10_000);
    told.leads({ type: 'fireInject', inject: 'poes' });
    told.does({ type: 'placeCall', contact: '112' });
    told.until(20_000).does({ type: 'hangUp' });
    told.leads({ type: 'takeNote', text: 'Rustig begin' });
    const { log, notes } = facilitatorView(told.exercise);
    const line = (type: string) => log.findLast((one) => one.type === type);
    expect(line('injectFired')).toMatchObject({ about: 'Er is een poes weg', seat: null });
    expect(line('callPlaced')).toMatchObject({ about: '112', seat: 'seat-1' });
    expect(line('callEnded')).toMatchObject({ about: 'hungUp', seat: 'seat-1' });
    expect(notes).toEqual([{ at: 20_000, text: 'Rustig begin' }]);
  });
});

test('in a group the facilitator sees what needs a look, what was taken away, and why a neighbour wrote', () => {
  const told = groupStory(evening).until(30_000);
  const said = told.posts('Zo iemand weer', { conduct: ['prejudice', 'off-topic'] });
  told.posts('Er is iets aan de hand!', VAGUE);
  told.until(200_000);
  const group = facilitatorGroup(told.exercise, told.group);
  expect(group.details.map(({ line }) => line)).toEqual(group.lines.map(({ id }) => id));
  expect(group.details.find(({ text }) => text === 'Zo iemand weer')).toMatchObject({ flagged: ['prejudice'], why: null });
  expect(group.lines.find(({ removed }) => removed)?.text).toBe('');
  const answers = group.details.filter(({ why }) => why?.stimulus?.event === said);
  expect(answers.length).toBeGreaterThan(0);
});

test('the console tells when the police first heard anything, as the debrief does', () => {
  const told = story(town).until(60_000);
  expect(facilitatorView(told.exercise).policeKnewAt).toBeNull();
  told.calls('neighbour', { what: 'burglary' });
  expect(facilitatorView(told.exercise).policeKnewAt).toBeNull();
  told.calls('112', { location: { street: 'dorpsstraat', house: 6 }, what: 'burglary', activities: ['forcesDoor'] });
  const knew = facilitatorView(told.exercise).policeKnewAt;
  expect(knew).toBe(told.all('incidentOpened')[0]?.at);
  told.until(town.duration);
  expect(facilitatorView(told.exercise).policeKnewAt).toBe(knew);
  expect(sharedDebrief(told.exercise).policeKnewAt).toBe(knew);
});
