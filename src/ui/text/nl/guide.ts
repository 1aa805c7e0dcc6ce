export const guide = {
  title: 'Uitleg',
  go: 'Verder',
  spotted: ['U keek goed naar iets.', 'Is er iets mis? Bel dan.'],
  calledFirst: ['U belde voordat u appte. Dat is de goede volgorde.', 'Vertel het nu ook kort aan de groep.'],
  calledAfterChat: ['U appte eerst. De politie wist nog niets.', 'Bel de volgende keer eerst.'],
  calledOther: ['U belde iemand anders dan de politie.', 'Is er haast bij? Bel dan 112.'],
  postedFirst: ['U appte eerst. De politie wist nog niets.', 'Bel de volgende keer eerst.'],
  postedAfterCall: ['De groep weet nu wat u zag.', 'Zeg ook waar het is en dat u belde.'],
  postedAll: ['De groep weet nu waar het is en dat u belde.', 'Blijf kijken. Schrijf alleen wat nieuw is.'],
  actedSafe: ['U hielp en bleef zelf veilig.', 'Blijf kijken. Bel weer als u iets nieuws ziet.'],
  actedRisky: ['U ging zelf op iemand af. Dat kan gevaar geven.', 'Blijf op afstand en bel wat u ziet.'],
};

/** The explanation after each step, in the first round. */
export type Guide = typeof guide;
