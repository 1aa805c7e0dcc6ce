export const oneScreen = {
  title: 'Samen op één scherm',
  lead: 'Zet groepjes aan tafels. Elke tafel ziet iets anders. U vult in wat een tafel kiest.',
  entering: 'Even geduld. Wij maken de straat klaar.',
  strip: 'Tafels en tijd',
  tables: 'Tafels',
  noTables: 'Maak eerst een tafel.',
  table: (number: number) => `Tafel ${number}`,
  name: 'Naam van de tafel',
  add: 'Zet erbij',
  remove: (name: string) => `Haal ${name} weg`,
  removeShort: 'Weg',
  paused: 'Pauze',
  pause: 'Pauze',
  goOn: 'Verder',
  stop: 'Stop de ronde',
  stopTitle: 'Stopt u deze ronde?',
  stopText: 'De tafels zien daarna hoe het ging. Verder spelen kan dan niet meer.',
  stopYes: 'Ja, stop de ronde',
  stopNo: 'Nee, speel verder',
  nextRound: 'Volgende ronde',
  afterTitle: 'Zo ging het aan deze tafel',
  keepTitle: 'Van deze rondes',
  keepHint: 'Print het verslag of bekijk elke tafel in de terugblik.',
  keepFirst: 'Sluit u deze pagina, dan is alles weg. Bewaar eerst het verloop.',
};

/** A hall without a network. */
export type OneScreen = typeof oneScreen;
