import { expect, test } from 'vitest';
import type { EveningDocument } from '../../../src/protocol/documents.ts';
import { curtainOf } from '../../../src/ui/screens/join/curtainOf.ts';

type Known = Pick<EveningDocument, 'stage' | 'standstill' | 'moment' | 'guess'>;
const free: Known = { stage: 'playing', standstill: null, moment: null, guess: null };
const moment = { id: 'moment-1', question: 'Wat nu?', options: ['a', 'b'], answered: 0, spread: null };
const open = { open: true, guessed: 0, revealed: null };
const revealed = { open: false, guessed: 1, revealed: { streets: [], truth: { x: 0, y: 0 } } };

test('while time goes on nothing lies over the screen', () => {
  expect(curtainOf(free, false)).toBe(null);
});

test('each reason to stand still has its own words', () => {
  expect(curtainOf({ ...free, standstill: 'facilitator' }, false)).toBe('pause');
  expect(curtainOf({ ...free, standstill: 'facilitatorAway' }, false)).toBe('away');
  expect(curtainOf({ ...free, standstill: 'moment', moment }, false)).toBe('moment');
  expect(curtainOf({ ...free, standstill: 'guess', guess: open }, false)).toBe('guess');
});

test('a leader who is gone goes before a question, for nobody would close it', () => {
  expect(curtainOf({ ...free, standstill: 'facilitatorAway', moment }, false)).toBe('away');
});

test('the seconds before a start are counted, but not over a pause', () => {
  expect(curtainOf(free, true)).toBe('counting');
  expect(curtainOf({ ...free, standstill: 'facilitator' }, true)).toBe('pause');
});

test('one may point at a street and read where it was after the round too', () => {
  expect(curtainOf({ ...free, stage: 'lookingBack', guess: open }, false)).toBe('guess');
  expect(curtainOf({ ...free, stage: 'lookingBack', guess: revealed }, false)).toBe('revealed');
  expect(curtainOf({ ...free, stage: 'lookingBack', guess: { ...open, open: false } }, false)).toBe(null);
});

test('after the evening nothing lies over the last words', () => {
  expect(curtainOf({ ...free, stage: 'over', guess: revealed }, false)).toBe(null);
});
