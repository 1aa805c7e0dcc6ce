// Whom a call goes to: the police, the control room, or one of their numbers, however it is written.
import { isLemma, type Reading } from './reading.ts';

/** The number, one digit at a time: 1-1-2, een een twee. */
const ONE_ONE_TWO = [1, 1, 2];

function digitAt(reading: Reading, index: number): number | undefined {
  const token = reading.tokens[index];
  return token === undefined ? undefined : (token.number ?? reading.lexicon.numbers.get(token.text));
}

/** "1-1-2", "een een twee". */
export function isSpelledOut(reading: Reading, index: number): boolean {
  return ONE_ONE_TWO.every((digit, offset) => digitAt(reading, index + offset) === digit) && digitAt(reading, index + 3) === undefined;
}

/** The police, the control room or one of their numbers. */
export function isTarget(reading: Reading, index: number): boolean {
  return isLemma(reading, index, 'callTarget') || isSpelledOut(reading, index);
}

/** The target in [start, end) that is nearest to a token. */
export function nearest(reading: Reading, at: number, start: number, end: number): number | undefined {
  let best: number | undefined;
  for (let index = start; index < end; index += 1)
    if (isTarget(reading, index) && (best === undefined || Math.abs(index - at) < Math.abs(best - at))) best = index;
  return best;
}
