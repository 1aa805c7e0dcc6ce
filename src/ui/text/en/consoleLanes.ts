import type { ConsoleLanes } from '../nl/consoleLanes.ts';

/** The strip of lanes on the console while a round is played. */
export const consoleLanes: ConsoleLanes = {
  title: 'Course so far',
  lane: { protagonist: 'Boef', spot: 'Look', alert: 'Call', post: 'Message' },
  hidden: 'hidden',
  now: 'now',
  summary: (times, last) => (times === 0 ? 'nothing yet' : `${times === 1 ? 'once' : `${times} times`}, last at ${last}`),
};
