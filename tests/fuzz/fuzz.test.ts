import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createExercises } from '../../src/server/exercises.ts';
import { openHall } from '../support/hall.ts';
import { SHIPPED } from '../support/shipped.ts';
import { chanceOf } from './chance.ts';
import { messageOf } from './messages.ts';
import { shootOverSockets } from './overSockets.ts';
import { shoot } from './shoot.ts';

const files = SHIPPED.map((name) => readFileSync(join(import.meta.dirname, '..', '..', 'scenarios', name), 'utf8'));

test('twenty thousand hostile messages are each answered with a code, change nothing when they are refused, and the log tells the same', async () => {
  const { sent, done, refused, problems } = await shoot({ seed: 20_261_121, count: 20_000, exercises: createExercises(), files });
  expect(problems).toEqual([]);
  expect(sent).toBe(20_000);
  // It is no use shooting where nothing stands: acts were done, and refused at the edge, by the desk, by the evening and by the exercise.
  expect(done).toBeGreaterThan(500);
  for (const code of ['malformed', 'tooBig', 'outOfOrder', 'notAllowed', 'unknownPhone', 'unknownSighting', 'noCall', 'nothingOpen'])
    expect(Object.keys(refused)).toContain(code);
});

test('a thousand hostile frames over real sockets bring nothing down, and who plays beside them is served', async () => {
  const { sent, answers, played, problems } = await shootOverSockets({ seed: 7, count: 1_000 });
  expect(problems).toEqual([]);
  expect(sent).toBe(1_000);
  expect(played).toBeGreaterThan(5);
  expect(Object.keys(answers)).toEqual(expect.arrayContaining(['malformed', 'tooFast']));
});

test('somebody who plays gets the same documents whether or not somebody else sends rubbish', async () => {
  const chance = chanceOf(7);
  const played = async (rubbish: boolean) => {
    const hall = await openHall();
    const lead = await hall.lead();
    const phone = await hall.phone('Uil');
    const other = await hall.phone('Kwaad');
    await lead.act({
      do: 'startRound',
      exercise: { id: 'inbraak' },
      seed: '7',
      settings: { channels: 'both', pressure: null, participation: 100 },
    });
    for (let turn = 0; turn < 60; turn += 1) {
      // Out of turn, so that nothing of it is done; the rest of it is as it comes.
      if (rubbish)
        for (let times = 0; times < 20; times += 1)
          other.raw(messageOf(chance, { as: 'phone', next: 900, before: [] }, { names: ['raam'], files: [] }));
      await hall.machine.pass(2_000);
      if (turn === 30) await phone.act({ do: 'inExercise', intent: { type: 'postChat', group: 'haverkamp', text: 'Ik heb 112 gebeld' } });
    }
    return phone.messages.filter(({ is }) => is !== 'welcome');
  };
  expect(await played(true)).toEqual(await played(false));
});
