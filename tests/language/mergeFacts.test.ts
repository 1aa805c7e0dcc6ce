import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../src/language/facts.ts';
import { mergeFacts } from '../../src/language/mergeFacts.ts';
import { understand } from '../../src/language/understand.ts';
import { GAZETTEER } from './gazetteer.fixture.ts';

const facts = (text: string) => understand(text, GAZETTEER).facts;
const said = (...texts: string[]) => texts.reduce((known, text) => mergeFacts(known, facts(text)), NO_FACTS);

describe('what is known after several messages', () => {
  it('adds a colour to a coat that was told before', () => {
    expect(said('man met een jas', 'de jas is blauw').person).toEqual({ sex: 'man', upper: { garment: 'coat', colour: 'blue' } });
  });

  it('takes the later word when it differs', () => {
    expect(said('zwarte jas', 'nee, een groene jas').person).toEqual({ upper: { garment: 'coat', colour: 'green' } });
  });

  it('keeps every activity once', () => {
    expect(said('hij voelt aan de deur', 'hij voelt weer aan de deur', 'hij rent weg').activities).toEqual(['feelsDoor', 'runs']);
  });

  it('keeps a place on the map when a later word names one that is not', () => {
    expect(said('Molenweg 8', 'achter de garages').location).toEqual({ street: 'molenweg', house: 8 });
    expect(said('achter de garages', 'Molenweg 8').location).toEqual({ street: 'molenweg', house: 8 });
    expect(said('achter de garages', 'bij het kanaal').location).toEqual({ unlisted: 'kanaal' });
    expect(said('Molenweg', 'nummer 17 in de Beukenlaan').location).toEqual({ street: 'molenweg' });
  });

  it('keeps a goal on the map when a later word names one that is not', () => {
    expect(said('hij rent richting de school', 'hij rent richting de grens').heading).toEqual({ towards: { place: 'school' } });
  });

  it('keeps figures and adds others', () => {
    expect(said('man van 1.90', 'van 30 jaar').measured).toEqual({
      heightCm: { least: 190, most: 190 },
      ageYears: { least: 30, most: 30 },
    });
  });

  it('adds a house number to the street, and begins anew with another street', () => {
    expect(said('Molenweg', 'nummer 8').location).toEqual({ street: 'molenweg', house: 8 });
    expect(said('Molenweg 8', 'nee, de Kerkstraat').location).toEqual({ street: 'kerkstraat' });
  });

  it('never forgets danger', () => {
    expect(said('hij heeft een mes', 'zwarte jas').danger).toBe(true);
  });

  it('drops the model with the make', () => {
    expect(said('een rode Opel Corsa', 'nee, een Peugeot').vehicle).toEqual({ kind: 'car', colour: 'red', make: 'Peugeot' });
  });

  it('leaves everything as it was when nothing is said', () => {
    const known = facts('man met blauwe jas op Molenweg 8, ik heb 112 gebeld');
    expect(mergeFacts(known, NO_FACTS)).toEqual(known);
  });
});
