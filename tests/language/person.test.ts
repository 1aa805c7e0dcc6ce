// What strangers say of people: figures, parts, people who do not count, and words that only look like a description.
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.ts';
import { GAZETTEER } from './gazetteer.fixture.ts';

const facts = (text: string) => understand(text, GAZETTEER).facts;
const slots = (text: string): string[] => Object.keys(facts(text).person ?? {}).sort();

describe('heights and ages in figures are kept beside their band', () => {
  it.each([
    ['man van 1.90', { heightCm: { least: 190, most: 190 } }],
    ['vrouw, tussen 1.70 en 1.80 lang', { heightCm: { least: 170, most: 180 } }],
    ['man van 35-40 jaar', { ageYears: { least: 35, most: 40 } }],
    ['jongen, beetje 18 a 19', { ageYears: { least: 18, most: 19 } }],
    ['2 jochies van een jaar of 12', { ageYears: { least: 12, most: 12 } }],
    ['Vermist: meneer Jan, 78, ziet slecht', { ageYears: { least: 78, most: 78 } }],
    ['mijn dochtertje van 5 is kwijt', { ageYears: { least: 5, most: 5 } }],
  ])('%s', (text, measured) => {
    expect(facts(text).measured).toEqual(measured);
  });

  it.each(['ik woon hier al 20 jaar', 'Mijn man zat 35 jaar bij de politie', 'tussen 20.00 en 20.30 uur'])('%s: no figures', (text) => {
    expect(facts(text).measured).toBeUndefined();
  });
});

describe('every slot of a description is heard, however it is put', () => {
  it.each([
    ['blonde vrouw met hoofddoek, regenjas en laarzen', ['hair', 'sex', 'shoes', 'upper']],
    ['hij is een kop groter dan ik', ['height']],
    ['klein van stuk', ['height']],
    ['aan de stevige kant', ['build']],
    ['een oost-europees uitziende man', ['sex', 'skin']],
    ['Hij was donker.', ['skin']],
    ['een gozer in donkere kleding', ['sex', 'upper']],
    ['man in een trainingspak op blote voeten', ['sex', 'shoes', 'upper']],
    ['mevrouw in haar nachthemd met een rollator', ['other', 'sex', 'upper']],
    ['vent met een litteken en een mes', ['face', 'other', 'sex']],
    ['kind met een roze rugzak', ['age', 'bag']],
    ['korte zwarte broek en een hoedje', ['hair', 'lower']],
    ['die lange met de rode muts', ['hair', 'height']],
  ])('%s', (text, given) => {
    expect(slots(text)).toEqual(given);
  });

  it.each([
    ['een korte zwarte broek', { lower: { garment: 'shorts', colour: 'black' } }],
    ['een zwart pak', { upper: { garment: 'suit', colour: 'black' } }],
    ['helemaal in het zwart', { upper: { garment: 'clothes', colour: 'black' } }],
    ['donkere kleding en een groene jas', { upper: { garment: 'coat', colour: 'dark' } }],
    ['donker blauwe jas', { upper: { garment: 'coat', colour: 'blue' } }],
  ])('%s', (text, person) => {
    expect(facts(text).person).toEqual(person);
  });
});

describe('who does not count describes nobody', () => {
  it.each([
    'Had hij een pet op of een muts? En droeg hij een bril?',
    'mijn rode jas hangt nog in de gang',
    'Buurman Henk in zijn groene trui ziet ook niks',
    'Het hondje van mevrouw Kuipers blafte zo',
    'Mijn naam is Hillie Wolters, 74 jaar',
    'pak hem vast',
    'pak een schop en sla erop',
    'Er staat een ladder tegen het huis',
    'Te koop: zwarte jas, maat 52',
    'het is hier donker',
    'bel zelf man',
  ])('%s', (text) => {
    expect(facts(text).person).toBeUndefined();
  });

  it('a relative counts when that is who is missed', () => {
    expect(slots('Wie heeft mijn zus gezien? Zij is 81')).toEqual(['age', 'sex']);
    expect(slots('mijn zoontje is weg, gele jas')).toEqual(['sex', 'upper']);
    expect(slots('mijn zus zag een man')).toEqual(['sex']);
  });

  it('what belongs to a woman is not given to a man', () => {
    expect(slots('een man pakte haar tas')).toEqual(['sex']);
    expect(slots('een man pakte zijn tas')).toEqual(['bag', 'sex']);
  });
});
