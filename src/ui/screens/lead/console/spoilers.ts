// The spoiler guard: what the hall must not see is hidden until somebody holds R or asks for ten seconds of it.
import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** How long a press of the button shows it, ms. */
const SHOWS_FOR = 10_000;

export interface Spoilers {
  readonly revealed: ReadonlySignal<boolean>;
  hold(down: boolean): void;
  showShortly(): void;
  hide(): void;
}

/** A guard that hides. */
export function guardSpoilers(): Spoilers {
  const held = signal(false);
  const shortly = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    shortly.value = false;
    held.value = false;
  };
  return {
    revealed: computed(() => held.value || shortly.value),
    hold: (down) => {
      held.value = down;
    },
    showShortly: () => {
      clearTimeout(timer);
      shortly.value = true;
      timer = setTimeout(hide, SHOWS_FOR);
    },
    hide,
  };
}
