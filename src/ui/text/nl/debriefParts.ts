import type { PersonSlot, VehicleSlot } from '../../../scenario/vocabulary.ts';
import type { DriftSlot, DriftStage } from '../../../scoring/drift.ts';

/** What the neighbours wrote, and why. */
export const debriefNeighbours = {
  lead: 'Dit is wat er in uw groep geschreven is. Ook wat is weggehaald, staat erbij.',
  off: 'In deze ronde was er geen buurtapp.',
  empty: 'In uw groep is deze keer niets geschreven.',
  countTitle: 'Hielpen de berichten?',
  said: (time: string): string => `Om ${time} zei iemand duidelijk dat 112 was gebeld.`,
  never: 'Niemand zei duidelijk dat 112 was gebeld.',
  notCalled: 'Maar dat klopte niet. Niemand belde, dus de politie wist van niets.',
  calledLater: (time: string): string => `Maar de politie hoorde het pas om ${time}.`,
  countHint: 'Ruis is niet fout. Maar belangrijk nieuws raakt er wel door kwijt.',
  columns: { when: 'Wanneer', helped: 'Hielp', noise: 'Ruis of dubbel', thumbs: 'Duimen' },
  when: { before: 'Daarvoor', after: 'Daarna', whole: 'Hele ronde' },
  logTitle: 'Alle berichten',
  you: 'U',
  coordinator: 'beheerder',
  noise: { noise: 'ruis', duplicates: 'dubbel' },
  pinned: 'vastgezet',
  thumbs: (count: number): string => (count === 1 ? '1 duim' : `${count} duimen`),
  replyTo: (name: string): string => `Antwoord op ${name}`,
  removedBy: (name: string, time: string): string => `Weggehaald om ${time} door ${name}, de beheerder.`,
  removedByYou: (time: string): string => `U haalde dit weg om ${time}.`,
  removedByFacilitator: (time: string): string => `Weggehaald om ${time} door de leider van de avond.`,
  removed: (time: string): string => `Weggehaald om ${time} door de beheerder.`,
  why: (name: string): string => `Waarom schreef ${name} dit?`,
};

const stage: Readonly<Record<DriftStage, string>> = {
  seen: 'Gezien',
  call: 'Aan de telefoon',
  incident: 'Bij de meldkamer',
  broadcast: 'Burgernet',
  chat: 'In uw groep',
  relay: 'Doorgegeven',
};
const where: Readonly<Record<DriftStage, string>> = {
  seen: 'bij het zien',
  call: 'aan de telefoon',
  incident: 'bij de meldkamer',
  broadcast: 'in het bericht van Burgernet',
  chat: 'in uw groep',
  relay: 'bij het doorgeven',
};
const change: Readonly<Record<DriftSlot['change'], string>> = { kept: 'gelijk', changed: 'veranderd', lost: 'weg', added: 'nieuw' };
/** As a subject: a verb in the singular follows. */
const subject: Readonly<Record<PersonSlot | VehicleSlot, string>> = {
  sex: 'Man of vrouw',
  age: 'De leeftijd',
  height: 'De lengte',
  build: 'Het postuur',
  hair: 'Het haar of hoofddeksel',
  face: 'Het gezicht',
  upper: 'De jas of trui',
  lower: 'De broek of rok',
  shoes: 'Het paar schoenen',
  bag: 'De tas',
  other: 'Het opvallende ding',
  skin: 'De huidskleur',
  kind: 'Het soort voertuig',
  colour: 'De kleur van het voertuig',
  make: 'Het merk',
  model: 'Het type',
  plate: 'Het kenteken',
};

