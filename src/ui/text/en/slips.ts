import type { SlipsText } from '../nl/slips.ts';

/** How many people of a hall did what costs points, on the beamer and on paper. */
export const debriefSlips: SlipsText = {
  title: 'Still to practise',
  practise: {
    confronts: 'keeping a distance',
    follows: 'not going after somebody',
    groupBeforeCall: 'call first, then message',
    untrueCall: 'call first, then say that 112 was called',
    falseAlarm: 'only write what you saw',
    accuses: 'being sure before pointing at somebody',
    repeatsCall: 'only call again with news',
    wrongNumber: 'calling the right number',
    unfoundedCall: 'look well first, then call',
    prejudice: 'naming behaviour, not origin',
    abuse: 'staying calm and safe',
    privacy: 'not sharing photos or names',
  },
  people: (count: number): string => (count === 1 ? '1 person' : `${count} people`),
  what: 'What',
  forWhom: 'For',
  peopleOf: (count: number, all: number): string => `${count} of ${all}`,
  hint: 'So many people still did it otherwise this time. It costs the hall no points.',
};
