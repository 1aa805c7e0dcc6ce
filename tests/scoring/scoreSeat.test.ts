import { expect, test } from 'vitest';
import { call } from '../../src/scoring/criteria/alert.ts';
import { recordOf } from '../../src/scoring/record.ts';
import { scoreSeat } from '../../src/scoring/scoreSeat.ts';
import type { Score } from '../../src/scoring/score.ts';
import { loaded } from '../support/loading.ts';
import { burglaryScenario } from '../support/scenarios.ts';
import { facts, type Story, story } from '../support/story.ts';

const MINUTE = 60_000;
const END = 20 * MINUTE;
const raw = burglaryScenario();
const burglary = loaded(
  burglaryScenario({
    // Time enough to look closer at more than one card before the one that tells.
    ideal: raw.ideal.map((line) => (line.does === 'notice' ? { ...line, best: '03:00', latest: '05:00' } : line)),
    antiPatterns: [
      { id: 'groupBeforeCall', cost: 10, text: 'Bel eerst.' },
      { id: 'untrueCall', cost: 10, text: 'Niemand had gebeld.' },
      { id: 'confronts', cost: 20, ceiling: 40, text: 'Ga er niet op af.' },
    ],
  }),
);
const SUSPECT = 'man-grijze-jas';
const right = {
  location: { street: 'dorpsstraat', house: 6 },
  what: 'burglary',
  activities: ['forcesDoor'],
  person: { sex: 'man', upper: { colour: 'grey', garment: 'jacket' }, bag: { colour: 'black' } },
} as const;

function scored(evening: Story): Score {
  const { exercise } = evening.until(END);
  return scoreSeat(exercise.scenario, exercise.terrain, exercise.events, exercise.scenario.seats[0]?.id ?? '');
}

function line(score: Score, step: string) {
  const found = score.lines.find((candidate) => candidate.step === step);
  if (!found) throw new Error(`no line ${step}`);
  return found;
}

/** The moment at which this seat first sees the suspect at a door. */
function seesSuspect(): { at: number; sighting: string } {
  const evening = story(burglary).until(END);
  const triggers = burglary.ideal.find((expectation) => expectation.does === 'call')?.trigger ?? [];
  const doing = triggers.flatMap((trigger) => ('sees' in trigger ? (trigger.doing ?? []) : []));
  const seen = evening
    .all('sightingMade')
    .find(
      ({ sighting }) =>
        sighting.actor === SUSPECT && (doing.length === 0 || doing.includes(sighting.activity) || doing.includes(sighting.closer.activity)),
    );
  if (!seen) throw new Error('the suspect was never seen');
  return { at: seen.at, sighting: seen.sighting.id };
}

test('who does everything well and in time gets full marks, and each line names its evidence', () => {
  const cue = seesSuspect();
  const evening = story(burglary);
  // Looks closer at the suspect's first card, and at the one that tells.
  const first = story(burglary)
    .until(END)
    .all('sightingMade')
    .find(({ sighting }) => sighting.actor === SUSPECT);
  for (const { at, sighting } of [{ at: first?.at ?? 0, sighting: first?.sighting.id ?? '' }, cue]) {
    evening.until(at + 1000).does({ type: 'lookCloser', sighting });
  }
  evening.until(cue.at + 10_000).calls('112', right);
  evening.does(
    { type: 'postChat', group: 'buurt', text: 'Ik heb 112 gebeld. Dorpsstraat 6.' },
    { alarm: 'reported', channel: '112', location: right.location },
  );
  evening.does({ type: 'act', choice: 'stayAndWatch' });
  const score = scored(evening);
  for (const { step, points, max, evidence } of score.lines) {
    expect([step, points]).toEqual([step, max]);
    if (max > 0) expect(evidence.length).toBeGreaterThan(0);
    for (const number of evidence) expect(evening.exercise.events[number]?.seq).toBe(number);
  }
  expect([score.total, score.max, score.penalties]).toEqual([100, 100, []]);
});

test('who does nothing gets nothing, and hears when they could have known', () => {
  const score = scored(story(burglary));
  expect(score.total).toBe(0);
  expect(line(score, 'alert').from).toBe(seesSuspect().at);
  expect(line(score, 'alert').reason).toBe('missed');
});

test('speed earns nothing: every moment inside the corridor is worth the same', () => {
  const cue = seesSuspect();
  const points = [1_000, 20_000].map(
    (later) =>
      line(
        scored(
          story(burglary)
            .until(cue.at + later)
            .calls('112', right),
        ),
        'alert',
      ).points,
  );
  expect(points[0]).toBe(points[1]);
});

test('a call long after the corridor still counts a little, and says that it was late', () => {
  const alert = line(
    scored(
      story(burglary)
        .until(seesSuspect().at + 9 * MINUTE)
        .calls('112', right),
    ),
    'alert',
  );
  expect(alert.reason).toBe('tooLate');
  expect(alert.points).toBeGreaterThan(0);
  expect(alert.points).toBeLessThan(alert.max / 2);
});

