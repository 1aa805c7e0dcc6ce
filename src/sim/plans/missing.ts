import type { MissingSettings } from '../../scenario/cast.ts';
import type { Activity } from '../../scenario/vocabulary.ts';
import type { Chance } from '../random.ts';

/** All that chance decides about one missing person. */
export interface MissingPlan {
  readonly startsAfter: number;
  readonly lastSeen: string;
  readonly reportedAfter: number;
  readonly stops: readonly { readonly where: string; readonly does: Activity; readonly closer: Activity | null; readonly lasts: number }[];
  readonly tiresAfter: number;
  readonly restsAt: string;
}

/**
 * Draws the wandering: the places in the file's order, started at one of the first two. How far somebody gets follows from
 * walking pace and fatigue; the files keep within half of the missing people with dementia, found within 0.7 km (evidence.md V14).
 */
export function planMissing(settings: MissingSettings, chance: Chance): MissingPlan {
  const who = settings.missing;
  const skip = chance.below(Math.min(2, settings.drawnTo.length), who, 'skip');
  return {
    startsAfter: settings.starts.at + Math.floor(settings.starts.jitter * chance.fraction(who, 'start')),
    lastSeen: settings.lastSeen,
    reportedAfter: settings.reported.at + Math.floor(settings.reported.jitter * chance.fraction(who, 'reported')),
    stops: settings.drawnTo.slice(skip).map((stop, index) => ({
      where: stop.where,
      does: stop.does,
      closer: stop.closer ?? null,
      lasts: stop.lasts + 1000 * chance.below(20, who, 'stop', index),
    })),
    tiresAfter: settings.tiresAfter,
    restsAt: settings.restsAt,
  };
}
