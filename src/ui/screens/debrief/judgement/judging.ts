// One's own judgement of a step beside what the score says of it: pure. Knows no words.
import type { Score, Step } from '../../../../scoring/score.ts';
import type { Judged } from '../../../../views/judgement.ts';
import { type Turnout, turnoutOf } from '../lanes.ts';

/** How somebody's judgement lies to what the score says. */
export type Difference = 'same' | 'modest' | 'generous' | 'unknown';

/** The step that something harmful belongs to. */
const STEP_OF: Readonly<Record<string, Step>> = {
  confronts: 'respond',
  follows: 'respond',
  groupBeforeCall: 'post',
  falseAlarm: 'post',
  accuses: 'alert',
  untrueCall: 'post',
  prejudice: 'post',
  abuse: 'post',
  privacy: 'post',
  repeatsCall: 'alert',
  wrongNumber: 'alert',
  unfoundedCall: 'alert',
};

const AS_JUDGED: Readonly<Record<Exclude<Turnout, 'absent'>, Judged>> = { good: 'well', partly: 'partly', notYet: 'notYet' };
const ORDER: readonly Judged[] = ['notYet', 'partly', 'well'];

/** How the score says that a step went; null where it did not count. What did harm was not well done, however many points it got. */
export function countedOf(score: Pick<Score, 'lines' | 'penalties'>, step: Step): Judged | null {
  const lines = score.lines.filter((line) => line.step === step);
  const turnout = turnoutOf({
    points: lines.reduce((sum, { points }) => sum + points, 0),
    max: lines.reduce((sum, { max }) => sum + max, 0),
  });
  if (turnout === 'absent') return null;
  const didHarm = score.penalties.some(({ antiPattern, ruled }) => STEP_OF[antiPattern] === step && ruled?.given !== 0);
  return turnout === 'good' && didHarm ? 'partly' : AS_JUDGED[turnout];
}

/** Null: somebody did not know. */
export function differenceOf(own: Judged | null, counted: Judged): Difference {
  if (own === null) return 'unknown';
  if (own === counted) return 'same';
  return ORDER.indexOf(own) < ORDER.indexOf(counted) ? 'modest' : 'generous';
}
