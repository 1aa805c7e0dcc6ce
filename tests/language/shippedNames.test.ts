// Names of the shipped neighbourhoods as callers say them, and what is seen against what is only wondered.
import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../src/language/gazetteer.ts';
import { understand } from '../../src/language/understand.ts';
import { loadNeighbourhood, SHIPPED_NEIGHBOURHOODS } from '../support/neighbourhoods.ts';

const MOLENWIJK = buildGazetteer(loadNeighbourhood('molenwijk'));
const heard = (text: string) => understand(text, MOLENWIJK).facts;

describe('an alley is the one whose name is said', () => {
  test.each([
    ['Hij staat bij het achterpad Haverkamp', 'achterpad-haverkamp'],
    ['Op het achterpad Roggekamp', 'achterpad-roggekamp'],
    ['Achterpad Gerstekamp', 'achterpad-gerstekamp'],
    ['Op het achterpad van de Haverkamp', 'achterpad-haverkamp'],
    ['In de steeg achter de Molenweg', 'achterpad-molenweg'],
  ])('%s', (text, street) => {
    expect(heard(text).location).toEqual({ street });
  });

  test.each(['Hij staat op het achterpad', 'Ze lopen de steeg in'])('%s: that may be any of them', (text) => {
    expect(heard(text).location).toEqual({ unlisted: expect.any(String) });
  });

  test('no alias is the bare word for one alley of several', () => {
    for (const id of SHIPPED_NEIGHBOURHOODS) {
      const { aliases, streets } = loadNeighbourhood(id);
      expect(streets.filter(({ kind }) => kind === 'alley').length).toBeGreaterThan(1);
      expect(aliases.map(({ name }) => name).filter((name) => /^(het achterpad|de steeg)$/i.test(name))).toEqual([]);
    }
  });
});

describe('breaking in is a burglary, wherever it stands in the sentence', () => {
  test.each(['Iemand breekt in bij de buren', 'Man met blauw jack breekt in bij Haverkamp 38', 'Er breekt iemand in op Haverkamp 38'])(
    '%s',
    (text) => {
      expect(heard(text).what).toBe('burglary');
    },
  );

  test('but a branch that is broken off is none', () => {
    expect(heard('Hij breekt een tak af in de tuin').what).toBeUndefined();
  });
});

describe('a bicycle is stolen when somebody misses it', () => {
  test.each(['Mijn fiets is weg', 'Onze fiets is gestolen', 'Haar fiets is ineens weg'])('%s', (text) => {
    expect(heard(text).what).toBe('theft');
  });

  test.each(['Hij is op de fiets weg richting de Schoolstraat', 'Hij is op zijn fiets weg richting de Schoolstraat'])(
    '%s: he rode off',
    (text) => {
      expect(heard(text).what).toBeUndefined();
      expect(heard(text).heading?.towards).toEqual({ street: 'schoolstraat' });
    },
  );
});

describe('what the caller wonders about was not seen', () => {
  test.each(['Ik weet niet of hij de deur forceert', 'Geen idee of hij de deur forceert', 'Of hij de deur forceert weet ik niet'])(
    '%s',
    (text) => {
      expect(heard(text).activities).toEqual([]);
    },
  );

  test.each(['Hij forceert de deur, ik weet niet of hij binnen is', 'Ik weet niet wie hij is maar hij forceert de deur'])('%s', (text) => {
    expect(heard(text).activities).toEqual(['forcesDoor']);
  });
});
