import type { Reaction } from '../kernel.ts';
import { driver } from '../machines/driver.ts';
import type { StreetEffect, StreetStimulus } from '../machines/effects.ts';
import { missingPerson } from '../machines/missingPerson.ts';
import { suspect } from '../machines/suspect.ts';
import { isWithin } from '../../scenario/neighbourhoodGeometry.ts';
import { pointAt } from '../neighbourhood/motion.ts';
import { planBurglary } from '../plans/burglary.ts';
import { planHitAndRun } from '../plans/hitAndRun.ts';
import { planMissing } from '../plans/missing.ts';
import { pointOf } from '../places.ts';
import { performInStreet } from '../street.ts';
import type { Kernel } from '../kernel.ts';

/** Whom the exercise is about; null on a quiet street. */
export function protagonistOf(kernel: Pick<Kernel, 'scenario'>): string | null {
  const { plot } = kernel.scenario;
  switch (plot.kind) {
    case 'burglary':
      return plot.suspect;
    case 'missing':
      return plot.missing;
    case 'hitAndRun':
      return plot.driver;
    case 'quiet':
      return null;
    default:
      return plot satisfies never;
  }
}

/** Tells the one whom the exercise is about. */
export function stir(kernel: Kernel, stimulus: StreetStimulus): void {
  const who = protagonistOf(kernel);
  if (who) kernel.tell(who, suspect, stimulus);
}

/** A lamp disturbs from this near: about three houses (X). */
const LAMP_REACH = 400;

/** Starts the machine of the one whom the exercise is about, and lets the world work on it. */
export const moveProtagonist: Reaction = (kernel, event) => {
  const who = protagonistOf(kernel);
  if (who === null) return;
  switch (event.type) {
    case 'exerciseStarted':
      startMachine(kernel, who);
      return;
    case 'actorArrived':
      if (event.actor === who) stir(kernel, { type: 'ARRIVED' });
      return;
    case 'lampLit': {
      const actor = kernel.world.actors[who];
      if (actor?.present && isWithin(pointOf(kernel, actor), pointAt(kernel.terrain, event.spot), LAMP_REACH))
        stir(kernel, { type: 'LIGHT' });
      return;
    }
    default:
      return;
  }
};

function startMachine(kernel: Kernel, who: string): void {
  const { plot } = kernel.scenario;
  const walking = plot.kind === 'missing' ? plot.pace : undefined;
  const perform = (effect: StreetEffect): void => {
    if (effect.type === 'close') kernel.record({ type: 'caseClosed', outcome: effect.outcome });
    else performInStreet(kernel, who, effect, walking);
  };
  const onState = (state: string): void => void kernel.record({ type: 'actorChanged', actor: who, state });
  switch (plot.kind) {
    case 'burglary':
      return kernel.start(who, suspect, planBurglary(plot, kernel.chance), perform, onState);
    case 'missing':
      return kernel.start(who, missingPerson, planMissing(plot, kernel.chance), perform, onState);
    case 'hitAndRun': {
      kernel.start(who, driver, planHitAndRun(plot, kernel.chance), perform, (state) => {
        onState(state);
        if (state === 'hesitating') layDownVictim(kernel, plot.victim, plot.crash);
      });
      return;
    }
    case 'quiet':
      return;
    default:
      plot satisfies never;
  }
}

const LIES_FOR = 3_600_000;

function layDownVictim(kernel: Kernel, victim: string, crash: string): void {
  performInStreet(kernel, victim, { type: 'appear', where: crash });
  performInStreet(kernel, victim, { type: 'do', does: 'liesOnRoad', closer: 'liesOnRoad', lasts: LIES_FOR, inside: false });
}
