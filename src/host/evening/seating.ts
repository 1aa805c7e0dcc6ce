// Where people sit: who comes first gets the places of the scenario; whoever comes after gets one like it, at another window of
// the same street, so that everybody sees something else.
import type { Scenario } from '../../scenario/scenario.ts';
import type { Seat } from '../../scenario/schema.ts';
import type { FacilitatorIntent, SeatId } from '../../sim/command.ts';

/** The next place in this exercise for somebody in this role, and the intent that gives it to them. */
export function nextPlace(
  scenario: Scenario,
  taken: ReadonlySet<SeatId>,
  role: Seat['role'],
  patient: boolean,
): { readonly seat: SeatId; readonly intent: FacilitatorIntent } | null {
  const templates = scenario.seats.filter((seat) => seat.role === role);
  const free = templates.find(({ id }) => !taken.has(id));
  if (free) return { seat: free.id, intent: { type: 'takeSeat', seat: free.id, patient } };
  // One coordinator of a group is enough (buitenkaag.txt): whoever is one too many watches as a resident.
  if (role === 'coordinator') return nextPlace(scenario, taken, 'resident', patient);
  // Each group in turn; within a group each window in turn.
  const count = (template: Seat): number => [...taken].filter((seat) => seat === template.id || seat.startsWith(`${template.id}-`)).length;
  const [template] = [...templates].sort((a, b) => count(a) - count(b));
  if (!template) return null;
  const windows = windowsNear(scenario, template.lookout);
  let number = count(template) + 1;
  while (taken.has(`${template.id}-${number}`) || scenario.seats.some(({ id }) => id === `${template.id}-${number}`)) number += 1;
  const lookout = windows[(number - 1) % windows.length] ?? template.lookout;
  const seat = `${template.id}-${number}`;
  return { seat, intent: { type: 'openSeat', seat, like: template.id, lookout, patient } };
}

/** This lookout and all that can be walked to from it, nearest first. */
function windowsNear(scenario: Scenario, from: string): string[] {
  const found = [from];
  for (const id of found) {
    for (const { lookout } of scenario.lookouts.find((candidate) => candidate.id === id)?.reaches ?? [])
      if (!found.includes(lookout)) found.push(lookout);
  }
  return found;
}
