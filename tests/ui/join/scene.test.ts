import { expect, test } from 'vitest';
import type { Stage } from '../../../src/protocol/documents.ts';
import { sceneOf } from '../../../src/ui/screens/join/scene.ts';

const fresh = { seated: true, played: null, lookedBack: null, toWaiting: null };
const at = (stage: Stage, round: number | null) => ({ stage, round: round === null ? null : { number: round } });

test('whoever comes in before the first round waits', () => {
  expect(sceneOf(at('waiting', null), { ...fresh, seated: false })).toBe('waitingRoom');
});

test('a round is played as soon as there is a place', () => {
  expect(sceneOf(at('playing', 1), { ...fresh, seated: false })).toBe('entering');
  expect(sceneOf(at('playing', 1), fresh)).toBe('play');
});

test('whoever was playing reads that it is over before the debrief; whoever opens the page then does not', () => {
  expect(sceneOf(at('lookingBack', 1), { ...fresh, played: 1 })).toBe('play');
  expect(sceneOf(at('lookingBack', 1), { ...fresh, played: 1, lookedBack: 1 })).toBe('after');
  expect(sceneOf(at('lookingBack', 1), fresh)).toBe('after');
});

test('whoever reads how it went reads on until the next round starts, and then goes along', () => {
  const reader = { ...fresh, played: 1, lookedBack: 1 };
  expect(sceneOf(at('waiting', 1), reader)).toBe('after');
  expect(sceneOf(at('waiting', 1), { ...reader, toWaiting: 1 })).toBe('waitingRoom');
  expect(sceneOf(at('playing', 2), reader)).toBe('play');
  expect(sceneOf(at('lookingBack', 2), { ...reader, played: 2 })).toBe('play');
});

test('when the evening is over it is over for everybody', () => {
  expect(sceneOf(at('over', 3), { ...fresh, played: 3 })).toBe('over');
});
