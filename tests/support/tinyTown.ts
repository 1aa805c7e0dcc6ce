// A tiny town and plain house rules to test with, as an author would write them.
import type * as z from 'zod';
import type { HouseRules } from '../../src/scenario/houseRules.ts';
import type { NeighbourhoodFile } from '../../src/scenario/neighbourhood.ts';

/** Two streets that cross, a path behind the houses, twenty addresses, an exit at both ends. */
export const TINY_TOWN: z.input<typeof NeighbourhoodFile> = {
  format: 1,
  id: 'tiny-town',
  name: 'Klein Dorp',
  size: [4000, 3000],
  municipalities: [
    {
      id: 'dorpen',
      name: 'Dorpen',
      area: [
        [0, 0],
        [4000, 0],
        [4000, 3000],
        [0, 3000],
      ],
    },
  ],
  streets: [
    { id: 'dorpsstraat', name: 'Dorpsstraat', kind: 'residential', municipality: 'dorpen' },
    { id: 'molenweg', name: 'Molenweg', kind: 'residential', municipality: 'dorpen' },
    { id: 'achterpad', name: 'Achterpad', kind: 'alley', municipality: 'dorpen' },
  ],
  junctions: [
    { id: 'west', x: 300, y: 1500 },
    { id: 'midden', x: 2000, y: 1500 },
    { id: 'oost', x: 3700, y: 1500 },
    { id: 'noord', x: 2000, y: 300 },
    { id: 'hoek', x: 3700, y: 300 },
  ],
  segments: [
    { id: 'dorpsstraat-west', from: 'west', to: 'midden', street: 'dorpsstraat', modes: ['foot', 'bike', 'car'], speed: 30, width: 60 },
    { id: 'dorpsstraat-oost', from: 'midden', to: 'oost', street: 'dorpsstraat', modes: ['foot', 'bike', 'car'], speed: 30, width: 60 },
    { id: 'molenweg-noord', from: 'midden', to: 'noord', street: 'molenweg', modes: ['foot', 'bike', 'car'], speed: 30, width: 60 },
    { id: 'achterpad-noord', from: 'noord', to: 'hoek', street: 'achterpad', modes: ['foot', 'bike'], speed: 15, width: 20 },
    { id: 'achterpad-oost', from: 'hoek', to: 'oost', street: 'achterpad', modes: ['foot', 'bike'], speed: 15, width: 20 },
  ],
  rows: [
    {
      segment: 'dorpsstraat-west',
      side: 'left',
      kind: 'terraced',
      first: 1,
      count: 8,
      from: 300,
      setback: 40,
      frontage: 60,
      depth: 90,
      garden: 100,
    },
    {
      segment: 'dorpsstraat-oost',
      side: 'right',
      kind: 'terraced',
      first: 2,
      count: 8,
      from: 300,
      setback: 40,
      frontage: 60,
      depth: 90,
      garden: 100,
    },
    {
      segment: 'molenweg-noord',
      side: 'right',
      kind: 'semi',
      first: 2,
      count: 4,
      from: 300,
      setback: 50,
      frontage: 80,
      depth: 90,
      garden: 100,
      gap: 40,
    },
  ],
  places: [{ id: 'speeltuin', name: 'Speeltuin', kind: 'playground', at: { segment: 'molenweg-noord', offset: 900 } }],
  exits: [
    { id: 'uitgang-west', name: 'Naar de stad', junction: 'west' },
    { id: 'uitgang-oost', name: 'Naar de polder', junction: 'oost' },
  ],
};

export const PLAIN_RULES: z.input<typeof HouseRules> = {
  format: 1,
  id: 'plain',
  name: 'Gewone regels',
  source: 'Voor de test.',
  minimumAge: 18,
  call: { urgent: '112', notUrgent: '0900-8844' },
  post: {
    order: 'afterCall',
    to: 'group',
    sayCalled: true,
    describePerson: true,
    photos: 'policeOnly',
    smallTalk: false,
    staysOpenUntilSignedOff: false,
  },
  respond: { stayAndWatch: 'good', noteDetails: 'good', goTogether: 'neutral', approachAlone: 'bad', follow: 'bad' },
  respondAfterCall: true,
  summary: ['Bel eerst 112.', 'Vertel daarna de groep dat u belde.'],
};
