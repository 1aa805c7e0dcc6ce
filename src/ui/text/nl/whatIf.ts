import type { TrackRole } from '../../../views/debrief.ts';
import type { MomentKind } from '../../session/whatIf.ts';

const moment: Readonly<Record<Exclude<MomentKind, 'doing'>, string>> = {
  call: 'De politie werd gebeld',
  policeKnew: 'De politie wist het',
  patrolSent: 'De meldkamer stuurde een auto',
  groupKnew: 'De groep las dat 112 was gebeld',
  broadcast: 'Burgernet stuurde een bericht',
  tip: 'Een buur gaf een tip',
  patrolArrived: 'De politie kwam aan',
  recognised: 'De politie herkende de persoon',
  closed: 'De zaak was klaar',
};
const who: Readonly<Record<TrackRole, string>> = {
  suspect: 'de boef',
  driver: 'de bestuurder',
  missing: 'de vermiste persoon',
  lookAlike: 'iemand die erop lijkt',
  patrol: 'de politie',
};

/** "40 seconden", "anderhalve minuut", "2 minuten en 10 seconden"; in ms, to the second. */
export function lengthOf(length: number): string {
  const seconds = Math.max(1, Math.round(length / 1000));
  if (seconds === 90) return 'anderhalve minuut';
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const ofMinutes = minutes === 1 ? '1 minuut' : `${minutes} minuten`;
  const ofSeconds = rest === 1 ? '1 seconde' : `${rest} seconden`;
  if (minutes === 0) return ofSeconds;
  return rest === 0 ? ofMinutes : `${ofMinutes} en ${ofSeconds}`;
}

