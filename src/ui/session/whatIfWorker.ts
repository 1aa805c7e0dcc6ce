// Plays a round again with one thing otherwise, away from the page, which stays smooth meanwhile. All that is heavy of "what if" is
// behind this file; it knows nothing of screens.
import './whatIfNoEval.ts';
import { playPairs } from '../../planner/whatIfArms.ts';
import type { Exercise } from '../../sim/exercise.ts';
import { replay } from '../../sim/replay.ts';
import type { Answer, Answered, Ask, Played } from './whatIfMessages.ts';
import { choicesOf, compareOne, sumUp } from './whatIfPlay.ts';

let played: Played | null = null;
let exercise: Exercise | null = null;

const tell = (answer: Answer): void => postMessage(answer);

function answer(ask: Exclude<Ask, { do: 'open' }>): Answered[keyof Answered] {
  if (ask.do === 'ready') return null;
  if (played === null) throw new Error('no round was opened');
  exercise ??= replay(played.scenario, played);
  switch (ask.do) {
    case 'choices':
      return choicesOf(exercise, played.seat);
    case 'one':
      return compareOne(exercise, ask.change);
    case 'many':
      for (const pair of playPairs(exercise, played.seat, ask.change, ask.seeds, new Map(ask.known.map((ending) => [ending.seed, ending]))))
        tell({ is: 'pair', pair });
      return null;
    case 'sum':
      return sumUp(exercise, played.seat, ask.pairs);
  }
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.do === 'open') {
    played = data.played;
    exercise = null;
    return;
  }
  try {
    tell({ is: 'done', value: answer(data) });
  } catch (reason) {
    tell({ is: 'fault', message: String(reason) });
  }
});
