// What every part of the console can reach: the evening, the words, and a way to do something and hear why not. Knows no layout.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReadonlySignal } from '@preact/signals';
import type { Act } from '../../../../protocol/acts.ts';
import type { Neighbourhood } from '../../../../scenario/neighbourhood.ts';
import type { FacilitatorIntent } from '../../../../sim/command.ts';
import type { EveningClient } from '../../../session/eveningClient.ts';
import type { Names } from '../../../text/wording/names.ts';
import type { Wording } from '../../../text/wording/wording.ts';

export interface Leading {
  readonly client: EveningClient;
  /** Null until it was fetched. */
  readonly neighbourhood: Neighbourhood | null;
  readonly names: Names;
  readonly words: Wording;
  /** Whether what the hall must not see is shown now. */
  readonly revealed: ReadonlySignal<boolean>;
  /** True when it was done; a refusal is worded on the console. */
  readonly act: (act: Act) => Promise<boolean>;
  /** The same for what happens within the exercise. */
  readonly lead: (intent: FacilitatorIntent) => Promise<boolean>;
  /** What the clock in the street shows at this exercise time. */
  readonly clock: (at: number) => string;
}

const Context = createContext<Leading | null>(null);
export const LeadingContext = Context.Provider;

/** What this part of the console works with. */
export function useLeading(): Leading {
  const leading = useContext(Context);
  if (leading === null) throw new Error('outside the console');
  return leading;
}
