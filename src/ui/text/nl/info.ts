interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

interface Page {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}

const help: Page = {
  title: 'Hulp',
  lead: 'Zo werkt de oefening.',
  sections: [
    {
      heading: 'Kijk',
      lines: [
        'U ziet korte zinnen over wat er op straat gebeurt.',
        "Tik op 'Kijk beter' om meer te zien. Dat kost 8 seconden.",
        "Tik op 'Onthoud' om iets in uw notities te zetten.",
        'U kunt ook naar een andere plek lopen.',
      ],
    },
    {
      heading: 'Bel',
      lines: [
        'Kies wie u belt, of typ een nummer.',
        'Antwoord met een korte zin, uw notities of een lijst.',
        "'Weet ik niet' is ook een goed antwoord.",
        'U belt nooit echt.',
      ],
    },
    {
      heading: 'App',
      lines: [
        'Schrijf aan uw buurtgroep.',
        "Bij 'Zinnen' staan zinnen die u kunt kiezen.",
        "'Uit mijn melding' neemt over wat u aan de telefoon zei.",
      ],
    },
    { heading: 'Doe', lines: ['Kies wat u zelf doet.', 'De keuzes zijn altijd dezelfde.'] },
    {
      heading: 'In de zaal',
      lines: [
        'De leider begint, zet stil en gaat verder.',
        'Hebt u meer tijd nodig? Zet dan het rustige tempo aan.',
        "Is er echt iets mis? Tik op 'Echte nood?' en waarschuw de leider.",
        'Valt uw internet weg? Uw tekst is bewaard en gaat later mee.',
      ],
    },
    {
      heading: 'Tijd, als u thuis oefent',
      lines: [
        'De klok staat stil als u leest of typt.',
        "Met 'Pauze' zet u alles stil.",
        "Met 'Tijd vooruit' gaat u naar het volgende moment.",
      ],
    },
  ],
};

const accessibility: Page = {
  title: 'Toegankelijkheid',
  lead: 'Iedereen moet kunnen meedoen.',
  sections: [
    {
      heading: 'Wat wij doen',
      lines: [
        'Alles werkt met toetsenbord, schermlezer en vinger.',
        'De lijst vertelt hetzelfde als de kaart.',
        'Kleur is nooit het enige teken.',
        'U kunt tekst twee keer zo groot maken.',
        'U hebt altijd zo veel tijd als u wilt.',
      ],
    },
    { heading: 'De norm', lines: ['Wij volgen WCAG 2.2, niveau AA.', 'Dat toetsen wij bij elke wijziging van de app.'] },
    {
      heading: 'Werkt iets niet?',
      lines: ['Vertel het aan wie u deze oefening gaf.', 'Zeg erbij welk scherm en welk toestel u gebruikte.'],
    },
  ],
};

const privacy: Page = {
  title: 'Privacy',
  lead: 'Wij hoeven niet te weten wie u bent.',
  sections: [
    {
      heading: 'Als u thuis oefent',
      lines: ['Alles blijft op uw toestel.', 'Wij vragen geen naam en geen wachtwoord.'],
    },
    {
      heading: 'Als u meedoet in een zaal',
      lines: [
        'U kiest een naam. Een bijnaam is genoeg.',
        'Wij vragen niet waar u bent. Ook geen adres en geen telefoonnummer.',
        'Uw toestel stuurt wat u kiest, zegt en typt.',
        'Dat staat op de computer van wie de avond geeft. Nergens anders.',
        'De leider en de zaal zien uw naam. Uw groep ziet uw berichten.',
        'Alleen u en de leider zien hoe het bij u ging.',
        'Wat u daar zelf van vond, telt alleen mee in een aantal.',
      ],
    },
    {
      heading: 'Wanneer wij wissen',
      lines: [
        'Wij wissen alles 24 uur na de avond. Dat gaat vanzelf.',
        'De leider mag een ronde opslaan. Daar staan geen namen bij.',
        'Wel staat erin wat mensen kozen, zeiden en schreven.',
        'Schrijf dus niets over uzelf of over echte mensen.',
      ],
    },
    {
      heading: 'Wat blijft op uw toestel',
      lines: [
        'Uw taal, uw keuzes en tekst die nog niet weg is.',
        'Ook een sleutel, zodat u terugkomt op uw plek.',
        'Uw oordeel en uw plan na een oefening, tot u de pagina sluit.',
        'U wist dat met de gegevens van deze website.',
      ],
    },
    {
      heading: 'Wat blijft bij de leider',
      lines: [
        'De codes van zijn avonden.',
        'Of de meldkamer het weet, en met wie hij sprak.',
        'Die naam blijft in zijn browser. Hij staat ook in zijn verslag.',
      ],
    },
    {
      heading: 'Wat wij niet doen',
      lines: [
        'Wij sturen niets naar andere bedrijven.',
        'Wij gebruiken geen cookies om u te volgen.',
        'Wij gebruiken uw camera en uw microfoon niet.',
      ],
    },
    { heading: 'Alles is verzonnen', lines: ['Straten, mensen en kentekens bestaan niet echt.'] },
  ],
};

export const info = { help, accessibility, privacy };

/** The pages that stand in the same place everywhere. */
export type Info = typeof info;
