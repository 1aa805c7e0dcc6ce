// Places that stand on no map, ways without a name, corrections, and times.
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.ts';
import { GAZETTEER } from './gazetteer.fixture.ts';

const facts = (text: string) => understand(text, GAZETTEER).facts;

describe('a place that is not on the map is kept in the words that were used', () => {
  it.each([
    ['er staat iemand in de Beukenlaan 8', 'Beukenlaan 8'],
    ['ongeluk op de N371', 'N371'],
    ['bij de Oude Rijksweg', 'Oude Rijksweg'],
    ['achter de garages', 'garages'],
    ['hij staat bij het kanaal', 'kanaal'],
    ['man in de achtertuin', 'achtertuin'],
    ['staat bij de Plus', 'Plus'],
    ['t.o. de Lidl', 'Lidl'],
  ])('%s', (text, unlisted) => {
    expect(facts(text).location).toEqual({ unlisted });
  });

  it.each([
    'hij kijkt achterom',
    'op de fiets',
    'zet de foto op Facebook',
    'achter het stuur',
    'een van die Polen',
    'blijf uit de buurt',
    'hij is onderweg',
  ])('%s: no place', (text) => {
    expect(facts(text).location).toBeUndefined();
  });

  it('is not given where a place of the map is named too', () => {
    expect(facts('bij de apotheek in de Kerkstraat').location).toEqual({ street: 'kerkstraat' });
  });
});

describe('which way somebody goes', () => {
  it.each([
    ['hij rende het park in', { towards: { unlisted: 'park' } }],
    ['richting de grens', { towards: { unlisted: 'grens' } }],
    ['ze is de Beukenlaan ingeslagen', { towards: { unlisted: 'Beukenlaan' } }],
    ['de steeg achter de Kerkstraat in', { towards: { street: 'kerkstraat' } }],
    ['reed linksaf', { way: 'linksaf' }],
    ['ze rijden het dorp uit', { way: 'het dorp uit' }],
    ['hij komt mijn kant op', { way: 'mijn kant op' }],
    ['in noordelijke richting', { direction: 'n' }],
  ])('%s', (text, heading) => {
    expect(facts(text).heading).toEqual(heading);
  });

  it.each([
    'Welke kant ging hij op?',
    'hij kwam uit de richting van de kerk',
    'ik loop naar de school',
    'hij staat op de Molenweg',
    'ze lopen achter de school',
  ])('%s: no way', (text) => {
    expect(facts(text).heading).toBeUndefined();
  });
});

describe('a place that is put right', () => {
  it.each([
    ['nee sorry, niet Molenweg maar Kerkstraat', { street: 'kerkstraat' }],
    ['Molenweg 8, ik bedoel nummer 10', { street: 'molenweg', house: 10 }],
    ['Kerkstraat 2? nee sorry Molenweg 4', { street: 'molenweg', house: 4 }],
  ])('%s', (text, location) => {
    expect(facts(text).location).toEqual(location);
  });
});

describe('where it happens is kept apart from', () => {
  it('the address of who tells it', () => {
    expect(facts('ik zit op Molenweg 8 en er wordt nu ingebroken op Molenweg 10').location).toEqual({ street: 'molenweg', house: 10 });
    expect(facts('ik zit op Molenweg 8').location).toEqual({ street: 'molenweg', house: 8 });
  });

  it('the place where somebody was lost sight of: that is the way they went', () => {
    const { location, heading } = facts('fietser aangereden in de Kerkstraat, ik ben hem kwijt, bij de Provincialeweg');
    expect([location, heading]).toEqual([{ street: 'kerkstraat' }, { towards: { street: 'provincialeweg' } }]);
  });
});

describe('when it was', () => {
  it.each([
    ['om 20.10 uur reed hij weg', { clock: 1210 }],
    ['rond kwart over twee', { clock: 135 }],
    ['vanmiddag om half 4', { clock: 930 }],
    ['tien minuten geleden', { ago: 10 }],
    ['een half uur geleden', { ago: 30 }],
  ])('%s', (text, time) => {
    expect(facts(text).time).toEqual(time);
  });

  it.each(['man van 1.80', 'bel 0900-8844', 'over 5 minuten'])('%s: no time', (text) => {
    expect(facts(text).time).toBeUndefined();
  });
});
