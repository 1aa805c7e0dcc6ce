import { expect, test } from 'vitest';
import { understand } from '../../src/language/understand.ts';
import { GAZETTEER } from './gazetteer.fixture.ts';

const atRisk = (text: string): boolean => understand(text, GAZETTEER).facts.atRisk === true;

test.each([
  'hij komt op mij af',
  'hij staat voor mijn deur te slaan',
  'ik word bedreigd',
  'hij ziet mij en rent hierheen',
  'Ze bonken op onze voordeur!',
  'er is een inbreker in mijn huis',
  'ik heb me verstopt in de slaapkamer',
  'he is coming at me',
])('"%s" is somebody who needs to get safe', (text) => expect(atRisk(text)).toBe(true));

test.each([
  'hij volgt mij niet',
  'de buurman wordt bedreigd',
  'ik loop op hem af',
  'de politie komt hierheen',
  'er komt een auto op de Molenweg',
  'hij loopt naar mijn auto toe',
  'ik sta voor mijn deur',
  'er staat iemand aan de deur van de buren',
])('"%s" is not', (text) => expect(atRisk(text)).toBe(false));

test('the words that say so are marked', () => {
  const text = 'Help, hij komt op mij af!';
  const span = understand(text, GAZETTEER).spans.find(({ field }) => field === 'atRisk');
  expect(span && text.slice(span.from, span.to)).toBe('hij komt op mij af');
});
