import { describe, expect, test } from 'vitest';
import type { EveningDocument } from '../../../src/protocol/documents.ts';
import { type Heard, type Scene, sceneOf, soundFor } from '../../../src/ui/screens/screen/scene.ts';

const PLAYING = {
  stage: 'playing',
  moment: null,
  guess: null,
  standstill: null,
  lookBack: null,
} as const satisfies Parameters<typeof sceneOf>[0];

const MOMENT: EveningDocument['moment'] = {
  id: 'moment-1',
  question: 'Wat zou u nu doen?',
  options: ['a', 'b'],
  answered: 0,
  spread: null,
};
const GUESS: EveningDocument['guess'] = { open: true, guessed: 0, revealed: null };
const REVEALED: EveningDocument['guess'] = { open: false, guessed: 1, revealed: { streets: [], truth: { x: 0, y: 0 } } };
const BRIGHT = { dark: false };

describe('what the hall sees', () => {
  test.each<[string, Parameters<typeof sceneOf>[0], Scene]>([
    ['people come in', { ...PLAYING, stage: 'waiting' }, 'waiting'],
    ['a round is played', PLAYING, 'playing'],
    ['the facilitator pauses', { ...PLAYING, standstill: 'facilitator' }, 'paused'],
    ['the facilitator is gone', { ...PLAYING, standstill: 'facilitatorAway' }, 'away'],
    ['a question is open', { ...PLAYING, standstill: 'moment', moment: MOMENT }, 'moment'],
    ['everybody guesses', { ...PLAYING, standstill: 'guess', guess: GUESS }, 'guess'],
    ['the guess is talked about after the round', { ...PLAYING, stage: 'lookingBack', guess: GUESS }, 'guess'],
    ['a round is over', { ...PLAYING, stage: 'lookingBack', lookBack: { part: null, asked: null, given: 0, replay: null } }, 'ended'],
    [
      'a part is shown after the guess was revealed',
      { ...PLAYING, stage: 'lookingBack', guess: REVEALED, lookBack: { part: 'course', asked: null, given: 0, replay: null } },
      'lookBack',
    ],
    [
      'all phones are asked',
      { ...PLAYING, stage: 'lookingBack', lookBack: { part: null, asked: 'tip', given: 2, replay: null } },
      'lookBack',
    ],
    ['the evening is over', { ...PLAYING, stage: 'over', moment: MOMENT }, 'over'],
  ])('while %s', (_, evening, scene) => {
    expect(sceneOf(evening, BRIGHT, false)).toBe(scene);
  });

  test('the last seconds before the world goes on, unless it is stopped again meanwhile', () => {
    expect(sceneOf(PLAYING, BRIGHT, true)).toBe('countdown');
    expect(sceneOf({ ...PLAYING, standstill: 'facilitator' }, BRIGHT, true)).toBe('paused');
  });

  test('nothing, when the facilitator made it dark, whatever else is going on', () => {
    expect(sceneOf({ ...PLAYING, moment: MOMENT, standstill: 'moment' }, { dark: true }, false)).toBe('dark');
  });
});

describe('what the hall hears', () => {
  const at = (scene: Scene, messages = 0): Heard => ({ scene, messages });

  test.each<[string, Heard, Heard, ReturnType<typeof soundFor>]>([
    ['a round begins', at('waiting'), at('countdown'), 'start'],
    ['a round begins without a countdown', at('waiting'), at('playing'), 'start'],
    ['it goes on after the countdown', at('countdown'), at('playing'), null],
    ['it goes on after a pause', at('paused'), at('playing'), null],
    ['Burgernet tells something', at('playing', 1), at('playing', 2), 'broadcast'],
    ['a pause', at('playing'), at('paused'), 'pause'],
    ['a question', at('playing'), at('moment'), 'ring'],
    ['the end of a round', at('playing', 2), at('ended', 2), 'end'],
    ['nothing new', at('playing', 2), at('playing', 2), null],
    ['the screen goes dark', at('playing'), at('dark'), null],
  ])('at %s', (_, before, after, sound) => {
    expect(soundFor(before, after)).toBe(sound);
  });
});
