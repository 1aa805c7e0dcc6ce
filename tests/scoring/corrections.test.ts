import { expect, test } from 'vitest';
import type { Facts } from '../../src/language/facts.ts';
import { driftOf } from '../../src/scoring/drift.ts';
import type { Score } from '../../src/scoring/score.ts';
import { scoreSeat } from '../../src/scoring/scoreSeat.ts';
import { loaded } from '../support/loading.ts';
import { burglaryScenario } from '../support/scenarios.ts';
import { facts, type Story, story } from '../support/story.ts';

const MINUTE = 60_000;
const END = 20 * MINUTE;
const burglary = loaded(burglaryScenario());
const right = {
  location: { street: 'dorpsstraat', house: 6 },
  what: 'burglary',
  activities: ['forcesDoor'],
  person: { sex: 'man', upper: { colour: 'grey', garment: 'jacket' }, bag: { colour: 'black' } },
} as const;
const misread = { ...right, person: { sex: 'woman', upper: { colour: 'red' }, bag: { colour: 'black' } } } as const;

function scored(evening: Story): Score {
  const { exercise } = evening.until(END);
  return scoreSeat(exercise.scenario, exercise.terrain, exercise.events, exercise.scenario.seats[0]?.id ?? '');
}

/** The points for a step, and what they rest on. */
function line(score: Score, step: string) {
  const found = score.lines.find((candidate) => candidate.step === step);
  if (!found) throw new Error(`no line ${step}`);
  return found;
}

/** The moment at which the man can be seen at a door. */
function cue(): number {
  const seen = story(burglary)
    .until(END)
    .all('sightingMade')
    .find(({ sighting }) => sighting.actor === 'man-grijze-jas' && [sighting.activity, sighting.closer.activity].includes('forcesDoor'));
  return seen?.at ?? 0;
}

/** A call in which this was understood, and put right before it ended. */
function calling(understood: Partial<Facts>, meant: Partial<Facts> | null): Story {
  const evening = story(burglary).until(cue() + 5_000);
  evening.does({ type: 'placeCall', contact: '112' });
  let said = false;
  for (let steps = 0; steps < 400; steps += 1) {
    evening.until(evening.exercise.now() + 500);
    const call = Object.values(evening.exercise.world.calls)[0];
    if (call?.phase === 'ended') break;
    if (call?.phase !== 'talking' || call.asked === null) continue;
    if (said || call.asked === 'service') evening.does({ type: 'dontKnow' });
    else {
      said = true;
      evening.does({ type: 'say', text: 'Dit zie ik.' }, understood);
      const turn = call.turns.findLastIndex(({ kind }) => kind === 'said');
      if (meant !== null) evening.does({ type: 'correct', turn, facts: facts(meant) });
    }
  }
  return evening;
}

test('a description that was put right counts as it was meant, and the correction is part of the evidence', () => {
  const meant = line(scored(calling(misread, right)), 'alert');
  const wrong = line(scored(calling(misread, null)), 'alert');
  const well = line(scored(calling(right, null)), 'alert');
  expect(meant.points).toBe(well.points);
  expect(wrong.points).toBeLessThan(well.points);
  const evening = calling(misread, right);
  const [correction] = evening.all('callerCorrected');
  expect(line(scored(evening), 'alert').evidence).toContain(correction?.seq);
});

test('a line in the group that was put right counts from the moment it was', () => {
  const post = (meant: Partial<Facts> | null): Story => {
    const evening = calling(right, null);
    evening.does({ type: 'postChat', group: 'buurt', text: 'Ik heb 112 gebeld.' }, { alarm: 'asking', location: right.location });
    const posted = evening.all('chatPosted').find(({ line: { from } }) => from.kind === 'seat');
    if (meant !== null) evening.does({ type: 'correctLine', line: posted?.line.id ?? '', facts: facts(meant) });
    return evening;
  };
  const wrong = line(scored(post(null)), 'post');
  const evening = post({ alarm: 'reported', location: right.location });
  const meant = line(scored(evening), 'post');
  expect(meant.points).toBeGreaterThan(wrong.points);
  expect(meant.evidence).toContain(evening.all('lineCorrected')[0]?.seq);
});

test('what was put right did not drift: the call says what was meant', () => {
  const evening = calling(misread, right).until(END);
  const call = driftOf(burglary, evening.exercise.events).find(({ stage }) => stage === 'call');
  expect(call?.slots.map(({ slot, verdict }) => [slot, verdict])).toEqual([
    ['sex', 'right'],
    ['upper', 'right'],
    ['bag', 'right'],
  ]);
  expect(call?.events).toContain(evening.all('callerCorrected')[0]?.seq);
});
