// Where the moments of both evenings stand on their lines: pure arithmetic, in shares from 0 to 1. Knows no words.
import type { Moment, WhatIfView } from '../../../session/whatIf.ts';
import { differenceOf } from './words.ts';

/** Closer than this two marks would lie over each other on a narrow phone; the second goes a level higher. */
const ROOM = 0.085;

/** A mark with the number of its row in the table. */
export interface LineMark {
  readonly number: number;
  readonly at: number;
  readonly share: number;
  /** 0 is on the line. */
  readonly level: number;
  readonly isOther: boolean;
}

/** Both lines over the same time. */
export interface Lines {
  readonly end: number;
  readonly own: readonly LineMark[];
  readonly other: readonly LineMark[];
}

export function linesOf({ own, other, moments }: Pick<WhatIfView, 'own' | 'other' | 'moments'>): Lines {
  const end = Math.max(own.endedAt, other.endedAt, 1);
  return { end, own: marksOf(moments, 'own', end), other: marksOf(moments, 'other', end) };
}

function marksOf(moments: readonly Moment[], side: 'own' | 'other', end: number): readonly LineMark[] {
  const marks = moments.flatMap((moment, index) => {
    const at = moment[side]?.at;
    return at === undefined ? [] : [{ number: index + 1, at, share: Math.min(at / end, 1), isOther: differenceOf(moment) !== null }];
  });
  // The last share on every level.
  const levels: number[] = [];
  return marks
    .sort((a, b) => a.at - b.at || a.number - b.number)
    .map((mark) => {
      const free = levels.findIndex((share) => mark.share - share >= ROOM);
      const level = free < 0 ? levels.length : free;
      levels[level] = mark.share;
      return { ...mark, level };
    });
}
