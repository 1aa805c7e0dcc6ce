import type { Colour } from './vocabulary.ts';

/** Colours that people take for each other, most of all in the evening; both ways. */
export const ALIKE_COLOURS: readonly (readonly Colour[])[] = [
  ['black', 'grey', 'blue'],
  ['white', 'beige', 'grey'],
  ['brown', 'beige'],
  ['brown', 'black'],
  ['yellow', 'orange', 'beige'],
  ['red', 'orange', 'pink'],
  ['purple', 'blue', 'pink'],
  ['green', 'blue'],
  ['green', 'grey'],
];
