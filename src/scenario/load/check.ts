// Checks a scenario that has the right form: do its names point at something, and can it work as an exercise? Every check
// reads, reports, and knows nothing of the others.
import type { Checked } from './checked.ts';
import { checkIds } from './references/ids.ts';
import { checkPlaces } from './references/places.ts';
import { checkRoles } from './references/roles.ts';
import { checkAppearance } from './sense/appearance.ts';
import { checkBalance } from './sense/balance.ts';
import { checkExpectations } from './sense/expectations.ts';
import { checkGroups } from './sense/groups.ts';
import { checkInjects } from './sense/injects.ts';
import { checkLookouts } from './sense/lookouts.ts';
import { checkPlates } from './sense/plates.ts';
import { checkTexts } from './sense/texts.ts';
import { checkTimes } from './sense/times.ts';
import { checkWays } from './sense/ways.ts';

/** Whether every name points at something of the right sort; without this the other checks have nothing to stand on. */
export function checkReferences(checked: Checked): void {
  checkIds(checked);
  checkRoles(checked);
  checkPlaces(checked);
}

/** Whether the exercise can work, for a scenario whose names are sound. */
export function checkSense(checked: Checked): void {
  checkTimes(checked);
  checkGroups(checked);
  checkLookouts(checked);
  checkWays(checked);
  checkAppearance(checked);
  checkExpectations(checked);
  checkInjects(checked);
  checkBalance(checked);
  checkPlates(checked);
  checkTexts(checked);
}
