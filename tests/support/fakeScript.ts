// What is seen and written in the scripted exercise of fakeSession.
import type { Neighbourhood } from '../../src/scenario/neighbourhood.ts';
import type { CardView, ChatLineView } from '../../src/views/participant.ts';

type Script = Omit<CardView, 'closer' | 'remembered' | 'details'> & { readonly details: NonNullable<CardView['details']> };

/** Eight sightings, one every 12 seconds or so. */
export function fakeCards(neighbourhood: Neighbourhood): readonly Script[] {
  const street = neighbourhood.streets[0]?.id ?? '';
  const place = neighbourhood.places[0]?.id ?? '';
  const point = neighbourhood.houses[24]?.front ?? { x: 1000, y: 1000 };
  const seen = (id: string, at: number, dx: number, rest: Pick<Script, 'activity' | 'person' | 'vehicle' | 'details' | 'where'>): Script => ({
    id,
    at,
    lookout: 'raam',
    point: { x: point.x + dx, y: point.y },
    ...rest,
  });
  return [
    seen('s1', 4000, 0, {
      activity: 'walksDog', person: { sex: 'woman' }, vehicle: null, where: { street },
      details: { activity: 'walksDog', person: { sex: 'woman', age: 'fifties', upper: { garment: 'coat', colour: 'green' } }, vehicle: null },
    }),
    seen('s2', 16_000, 150, {
      activity: 'cycles', person: { sex: 'man', upper: { garment: 'jacket', colour: 'blue' } }, vehicle: { kind: 'bicycle', colour: 'black' }, where: { street },
      details: { activity: 'cycles', person: { sex: 'man', age: 'teenager', upper: { garment: 'jacket', colour: 'blue' } }, vehicle: { kind: 'bicycle', colour: 'black' } },
    }),
    seen('s3', 30_000, 300, {
      activity: 'entersPath', person: { sex: 'man', bag: { colour: 'brown' } }, vehicle: null, where: { street, house: 8 },
      details: { activity: 'feelsDoor', person: { sex: 'man', bag: { garment: 'backpack', colour: 'brown' }, upper: { garment: 'coat', colour: 'blue' }, hair: 'beanie' }, vehicle: null },
    }),
    seen('s4', 44_000, 450, {
      activity: 'delivers', person: { sex: 'woman', upper: { garment: 'vest', colour: 'orange' } }, vehicle: { kind: 'van', colour: 'white' }, where: { street, house: 14 },
      details: { activity: 'delivers', person: { sex: 'woman', hair: 'blond', upper: { garment: 'vest', colour: 'orange' } }, vehicle: { kind: 'van', colour: 'white', plate: 'E?-12?-A' } },
    }),
    seen('s5', 60_000, 600, {
      activity: 'playsFootball', person: { age: 'child' }, vehicle: null, where: { place },
      details: { activity: 'playsFootball', person: { age: 'child', sex: 'woman', upper: { garment: 'sweater', colour: 'red' } }, vehicle: null },
    }),
    seen('s6', 90_000, 750, {
      activity: 'putsOutBin', person: { sex: 'man', age: 'seventies' }, vehicle: null, where: { street, house: 3 },
      details: { activity: 'putsOutBin', person: { sex: 'man', age: 'seventies', hair: 'grey' }, vehicle: null },
    }),
    seen('s7', 140_000, 900, {
      activity: 'looksInside', person: { sex: 'woman', upper: { colour: 'black' } }, vehicle: null, where: { street, house: 9 },
      details: { activity: 'looksInside', person: { sex: 'woman', upper: { garment: 'hoodie', colour: 'black' }, shoes: { garment: 'trainers', colour: 'white' } }, vehicle: null },
    }),
    seen('s8', 200_000, 1050, {
      activity: 'drives', person: {}, vehicle: { kind: 'car', colour: 'red' }, where: { street },
      details: { activity: 'drives', person: {}, vehicle: { kind: 'car', colour: 'red', make: 'Kiver' } },
    }),
  ];
}

const line = (id: string, at: number, from: string, text: string, more: Partial<ChatLineView> = {}): ChatLineView => ({
  id, at, from, mine: false, role: 'resident', text, replyTo: null, pinned: false, ...more,
});

/** What the neighbours write. */
export const fakeLines: readonly ChatLineView[] = [
  line('l0', 0, 'Hanneke', 'Alleen meldingen in deze groep, alstublieft.', { role: 'coordinator', pinned: true }),
  line('l1', 20_000, 'An', 'Hoorde iemand dat ook?'),
  line('l2', 50_000, 'Bilal', 'Wat hoorde je?', { replyTo: 'l1' }),
  line('l3', 70_000, 'An', 'Een klap, bij de speeltuin denk ik.'),
  line('l4', 130_000, 'Corrie', 'Ik kijk even uit het raam. Ik zie nu niets op straat staan.'),
];