export const debriefWhatIf = {
  lead: 'Kies wat er anders ging. Een rekenmodel speelt dezelfde avond nog een keer.',
  nothingToAsk: 'Over deze ronde is er niets om te vragen.',
  chooseTitle: 'Wat als …',
  near: (clock: string): string => `U keek op de kaart naar ${clock}.`,
  change: {
    earlier: {
      own: (clock: string, length: string): string => `Als uw melding van ${clock} ${length} eerder was geweest`,
      first: (clock: string, length: string): string => `Als de eerste melding, van ${clock}, ${length} eerder was geweest`,
    },
    complete: {
      own: (clock: string): string => `Als het signalement in uw melding van ${clock} compleet was`,
      first: (clock: string): string => `Als het signalement in de eerste melding, van ${clock}, compleet was`,
    },
    noCalls: 'Als niemand had gebeld',
    withoutBurgernet: 'Zonder Burgernet',
    withoutGroup: 'Zonder de buurtgroep',
  },
  cannot: {
    notEarlier: {
      own: (clock: string): string => `Uw melding van ${clock} kon niet eerder. Daarvoor had u nog niets gezien.`,
      first: (clock: string): string => `De eerste melding, van ${clock}, kon niet eerder. De beller had nog niets gezien.`,
    },
    alreadyComplete: {
      own: (clock: string): string => `Het signalement in uw melding van ${clock} was al compleet.`,
      first: (clock: string): string => `Het signalement in de eerste melding, van ${clock}, was al compleet.`,
    },
  },
  howMuch: 'Hoeveel eerder?',
  most: {
    own: 'Nog eerder kon niet. Daarvoor had u nog niets gezien.',
    first: 'Nog eerder kon niet. Daarvoor had de beller nog niets gezien.',
  },
  length: lengthOf,
  failed: 'Het lukte niet om dit na te spelen.',
  tryAgain: 'Probeer opnieuw',
  waiting: 'Wij spelen de avond na.',
  answerTitle: 'Dit gebeurt er dan',
  same: 'Er verandert niets. De avond gaat precies zo.',
  sameSeen: 'Dit keer maakte het geen verschil voor de politie of de afloop.',
  policeKnew: {
    earlier: (length: string): string => `De politie wist het ${length} eerder.`,
    later: (length: string): string => `De politie wist het ${length} later.`,
    never: 'De politie hoorde er niets van.',
    now: (clock: string): string => `De politie hoorde het nu wel, om ${clock}.`,
  },
  patrolArrived: {
    earlier: (length: string, place: string): string => `De politie kwam ${length} eerder aan${place}.`,
    later: (length: string, place: string): string => `De politie kwam ${length} later aan${place}.`,
    never: 'Er kwam geen politie.',
    now: (clock: string, place: string): string => `Er kwam nu wel politie: om ${clock}${place}.`,
  },
  broadcast: {
    earlier: (length: string): string => `Burgernet stuurde het bericht ${length} eerder.`,
    later: (length: string): string => `Burgernet stuurde het bericht ${length} later.`,
    never: 'Burgernet stuurde geen bericht.',
    now: (clock: string): string => `Burgernet stuurde nu wel een bericht, om ${clock}.`,
  },
  recognised: {
    earlier: (length: string): string => `De politie herkende de persoon ${length} eerder.`,
    later: (length: string): string => `De politie herkende de persoon ${length} later.`,
    never: 'De politie herkende de persoon niet.',
    now: (clock: string): string => `De politie herkende de persoon, om ${clock}.`,
  },
  tip: {
    earlier: (length: string): string => `De eerste tip van een buur kwam ${length} eerder.`,
    later: (length: string): string => `De eerste tip van een buur kwam ${length} later.`,
    never: 'Er kwam geen tip van een buur.',
    now: (clock: string): string => `Een buur gaf nu wel een tip, om ${clock}.`,
  },
  nearPlace: (place: string): string => `, bij ${place}`,
  partsAt: (who: string, clock: string): string => `Vanaf ${clock} ging ${who} anders.`,
  sameWay: (who: string): string => `De weg van ${who} bleef gelijk.`,
  who,
  otherEnd: (own: string, other: string): string => `De afloop is anders. Bij u: ${own} Nu: ${other}`,
  stillSameEnd: (end: string): string => `Toch is de afloop hetzelfde. ${end}`,
  sameEnd: (end: string): string => `De afloop is hetzelfde. ${end}`,
  own: 'Uw avond',
  other: 'Anders',
  ownRoute: 'Zo ging het bij u',
  otherRoute: 'Zo gaat het anders',
  doingNow: (own: string, other: string): string => `Uw avond: ${own}. Anders: ${other}.`,
  nobody: 'niemand te zien',
  oneRoute: 'Beide wegen zijn gelijk en liggen over elkaar.',
  mapTitle: 'De twee wegen',
  linesTitle: 'De twee tijdlijnen',
  linesHint: 'De nummers staan in de tabel. Een ruit is anders, een rondje is gelijk.',
  lineSummary: (name: string, marks: string): string => `${name}: ${marks}.`,
  tableTitle: 'Beide avonden naast elkaar',
  columns: { number: 'Nr', what: 'Wat', own: 'Uw avond', other: 'Anders', difference: 'Verschil' },
  moment,
  doing: (who: string, does: string): string => `${who} ${does}`,
  again: (what: string, order: number): string => `${what} (${order}e keer)`,
  atPlace: (clock: string, place: string): string => `${clock}, bij ${place}`,
  never: 'niet',
  equal: 'gelijk',
  earlier: (length: string): string => `${length} eerder`,
  later: (length: string): string => `${length} later`,
  onlyOwn: 'nu niet',
  onlyOther: 'nu wel',
  manyTitle: 'Eén avond bewijst niets',
  manyLead: (evenings: number): string => `Speel ${evenings} avonden. Dan ziet u of het vaker helpt.`,
  manyStart: (evenings: number): string => `Speel ${evenings} avonden`,
  manyStop: 'Stop',
  manyProgress: (done: number, of: number): string => `${done} van de ${of} avonden`,
  manyNone: 'U stopte voordat er een avond klaar was.',
  manyCount: (evenings: number): string => (evenings === 1 ? 'Er is 1 avond gespeeld.' : `Er zijn ${evenings} avonden gespeeld.`),
  model: 'Dit is een rekenmodel. Het voorspelt geen misdaad.',
  solved: { caught: 'werd iemand gepakt', found: 'werd de persoon gevonden' },
  frequency: (tens: number, solved: string, ownTens: number): string =>
    `In ${tens} van de 10 avonden ${solved}, tegen ${ownTens} van de 10.`,
  between: (low: number, high: number): string => `Dat kan tussen ${low} en ${high} liggen.`,
  isClear: 'Het verschil is groter dan toeval geeft.',
  isEqual: 'Er is geen verschil.',
  isChance: 'Het verschil kan ook toeval zijn.',
  icons: (name: string, tens: number): string => `${name}: ${tens} van de 10`,
  habitTitle: 'Wie speelt er?',
  habit: {
    own: (length: string, parts: string): string => `Iemand die belt zoals u deed: ${length}, ${parts}.`,
    first: (length: string, parts: string): string => `Iemand die belt zoals de eerste beller deed: ${length}, ${parts}.`,
  },
  habitAtOnce: 'meteen',
  habitAfter: (length: string): string => `na ${length}`,
  habitNever: 'Iemand die doet zoals u deed: die belt niet.',
  habitNoLook: 'Die kijkt nooit beter.',
  habitCalled: (count: number, of: number): string => `In ${count} van de ${of} avonden zag die een reden om te bellen.`,
  habitSoonest: 'Die belt al meteen. Nog eerder bellen kan dan niet.',
  habitPlace: 'plaats',
  habitBehaviour: 'gedrag',
  habitFeatures: (count: number): string => (count === 1 ? '1 kenmerk' : `${count} kenmerken`),
  habitWith: (parts: string): string => `met ${parts}`,
  habitNothing: 'zonder plaats of gedrag',
  and: 'en',
  manyTable: 'Alle gespeelde avonden',
  manyColumns: { what: 'Wat', own: 'Zoals het ging', other: 'Anders' },
  rows: {
    caught: 'Iemand gepakt',
    found: 'Gevonden',
    called: 'De politie gebeld',
    median: 'De helft was zo ver na',
    between: 'Kan liggen tussen',
  },
  ofEvenings: (count: number, of: number): string => `${count} van de ${of}`,
  range: (low: number, high: number): string => `${low} en ${high} van de 100`,
  notHalf: 'minder dan de helft',
  playOnTitle: 'Speel verder vanaf een moment',
  playOnLead: 'De avond begint zoals toen. Vanaf dit moment doet u het anders.',
  playOnOthers: 'Deden er meer mensen mee? Die doen hetzelfde als toen.',
  playOnSlider: 'Vanaf welk moment?',
  playOn: (clock: string): string => `Speel verder vanaf ${clock}`,
  noTimeLeft: 'Vanaf dit moment is er geen tijd meer om te spelen.',
  fromHere: 'Wat als vanaf hier?',
};

export type WhatIfText = typeof debriefWhatIf;
