import { describe, expect, test } from 'vitest';
import type { HouseRules } from '../../src/scenario/houseRules.ts';
import {
  type HouseRuleTopic,
  houseRuleChoices,
  houseRuleChoicesOfHall,
  type SeatHouseRuleChoice,
} from '../../src/scoring/houseRuleChoices.ts';
import { scoreSeat } from '../../src/scoring/scoreSeat.ts';
import type { Exercise } from '../../src/sim/exercise.ts';
import { roundUnder } from '../support/houseRules.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { playHall } from '../views/playHall.ts';

const scoreOf = ({ scenario, terrain, events }: Exercise, seat: string) => scoreSeat(scenario, terrain, events, seat);
const choicesOf = (exercise: Exercise, seat = 'seat-1') =>
  houseRuleChoices(exercise.scenario, exercise.terrain, exercise.events, scoreOf(exercise, seat));
const on = (choices: readonly SeatHouseRuleChoice[], topic: HouseRuleTopic) => choices.find((choice) => choice.topic === topic);

describe('where house rules disagree', () => {
  test('who went together is told that it was good here and is wrong in Hengelo, with what that would have cost', () => {
    const exercise = roundUnder('wabp', { choice: 'goTogether' });
    const together = on(choicesOf(exercise), 'goTogether');
    expect(together).toMatchObject({ met: 'done', used: 'good' });
    expect(together?.others.find(({ id }) => id === 'hengelo')).toMatchObject({
      name: 'Advies van de politie in Hengelo',
      verdict: 'bad',
      source: expect.stringContaining('rtvoost.nl'),
    });
    expect(together?.changes.find(({ verdict }) => verdict === 'bad')?.points).toBeLessThan(0);
    const act = exercise.events.find(({ seq }) => seq === together?.evidence[0]);
    expect(act).toMatchObject({ type: 'acted', choice: 'goTogether' });
  });

  test('the points that another rule would have given are what the score of the same evening gives by that rule', () => {
    const exercise = roundUnder('wabp', { choice: 'goTogether', photo: true });
    const { terrain, events } = exercise;
    const total = (houseRules: HouseRules) => scoreSeat({ ...exercise.scenario, houseRules }, terrain, events, 'seat-1').total;
    const { houseRules } = exercise.scenario;
    const photos = on(choicesOf(exercise), 'photos');
    expect(photos).toMatchObject({ met: 'done', used: 'ifNeeded' });
    expect(photos?.changes).toEqual([
      { verdict: 'policeOnly', points: total({ ...houseRules, post: { ...houseRules.post, photos: 'policeOnly' } }) - total(houseRules) },
    ]);
    expect(photos?.changes[0]?.points).toBeLessThan(0);
  });

  test('to make contact or to watch from a distance is told also to who did neither, without a change of points', () => {
    const choices = choicesOf(roundUnder('stichtse-vecht', {}));
    expect(on(choices, 'goTogether')).toMatchObject({ met: 'asked', used: 'neutral', evidence: [] });
    expect(on(choices, 'stayAndWatch')).toMatchObject({ met: 'asked', used: 'good', evidence: [] });
    expect(choices.flatMap(({ changes }) => changes.filter(({ points }) => points !== 0))).toEqual([]);
  });

  test('the number is a topic once somebody had to call; 0900-8844 counts as done', () => {
    expect(on(choicesOf(roundUnder('buitenkaag', { contact: '0900-8844' })), 'number')).toMatchObject({ met: 'done', used: 'twoNumbers' });
    expect(on(choicesOf(roundUnder('buitenkaag', {})), 'number')).toMatchObject({ met: 'asked', used: 'twoNumbers' });
  });

  test('what all groups say alike, and what nobody met, is left out', () => {
    const topics = choicesOf(roundUnder('wabp', {})).map(({ topic }) => topic);
    for (const topic of ['order', 'sayCalled', 'describePerson', 'photos', 'approachAlone', 'lightOn', 'minimumAge', 'signOff'])
      expect(topics).not.toContain(topic);
  });
});

describe.each(SHIPPED)('in %s', (name) => {
  const exercise = playHall({ scenario: shipped(name), opened: 5, policies: ['ideal', 'random', 'typical', 'silent'] });
  const { events } = exercise;
  const seats = Object.values(exercise.world.seats).flatMap(({ id, taken }) => (taken ? [id] : []));

  test('every topic is one on which groups really disagree, names who else, and what was done has its proof', () => {
    for (const seat of seats)
      for (const { met, used, others, evidence, changes } of choicesOf(exercise, seat)) {
        expect(others.some(({ verdict }) => verdict !== used)).toBe(true);
        expect(others.map(({ id }) => id)).not.toContain(exercise.scenario.houseRules.id);
        expect(evidence.length > 0).toBe(met === 'done');
        for (const seq of evidence) expect(events.some((event) => event.seq === seq)).toBe(true);
        expect(changes.map(({ verdict }) => verdict)).not.toContain(used);
      }
  });

  test('the hall is told what its seats met, and of nobody who it was', () => {
    const hall = houseRuleChoicesOfHall(
      exercise.scenario,
      events,
      seats.map((seat) => scoreOf(exercise, seat)),
    );
    const met = new Set(seats.flatMap((seat) => choicesOf(exercise, seat).map(({ topic }) => topic)));
    expect(new Set(hall.map(({ topic }) => topic))).toEqual(met);
    for (const choice of hall) expect(Object.keys(choice).toSorted()).toEqual(['met', 'others', 'topic', 'used']);
  });
});