/** How a description changed on its way. */
export const debriefDrift = {
  lead: 'Een signalement gaat van de een naar de ander. Onderweg verandert er soms iets.',
  none: 'Er ging deze keer geen signalement op weg. Niemand belde over deze zaak.',
  quiet: 'Er ging deze keer geen signalement op weg. Er was niets aan de hand.',
  tableTitle: 'Het signalement van stap tot stap',
  feature: 'Kenmerk',
  stage,
  link: (count: number, who: string): string => `Schakel ${count}: ${who}`,
  change,
  wasBefore: (value: string): string => `was: ${value}`,
  absent: 'niet genoemd',
  rightOf: (right: number, all: number): string =>
    all === 0 ? 'Hier werd geen kenmerk genoemd.' : `${right} van de ${all} kenmerken juist.`,
  keptCount: (count: number): string => `Gelijk gebleven (${count})`,
  where,
  atLink: (count: number): string => `bij schakel ${count}`,
  ordinal: ['bij de eerste schakel', 'bij de tweede schakel', 'bij de derde schakel', 'bij de vierde schakel'],
  subject,
  colourOf: { upper: 'De kleur van de jas', lower: 'De kleur van de broek', shoes: 'De kleur van de schoenen', bag: 'De kleur van de tas' },
  changed: (what: string, place: string): string => `${what} veranderde ${place}.`,
  lost: (what: string, place: string): string => `${what} werd ${place} niet genoemd.`,
  added: (what: string, place: string): string => `${what} kwam erbij ${place}.`,
  startedWrong: (what: string, place: string): string => `${what} klopte al niet ${place}.`,
  said: (value: string): string => `Er werd gezegd: ${value}.`,
  mistaken: 'Er is gebeld over iemand die er alleen op leek.',
  later: (stage: string): string => `${stage}, later`,
  seenOther: 'Gezien: iemand die erop leek',
  wasWrong: 'Dat klopte niet.',
  fromTo: (from: string, to: string): string => `Eerst: ${from}. Daarna: ${to}.`,
  whole: 'Wat gezegd werd, kwam heel over.',
};

/** How messages went from group to group, and how the groups did. */
export const debriefGroups = {
  lead: 'Zo kwam het bericht bij de groepen. De cijfers gaan over de groep, niet over personen.',
  none: 'Er werd deze keer niets doorgegeven.',
  off: {
    burgernet: 'In deze ronde was er geen Burgernet.',
    chat: 'In deze ronde was er geen buurtapp.',
    neither: 'In deze ronde was er geen Burgernet en geen buurtapp.',
  },
  participation: (percent: number): string => `Deelname in deze ronde: ${percent} procent van gewoon.`,
  party: { controlRoom: 'de meldkamer', officer: 'de wijkagent', coordinators: 'de beheerders' },
  coordinatorOf: (group: string): string => `de beheerder van ${group}`,
  relayTitle: 'De weg van het bericht',
  message: {
    search: (count: number, time: string): string => `Bericht ${count}, ${time}: de politie vraagt om uit te kijken`,
    report: (count: number, time: string): string => `Bericht ${count}, ${time}: een melding uit een groep`,
  },
  hop: (from: string, to: string): string => `Van ${from} naar ${to}`,
  after: (time: string): string => `na ${time}`,
  atOnce: 'meteen',
  features: (out: number, heard: number): string => (heard === 0 ? 'zonder signalement' : `${out} van de ${heard} kenmerken doorgegeven`),
  right: (right: number, out: number): string => `${right} van de ${out} juist`,
  chainTitle: 'De weg naar de laatste groep',
  literal: 'woord voor woord',
  retold: 'in eigen woorden',
  played: 'door een deelnemer',
  total: (time: string): string => `Van de meldkamer tot de laatste groep: ${time}.`,
  noTotal: 'De vraag van de politie kwam niet bij een groep.',
  acrossBorder: (count: number): string =>
    count === 1 ? 'Over de grens hoorde 1 groep het.' : `Over de grens hoorden ${count} groepen het.`,
  span: (minutes: number, seconds: number): string => (minutes === 0 ? `${seconds} seconden` : `${minutes} min ${seconds} s`),
  tableTitle: 'De groepen naast elkaar',
  group: 'Groep',
  own: 'uw groep',
  members: (count: number): string => `${count} leden`,
  measuresOf: (name: string): string => `Hoe komt ${name} aan deze cijfers?`,
  measure: {
    heard: 'Hoorde het door de beheerder',
    toFirstCall: 'Eerste telefoontje',
    toFirstMessage: 'Eerste bericht over de zaak',
    reached: 'Buren uit de groep die uitkeken',
    description: 'Signalement in de groep',
    noiseShare: 'Ruis of dubbel',
  },
  reason: {
    heard: 'Vanaf het eerste bericht aan een beheerder, tot het in de groep stond.',
    toFirstCall: 'Vanaf de eerste kaart waarop iets mis was, tot iemand belde.',
    toFirstMessage: 'Vanaf de eerste kaart waarop iets mis was, tot het in de groep stond.',
    reached: 'Nagespeelde buren die een bericht lazen en naar buiten keken.',
    description: 'Hoe goed in de groep stond hoe de persoon eruitzag. Meer is beter.',
    noiseShare: 'Welk deel van de berichten ruis was, of dubbel. Minder is beter.',
  },
  notMeasured: 'niet gebeurd',
  notHeard: 'niet doorgegeven',
  atTime: (time: string): string => `om ${time}`,
  aboutOther: (when: string): string => `${when}, over iemand anders`,
  people: (count: number, all: number): string => `${count} van de ${all}`,
  percent: (count: number): string => `${count} procent`,
  descriptionParts: (right: number, wrong: number, missing: number): string =>
    `Juist: ${right}. Onjuist: ${wrong}. Niet genoemd: ${missing}.`,
  lineParts: (total: number, news: number, duplicates: number): string => `Berichten: ${total}. Nieuw: ${news}. Dubbel: ${duplicates}.`,
  lineMore: (questions: number, helping: number, coordinating: number, noise: number): string =>
    `Vragen: ${questions}. Hulp: ${helping}. Beheer: ${coordinating}. Ruis: ${noise}.`,
  proof: {
    sightingMade: (count: number): string => (count === 1 ? '1 kaart' : `${count} kaarten`),
    callPlaced: (count: number): string => (count === 1 ? '1 telefoontje' : `${count} telefoontjes`),
    chatPosted: (count: number): string => (count === 1 ? '1 bericht in de groep' : `${count} berichten in de groep`),
    residentInformed: (count: number): string => (count === 1 ? '1 buur die uitkeek' : `${count} buren die uitkeken`),
    messagePassedOn: (count: number): string => `${count} keer doorgegeven`,
    broadcastStarted: (count: number): string => (count === 1 ? '1 bericht van Burgernet' : `${count} berichten van Burgernet`),
    coordinatorsAsked: (count: number): string => (count === 1 ? '1 vraag van de meldkamer' : `${count} vragen van de meldkamer`),
    other: (count: number): string => (count === 1 ? '1 gebeurtenis' : `${count} gebeurtenissen`),
  },
  proofAt: (what: string, time: string): string => `${what}, om ${time}`,
  proofFrom: (what: string, from: string, to: string): string => `${what}, van ${from} tot ${to}`,
};

