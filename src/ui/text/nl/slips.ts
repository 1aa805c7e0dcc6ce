import type { AntiPattern } from '../../../scenario/expectation.ts';

/** What costs points, turned into what there is to practise: nobody in a hall is blamed. */
const practise: Readonly<Record<AntiPattern['id'], string>> = {
  confronts: 'afstand houden',
  follows: 'niet achternagaan',
  groupBeforeCall: 'eerst bellen, dan appen',
  untrueCall: 'eerst bellen, dan zeggen dat 112 is gebeld',
  falseAlarm: 'alleen schrijven wat u zag',
  accuses: 'zeker weten voordat u iemand aanwijst',
  repeatsCall: 'alleen met nieuws nog eens bellen',
  wrongNumber: 'het goede nummer bellen',
  unfoundedCall: 'eerst goed kijken, dan bellen',
  prejudice: 'gedrag noemen, geen afkomst',
  abuse: 'rustig en veilig blijven',
  privacy: 'geen foto’s of namen delen',
};

/** How many people of a hall did what costs points, on the beamer and on paper. */
export const debriefSlips = {
  title: 'Nog te oefenen',
  practise,
  people: (count: number): string => (count === 1 ? '1 mens' : `${count} mensen`),
  what: 'Wat',
  forWhom: 'Voor',
  peopleOf: (count: number, all: number): string => `${count} van de ${all}`,
  hint: 'Zoveel mensen deden het deze keer nog anders. Het kost de zaal geen punten.',
};

export type SlipsText = typeof debriefSlips;
