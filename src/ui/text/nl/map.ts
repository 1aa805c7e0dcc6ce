import type { Bearing, Letters } from '../../map/mapFacts.ts';
import type { MarkKind, TrackKind } from '../../map/mapProps.ts';

const bearing: Readonly<Record<Bearing, string>> = {
  here: 'Hier',
  up: 'Boven',
  upRight: 'Rechtsboven',
  right: 'Rechts',
  downRight: 'Rechtsonder',
  down: 'Onder',
  downLeft: 'Linksonder',
  left: 'Links',
  upLeft: 'Linksboven',
};
const letters: Letters = {
  own: 'U',
  suspect: 'B',
  driver: 'A',
  missing: 'V',
  lookAlike: 'L',
  patrol: 'P',
  broadcast: 'i',
  participant: 'D',
  passerby: 'W',
  otherwise: '2',
};
const track: Readonly<Record<TrackKind, string>> = {
  suspect: 'De boef',
  driver: 'De bestuurder',
  missing: 'De vermiste persoon',
  lookAlike: 'Iemand die erop lijkt',
  patrol: 'De politie',
  otherwise: 'Zoals het anders ging',
};
const kind: Readonly<Record<MarkKind, string>> = {
  seen: 'Gezien',
  remembered: 'Onthouden',
  suspect: 'De boef',
  driver: 'De bestuurder',
  missing: 'De vermiste persoon',
  lookAlike: 'Iemand die erop lijkt',
  patrol: 'De politie',
  broadcast: 'Burgernet',
  participant: 'Deelnemers',
  passerby: 'Voorbijganger',
  otherwise: 'Zoals het anders ging',
};

export const map = {
  title: (name: string): string => `Kaart van ${name}`,
  keys: 'Pijltjes verschuiven de kaart. Plus en min maken de kaart groter en kleiner.',
  sameInList: 'Alles op de kaart staat ook in de lijst.',
  nearer: 'Dichterbij',
  farther: 'Verder weg',
  toOwn: 'Naar uw plek',
  whole: 'Hele kaart',
  north: 'N',
  metres: (length: number): string => `${length} m`,
  loading: 'Even geduld. Wij tekenen de kaart.',
  failed: 'De kaart werkt niet op dit toestel. U ziet alles in de lijst.',
  letters,
  track,
  kind,
  bearing,
  standing: (place: string): string => `U staat: ${place}.`,
  seen: (count: number): string =>
    count === 0 ? 'U zag nog niemand.' : count === 1 ? 'Op de kaart staat 1 ding.' : `Op de kaart staan ${count} dingen.`,
  walkTo: (where: string, place: string, seconds: number): string => `${where}: ${place}, ${seconds} seconden.`,
  placesTitle: 'Hier kunt u naartoe',
  seenTitle: 'Dit staat op de kaart',
};

export type MapText = typeof map;
