import type { Asked } from '../../../protocol/acts.ts';

const asks: Readonly<Record<Asked, string>> = {
  top: 'Wat ging goed?',
  tip: 'Wat kan beter?',
  memory: 'Hoe zag de persoon eruit?',
};

/** What a phone is asked while the hall looks back. */
export const joinLookBack = {
  asks,
  from: 'De leider vraagt',
  answer: 'Geef antwoord',
  thought: {
    hint: 'Schrijf één zin. Niemand ziet wie het schreef.',
    label: 'Uw zin',
    send: 'Stuur',
    empty: 'Typ eerst een zin.',
    given: 'Dit stuurde u',
    more: (count: number) => (count === 1 ? 'U mag nog 1 zin sturen.' : `U mag nog ${count} zinnen sturen.`),
    enough: 'U stuurde drie zinnen. Dank u wel.',
    sent: 'Uw zin is gestuurd.',
  },
  memory: {
    hint: 'Vul in wat u nog weet. Weet u iets niet? Laat het leeg.',
    send: 'Stuur',
    change: 'Stuur opnieuw',
    empty: 'Vul eerst iets in.',
    sent: 'Dit is gestuurd. U mag het nog veranderen.',
  },
  over: 'De leider gaat verder. Sturen kan nu niet meer.',
};

export type JoinLookBack = typeof joinLookBack;
