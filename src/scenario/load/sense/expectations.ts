// The ideal timeline: every expectation has a cause that a participant can witness, and asks what can be done.
import type { Expectation } from '../../expectation.ts';
import type { Activity } from '../../vocabulary.ts';
import type { Checked } from '../checked.ts';
import type { Path } from '../document.ts';
import { passesNear, pointOf } from '../geography.ts';
import { ordinaryCues, plotWays } from '../presence.ts';
import { protagonistOf } from '../references/roles.ts';
import { roundsIn } from './rounds.ts';
import { reachableLookouts } from './lookouts.ts';

/** Nobody sees farther than this in any light, dm. */
const FARTHEST_SIGHT = 2000;

export function checkExpectations(checked: Checked): void {
  const { file, report } = checked;
  for (const [i, expectation] of file.ideal.entries()) {
    for (const [j, trigger] of expectation.trigger.entries()) {
      const path = ['ideal', i, 'trigger', j];
      if ('sees' in trigger) checkSeen(checked, trigger.sees, trigger.doing, [...path, 'sees'], [...path, 'doing']);
      if ('reads' in trigger && (trigger.reads === 'broadcast' || trigger.reads === 'broadcastEnd')) {
        if (!file.broadcast.enabled) report('noBroadcast', [...path, 'reads']);
        else if (!file.seats.some(({ burgernet }) => burgernet)) report('nobodyInBurgernet', [...path, 'reads']);
      }
    }
    checkDemands(checked, expectation, ['ideal', i]);
  }
  const waits = file.ideal.map(({ id, trigger }) => ({
    id,
    for: trigger.every((one) => 'met' in one) ? trigger.flatMap((one) => ('met' in one ? [one.met] : [])) : [],
  }));
  for (const round of roundsIn(waits)) report('waitsForItself', ['ideal', file.ideal.findIndex(({ id }) => id === round[0])], round);
}

function checkDemands(checked: Checked, expectation: Expectation, path: Path): void {
  const { file, houseRules, report } = checked;
  switch (expectation.does) {
    case 'notice':
      checkSeen(checked, expectation.who, expectation.doing, [...path, 'who'], [...path, 'doing']);
      return;
    case 'call':
      if (expectation.says.includes('description') && expectation.slots.length === 0) report('slotsMissing', path);
      else if (expectation.enough > expectation.slots.length)
        report('enoughTooHigh', [...path, 'enough'], expectation.enough, expectation.slots.length);
      return;
    case 'choose':
      for (const [i, choice] of expectation.choice.entries())
        if (houseRules.respond[choice] === 'bad') report('againstHouseRules', [...path, 'choice', i], choice, file.houseRules);
      return;
    case 'coordinate':
      if (expectation.for !== 'coordinator' || !file.seats.some(({ role }) => role === 'coordinator')) report('needsCoordinator', path);
      else if (expectation.to === 'coordinators' && file.coordinatorGroups.length === 0) report('noCoordinatorGroup', [...path, 'to']);
      return;
    case 'attend':
    case 'tellGroup':
    case 'refrain':
      return;
  }
}

/** Whether some participant can see this person, and see them doing this. */
function checkSeen(
  { file, neighbourhood, report }: Checked,
  id: string,
  doing: readonly Activity[] | undefined,
  path: Path,
  doingPath: Path,
): void {
  const inPlot = id === protagonistOf(file.plot)?.id || (file.plot.kind === 'hitAndRun' && id === file.plot.victim);
  const cues = ordinaryCues(file, neighbourhood, id);
  const ways = inPlot ? plotWays(file.plot, neighbourhood) : cues.map(({ points }) => points);
  const reachable = reachableLookouts(file);
  const eyes = file.lookouts.filter((lookout) => reachable.has(lookout.id)).flatMap(({ at }) => pointOf(neighbourhood, at) ?? []);
  if (!eyes.some((eye) => ways.some((way) => passesNear(way, eye, FARTHEST_SIGHT)))) report('nobodySees', path, id);
  // What the people of the plot do, their machines decide; of the others the file says it all.
  if (inPlot) return;
  const known = [...new Set(cues.flatMap(({ activities }) => activities))];
  for (const [i, activity] of (doing ?? []).entries())
    if (!known.includes(activity)) report('neverDoes', [...doingPath, i], id, activity, known);
}
