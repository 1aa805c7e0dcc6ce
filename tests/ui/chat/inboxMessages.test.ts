import { expect, test } from 'vitest';
import { type Facts, NO_FACTS } from '../../../src/language/facts.ts';
import { bundled, type Message } from '../../../src/ui/screens/play/chat/coordinator/inboxMessages.ts';

const message = (id: string, at: number, facts: Partial<Facts>): Message => ({
  id,
  at,
  kind: 'search',
  from: { kind: at === 1 ? 'controlRoom' : 'coordinator', name: null },
  facts: { ...NO_FACTS, ...facts },
});
const words = ({ facts }: Message) => facts.what ?? '';
const inbox = [message('a', 1, { what: 'burglary' }), message('b', 2, { what: 'burglary' }), message('c', 3, { what: 'missing' })];

test('what says the same stands in the inbox once, the newest matter on top', () => {
  expect(bundled({ inbox, passed: [] }, words).map(({ messages }) => messages.map(({ id }) => id))).toEqual([['c'], ['a', 'b']]);
});

test('passing on one of two that say the same leaves nothing to pass on', () => {
  const bundles = bundled({ inbox, passed: [{ at: 4, to: 'officer', source: 'a' }] }, words);
  expect(bundles.map(({ passed }) => passed)).toEqual([false, true]);
});
