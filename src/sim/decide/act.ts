import type { Choice } from '../../scenario/vocabulary.ts';
import type { Refusal, SightingId } from '../command.ts';
import type { Consequence } from '../event.ts';
import type { Kernel } from '../kernel.ts';
import { spotOf } from '../places.ts';
import { protagonistOf, stir } from '../react/protagonist.ts';
import { inViewOf } from '../react/sight.ts';
import type { ActorState, SeatState } from '../world.ts';

/** What was seen this long ago can still be written down (X). */
const FRESH = 180_000;

/** One of the eight choices: the world answers, not a judge (ux.md section 4). */
export function act(kernel: Kernel, seat: SeatState, choice: Choice, call112: () => Refusal | null): Refusal | null {
  if (seat.walking) return { refused: 'busyWalking' };
  if (choice === 'callBack') {
    const refusal = call112();
    if (refusal) return refusal;
  }
  const near = nearestOfInterest(kernel, seat);
  const consequence = consequenceOf(kernel, seat, choice, near);
  const latest = seat.sightings.findLast((id) => kernel.world.sightings[id]?.actor === near?.id) ?? seat.sightings.at(-1) ?? null;
  kernel.record({ type: 'acted', seat: seat.id, choice, consequence, sighting: latest as SightingId | null });
  if (choice === 'lightOn') {
    const spot = lookoutSpot(kernel, seat);
    if (spot) kernel.record({ type: 'lampLit', seat: seat.id, spot });
  }
  const isProtagonist = near !== null && near.id === protagonistOf(kernel);
  const isMissing = kernel.scenario.plot.kind === 'missing';
  if (isProtagonist && (choice === 'goTogether' || choice === 'approachAlone' || (choice === 'follow' && !isMissing)))
    stir(kernel, { type: isMissing ? 'SHELTERED' : 'QUESTIONED' });
  if (isProtagonist && choice === 'shelterPerson') stir(kernel, { type: 'SHELTERED' });
  return null;
}

/** Whom somebody means who goes out: the one whose card was looked at last and who is in view, else the nearest. */
function nearestOfInterest(kernel: Kernel, seat: SeatState): ActorState | null {
  const inView = inViewOf(kernel, seat);
  const looked = [...seat.remembered, ...seat.closer].reverse().map((id) => kernel.world.sightings[id]?.actor);
  return (
    looked.map((actor) => inView.find((candidate) => candidate.id === actor)).find((actor) => actor !== undefined) ?? inView[0] ?? null
  );
}

function lookoutSpot(kernel: Kernel, seat: SeatState) {
  const lookout = kernel.scenario.lookouts.find((candidate) => candidate.id === seat.lookout);
  return lookout ? spotOf(kernel.terrain, lookout.at) : null;
}

function consequenceOf(kernel: Kernel, seat: SeatState, choice: Choice, near: ActorState | null): Consequence {
  const { plot } = kernel.scenario;
  const isProtagonist = near !== null && near.id === protagonistOf(kernel);
  switch (choice) {
    case 'stayAndWatch':
      return 'keptWatching';
    case 'lightOn':
      // What the lamp does shows on the next card; the answer is the same whoever is out there.
      return 'lampOn';
    case 'goTogether':
      if (near === null) return 'nobodyThere';
      return isProtagonist && plot.kind === 'missing' ? 'personSafeWithYou' : 'wentTogether';
    case 'approachAlone':
      if (near === null) return 'nobodyThere';
      if (plot.kind === 'hitAndRun' && near.id === plot.victim) return 'personSafeWithYou';
      if (!isProtagonist) return 'personMovedOn';
      return plot.kind === 'missing' ? 'personSafeWithYou' : plot.kind === 'burglary' ? 'personRanOff' : 'steppedBack';
    case 'follow':
      return near === null ? 'nobodyThere' : 'lostFromSight';
    case 'shelterPerson':
      if (near === null) return 'nobodyThere';
      if (isProtagonist && plot.kind === 'missing') return 'personSafeWithYou';
      return plot.kind === 'hitAndRun' && inViewOf(kernel, seat).some((actor) => actor.id === plot.victim)
        ? 'personSafeWithYou'
        : 'nobodyThere';
    case 'noteDetails':
      return seat.sightings.some((id) => kernel.now() - (kernel.world.sightings[id]?.at ?? 0) < FRESH) ? 'noted' : 'nothingToNote';
    case 'callBack':
      return 'calling';
    default:
      return choice satisfies never;
  }
}