test('a wrong coat costs more than an empty slot, because people go after the wrong coat', () => {
  const at = seesSuspect().at + 5_000;
  const points = (person: object) =>
    line(
      scored(
        story(burglary)
          .until(at)
          .calls('112', { ...right, person }),
      ),
      'alert',
    ).points;
  const wrong = points({ sex: 'man', upper: { colour: 'red' } });
  const empty = points({ sex: 'man' });
  const full = points(right.person);
  expect(wrong).toBeLessThan(empty);
  expect(empty).toBeLessThan(full);
});

test('black for grey is almost right in the evening, red for grey is not', () => {
  const at = seesSuspect().at + 5_000;
  const verdict = (colour: 'black' | 'red' | 'grey') =>
    line(
      scored(
        story(burglary)
          .until(at)
          .calls('112', { ...right, person: { upper: { colour } } }),
      ),
      'alert',
    ).parts.find(({ part }) => part === 'upper')?.verdict;
  expect([verdict('grey'), verdict('black'), verdict('red')]).toEqual(['right', 'almost', 'wrong']);
});

test('telling the group before calling costs points under rules that want the call first', () => {
  const at = seesSuspect().at + 2_000;
  const evening = story(burglary).until(at);
  evening.does({ type: 'postChat', group: 'buurt', text: 'Er is iemand aan een deur bezig.' }, facts({ activities: ['forcesDoor'] }));
  evening.calls('112', right);
  expect(scored(evening).penalties.map(({ antiPattern }) => antiPattern)).toContain('groupBeforeCall');
});

test('saying that 112 was called when nobody called is not right', () => {
  const evening = story(burglary).until(seesSuspect().at + 2_000);
  evening.does({ type: 'postChat', group: 'buurt', text: 'Ik heb 112 gebeld.' }, { alarm: 'reported', location: right.location });
  const post = line(scored(evening), 'post');
  if (post.max > 0) expect(post.parts.find(({ part }) => part === 'alarm')?.verdict).toBe('wrong');
  expect(post.points).toBeLessThan(Math.max(1, post.max));
});

test('walking up to the burglar puts a ceiling on everything else', () => {
  const cue = seesSuspect();
  const evening = story(burglary).until(cue.at + 1000);
  evening.does({ type: 'lookCloser', sighting: cue.sighting });
  evening.until(cue.at + 10_000).calls('112', right);
  evening.does({ type: 'act', choice: 'approachAlone' });
  const score = scored(evening);
  const confronts = score.penalties.find(({ antiPattern }) => antiPattern === 'confronts');
  expect(confronts).toBeDefined();
  expect(score.total).toBeLessThanOrEqual(confronts?.ceiling ?? 100);
});

test('the tip names what cost most, and the top something that went well', () => {
  const score = scored(
    story(burglary)
      .until(seesSuspect().at + 5_000)
      .calls('112', right),
  );
  const top = score.lines.find(({ expectation }) => expectation === score.top);
  const tip = score.lines.find(({ expectation }) => expectation === score.tip);
  expect(top?.points).toBe(top?.max);
  expect((tip?.max ?? 0) - (tip?.points ?? 0)).toBe(Math.max(...score.lines.map(({ max, points }) => max - points)));
});

test('who writes that 112 was called when nobody had, is told so, and gets nothing for that', () => {
  const evening = story(burglary).until(seesSuspect().at + 5_000);
  evening.does({ type: 'postChat', group: 'buurt', text: 'Ik heb 112 gebeld.' }, { alarm: 'reported', channel: '112' });
  const post = line(scored(evening), 'post');
  expect([post.reason, post.parts.find(({ part }) => part === 'alarm')?.verdict]).toEqual(['untrue', 'wrong']);
});

test('nobody is blamed for what an operator who knew the case did not ask', () => {
  const cue = seesSuspect();
  const evening = story(burglary)
    .until(cue.at + 5_000)
    .calls('112', right);
  const again = scored(evening.calls('112', { location: right.location, what: 'burglary' }));
  expect(evening.all('operatorKnows')).toHaveLength(1);
  expect(line(again, 'alert').points).toBe(line(again, 'alert').max);
  const second = recordOf(evening.exercise.scenario, evening.exercise.events, again.seat).calls[1];
  const alert = burglary.ideal.find((one) => one.does === 'call');
  if (second === undefined || alert?.does !== 'call') throw new Error('no second call');
  const record = { ...recordOf(evening.exercise.scenario, evening.exercise.events, again.seat), calls: [second] };
  const [deed] = call(record, evening.exercise.terrain, alert);
  expect(deed?.parts.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
});

test('a false "112 was called" costs points each time, as it keeps others from calling', () => {
  const lied = (times: number): number => {
    const evening = story(burglary).until(seesSuspect().at + 5_000);
    for (let time = 0; time < times; time += 1)
      evening.does({ type: 'postChat', group: 'buurt', text: `Ik heb 112 gebeld ${time}.` }, { alarm: 'reported' });
    const { penalties } = scored(evening.until(evening.exercise.now() + 2 * MINUTE).calls('112', right));
    return penalties.find(({ antiPattern }) => antiPattern === 'untrueCall')?.cost ?? 0;
  };
  expect(lied(0)).toBe(0);
  expect(lied(1)).toBeGreaterThan(0);
  expect(lied(3)).toBeGreaterThan(2 * lied(1));
});