/** The life of the report and of the broadcast. */
export const debriefLives = {
  title: 'De melding en Burgernet',
  hint: 'Een melding begint, groeit en wordt afgemeld. Een Burgernet-actie ook.',
  life: { incident: 'Melding bij de meldkamer', groupReport: 'Melding in uw groep', broadcast: 'Actie van Burgernet' },
  phase: { open: 'open', called: 'gebeld', addedTo: 'aangevuld', over: 'afgemeld', running: 'loopt', ended: 'gestopt' },
  from: (phase: string, time: string): string => `${time} ${phase}`,
  often: (phase: string, first: string, last: string, count: number): string =>
    first === last ? `${first} ${phase}, ${count} keer` : `${first}–${last} ${phase}, ${count} keer`,
  stillOpen: 'Aan het eind was dit nog open.',
  reached: (count: number): string => `Burgernet bereikte ${count} mensen.`,
};

/** Evidence of what others and coordinators did. */
export const debriefEvidence = {
  otherSaw: (sentence: string): string => `Op een andere plek was dit te zien: ${sentence}`,
  otherCalled: (contact: string): string => `Iemand anders belde: ${contact}.`,
  otherSaid: 'Een andere beller zei:',
  otherReported: 'De melding van een ander is genoteerd.',
  heard: 'De meldkamer wist genoeg om te handelen.',
  corrected: 'U verbeterde wat u had gezegd.',
  lineCorrected: 'Er is een bericht verbeterd.',
  pinned: 'Er is een bericht vastgezet.',
  unpinned: 'Er is een bericht losgemaakt.',
  removed: 'Er is een bericht weggehaald.',
  thumbed: (name: string): string => `${name} gaf een duim.`,
  passedOn: (from: string, to: string): string => `Doorgegeven van ${from} naar ${to}.`,
  informed: 'Een buur las een bericht en keek uit.',
  asked: 'De meldkamer vroeg beheerders om uit te kijken.',
  drafted: 'De meldkamer schreef een bericht voor Burgernet.',
};

export type DebriefNeighboursText = typeof debriefNeighbours;
export type DebriefDriftText = typeof debriefDrift;
export type DebriefGroupsText = typeof debriefGroups;
export type DebriefLivesText = typeof debriefLives;
export type DebriefEvidenceText = typeof debriefEvidence;
