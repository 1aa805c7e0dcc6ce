export const practise = {
  chooseTitle: 'Wat wilt u oefenen?',
  chooseLead: 'Klaar in 8 minuten. U kunt altijd stoppen.',
  about: (minutes: number) => `ongeveer ${minutes} minuten`,
  light: { day: 'overdag', dusk: 'schemer', night: 'donker' },
  ownTitle: 'Hebt u een eigen scenario?',
  ownText: 'Open een bestand dat eindigt op .boef.json.',
  own: 'Open een eigen bestand',
  problemTitle: 'Er is een probleem',
  problemLead: (count: number) => (count === 1 ? 'In dit bestand zit 1 fout.' : `In dit bestand zitten ${count} fouten.`),
  problemLine: (line: number, column: number) => `Regel ${line}, teken ${column}`,
  problemPath: 'Waar',
  problemOther: 'Kies een ander bestand',
  optionsTitle: 'Hoe wilt u oefenen?',
  guided: 'Uitleg na elke stap',
  guidedHint: 'Goed voor uw eerste keer.',
  calm: 'Rustig tempo',
  calmHint: "Wilt u meer tijd? Zet 'Rustig tempo' aan. Niemand ziet dat.",
  aloud: 'Voorlezen',
  aloudHint: 'De telefoon leest de meldkamer en Burgernet voor.',
  aloudMissing: 'Dit toestel heeft geen Nederlandse stem.',
  moreOptions: 'Meer keuzes',
  seed: 'Code van deze oefening',
  seedHint: 'Met dezelfde code gaat de oefening weer net zo.',
  next: 'Verder',
  briefingTitle: 'Voor u begint',
  cards: [
    {
      title: 'Uw plek',
      lines: ['Dit is uw plek. U ziet andere dingen dan uw buur.', 'Niet alles wat u ziet is belangrijk. Soms gebeurt er niets.'],
    },
    {
      title: 'Wat u kunt doen',
      lines: ['Kijk: zie wat er gebeurt.', 'Bel: kies wie u belt.', 'App: schrijf aan de groep.', 'Doe: kies wat u zelf doet.'],
    },
    {
      title: 'Niets hier is echt',
      lines: ['Dit is een oefening. Niemand belt echt.', 'Is er echt nood? Leg de oefening weg en bel 112.'],
    },
  ],
  youAre: (lookout: string, time: string) => `U bent hier: ${lookout}. Het is ${time} uur.`,
  group: (name: string) => `Uw groep: ${name}.`,
  rules: 'Regels van uw groep',
  ready: 'Ik ben klaar',
};

/** Choosing an exercise and getting ready. */
export type Practise = typeof practise;
