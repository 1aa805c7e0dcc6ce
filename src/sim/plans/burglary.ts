import type { BurglarySettings } from '../../scenario/cast.ts';
import type { Activity } from '../../scenario/vocabulary.ts';
import type { Chance } from '../random.ts';

/** All that chance decides about one burglar, drawn before he sets out, so that his machine needs no chance of its own. */
export interface BurglaryPlan {
  readonly startsAfter: number;
  readonly from: string;
  readonly scouts: readonly { readonly where: string; readonly does: Activity; readonly closer: Activity | null; readonly lasts: number }[];
  /** `yields`: gives up this house when a lamp goes on (evidence.md: 60 % of burglars choose another target at an alarm). */
  readonly targets: readonly {
    readonly where: string;
    readonly approach: Activity;
    readonly tries: Activity;
    readonly enters: Activity;
    readonly yields: boolean;
  }[];
  readonly tryingTakes: number;
  readonly insideFor: number;
  readonly mode: 'foot' | 'bike' | 'car';
  readonly transportAt: string;
  readonly exit: string;
  readonly hidesAt: string | null;
  readonly hidesFor: number;
}

/** Found for alarms (evidence.md: Kuhns, 60 % choose another target); for a lamp by analogy (X). */
const YIELDS_TO_LIGHT = 60;
/** How long somebody hides, in seconds: at least, and up to this much longer (X). */
const HIDES_FOR = 120;
const HIDES_LONGER = 120;
/** Scouting takes up to this many seconds longer than the file says (X). */
const LINGERS = 10;
/** evidence.md: hides or enters a building, 0.30 (assumption). */
const HIDES = 30;

/** Draws the plan of this exercise's burglar. */
export function planBurglary(settings: BurglarySettings, chance: Chance): BurglaryPlan {
  const who = settings.suspect;
  const first = chance.below(settings.targets.length, who, 'target');
  const targets = settings.targets.map((_, index) => {
    const target = settings.targets[(index + first) % settings.targets.length] as BurglarySettings['targets'][number];
    return { ...target, yields: chance.percent(YIELDS_TO_LIGHT, who, 'yields', index) };
  });
  const mode = chance.weighted(settings.flight, who, 'flight');
  // As often shorter as longer than the median, evenly on either side (the published spread is wider, evidence.md).
  const { least, median, most } = settings.inside;
  const longer = chance.percent(50, who, 'inside longer');
  const share = chance.fraction(who, 'inside');
  const { hides } = settings;
  const hidesFor = hides
    ? hides.least + Math.floor((hides.most - hides.least) * chance.fraction(who, 'hideFor'))
    : 1000 * (HIDES_FOR + chance.below(HIDES_LONGER, who, 'hideFor'));
  const insideFor = longer ? median + Math.floor((most - median) * share) : least + Math.floor((median - least) * share);
  return {
    startsAfter: settings.starts.at + Math.floor(settings.starts.jitter * chance.fraction(who, 'start')),
    from: settings.from,
    scouts: settings.scouts.map((stop, index) => ({
      where: stop.where,
      does: stop.does,
      closer: stop.closer ?? null,
      lasts: stop.lasts + 1000 * chance.below(LINGERS, who, 'scout', index),
    })),
    targets,
    tryingTakes: settings.tryingTakes,
    insideFor,
    mode,
    transportAt: settings.transportAt,
    exit: chance.pick(settings.exits, who, 'exit'),
    hidesAt:
      mode === 'foot' && settings.hidesAt.length > 0 && chance.percent(hides?.chance ?? HIDES, who, 'hides')
        ? chance.pick(settings.hidesAt, who, 'hideout')
        : null,
    hidesFor,
  };
}
