/** A round beside real exercises in the street: on screen, beamer and paper. */
export const debriefStreetTimes = {
  title: 'Naast echte oefeningen op straat',
  what: 'Wat',
  there: 'Op straat',
  here: 'Deze ronde',
  measure: { firstMessage: 'Eerste bericht in de groep', found: 'Gevonden' },
  from: {
    firstMessage: 'Gerekend vanaf het moment waarop de persoon kwam.',
    found: 'Gerekend vanaf het eerste bericht in de groep of van Burgernet.',
  },
  place: {
    breda: 'Breda, 2016',
    goor: 'Goor, 2019',
    nijmegen: 'Nijmegen',
    nijmegenAgain: 'Nijmegen, nog een keer',
  },
  minutes: (minutes: number): string =>
    minutes === 0 ? 'nog geen minuut' : minutes === 1 ? 'ongeveer 1 minuut' : `ongeveer ${minutes} minuten`,
  never: 'niet gebeurd',
  withoutMessage: 'gevonden zonder bericht vooraf',
  we: 'Wij',
  minutesShort: (minutes: number): string => (minutes === 0 ? 'nog geen minuut' : minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  few: 'Dit is vier keer gemeten, in drie plaatsen. De krant zegt niet altijd vanaf wanneer.',
  known: { firstMessage: 'In Breda verwachtte niemand iets.', found: 'In Goor en Nijmegen wisten de zoekers ervan.' },
  simulated: 'Deze ronde was nagebootst en gaat sneller dan op straat. Vergelijk dus voorzichtig.',
  source: { firstMessage: 'nu.nl (Breda)', found: 'rtvoost.nl (Goor), gelderlander.nl (Nijmegen)' },
  sources: (names: string): string => `Bronnen: ${names}.`,
  none: 'Voor deze oefening zijn geen tijden van de straat bekend.',
};

export type StreetTimesText = typeof debriefStreetTimes;
