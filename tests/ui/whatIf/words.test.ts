import { describe, expect, it } from 'vitest';
import type { Moment, WhatIfMany, WhatIfView } from '../../../src/ui/session/whatIf.ts';
import { linesOf } from '../../../src/ui/screens/debrief/whatIf/twoLines.ts';
import {
  answerSentences,
  changeOf,
  choiceText,
  differenceOf,
  habitText,
  manySentences,
  nearestChoice,
  refusalText,
  type WhatIfWords,
} from '../../../src/ui/screens/debrief/whatIf/words.ts';
import { debriefWhatIf as text } from '../../../src/ui/text/nl/whatIf.ts';
import { clockTime } from '../../../src/ui/text/wording/clock.ts';
import { debriefed, evening } from '../debrief/debriefView.ts';

const words: WhatIfWords = { at: { ...debriefed(evening), clock: (at) => clockTime(1210, at) }, text };

const moment = (kind: Moment['kind'], own: number | null, other: number | null, street?: string): Moment => {
  const instant = (at: number | null) => (at === null ? null : { at, where: street === undefined ? null : { street } });
  return { kind, activity: null, order: 1, own: instant(own), other: instant(other) };
};
const view = (more: Partial<WhatIfView>): WhatIfView => ({
  own: { outcome: 'escaped', endedAt: 600_000, route: [] },
  other: { outcome: 'escaped', endedAt: 600_000, route: [] },
  role: 'suspect',
  moments: [],
  partsAt: null,
  isSame: false,
  ...more,
});

describe('a change in words', () => {
  it('names the call by its time and how much earlier', () => {
    const choice = { kind: 'earlier', call: 4, at: 420_000, contact: '112', whose: 'own', most: 120_000 } as const;
    expect(choiceText(choice, 90_000, words)).toBe('Als uw melding van 20:17 anderhalve minuut eerder was geweest');
    expect(choiceText(choice, 40_000, words)).toBe('Als uw melding van 20:17 40 seconden eerder was geweest');
  });

  it('speaks of the first call to whoever did not call', () => {
    const about = { call: 4, at: 420_000, contact: '112', whose: 'first' } as const;
    expect(choiceText({ ...about, kind: 'earlier', most: 120_000 }, 90_000, words)).toBe(
      'Als de eerste melding, van 20:17, anderhalve minuut eerder was geweest',
    );
    expect(refusalText({ ...about, kind: 'alreadyComplete' }, words)).toBe(
      'Het signalement in de eerste melding, van 20:17, was al compleet.',
    );
  });

  it('says why a call could not come earlier', () => {
    const refusal = { kind: 'notEarlier', call: 4, at: 420_000, contact: '112', whose: 'own' } as const;
    expect(refusalText(refusal, words)).toBe('Uw melding van 20:17 kon niet eerder. Daarvoor had u nog niets gezien.');
  });

  it('never asks for more than was possible', () => {
    const choice = { kind: 'earlier', call: 4, at: 420_000, contact: '112', whose: 'own', most: 30_000 } as const;
    expect(changeOf(choice, 90_000)).toEqual({ kind: 'earlier', call: 4, by: 30_000 });
  });

  it('takes the call that was nearest to the moment on the map', () => {
    const choices = [
      { kind: 'earlier', call: 1, at: 100_000, contact: '112', whose: 'own', most: 30_000 },
      { kind: 'earlier', call: 2, at: 300_000, contact: '112', whose: 'own', most: 30_000 },
      { kind: 'noCalls' },
    ] as const;
    expect(nearestChoice(choices, 290_000)).toBe(choices[1]);
    expect(nearestChoice([{ kind: 'withoutGroup' }], 5)).toEqual({ kind: 'withoutGroup' });
    expect(nearestChoice([], 5)).toBeUndefined();
  });
});

