import { describe, expect, it } from 'vitest';
import { PERSONAS } from '../../../src/scenario/personas.ts';
import { CHATTER } from '../../../src/scenario/schema.ts';
import { chatCounts, toldPolice } from '../../../src/ui/screens/debrief/chatCounts.ts';
import { partsOf } from '../../../src/ui/screens/debrief/debriefParts.ts';
import { whyWordsOf, wordWhy } from '../../../src/ui/text/wording/why.ts';
import { DOINGS, MOVERS } from '../../../src/ui/text/wording/whyWords.ts';
import type { WhyView } from '../../../src/views/whyView.ts';
import { sentencesOf } from '../text/catalogue.ts';
import { evening, said } from './debriefView.ts';

const clock = (at: number): string => `20:${String(Math.floor(at / 60_000)).padStart(2, '0')}`;
const why: WhyView = {
  name: 'An',
  persona: 'anxious',
  state: 'typing',
  occasion: 'askCalled',
  stimulus: { event: 3, type: 'chatPosted', at: 900_000, by: 'a', line: 'line-1' },
};

describe('why a neighbour wrote something', () => {
  it('is who they are, what moved them, in the own words of that line, and what for', () => {
    const answered = { mine: true, from: 'a', text: 'Iemand voelt aan een deur' };
    expect(wordWhy(why, { role: 'resident', kind: 'news' }, answered, clock, whyWordsOf('nl'))).toEqual({
      who: 'An is bezorgd van aard.',
      doing: 'An keek in de groep en typte dit.',
      moved: 'U schreef om 20:15:',
      quote: 'Iemand voelt aan een deur',
      reason: 'Niemand had nog gezegd dat 112 was gebeld.',
    });
  });

  it('names a neighbour who was answered, and a coordinator as one', () => {
    const answered = { mine: false, from: 'Bas', text: 'Hoorde u dat?' };
    expect(wordWhy(why, { role: 'resident', kind: 'news' }, answered, clock, whyWordsOf('nl')).moved).toBe('Bas schreef om 20:15:');
    const asks: WhyView = { ...why, persona: null, state: 'asking', occasion: 'coordinatorAsks' };
    expect(wordWhy(asks, { role: 'coordinator', kind: 'coordinating' }, answered, clock, whyWordsOf('nl')).who).toBe(
      'An is de beheerder van de groep.',
    );
  });

  it('tells of a line of the story that it is one', () => {
    const story: WhyView = { ...why, persona: null, state: 'fired', occasion: 'inject' };
    expect(wordWhy(story, { role: 'resident', kind: 'news' }, null, clock, whyWordsOf('nl'))).toMatchObject({
      who: '',
      moved: '',
      quote: null,
    });
  });

  it.each(['nl', 'en'] as const)('is in %s never longer than 15 words a sentence, and there for every occasion', (lang) => {
    const words = whyWordsOf(lang);
    const texts = [
      ...Object.values(words.occasion),
      ...PERSONAS.map((persona) => words.persona[persona]('An')),
      ...DOINGS.map((doing) => words.doing[doing]('An')),
      ...MOVERS.map((mover) => words.moved[mover]('20:15')),
    ];
    for (const text of texts) {
      for (const sentence of sentencesOf(text)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
      expect(text).not.toMatch(/\b(je|jij|jouw)\b/i);
    }
    for (const deck of CHATTER) expect(words.occasion[deck]).not.toBe('');
  });
});

describe('how much the messages helped', () => {
  const chat = [
    said(1, { at: 10_000, noise: true, thumbedAt: [15_000, 90_000] }),
    said(2, { at: 60_000 }),
    said(3, { at: 70_000, noise: true }),
  ];

  it('is counted before and after somebody clearly said that 112 was called', () => {
    const turns = [{ at: 60_000, event: 9, kind: 'groupReportCalled', subject: 'r' }] as const;
    expect(chatCounts({ chat, turns })).toEqual([
      { when: 'before', helped: 0, noise: 1, thumbs: 1 },
      { when: 'after', helped: 1, noise: 1, thumbs: 1 },
    ]);
  });

  it('is one row when nobody said so', () => {
    expect(chatCounts({ chat, turns: [] })).toEqual([{ when: 'whole', helped: 1, noise: 2, thumbs: 2 }]);
  });
});

describe('that 112 was called', () => {
  const turns = [{ at: 60_000, event: 9, kind: 'groupReportCalled', subject: 'r' }] as const;

  it('is put right when nobody called, or only later', () => {
    expect(toldPolice({ turns, policeKnewAt: null })).toBe('never');
    expect(toldPolice({ turns, policeKnewAt: 300_000 })).toBe(300_000);
    expect(toldPolice({ turns, policeKnewAt: 30_000 })).toBeNull();
    expect(toldPolice({ turns: [], policeKnewAt: null })).toBeNull();
  });
});

it('the part about groups is there only when there is something to tell', () => {
  expect(partsOf(evening)).not.toContain('groups');
  expect(
    partsOf({
      groups: [],
      relay: { hops: [], toLastGroup: { value: null, evidence: [] }, groups: [], acrossBorder: { value: 0, evidence: [] } },
    }),
  ).toContain('groups');
});
