const people = (count: number): string => (count === 1 ? '1 mens' : `${count} mensen`);
const phones = (count: number): string => (count === 1 ? '1 telefoon' : `${count} telefoons`);

export const hall = {
  title: 'Zaalscherm',
  round: (number: number, title: string) => `Ronde ${number}: ${title}`,
  lookAtPhone: 'Kijk op uw telefoon',
  /** Spoken digits, from nought to nine. */
  digits: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
  join: {
    heading: 'Doe mee',
    square: 'Richt uw camera op het vierkant.',
    goTo: 'Of ga naar',
    type: 'Typ daar de code:',
    noPhone: 'Geen telefoon? Kijk mee met uw buur.',
    picture: 'Vierkant voor uw camera',
    empty: 'Nog niemand binnen.',
    inside: 'Binnen',
    people,
    phones,
    ready: (count: number) => `${count} klaar`,
    more: (count: number) => (count === 1 ? 'en nog 1 naam' : `en nog ${count} namen`),
  },
  moment: {
    lead: 'Even stoppen.',
    answered: (count: number, of: number) => `antwoord van ${count} van de ${phones(of)}`,
    chose: (count: number) => (count === 1 ? '1 keer gekozen' : `${count} keer gekozen`),
    done: 'Zo koos de zaal',
  },
  guess: {
    ask: 'Waar denkt u dat de boef is? Wijs een straat aan.',
    guessed: (count: number) => (count === 1 ? '1 telefoon wees een straat aan' : `${count} telefoons wezen een straat aan`),
    revealed: 'Hier was de boef',
    nobody: 'Niemand wees een straat aan.',
    street: (name: string, count: number) => `${name}: ${count} keer gekozen`,
    others: (count: number) => `En ${count} keer een andere straat`,
  },
  soon: 'Wij beginnen. Pak uw telefoon.',
  pause: 'Pauze',
  pauseHint: 'De tijd staat stil. Uw tekst is bewaard.',
  away: 'De leider is even weg',
  awayHint: 'Blijf rustig zitten. Wij gaan zo verder.',
  ended: 'De ronde is klaar',
  endedHint: 'Kijk op uw telefoon hoe het ging.',
  over: 'Dank u wel',
  overHint: 'Ziet u iets gebeuren? Bel 112. Ook bij twijfel.',
  reconnecting: 'Geen verbinding. Dit scherm komt vanzelf terug.',
  stillConnecting: 'Even geduld. Het zaalscherm komt eraan.',
  refusedTitle: 'Dit scherm kan niet open',
  refused: 'Open het zaalscherm met de knop op het scherm van de leider.',
  gone: 'Deze avond is er niet meer.',
  tools: 'Knoppen van dit scherm',
  soundOn: 'Geluid aan',
  soundOff: 'Geluid uit',
  full: 'Volledig scherm',
  notFull: 'Klein scherm',
};

/** The beamer: large words for a whole hall. */
export type Hall = typeof hall;
