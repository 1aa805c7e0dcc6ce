import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Score, ScoreLine, Step } from '../../../src/scoring/score.ts';
import { ownJudgedWords } from '../../../src/ui/screens/debrief/judgement/OwnJudged.tsx';
import { countedOf, differenceOf } from '../../../src/ui/screens/debrief/judgement/judging.ts';
import { keepJudgement, keepPlan, keptJudgement, keptPlan, LONGEST_PLAN } from '../../../src/ui/screens/debrief/judgement/ownWords.ts';
import { FEWEST_SHOWN } from '../../../src/ui/screens/debrief/judgement/countsText.ts';
import { FEWEST_JUDGED } from '../../../src/views/hallJudgement.ts';
import { debriefed, evening } from './debriefView.ts';

const score = (step: Step, points: number, max: number, penalties: Score['penalties'] = []): Pick<Score, 'lines' | 'penalties'> => ({
  lines: [{ step, points, max } as ScoreLine],
  penalties,
});
const harm = (antiPattern: string, given?: number): Score['penalties'][number] => ({
  antiPattern,
  text: '',
  cost: 10,
  ceiling: null,
  at: 0,
  evidence: [],
  ...(given === undefined ? {} : { ruled: { scored: 10, given, note: 'x' } }),
});

describe('what the score says of a step, beside what somebody thought of it', () => {
  it.each([
    [0, 20, 'notYet'],
    [5, 20, 'partly'],
    [16, 20, 'well'],
    [0, 0, null],
  ])('%i of %i points is %s', (points, max, counted) => {
    expect(countedOf(score('alert', points, max), 'alert')).toBe(counted);
  });

  it('is not well done where it did harm, unless whoever led judged that otherwise', () => {
    expect(countedOf(score('respond', 20, 20, [harm('confronts')]), 'respond')).toBe('partly');
    expect(countedOf(score('respond', 20, 20, [harm('privacy')]), 'respond')).toBe('well');
    expect(countedOf(score('respond', 20, 20, [harm('confronts', 0)]), 'respond')).toBe('well');
  });

  it('is kind to who was too modest and to who was not', () => {
    expect(differenceOf('notYet', 'well')).toBe('modest');
    expect(differenceOf('well', 'partly')).toBe('generous');
    expect(differenceOf('partly', 'partly')).toBe('same');
    expect(differenceOf(null, 'partly')).toBe('unknown');
  });

  it('is said only to who said something', () => {
    const at = debriefed(evening);
    expect(ownJudgedWords('alert', at)).toBeNull();
    expect(ownJudgedWords('alert', { ...at, judgement: {} })).toBeNull();
    const words = ownJudgedWords('alert', { ...at, judgement: { alert: 'well' } });
    expect(words?.said).toBe('U zei: goed gelukt.');
    expect(words?.counted).toMatch(/^De telling: /);
  });
});

describe('what somebody said, on this page', () => {
  const stored = new Map<string, string>();
  beforeEach(() => {
    stored.clear();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => void stored.set(key, text),
    });
  });
  const other = { digest: evening.digest, score: { seat: 'iemand-anders' } };

  it('is there after a reload, for this round and this seat only', () => {
    keepJudgement(evening, { spot: 'partly' });
    keepPlan(evening, 'Als ik glas hoor, dan bel ik.');
    expect(keptJudgement(evening)).toEqual({ spot: 'partly' });
    expect(keptPlan(evening)).toBe('Als ik glas hoor, dan bel ik.');
    expect(keptJudgement(other)).toBeNull();
    expect(keptPlan(other)).toBe('');
  });

  it('is no more than what can be chosen, whatever is stored', () => {
    keepJudgement(other, {});
    const [key] = stored.keys();
    stored.set(key ?? '', '{"spot":"well","alert":"superb","jump":"well"}');
    expect(keptJudgement(other)).toEqual({ spot: 'well' });
    stored.set(key ?? '', 'no json');
    expect(keptJudgement(other)).toBeNull();
    keepPlan(other, 'x'.repeat(1000));
    expect(keptPlan(other)).toHaveLength(LONGEST_PLAN);
  });
});

it('the beamer says the same fewest answers as the hall counts by', () => {
  expect(FEWEST_SHOWN).toBe(FEWEST_JUDGED);
});
