import type { TrackRole } from '../../../views/debrief.ts';
import type { HallMarkKind, PoliceKnowledge } from '../../../views/hallDebrief.ts';

type Sentence = (who: string, count: number) => string;

const said: Readonly<Record<HallMarkKind, Sentence>> = {
  appeared: (who) => `${who} komt in beeld.`,
  sign: (who) => `${who} doet iets opvallends.`,
  left: (who) => `${who} is uit beeld.`,
  noticed: (_, count) => (count === 1 ? 'Iemand kijkt goed.' : `${count} keer kijkt iemand goed.`),
  call: (_, count) => (count === 1 ? 'Iemand belt de politie.' : `${count} keer belt iemand de politie.`),
  otherCall: (_, count) => (count === 1 ? 'Iemand belt een ander nummer.' : `${count} keer belt iemand een ander nummer.`),
  told: (_, count) => (count === 1 ? 'Iemand appt: 112 is gebeld.' : `${count} keer appt iemand: 112 is gebeld.`),
  line: (_, count) => (count === 1 ? 'Iemand appt in de groep.' : `${count} keer appt iemand in de groep.`),
  deed: (_, count) => (count === 1 ? 'Iemand maakt een keuze.' : `${count} keer maakt iemand een keuze.`),
  risky: (_, count) => (count === 1 ? 'Iemand neemt een risico.' : `${count} keer neemt iemand een risico.`),
  sent: () => 'De politie stuurt een auto.',
  arrived: () => 'De auto van de politie is er.',
  broadcast: () => 'Burgernet stuurt een bericht.',
  closed: (who) => `${who} is gevonden.`,
};
const knows: Readonly<Record<PoliceKnowledge, string>> = {
  heard: 'De politie wordt gebeld.',
  place: 'De politie weet nu de plek.',
  behaviour: 'De politie weet nu wat de persoon doet.',
  description: 'De politie weet nu hoe de persoon eruitziet.',
  heading: 'De politie weet nu welke kant op.',
  sent: 'De politie stuurt een auto.',
  arrived: 'De auto van de politie is er.',
  broadcast: 'Burgernet stuurt een bericht.',
  closed: 'De persoon is gevonden.',
};

/** Where the whole name does not fit beside a lane. */
const short: Readonly<Partial<Record<TrackRole, string>>> = { missing: 'Vermist', driver: 'Bestuurder' };

/** Playing a round again in the hall: on the beamer and on the console. */
export const hallReplay = {
  said,
  short,
  knows,
  nobody: 'De persoon',
  notThere: (who: string) => `${who} is er nog niet.`,
  notYet: 'Nog niemand deed iets.',
  still: 'Stil',
  notSeenYet: 'nog niet gezien',
  knowsNothing: 'weet nog niets',
  participants: 'deelnemers',
  guesses: 'uw gokken',
  placesTitle: 'Waar iedereen stond',
  places: (people: number, places: number) =>
    `${people === 1 ? '1 deelnemer' : `${people} deelnemers`} op ${places === 1 ? '1 plek' : `${places} plekken`}.`,
  moved: (times: number) => (times === 1 ? '1 keer liep iemand naar een andere plek.' : `${times} keer liep iemand naar een andere plek.`),
  console: {
    hint: 'De zaal ziet het hele verloop. Speel af of kies een moment.',
    shown: 'De zaal ziet dit moment.',
    whole: 'Toon het hele verloop',
    keys: 'Toetsen: spatie speelt en stopt. Komma en punt gaan naar een gebeurtenis.',
  },
  hall: 'Hele zaal',
};

export type HallReplay = typeof hallReplay;
