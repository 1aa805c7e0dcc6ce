// What is known of a case after one more person told about it.
import type { Facts, Location } from '../language/facts.ts';
import { mergeFacts } from '../language/mergeFacts.ts';

/** Whether a place can be found by itself and is not the one that is known: another house, street or landmark. */
function isAnother(known: Location, more: Location): boolean {
  if (more.place !== undefined) return more.place !== known.place;
  if (more.street === undefined) return false;
  return more.street !== known.street || (more.house !== undefined && more.house !== known.house);
}

/**
 * Merges what different people told. The later place takes over as a whole where it is another: the house of one and the
 * school of another make no place that exists. Within one message or call `mergeFacts` fills a place up.
 */
export function mergeReports(known: Facts, more: Facts): Facts {
  const merged = mergeFacts(known, more);
  // The goal of somebody's way is no place of the case, and leaves the known one as it was.
  if (known.location === undefined || more.location === undefined || merged.location === known.location) return merged;
  return isAnother(known.location, more.location) ? { ...merged, location: more.location } : merged;
}
