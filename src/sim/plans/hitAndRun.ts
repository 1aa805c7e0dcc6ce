import type { HitAndRunSettings } from '../../scenario/cast.ts';
import type { Chance } from '../random.ts';

/** All that chance decides about one driver. */
export interface HitAndRunPlan {
  readonly startsAfter: number;
  readonly from: string;
  readonly crash: string;
  readonly hesitates: number;
  readonly exit: string;
  readonly leavesCarAt: string | null;
  readonly waitsFor: number;
}

/** Who leaves a damaged car out of sight first waits until the street is quiet: three to seven minutes (X). */
const WAITS_AT_LEAST = 180_000;
const WAITS_LONGER = 240;

/** Draws what this exercise's driver does. */
export function planHitAndRun(settings: HitAndRunSettings, chance: Chance): HitAndRunPlan {
  const who = settings.driver;
  const leaves = settings.leavesCarAt.length > 0 && chance.percent(settings.leavesCarChance, who, 'leavesCar');
  return {
    startsAfter: settings.at.at + Math.floor(settings.at.jitter * chance.fraction(who, 'start')),
    from: settings.from,
    crash: settings.crash,
    hesitates: settings.hesitates,
    exit: chance.pick(settings.exits, who, 'exit'),
    leavesCarAt: leaves ? chance.pick(settings.leavesCarAt, who, 'carAt') : null,
    waitsFor: WAITS_AT_LEAST + 1000 * chance.below(WAITS_LONGER, who, 'waits'),
  };
}
