import type { EveningDocument } from '../../../../../protocol/documents.ts';
import { consoleText } from '../../../../text/console.ts';
import type { Console } from '../../../../text/nl/console.ts';
import { duration } from '../../../../text/wording/clock.ts';
import { useLeading } from '../leading.ts';
import { useNow } from '../useNow.ts';
import { useCountdown } from '../useCountdown.ts';

/** What the world does, in one word. */
export function worldState({ clock, standstill }: Pick<EveningDocument, 'clock' | 'standstill'>): keyof Console['state'] {
  if (standstill !== null) return standstill;
  return clock.running ? 'running' : 'facilitator';
}

/** How long was played, what time it is in the street, and whether it runs. */
export function RunningClock({ evening }: { readonly evening: EveningDocument }) {
  const t = consoleText();
  const { client, clock } = useLeading();
  const now = useNow(client, 1000);
  const countdown = useCountdown(evening.clock.startsIn);
  const state = worldState(evening);
  return (
    <div class="console-clock">
      <p class="console-time">
        <span class="hidden-visually">{t.played}: </span>
        <time>{duration(now)}</time>
      </p>
      <div>
        <p role="status" class={`console-state console-state-${state}`}>
          {countdown > 0 ? t.startsIn(countdown) : state === 'running' ? t.live : t.state[state]}
        </p>
        <p class="console-street small">{clock(now)}</p>
      </div>
    </div>
  );
}
