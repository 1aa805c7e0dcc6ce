// Small exercises to test with: a quiet five minutes in the tiny town, and a burglary that has a bit of everything.
// Raw files, as an author would write them; `loaded` of loading.ts makes a Scenario of them.
import type * as z from 'zod';
import type { ScenarioFile } from '../../src/scenario/schema.ts';

export type RawScenario = z.input<typeof ScenarioFile>;

/** The least that is an exercise: one passer-by, one message, five minutes in which nothing is wrong. */
export function minimalScenario(overrides: Partial<RawScenario> = {}): RawScenario {
  return {
    format: 1,
    id: 'minimal',
    version: '1.0.0',
    lang: 'nl',
    title: 'Vijf minuten aan het raam',
    summary: 'Een rustige avond in de straat.',
    objectives: [{ id: 'kijken', text: 'U kijkt naar gedrag.' }],
    startsAt: '19:30',
    light: 'dusk',
    duration: '05:00',
    houseRules: 'plain',
    neighbourhood: 'tiny-town',
    municipalities: [{ id: 'dorpen', name: 'Dorpen' }],
    groups: [
      {
        id: 'buurt',
        name: 'Buurtapp Klein Dorp',
        municipality: 'dorpen',
        members: 8,
        coordinator: 'Ineke',
        names: ['Ans', 'Bram', 'Cor', 'Dina', 'Els', 'Frits'],
      },
    ],
    residents: 12,
    cast: [
      {
        id: 'man-met-hond',
        role: 'passerby',
        person: { sex: 'man', age: 'fifties', upper: { garment: 'jacket', colour: 'green' }, other: 'dog' },
        routine: {
          starts: { at: '00:20', jitter: '00:20' },
          from: 'uitgang-west',
          steps: [
            { goesTo: 'midden', does: 'walksDog' },
            { does: 'standsStill', lasts: '00:15' },
            { goesTo: 'speeltuin', does: 'walksDog' },
          ],
        },
      },
    ],
    plot: { kind: 'quiet' },
    lookouts: [{ id: 'voorraam', label: 'Uw voorraam', at: 'dorpsstraat-2', view: 'front' }],
    seats: [{ id: 'seat-1', lookout: 'voorraam', group: 'buurt' }],
    injects: [
      {
        id: 'poes',
        title: 'Er is een poes weg',
        when: { at: '02:00' },
        does: [{ do: 'chat', group: 'buurt', from: 'Ans', text: 'Heeft iemand onze poes gezien?' }],
      },
    ],
    broadcast: {
      enabled: false,
      texts: {
        start: 'Burgernet vraagt uw hulp.',
        found: 'De persoon is gevonden.',
        caught: 'De persoon is aangehouden.',
        notFound: 'De actie is gestopt.',
      },
    },
    chatter: { thanks: ['Dank voor het bericht.'] },
    ideal: [
      {
        id: 'letten',
        step: 'spot',
        does: 'attend',
        cards: 1,
        trigger: [{ at: '00:00' }],
        best: '03:00',
        latest: '04:30',
        weight: 10,
        text: 'U keek rustig om u heen.',
      },
    ],
    debrief: { questions: ['Wat zag u?'] },
    ...overrides,
  };
}

