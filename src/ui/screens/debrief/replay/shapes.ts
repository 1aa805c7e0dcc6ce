// The signs on the lanes: a shape for each kind of thing, so that no colour is needed to tell them apart.
import type { ReplayMarkKind } from './replayLanes.ts';

/** How something is drawn; `tick` and `bigTick` stand on the ground line, the others above each other. */
export type ReplayShape =
  | 'tick'
  | 'bigTick'
  | 'gate'
  | 'triangle'
  | 'dot'
  | 'flag'
  | 'ring'
  | 'cross'
  | 'box'
  | 'block'
  | 'diamond'
  | 'star';

export const SHAPE_OF: Readonly<Record<ReplayMarkKind, ReplayShape>> = {
  card: 'tick',
  caseCard: 'bigTick',
  appeared: 'gate',
  left: 'gate',
  sign: 'triangle',
  noticed: 'dot',
  remembered: 'flag',
  call: 'dot',
  otherCall: 'ring',
  reported: 'flag',
  told: 'dot',
  line: 'ring',
  groupNews: 'ring',
  deed: 'dot',
  risky: 'cross',
  incident: 'ring',
  sent: 'box',
  arrived: 'block',
  broadcast: 'diamond',
  broadcastEnded: 'diamond',
  closed: 'star',
};

/** Around 0,0 in CSS pixels, in relative steps: many in one path are one thing to draw. */
export const OUTLINE: Readonly<Record<ReplayShape, string>> = {
  tick: 'm0-2.5v5',
  bigTick: 'm0-6v8.5',
  gate: 'm-4-6h8v2.4h-2.8v7.2h2.8v2.4h-8v-2.4h2.8v-7.2h-2.8z',
  triangle: 'm0-5.5l5.5 10h-11z',
  dot: 'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  flag: 'm-4-5h8v10l-4-3.2l-4 3.2z',
  ring: 'm-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0z',
  cross: 'm-4-4l8 8m0-8l-8 8',
  box: 'm-4.2-4.2h8.4v8.4h-8.4z',
  block: 'm-5-5h10v10h-10z',
  diamond: 'm0-6l6 6l-6 6l-6-6z',
  star: 'm0-6.5l1.9 4l4.4.5l-3.3 3l.9 4.4l-3.9-2.2l-3.9 2.2l.9-4.4l-3.3-3l4.4-.5z',
};

/** On the ground line, as close to each other as they come. */
export const isTick = (shape: ReplayShape): boolean => shape === 'tick' || shape === 'bigTick';

/** Which shape lies nearest to the ground line where several stand together. */
export const GROUND_UP: readonly ReplayShape[] = [
  'tick',
  'bigTick',
  'triangle',
  'dot',
  'flag',
  'block',
  'star',
  'diamond',
  'box',
  'cross',
  'ring',
  'gate',
];
