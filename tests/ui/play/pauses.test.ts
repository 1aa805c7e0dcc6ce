import { expect, test } from 'vitest';
import { pausesOf } from '../../../src/ui/parts/pauses.ts';
import type { Clock, PauseReason } from '../../../src/ui/session/session.ts';

function watchedClock(): { readonly clock: Clock; readonly held: Set<PauseReason> } {
  const held = new Set<PauseReason>();
  const nothing = () => undefined;
  return {
    held,
    clock: {
      start: nothing,
      setPace: nothing,
      leap: nothing,
      finish: nothing,
      pause: (reason) => void held.add(reason),
      resume: (reason) => void held.delete(reason),
      paused: () => [...held],
    },
  };
}

test('the clock goes on only when the last of two open dialogs is closed', () => {
  const { clock, held } = watchedClock();
  const pauses = pausesOf(clock);
  const first = pauses.hold('dialog');
  const second = pauses.hold('dialog');
  first();
  expect([...held]).toEqual(['dialog']);
  second();
  expect([...held]).toEqual([]);
});

test('letting go twice does not take away the pause of somebody else', () => {
  const { clock, held } = watchedClock();
  const pauses = pausesOf(clock);
  const first = pauses.hold('dialog');
  pauses.hold('dialog');
  first();
  first();
  expect([...held]).toEqual(['dialog']);
});

test("without a clock of one's own nothing is held", () => {
  expect(() => pausesOf(null).hold('typing')()).not.toThrow();
});
