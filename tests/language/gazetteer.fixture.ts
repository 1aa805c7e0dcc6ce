// A small invented village to name streets and places in.
import { buildGazetteer, type Gazetteer, type Named } from '../../src/language/gazetteer.ts';

const streets = [
  ['molenweg', 'Molenweg'],
  ['kerkstraat', 'Kerkstraat'],
  ['dorpsstraat', 'Dorpsstraat'],
  ['provincialeweg', 'Provincialeweg'],
  ['achterpad', 'Achterpad Molenweg'],
] as const;
const places = [
  ['school', 'Basisschool De Wieken', 'school'],
  ['winkel', 'Supermarkt Van Dam', 'shop'],
  ['speeltuin', 'Speeltuin', 'playground'],
  ['bushalte', 'Bushalte Brink', 'busStop'],
  ['brink', 'De Brink', 'square'],
  ['vijver', 'Vijver', 'pond'],
  ['station', 'Station', 'station'],
] as const;
const spot = { segment: 0, offset: 0 };
const at = { x: 0, y: 0 };

const village: Named = {
  streets: streets.map(([id, name]) => ({ id, name, kind: 'residential', municipality: 0 })),
  houses: [2, 4, 6, 8, 10, 12].flatMap((number) =>
    [0, 1].map((street) => ({
      id: `${streets[street]?.[0]}-${number}`,
      street,
      number,
      addition: '',
      kind: 'terraced' as const,
      building: 0,
      outline: [],
      garden: null,
      spot,
      front: at,
      back: null,
    })),
  ),
  places: places.map(([id, name, kind]) => ({ id, name, kind, spot, at, outline: null })),
  exits: [{ id: 'noord', name: 'Richting Assen', junction: 0 }],
  aliases: [
    { name: 'het achterpad', target: 'achterpad' },
    { name: 'Wiekenschool', target: 'school' },
    { name: "Roelofs' huis", target: 'molenweg-8' },
  ],
};

export const GAZETTEER: Gazetteer = buildGazetteer(village);
