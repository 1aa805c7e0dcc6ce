import type { Machine } from '../host/evening/ports.ts';
import { report } from './report.ts';
import { newToken } from './tokens.ts';

/** The clock and the chance of this computer; what throws in a call of the clock stops nothing. */
export const THIS_MACHINE: Machine = {
  now: () => Date.now(),
  random: newToken,
  every(wait, run) {
    const timer = setInterval(() => {
      try {
        run();
      } catch (error) {
        report(error);
      }
    }, wait);
    return () => clearInterval(timer);
  },
};
