// Injects: each can happen, and none waits for itself.
import type { OccasionName, When } from '../../inject.ts';
import { PROTAGONIST_STATES } from '../../protagonistStates.ts';
import type { ScenarioFile } from '../../schema.ts';
import type { Checked } from '../checked.ts';
import type { Path } from '../document.ts';
import { nearest } from '../nearest.ts';
import { conditions } from '../references/ids.ts';
import { protagonistOf } from '../references/roles.ts';
import { roundsIn } from './rounds.ts';

export function checkInjects(checked: Checked): void {
  const { file, report } = checked;
  const protagonist = protagonistOf(file.plot)?.id ?? null;
  for (const [i, inject] of file.injects.entries()) {
    for (const { when, path } of conditions(inject.when, ['injects', i, 'when'])) {
      if ('at' in when && when.at + (when.jitter ?? 0) >= file.duration)
        report('tooLate', [...path, 'at'], when.at + (when.jitter ?? 0), file.duration);
      if ('actor' in when) checkState(checked, when, path, protagonist);
      if ('on' in when && when.contact !== undefined && !CALLS.has(when.on)) report('noContact', [...path, 'contact'], when.on);
      if ('on' in when && isBroadcast(when.on) && !file.broadcast.enabled) report('noBroadcast', [...path, 'on']);
    }
  }
  const rounds = roundsIn(file.injects.map(({ id, when }) => ({ id, for: neededBy(when) })));
  for (const round of rounds) report('waitsForItself', ['injects', file.injects.findIndex(({ id }) => id === round[0]), 'when'], round);
  checkReachable(checked, new Set(rounds.flat()));
}

/** The occasions at which somebody calls a number. */
const CALLS: ReadonlySet<string> = new Set(['callPlaced', 'reportFiled'] satisfies OccasionName[]);

function checkState({ file, report }: Checked, when: Extract<When, { actor: string }>, path: Path, protagonist: string | null): void {
  if (when.actor !== protagonist) report('noStates', [...path, 'actor'], when.actor, protagonist);
  const states = PROTAGONIST_STATES[file.plot.kind];
  if (when.actor === protagonist && !states.includes(when.in))
    report('unknownState', [...path, 'in'], when.in, nearest(when.in, states), states);
}

function isBroadcast(occasion: string): boolean {
  return occasion === 'broadcastStarted' || occasion === 'broadcastEnded';
}

/** The injects without which this condition can never hold. */
function neededBy(when: When): readonly string[] {
  if ('after' in when) return [when.after];
  if ('all' in when) return when.all.flatMap(neededBy);
  return 'any' in when && when.any.length === 1 ? when.any.flatMap(neededBy) : [];
}

/** An inject that waits for one that never happens never happens either; only the first of a chain has its own sentence. */
function checkReachable({ file, report }: Checked, told: ReadonlySet<string>): void {
  const happens = happening(file);
  for (const [i, { id, when }] of file.injects.entries()) {
    if (happens.has(id) || told.has(id)) continue;
    const because = neededBy(when).find((needed) => !happens.has(needed));
    if (because !== undefined) report('neverHappens', ['injects', i, 'when'], because);
  }
}

/** The injects that can happen, found by going on until nothing new happens. */
function happening(file: ScenarioFile): ReadonlySet<string> {
  const happens = new Set<string>();
  for (let before = -1; before !== happens.size; ) {
    before = happens.size;
    for (const { id, when } of file.injects) if (canHappen(file, when, happens)) happens.add(id);
  }
  return happens;
}

function canHappen(file: ScenarioFile, when: When, happens: ReadonlySet<string>): boolean {
  if ('at' in when) return when.at < file.duration;
  if ('after' in when) return happens.has(when.after);
  if ('on' in when) return file.broadcast.enabled || !isBroadcast(when.on);
  if ('any' in when) return when.any.some((part) => canHappen(file, part, happens));
  if ('all' in when) return when.all.every((part) => canHappen(file, part, happens));
  return true;
}
