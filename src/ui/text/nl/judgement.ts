import type { Difference } from '../../screens/debrief/judgement/judging.ts';
import type { Judged } from '../../../views/judgement.ts';

const answer: Readonly<Record<Judged | 'unknown', string>> = {
  well: 'Goed gelukt',
  partly: 'Deels',
  notYet: 'Nog niet',
  unknown: 'Weet ik niet',
};
const inSentence: Readonly<Record<Judged, string>> = { well: 'goed gelukt', partly: 'deels gelukt', notYet: 'nog niet gelukt' };
const difference: Readonly<Record<Difference, string>> = {
  same: 'Dat komt overeen.',
  modest: 'Het ging beter dan u dacht.',
  generous: 'Dat scheelt iets. Zo gaat het vaak. Kijk bij deze stap waarom.',
  unknown: 'Kijk bij deze stap hoe dat komt.',
};

/** What somebody thinks of it themselves, before and beside the score. */
export const judgement = {
  title: 'Eerst u: hoe ging het volgens u?',
  lead: 'Daarna ziet u hoe het ging.',
  hint: { spot: 'kijken wat iemand doet', alert: 'de politie bellen', post: 'de groep inlichten', respond: 'veilig helpen' },
  answer,
  inSentence,
  show: 'Kijk hoe het ging',
  skip: 'Sla over',
  said: (judged: string): string => `U zei: ${judged}.`,
  saidUnknown: 'U wist het nog niet.',
  counted: (judged: string): string => `De telling: ${judged}.`,
  difference,
  meant: 'Wat was de bedoeling?',
  meantHint: 'Zo gaat het in het beste geval',
  meantNone: 'Kijken, bellen, appen en veilig helpen, als dat nodig is.',
  happened: 'Hoe liep het?',
  why: 'Waarom ging het zo?',
  next: 'Wat doet u de volgende keer?',
  nextInHall: 'Bedenk één ding. Praat erover met uw buren.',
  plan: {
    label: 'Mijn plan in één zin',
    hint: 'Het hoeft niet. Het blijft op dit apparaat en komt op uw geprinte verslag.',
    form: 'Als ik … zie, dan …',
    paper: 'Mijn plan voor de volgende keer',
  },
  hall: {
    title: 'Zelf gedacht',
    self: 'zelf:',
    legend: 'zelf gedacht:',
    short: { well: 'goed', partly: 'deels', notYet: 'nog niet' },
    well: (count: number): string => `${count} goed`,
    partly: (count: number): string => `${count} deels`,
    notYet: (count: number): string => `${count} nog niet`,
    phones: (count: number): string => (count === 1 ? '1 telefoon gaf antwoord.' : `${count} telefoons gaven antwoord.`),
    fewest: (count: number): string => `Zelf gedacht: te zien vanaf ${count} antwoorden.`,
    columnHint: (count: number): string => `Zelf gedacht, vóór de uitslag. Te zien vanaf ${count} antwoorden.`,
    none: 'te weinig antwoorden',
    console: (count: number, phones: number): string => `Zelf oordeel gegeven: ${count} van de ${phones} telefoons.`,
    consoleHint: 'Wacht daarop. Laat daarna pas zien wat er gebeurde.',
  },
};

export type JudgementText = typeof judgement;