describe('what comes of it in sentences', () => {
  it('says that nothing changes when nothing does', () => {
    expect(answerSentences(view({ isSame: true }), words)).toEqual([text.same]);
  });

  it('tells that the police came sooner, where, and that the end is the same all the same', () => {
    const says = answerSentences(view({ moments: [moment('patrolArrived', 420_000, 300_000, 'achterpad')], partsAt: 310_000 }), words);
    expect(says).toEqual([
      'De politie kwam 2 minuten eerder aan, bij achterpad.',
      'Vanaf 20:15 ging de boef anders.',
      'Toch is de afloop hetzelfde. De persoon kwam weg.',
    ]);
  });

  it('tells of another end in both words', () => {
    const says = answerSentences(view({ other: { outcome: 'caught', endedAt: 1, route: [] } }), words);
    expect(says.at(-1)).toContain('Bij u: De persoon kwam weg.');
    expect(says.at(-1)).toContain('Nu: De politie hield iemand aan.');
  });

  it('tells what no longer came, and what came only now', () => {
    const says = answerSentences(view({ moments: [moment('broadcast', 1, null), moment('tip', null, 60_000)] }), words);
    expect(says).toContain('Burgernet stuurde geen bericht.');
    expect(says).toContain('Een buur gaf nu wel een tip, om 20:11.');
  });
});

describe('two timelines', () => {
  const moments = [moment('call', 100_000, 60_000), moment('policeKnew', 110_000, 110_000), moment('tip', null, 590_000)];
  const lines = linesOf(view({ moments }));

  it('carry the numbers of the table, and mark what differs', () => {
    expect(lines.own.map(({ number, isOther }) => [number, isOther])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(lines.other.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(moments.map((one) => differenceOf(one)?.is ?? null)).toEqual(['earlier', null, 'onlyOther']);
  });

  it('put marks that are close above each other', () => {
    expect(lines.own.map(({ level }) => level)).toEqual([0, 1]);
  });
});

describe('many evenings in words', () => {
  const side = (solved: number, inTen: number, low: number, high: number): WhatIfMany['own'] => ({
    solved,
    share: { value: solved / 200, low, high },
    inTen,
    called: 180,
    medianTime: null,
  });
  const many: WhatIfMany = {
    evenings: 200,
    own: side(80, 4, 0.33, 0.47),
    other: side(140, 7, 0.63, 0.76),
    difference: { value: 0.3, low: 0.2, high: 0.4 },
    isClear: true,
    habit: { whose: 'own', callsAfter: 40_000, contact: '112', looksCloser: true, place: true, behaviour: true, features: 4 },
  };

  it('are a frequency with its interval', () => {
    expect(manySentences(many, 'caught', words).slice(0, 2)).toEqual([
      'In 7 van de 10 avonden werd iemand gepakt, tegen 4 van de 10.',
      'Dat kan tussen 6 en 8 liggen.',
    ]);
  });

  it('say when the difference may be chance, and when there is none', () => {
    expect(manySentences({ ...many, isClear: false }, 'found', words).at(-1)).toBe(text.isChance);
    expect(manySentences({ ...many, other: many.own, isClear: false }, 'found', words).at(-1)).toBe(text.isEqual);
  });

  it('tell whose habit plays', () => {
    expect(habitText(many, 'complete', words)).toBe(
      'Iemand die belt zoals u deed: na 40 seconden, met plaats, gedrag en 4 kenmerken. In 180 van de 200 avonden zag die een reden om te bellen.',
    );
    const atOnce = { ...many, habit: { ...many.habit, callsAfter: 0, looksCloser: false } };
    expect(habitText(atOnce, 'earlier', words)).toContain(text.habitSoonest);
    expect(habitText(atOnce, 'complete', words)).not.toContain(text.habitSoonest);
    expect(habitText(atOnce, 'complete', words)).toContain(text.habitNoLook);
    expect(habitText({ ...many, habit: { ...many.habit, callsAfter: null } }, 'complete', words)).toBe(text.habitNever);
  });
});
