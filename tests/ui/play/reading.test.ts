import { expect, test } from 'vitest';
import { NO_FACTS } from '../../../src/language/facts.ts';
import { waitsForPlayer } from '../../../src/ui/screens/play/useReading.ts';
import type { CallView } from '../../../src/views/participant.ts';

const call = (state: CallView['state'], asked: CallView['asked']): CallView => ({
  id: 'c',
  contact: '112',
  placedAt: 0,
  state,
  asked,
  focus: null,
  known: NO_FACTS,
  turns: [],
});

test('at a calm pace the clock waits for the player while nothing is going on, and while a question stands', () => {
  expect(waitsForPlayer({ call: null }, true)).toBe(true);
  expect(waitsForPlayer({ call: call('talking', 'place') }, true)).toBe(true);
  expect(waitsForPlayer({ call: call('ended', null) }, true)).toBe(true);
});

test('at a calm pace the other end of the line is never kept waiting for what only it can say', () => {
  expect(waitsForPlayer({ call: call('ringing', null) }, true)).toBe(false);
  expect(waitsForPlayer({ call: call('onHold', null) }, true)).toBe(false);
  expect(waitsForPlayer({ call: call('talking', null) }, true)).toBe(false);
});

test('at the usual pace the clock goes on by itself', () => {
  expect(waitsForPlayer({ call: null }, false)).toBe(false);
  expect(waitsForPlayer({ call: call('talking', 'place') }, false)).toBe(false);
});
