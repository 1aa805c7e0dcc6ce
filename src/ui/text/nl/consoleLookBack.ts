import type { Asked, LookBackPart } from '../../../protocol/acts.ts';

const part: Readonly<Record<LookBackPart | 'ended', string>> = {
  ended: 'Hoe het afliep',
  course: 'Wat gebeurde er?',
  tops: 'Tops',
  tips: 'Tips',
  memory: 'Wat zag u?',
  police: 'Wat wist de politie?',
  compare: 'Wij en andere wijken',
  agreement: 'Onze afspraak',
};
const talk: Readonly<Record<LookBackPart, string>> = {
  course: 'Vraag de zaal: wat viel u op? Wat had eerder gekund?',
  tops: 'Vraag eerst de telefoons. Kies daarna drie zinnen.',
  tips: 'Vraag eerst de telefoons. Kies daarna drie zinnen.',
  memory: 'Stop de vraag. Dan ziet de zaal wat iedereen invulde, en hoe het was.',
  police: 'Vraag de zaal: wie wist dit al eerder?',
  compare: 'Noem het verschil, maar maak er geen wedstrijd van.',
  agreement: 'Laat elke groep één ding kiezen. Schrijf het hier op.',
};
const ask: Readonly<Record<Asked, string>> = {
  top: 'Vraag: wat ging goed?',
  tip: 'Vraag: wat kan beter?',
  memory: 'Vraag: hoe zag de persoon eruit?',
};

/** The console while a hall looks back: the running order, what phones are asked, what is picked and agreed. */
export const consoleLookBack = {
  order: 'Nabespreking',
  part,
  talk,
  shown: 'De zaal ziet dit nu',
  previous: 'Vorige',
  next: 'Volgende',
  ask,
  asking: 'De telefoons krijgen nu deze vraag.',
  stop: 'Stop de vraag',
  given: (count: number, phones: number) => `Antwoord van ${count} van de ${phones} telefoons.`,
  thoughts: { top: 'Tops uit de zaal', tip: 'Tips uit de zaal' },
  noThoughts: 'Er is nog niets gestuurd.',
  picked: (count: number) => `${count} gekozen. Drie is genoeg.`,
  pick: 'Op het scherm',
  agreementOf: (group: string) => `Afspraak van ${group}`,
  save: 'Bewaar',
  saved: 'Bewaard. De zaal ziet de afspraak.',
  removed: 'De afspraak is weg.',
};

export type ConsoleLookBack = typeof consoleLookBack;
