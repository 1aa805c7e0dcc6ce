/** After a round: how it ended and what is next. */
export const consoleEnd = {
  title: (round: number) => `Ronde ${round} is klaar`,
  outcome: 'Zo liep het af',
  knew: (time: string) => `De politie wist het om ${time}.`,
  knewNever: 'De politie hoorde er niets over.',
  after: (time: string) => `Dat was na ${time}.`,
  calls: (count: number) => (count === 1 ? 'Er was 1 gesprek met de politie.' : `Er waren ${count} gesprekken met de politie.`),
  people: 'Wat iedereen deed',
  peopleHint: 'In de volgorde waarin mensen binnenkwamen. Het is geen ranglijst.',
  who: 'Wie',
  sum: 'Samen',
  notes: 'Uw notities',
  noNotes: 'U schreef geen notities.',
  next: 'Wat nu?',
  toWaiting: 'Naar de wachtkamer',
  toWaitingHint: 'Iedereen blijft binnen. Daar start u een volgende ronde.',
  download: 'Bewaar het logboek',
  downloadHint: 'Een bestand zonder namen, om later na te spelen.',
  downloaded: 'Het logboek is bewaard.',
  notDownloaded: 'Bewaren lukte niet. Kijk of er verbinding is.',
  end: 'Stop de avond',
  endTitle: 'Stopt u de avond?',
  endText: 'Alle telefoons gaan uit de avond. Daarna kan niemand meer terug.',
  endYes: 'Ja, stop de avond',
  endNo: 'Nee',
};

export type ConsoleEnd = typeof consoleEnd;
