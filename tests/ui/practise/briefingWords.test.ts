import { describe, expect, test } from 'vitest';
import { briefingCards, rulesShown } from '../../../src/ui/screens/practise/briefingWords.ts';
import { practise as en } from '../../../src/ui/text/en/practise.ts';
import { practise as nl } from '../../../src/ui/text/nl/practise.ts';

const RULES = [
  'U bent minimaal 21 jaar en woont in de buurt.',
  'Bel eerst 112. Zet daarna in de groep dat u belde.',
  'Hebt u 112 niet gebeld? Stuur uw bericht dan aan de beheerder.',
  'Een melding blijft open totdat iemand haar afmeldt.',
];

const read = (cards: ReturnType<typeof briefingCards>) => cards.flatMap(({ title, lines }) => [title, ...lines]).join(' ');

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('in %s', (_lang, t) => {
  test('a coordinator reads what a coordinator does, a resident does not', () => {
    const titles = (role: 'resident' | 'coordinator') => briefingCards({ role, channels: 'both' }, t).map(({ title }) => title);
    expect(titles('coordinator')).toContain(t.cards.coordinator.title);
    expect(titles('resident')).not.toContain(t.cards.coordinator.title);
  });

  test('without a group nobody is told to write to one, nor to manage it', () => {
    for (const channels of ['burgernet', 'neither'] as const) {
      const text = read(briefingCards({ role: 'coordinator', channels }, t));
      expect(text).not.toContain(t.cards.choices.app.group);
      expect(text).not.toContain(t.cards.coordinator.title);
    }
  });

  test('Burgernet is mentioned only where it is the means that there is', () => {
    expect(read(briefingCards({ role: 'resident', channels: 'neither' }, t))).not.toContain('Burgernet');
    expect(read(briefingCards({ role: 'resident', channels: 'burgernet' }, t))).toContain('Burgernet');
  });
});

test('without a group the rules about it are left out, and no question stays without its answer', () => {
  expect(rulesShown(RULES, 'neither', nl)).toEqual(['U bent minimaal 21 jaar en woont in de buurt.', 'Bel eerst 112.']);
  expect(rulesShown(RULES, 'chat', nl)).toEqual(RULES);
});
