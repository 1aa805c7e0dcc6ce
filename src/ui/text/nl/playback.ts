import type { HallLane } from '../../../views/hallDebrief.ts';
import type { ReplayShape } from '../../screens/debrief/replay/shapes.ts';

const lane: Readonly<Record<HallLane, string>> = {
  protagonist: 'De persoon',
  spot: 'Kijk',
  alert: 'Bel',
  post: 'App',
  respond: 'Doe',
  police: 'Politie, Burgernet',
};
const legend: Readonly<Record<ReplayShape | 'best' | 'late', string>> = {
  best: 'goed moment',
  late: 'nog op tijd',
  tick: 'kaart',
  bigTick: 'kaart over de zaak',
  gate: 'in of uit beeld',
  triangle: 'opvallend',
  dot: 'gedaan',
  flag: 'onthouden of genoteerd',
  ring: 'bericht of melding',
  cross: 'risico',
  box: 'auto weg',
  block: 'auto er',
  diamond: 'Burgernet',
  star: 'klaar',
};
const seconds = (count: number): string => (Math.abs(count) === 1 ? '1 seconde' : `${Math.abs(count)} seconden`);

/** Playing an evening again: its controls, its lanes, its table. */
export const playback = {
  title: 'Wat gebeurde er?',
  controls: 'Bediening',
  slider: 'Moment van de oefening',
  playing: 'Speelt af',
  play: 'Speel af',
  pause: 'Pauze',
  previous: 'Eerder',
  next: 'Later',
  previousEvent: 'Eerder: vorige gebeurtenis',
  nextEvent: 'Later: volgende gebeurtenis',
  step: (by: number): string => (by < 0 ? `${seconds(by)} terug` : `${seconds(by)} verder`),
  stepShort: (by: number): string => `${by < 0 ? '−' : '+'}${Math.abs(by)} s`,
  speed: 'Snelheid',
  times: (factor: number): string => `${factor}×`,
  lane,
  legend,
  perSign: (most: number): string => `Eén teken telt voor ten hoogste ${most} keer.`,
  appeared: (name: string): string => `${name} kwam in beeld.`,
  left: (name: string): string => `${name} was uit beeld.`,
  people: (count: number): string => (count === 1 ? '1 deelnemer' : `${count} deelnemers`),
  eventsTitle: 'Ga naar een gebeurtenis',
  nothing: 'Hier gebeurde niets.',
  happened: (count: number, first: string, last: string): string =>
    count === 1 ? `1 gebeurtenis, om ${first}.` : `${count} gebeurtenissen, van ${first} tot ${last}.`,
  ideal: (from: string, best: string, latest: string): string => `Goed moment: ${from} tot ${best}, uiterlijk ${latest}.`,
  between: (from: string, to: string): string => `${from}–${to}`,
  showTable: 'Laat zien als tabel',
  hideTable: 'Verberg de tabel',
  tableTitle: 'Alle banen als tabel',
  columns: { time: 'Tijd', what: 'Wat' },
  mapInWords: 'De kaart in woorden',
  keysTitle: 'Toetsen',
  keys: [
    ['Spatie', 'afspelen en pauze'],
    ['← →', '5 seconden terug en verder'],
    ['Page Up of ,', 'vorige gebeurtenis'],
    ['Page Down of .', 'volgende gebeurtenis'],
    ['T', 'tabel'],
  ] as readonly (readonly [string, string])[],
};

export type PlaybackText = typeof playback;
