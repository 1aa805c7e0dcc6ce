// What strangers say of vehicles: kinds, makes and models, parts of number plates, and cars that do not count.
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.ts';
import { GAZETTEER } from './gazetteer.fixture.ts';

const vehicle = (text: string) => understand(text, GAZETTEER).facts.vehicle;

describe('a vehicle', () => {
  it.each([
    ['een grijze Golf', { kind: 'car', model: 'Golf', colour: 'grey' }],
    ['vw golf, zwart', { kind: 'car', make: 'Volkswagen', model: 'Golf', colour: 'black' }],
    ['Audi A4 zwart', { kind: 'car', make: 'Audi', model: 'A4', colour: 'black' }],
    ['bestelbus van het merk Renault, type Trafic', { kind: 'van', make: 'Renault', model: 'Trafic' }],
    ['een donkere auto', { kind: 'car', colour: 'dark' }],
    ['op een zwarte fatbike', { kind: 'ebike', colour: 'black' }],
    ['rode bakfiets', { kind: 'cargoBike', colour: 'red' }],
    ['trekker met groene kap', { kind: 'tractor' }],
    ['die zwarte Polo heeft een fietser geschept', { kind: 'car', model: 'Polo', colour: 'black' }],
  ])('%s', (text, known) => {
    expect(vehicle(text)).toEqual(known);
  });

  it.each([
    'wit polootje met kraag',
    'golf was gisteren erg hoog op zee',
    'Onze kleindochter Kia is geslaagd',
    'Mijn auto staat op de oprit, grijze Skoda',
    'Klopt het dat het een Golf was?',
    'de politieauto staat er al',
    'Te koop: kinderfiets, roze',
  ])('%s: none', (text) => {
    expect(vehicle(text)).toBeUndefined();
  });
});

describe('a number plate', () => {
  it.each([
    ['kenteken 12-OEF-3', '12-OEF-3'],
    ['kenteken begint met 8', '8-?????'],
    ['plaat eindigt op 3-OE', '???-3-OE'],
    ['auto, iets met XO', 'XO'],
    ['rode Astra, beginnend met 9', '9'],
    ['Duits kenteken', 'D'],
    ['auto met Poolse platen', 'PL'],
    ['Belgisch kenteken 1-OAB-234', 'B/1-OAB-234'],
  ])('%s', (text, plate) => {
    expect(vehicle(text)?.plate).toBe(plate);
  });

  it.each(['crossmotor zonder kenteken', 'heb niet op t kenteken gelet', 'Wie heeft het kenteken?'])('%s: none', (text) => {
    expect(vehicle(text)?.plate).toBeUndefined();
  });
});
