import type { HallLane, HallMarkKind, PoliceKnowledge } from '../../../views/hallDebrief.ts';

const phones = (count: number): string => (count === 1 ? '1 telefoon' : `${count} telefoons`);
const minutes = (count: number): string => (count === 1 ? '1 minuut' : `${count} minuten`);

const lane: Readonly<Record<HallLane, string>> = {
  protagonist: 'De persoon',
  spot: 'Kijk',
  alert: 'Bel',
  post: 'App',
  respond: 'Doe',
  police: 'Politie',
};
const mark: Readonly<Record<HallMarkKind, string>> = {
  appeared: 'verscheen',
  sign: 'deed iets opvallends',
  left: 'was uit beeld',
  noticed: 'goed gekeken',
  call: 'politie gebeld',
  otherCall: 'een ander gebeld',
  told: 'geappt: 112 is gebeld',
  line: 'iets anders geappt',
  deed: 'een keuze gemaakt',
  risky: 'een risico genomen',
  sent: 'auto gestuurd',
  arrived: 'auto aangekomen',
  broadcast: 'Burgernet',
  closed: 'gevonden',
};
const knowledge: Readonly<Record<PoliceKnowledge, string>> = {
  heard: 'De politie wordt gebeld',
  place: 'De plek is bekend',
  behaviour: 'Wat de persoon doet',
  description: 'Hoe de persoon eruitziet',
  heading: 'Welke kant op',
  sent: 'Er gaat een auto',
  arrived: 'De auto is er',
  broadcast: 'Burgernet stuurt een bericht',
  closed: 'De persoon is gevonden',
};

/** The beamer while a hall looks back on a round. */
export const hallLookBack = {
  ask: { top: 'Wat ging goed?', tip: 'Wat kan beter?', memory: 'Hoe zag de persoon eruit?' },
  takePhone: 'Pak uw telefoon',
  askHint: {
    top: 'Schrijf één zin. Uw naam staat er niet bij.',
    tip: 'Schrijf één zin. Uw naam staat er niet bij.',
    memory: 'Vul in wat u nog weet. Kijk niet bij uw buur.',
  },
  given: (count: number, of: number) => `antwoord van ${count} van de ${phones(of)}`,
  course: {
    title: 'Wat gebeurde er?',
    score: (points: number) => `Samen: ${points} van de 100 punten`,
    scoreNone: 'Er was deze keer niets te scoren.',
    lane,
    mark,
    legend: {
      sign: 'opvallend',
      gate: 'in of uit beeld',
      done: 'gedaan',
      other: 'iets anders',
      risky: 'risico',
      sent: 'auto weg',
      arrived: 'auto er',
      broadcast: 'Burgernet',
      closed: 'gevonden',
      band: 'goed moment',
      late: 'nog op tijd',
    },
    dot: (most: number) => `Eén stip telt voor ten hoogste ${most} keer.`,
    seen: (time: string) => `gezien om ${time}`,
    notSeen: 'door niemand gezien',
    took: {
      spot: (people: number, of: number) => `${people} van ${of} keken goed`,
      alert: (people: number, of: number) => `${people} van ${of} belden`,
      post: (people: number, of: number) => `${people} van ${of} appten`,
      respond: (people: number, of: number) => `${people} van ${of} deden iets`,
    },
    first: (time: string) => `eerste om ${time}`,
    knew: (time: string) => `gebeld om ${time}`,
    knewNever: 'hoorde er niets van',
    times: (text: string, count: number) => (count === 1 ? text : `${text}, ${count} keer`),
    listTitle: 'Het verloop als lijst',
    nothing: 'Hier gebeurde niets.',
    ideal: (from: string, best: string, latest: string) => `Goed moment: ${from} tot ${best}, uiterlijk ${latest}.`,
    points: (points: number, max: number) => `${points} van de ${max} punten.`,
  },
  tops: { title: 'Dit ging goed', empty: 'Hier komen de tops van de zaal.' },
  tips: { title: 'Dit kan beter', empty: 'Hier komen de tips van de zaal.' },
  memory: {
    title: 'Wat wij dachten te zien',
    colours: (people: number, colours: number) =>
      `${people === 1 ? '1 jas of trui' : `${people} jassen en truien`} in ${colours === 1 ? '1 kleur' : `${colours} kleuren`}`,
    answered: (people: number) => (people === 1 ? '1 telefoon vulde iets in' : `${people} telefoons vulden iets in`),
    nobody: 'Niemand vulde iets in.',
    noOne: 'Er was deze keer niemand om te onthouden.',
    colourOf: (what: string) => `${what}: kleur`,
    kindOf: (what: string) => `${what}: soort`,
    truth: 'zo was het',
    notVisible: 'Dit was niet te zien.',
    count: (value: string, count: number) => `${value}: ${count} keer`,
    others: (count: number) => `En ${count} keer iets anders`,
  },
  police: {
    title: 'Wat wist de politie, en wanneer?',
    knowledge,
    never: 'niet gehoord',
    none: 'De politie hoorde er niets over.',
    after: (minutesLater: number) => (minutesLater <= 0 ? 'meteen' : `na ${minutes(minutesLater)}`),
    from: (time: string) => `Voor het eerst gezien om ${time}.`,
    unseen: 'Niemand van u zag de persoon.',
  },
  compare: {
    title: 'Wij en andere wijken',
    quiet: 'Er was deze keer niets aan de hand. Dan valt er niets te vergelijken.',
  },
  agreement: { title: 'Onze afspraak', empty: 'Wat spreken wij af? Kies één ding.' },
};

export type HallLookBack = typeof hallLookBack;
