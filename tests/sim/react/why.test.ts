import { describe, expect, test } from 'vitest';
import { POLICIES, playWithPolicy } from '../../../src/planner/rehearse.ts';
import type { Why } from '../../../src/sim/chatEvent.ts';
import type { ExerciseEvent } from '../../../src/sim/event.ts';
import { coordinator } from '../../../src/sim/machines/coordinator.ts';
import { member } from '../../../src/sim/machines/member.ts';
import { relay } from '../../../src/sim/machines/relay.ts';
import { groupStory, CLEAR, VAGUE } from '../../support/groupStory.ts';
import { SHIPPED, shipped } from '../../support/shipped.ts';

/** The states of the machine that a line comes from, by the beginning of its name. */
const STATES: readonly (readonly [string, readonly string[]])[] = [
  ['member-', Object.keys(member.states)],
  ['coordinator-', Object.keys(coordinator.states)],
  ['bridge-', Object.keys(relay.states)],
  ['inject', ['fired']],
];

/** What somebody simulated did in a group, with its reason. */
type Deed = { readonly event: ExerciseEvent; readonly why: Why | null };

function deeds(events: readonly ExerciseEvent[]): Deed[] {
  return events.flatMap((event): Deed[] => {
    if (event.type === 'chatPosted') return event.line.from.kind === 'seat' ? [] : [{ event, why: event.why }];
    if (event.type === 'chatThumbed') return [{ event, why: event.why }];
    if (event.type === 'chatPinned' || event.type === 'chatUnpinned' || event.type === 'chatRemoved')
      return event.seat === null ? [{ event, why: event.why }] : [];
    return [];
  });
}

describe.each(SHIPPED)('%s', (name) => {
  const scenario = shipped(name);

  test('every simulated line, thumb, pin and removal comes from a state of a machine and from something that happened before', () => {
    const evenings = ['1', '2', '3'].flatMap((seed) => {
      const story = groupStory(scenario, seed, { pressure: 6 });
      for (const [index, says] of [
        VAGUE,
        { alarm: 'asking' },
        CLEAR,
        { alarm: 'asking' },
        { conduct: ['abuse'] },
        { conduct: ['unsafe'] },
        {},
      ].entries()) {
        story.until((index + 1) * 45_000);
        story.posts(`Bericht ${index}`, says as never);
      }
      story.until(scenario.duration);
      return [story.exercise.events, playWithPolicy(scenario, seed, POLICIES.typical).events];
    });
    let count = 0;
    for (const events of evenings)
      for (const { event, why } of deeds(events)) {
        count += 1;
        expect(why, event.type).not.toBeNull();
        const states = STATES.find(([prefix]) => why?.machine.startsWith(prefix))?.[1];
        expect(states, why?.machine).toContain(why?.state);
        expect(why?.stimulus).toBeLessThan(event.seq);
        expect(events[why?.stimulus ?? -1]?.at).toBeLessThanOrEqual(event.at);
      }
    expect(count).toBeGreaterThan(60);
  });
});
