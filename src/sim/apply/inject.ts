import type { EventOf } from '../event.ts';
import type { InjectState } from '../world.ts';

/** Folds what became of a turn of the scenario. */
export function applyToInject(inject: InjectState | undefined, event: EventOf<'injectFired' | 'injectSkipped' | 'injectDelayed'>): void {
  if (!inject) return;
  switch (event.type) {
    case 'injectFired':
      inject.status = 'fired';
      inject.firedAt = event.at;
      return;
    case 'injectSkipped':
      inject.status = 'skipped';
      return;
    case 'injectDelayed':
      inject.delayed += event.wait;
      return;
    default:
      event satisfies never;
  }
}
