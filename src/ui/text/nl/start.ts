export const start = {
  title: 'Boef in de wijk',
  lead: 'Oefen wat u doet als er iets gebeurt in uw straat.',
  join: 'Doe mee in de zaal',
  joinHint: 'U hebt een code van 6 cijfers.',
  practise: 'Oefen thuis',
  practiseHint: 'Klaar in 8 minuten. U kunt altijd stoppen.',
  leadEvening: 'Leid een avond',
  leadEveningHint: 'Voor de wijkagent of de gemeente.',
  howTitle: 'Vier stappen: SAAR',
  steps: [
    { name: 'Signaleer', tab: 'Kijk', text: 'Kijk goed. Let op wat mensen doen.' },
    { name: 'Alarmeer', tab: 'Bel', text: 'Bel 112 als u iets ziet gebeuren.' },
    { name: 'App', tab: 'App', text: 'Vertel de buurtgroep wat u zag.' },
    { name: 'Reageer', tab: 'Doe', text: 'Help, maar blijf zelf veilig.' },
  ],
  safeTitle: 'Niets hier is echt',
  safe: 'U belt nooit echt. De straten en mensen zijn verzonnen.',
  free: 'U hoeft zich niet aan te melden. Een bijnaam is genoeg.',
  laterTitle: 'Komt later',
  later: 'Een grote oefening plannen en doorrekenen.',
};

/** The first screen. */
export type Start = typeof start;
