// Small talk out of nothing: so many messages a minute as the scenario, the settings or the facilitator say. It is what a
// participant has to read through, so it stops for a while when the coordinator reminds of the rules.
import type { Persona } from '../../scenario/personas.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { EXPONENTIAL } from '../random.ts';
import { hasGroups } from '../settings.ts';
import { membersOf, move, someoneLike } from './members.ts';

const MINUTE = 60_000;
/** After a reminder of the rules it is quiet for so long, in milliseconds (X). */
const HUSH = 120_000;

/** Who begins about something else, as weights (X). */
const STARTERS: Readonly<Record<Persona, number>> = { talkative: 8, joker: 4, helper: 2, careful: 2, anxious: 2, sceptical: 1, lurker: 0 };

/** Which small talk is the one that goes on: an older one stops when the pressure was set anew. */
const rounds = new WeakMap<Kernel, number>();

/** Keeps the groups of participants talking. */
export const talkAbout: Reaction = (kernel, event) => {
  if (event.type !== 'exerciseStarted' && event.type !== 'pressureSet') return;
  if (!hasGroups(kernel.settings)) return;
  const round = (rounds.get(kernel) ?? 0) + 1;
  rounds.set(kernel, round);
  if (kernel.world.pressure === 0) return;
  const groups = new Set(Object.values(kernel.world.seats).map((seat) => seat.group));
  for (const group of groups) if (membersOf(kernel, group).length > 0) waitForNext(kernel, group, round, event.seq, 1);
};

function waitForNext(kernel: Kernel, group: string, round: number, stimulus: number, time: number): void {
  const who = `small talk ${group}`;
  const gap = kernel.chance.spread(MINUTE / kernel.world.pressure, EXPONENTIAL, who, `gap ${round}`, time);
  kernel.later(gap, who, () => {
    if (rounds.get(kernel) !== round || kernel.world.phase !== 'running') return;
    if (!isHushed(kernel, group)) {
      const persona = kernel.chance.weighted(STARTERS, who, `persona ${round}/${time}`);
      const starter = someoneLike(kernel, group, [persona], `starts ${round}/${time}`);
      if (starter) move(kernel, starter, 'ambient', null, stimulus, time);
    }
    waitForNext(kernel, group, round, stimulus, time + 1);
  });
}

/** Whether the coordinator has just reminded of the rules. */
export function isHushed(kernel: Kernel, group: string): boolean {
  const reminder = kernel.world.chat.findLast((line) => line.group === group && line.deck === 'coordinatorRules');
  return reminder !== undefined && kernel.now() - reminder.at < HUSH;
}