/** A burglary with a look-alike, three passers-by, two lookouts, every sort of expectation and of inject. */
export function burglaryScenario(overrides: Partial<RawScenario> = {}): RawScenario {
  return minimalScenario({
    id: 'small-burglary',
    title: 'Een avond in Klein Dorp',
    light: 'night',
    duration: '20:00',
    cast: [
      {
        id: 'man-grijze-jas',
        role: 'protagonist',
        person: {
          sex: 'man',
          age: 'thirties',
          build: 'slim',
          upper: { garment: 'jacket', colour: 'grey' },
          bag: { garment: 'backpack', colour: 'black' },
        },
      },
      {
        id: 'buurman-grijze-jas',
        role: 'lookAlike',
        person: { sex: 'man', age: 'forties', upper: { garment: 'jacket', colour: 'grey' } },
        routine: {
          starts: { at: '00:30', jitter: '00:30' },
          from: 'uitgang-west',
          steps: [
            { goesTo: 'dorpsstraat-1' },
            { does: 'putsOutBin', lasts: '00:20' },
            { goesTo: 'speeltuin' },
            { does: 'looksAround', closer: 'looksForPet', lasts: '00:30' },
            { goesTo: 'dorpsstraat-1' },
            { does: 'usesKey', lasts: '00:10' },
          ],
        },
      },
      {
        id: 'vrouw-met-hond',
        role: 'passerby',
        person: { sex: 'woman', age: 'sixties', upper: { garment: 'coat', colour: 'red' }, other: 'dog' },
        routine: {
          starts: { at: '01:00' },
          from: 'uitgang-oost',
          steps: [
            { goesTo: 'midden', does: 'walksDog' },
            { does: 'talks', lasts: '00:30' },
            { goesTo: 'speeltuin', does: 'walksDog' },
            { does: 'standsStill', lasts: '00:40' },
            { goesTo: 'uitgang-oost', does: 'walksDog' },
          ],
        },
      },
      {
        id: 'bezorger',
        role: 'passerby',
        person: { sex: 'man', age: 'twenties', upper: { garment: 'vest', colour: 'orange' } },
        vehicle: { kind: 'van', colour: 'white', plate: '12-OEF-3' },
        routine: {
          starts: { at: '03:00', jitter: '01:00' },
          from: 'uitgang-west',
          steps: [
            { goesTo: 'dorpsstraat-4', mode: 'car', does: 'drives' },
            { does: 'delivers', lasts: '00:30' },
            { goesTo: 'molenweg-4', mode: 'car', does: 'drives' },
            { does: 'ringsBell', lasts: '00:20' },
            { goesTo: 'uitgang-oost', mode: 'car', does: 'drives' },
          ],
        },
      },
      { id: 'kind-op-fiets', role: 'passerby', person: { age: 'child' }, vehicle: { kind: 'bicycle', colour: 'blue' } },
    ],
    plot: {
      kind: 'burglary',
      suspect: 'man-grijze-jas',
      starts: { at: '02:00', jitter: '01:00' },
      from: 'uitgang-oost',
      scouts: [{ where: 'dorpsstraat-8', does: 'looksInside', lasts: '00:40' }],
      targets: [{ where: 'dorpsstraat-6', approach: 'entersBackGarden', tries: 'forcesDoor', enters: 'climbsThroughWindow' }],
      tryingTakes: '00:45',
      inside: { median: '04:00', least: '02:00', most: '08:00' },
      loot: { bag: { garment: 'sportsBag', colour: 'black' } },
      flight: { foot: 50, bike: 25, car: 25 },
      transportAt: 'midden',
      transport: { bike: { kind: 'bicycle', colour: 'black' }, car: { kind: 'car', colour: 'grey', make: 'Opel', plate: '45-IEP-6' } },
      exits: ['uitgang-oost'],
      hidesAt: ['speeltuin'],
    },
    lookouts: [
      { id: 'voorraam', label: 'Uw voorraam', at: 'dorpsstraat-2', view: 'front', reaches: [{ lookout: 'hoek-molenweg', takes: '00:20' }] },
      { id: 'hoek-molenweg', label: 'De hoek met de Molenweg', at: 'midden', reaches: [{ lookout: 'voorraam' }] },
    ],
    injects: [
      {
        id: 'poes',
        title: 'Er is een poes weg',
        when: { at: '01:30', jitter: '00:30' },
        does: [{ do: 'chat', group: 'buurt', from: 'Ans', text: 'Heeft iemand onze poes gezien?' }],
      },
      {
        id: 'antwoord',
        title: 'Iemand vond de poes',
        when: { after: 'poes', wait: '02:00' },
        does: [{ do: 'chat', group: 'buurt', from: 'Cor', text: 'Hij zit bij ons in de tuin.' }],
      },
      {
        id: 'fietsend-kind',
        title: 'Een kind fietst langs',
        when: {
          any: [
            { at: '06:00' },
            {
              all: [
                { on: 'callPlaced', contact: '112', wait: '00:30' },
                { actor: 'man-grijze-jas', in: 'inside' },
              ],
            },
          ],
        },
        unless: { on: 'patrolArrived' },
        does: [
          { do: 'passerby', cast: 'kind-op-fiets', from: 'uitgang-west', steps: [{ goesTo: 'speeltuin', mode: 'bike', does: 'cycles' }] },
        ],
      },
      { id: 'einde', title: 'De avond is voorbij', when: { byHand: true }, does: [{ do: 'endExercise' }] },
    ],
    broadcast: {
      enabled: true,
      texts: {
        start: 'Burgernet vraagt uw hulp bij een inbraak.',
        found: 'De persoon is gevonden.',
        caught: 'De persoon is aangehouden.',
        notFound: 'De actie is gestopt.',
      },
    },
    ideal: [
      {
        id: 'zien',
        step: 'spot',
        does: 'notice',
        who: 'man-grijze-jas',
        doing: ['forcesDoor', 'entersBackGarden'],
        trigger: [{ sees: 'man-grijze-jas' }],
        best: '00:30',
        latest: '02:00',
        weight: 20,
        text: 'U zag wat de man deed.',
      },
      {
        id: 'bellen',
        step: 'alert',
        does: 'call',
        contact: ['112'],
        about: 'man-grijze-jas',
        says: ['location', 'case', 'description'],
        slots: ['sex', 'upper', 'bag'],
        enough: 2,
        trigger: [{ met: 'zien' }, { sees: 'man-grijze-jas', doing: ['forcesDoor'] }],
        best: '01:00',
        latest: '03:00',
        weight: 40,
        text: 'U belde meteen 112.',
      },
      {
        id: 'melden',
        step: 'post',
        does: 'tellGroup',
        says: ['alarm', 'location'],
        trigger: [{ met: 'bellen' }, { reads: 'broadcast' }],
        best: '01:30',
        latest: '04:00',
        weight: 20,
        text: 'U vertelde de groep dat u belde.',
      },
      {
        id: 'kijken',
        step: 'respond',
        does: 'choose',
        choice: ['stayAndWatch', 'noteDetails'],
        trigger: [{ met: 'bellen' }],
        best: '02:00',
        latest: '05:00',
        weight: 20,
        text: 'U bleef veilig kijken.',
      },
    ],
    antiPatterns: [{ id: 'confronts', cost: 20, ceiling: 60, text: 'U ging alleen naar de persoon toe.' }],
    ...overrides,
  });
}
