// Balance: at least four ordinary things to see for each that matters (ux.md section 4), or looking is no exercise. Over the
// whole file this is a rule; for one lookout it is an estimate, because routes and sight are not known here.
import type { Checked } from '../checked.ts';
import { passesNear, pointOf } from '../geography.ts';
import { ordinaryCues, plotCues } from '../presence.ts';

const ORDINARY_FOR_EACH = 4;
/** Clothing and behaviour are told apart up to about here, dm (evidence.md, section 2). */
const CLEAR_SIGHT = 800;

export function checkBalance({ file, neighbourhood, report }: Checked): void {
  const real = plotCues(file.plot, neighbourhood);
  const ordinary = file.cast
    .filter(({ role }) => role === 'passerby' || role === 'lookAlike')
    .flatMap(({ id }) => ordinaryCues(file, neighbourhood, id));
  const needed = real.length * ORDINARY_FOR_EACH;
  if (ordinary.length < needed) {
    report('tooFewOrdinary', ['cast'], ordinary.length, needed);
    return;
  }
  for (const [i, { at }] of file.lookouts.entries()) {
    const point = pointOf(neighbourhood, at);
    if (point === null) continue;
    const near = (cues: typeof real): number => cues.filter(({ points }) => passesNear(points, point, CLEAR_SIGHT)).length;
    const neededHere = near(real) * ORDINARY_FOR_EACH;
    const here = near(ordinary);
    if (here < neededHere) report('fewOrdinaryHere', ['lookouts', i], here, neededHere);
  }
}
