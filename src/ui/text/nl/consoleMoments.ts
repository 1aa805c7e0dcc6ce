import type { KindOfRound } from '../../screens/lead/console/moment/kinds.ts';

/** A question that is ready to be asked, with its answers. */
export interface ReadyMoment {
  readonly question: string;
  readonly options: readonly [string, string, string];
}

const ready: Readonly<Record<KindOfRound, readonly [ReadyMoment, ReadyMoment, ReadyMoment]>> = {
  burglary: [
    {
      question: 'U ziet iemand aan deuren voelen. Wat doet u eerst?',
      options: ['Ik bel 112', 'Ik zet het in de groep', 'Ik ga naar buiten'],
    },
    { question: 'Wat wil de meldkamer als eerste weten?', options: ['Waar het is', 'Hoe de persoon eruitziet', 'Hoe u heet'] },
    { question: 'De persoon loopt weg. Wat doet u nu?', options: ['Ik blijf kijken', 'Ik loop erachteraan', 'Ik roep iets'] },
  ],
  missing: [
    {
      question: 'U ziet iemand die verdwaald lijkt. Wat doet u eerst?',
      options: ['Rustig aanspreken en bellen', 'Een foto delen', 'Wachten tot het misgaat'],
    },
    { question: 'Wat helpt de politie het meest?', options: ['Kleding en plek', 'Naam en leeftijd', 'Wat de groep denkt'] },
    { question: 'De vermiste persoon is bij u. Wat doet u nu?', options: ['Samen wachten en bellen', 'Thuisbrengen', 'Doorlopen'] },
  ],
  hitAndRun: [
    {
      question: 'Er is een botsing en de auto rijdt door. Wat doet u eerst?',
      options: ['Ik bel 112', 'Ik rijd erachteraan', 'Ik maak een film'],
    },
    { question: 'Wat onthoudt u van de auto?', options: ['Kleur en kenteken', 'Alleen het merk', 'Hoe de bestuurder keek'] },
    {
      question: 'Er ligt iemand op straat. Wat doet u nu?',
      options: ['Helpen als het veilig is', 'Zelf verplaatsen', 'In de groep vragen wie het is'],
    },
  ],
  quiet: [
    {
      question: 'U twijfelt over wat u ziet. Wat doet u?',
      options: ['Beter kijken en zo nodig bellen', 'Meteen in de groep zetten', 'Niets doen'],
    },
    { question: 'Wanneer belt u 0900-8844?', options: ['Als er geen haast is', 'Als 112 bezet is', 'Nooit'] },
    { question: 'Iemand schrijft: “Wie is dit?” Wat doet u?', options: ['Vragen wat de persoon deed', 'Een foto plaatsen', 'Meepraten'] },
  ],
};

export const consoleMoments = {
  title: 'Leermoment',
  intro: 'De oefening staat dan stil. Alle telefoons krijgen één vraag.',
  choose: 'Kies een vraag',
  own: 'Eigen vraag',
  question: 'Vraag',
  option: (number: number) => `Antwoord ${number}`,
  ask: 'Stel de vraag',
  needsQuestion: 'Typ een vraag.',
  needsOptions: 'Vul ten minste twee antwoorden in.',
  answered: (count: number, phones: number) => `Antwoorden: ${count} van ${phones} telefoons.`,
  waits: 'De verdeling komt als u sluit.',
  close: 'Sluit en laat zien',
  goOn: 'Verder',
  goOnHint: 'Telefoons tellen eerst af: 5, 4, 3, 2, 1.',
  spread: 'Zo antwoordde de zaal',
  votes: (count: number) => (count === 1 ? '1 stem' : `${count} stemmen`),
  guessTitle: 'Waar is de persoon nu?',
  guessIntro: 'De oefening staat stil. Iedereen wijst een straat aan.',
  guessWait: 'Na de ronde laat u zien waar het was.',
  openGuess: 'Vraag waar de persoon was',
  guessOverTitle: 'Waar was de persoon?',
  guessed: (count: number, phones: number) => `Gekozen: ${count} van ${phones} telefoons.`,
  reveal: 'Laat zien waar het was',
  closeGuess: 'Sluit het raadspel',
  truth: (place: string) => `De persoon was bij ${place}.`,
  guesses: 'Gekozen straten',
  noGuesses: 'Niemand koos een straat.',
  ready,
};

export type ConsoleMoments = typeof consoleMoments;
