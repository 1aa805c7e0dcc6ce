import { distance } from 'fastest-levenshtein';

/** Longer names are not slips of the pen, and comparing them costs. */
const LONGEST = 60;

/** The known name that was probably meant, or null when none is close. */
export function nearest(name: string, known: readonly string[]): string | null {
  if (name.length > LONGEST) return null;
  const wanted = fold(name);
  let best: string | null = null;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const difference = distance(wanted, fold(candidate));
    if (difference >= least) continue;
    least = difference;
    best = candidate;
  }
  return best;
}

/** Spaces, dashes and capitals are the usual slips: "Molenweg 8" is meant as "molenweg-8". */
function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '-');
}
