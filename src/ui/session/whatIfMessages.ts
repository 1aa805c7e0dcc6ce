import type { Ending } from '../../planner/arms.ts';
import type { Pair } from '../../planner/whatIfArms.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Command, SeatId } from '../../sim/command.ts';
import type { Settings } from '../../sim/settings.ts';
import type { WhatIfChange, WhatIfChoices, WhatIfMany, WhatIfView } from './whatIf.ts';

/** A round that is over, complete, as plain data: what a worker needs to play it again. */
export interface Played {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly settings: Settings;
  readonly commands: readonly Command[];
  /** How far it was played, ms. */
  readonly until: number;
  /** Whose debrief it is. */
  readonly seat: SeatId;
}

/** What a worker is asked; the first message is `open`, or `ready` and nothing more. */
export type Ask =
  | { readonly do: 'open'; readonly played: Played }
  /** Whether it is there. */
  | { readonly do: 'ready' }
  | { readonly do: 'choices' }
  | { readonly do: 'one'; readonly change: WhatIfChange }
  /** Plays these evenings, and tells after each. `known`: those that were played already as the round was. */
  | { readonly do: 'many'; readonly change: WhatIfChange; readonly seeds: readonly string[]; readonly known: readonly Ending[] }
  /** What these evenings say together. */
  | { readonly do: 'sum'; readonly pairs: readonly Pair[] };

/** What it answers; every ask but `open` ends with one of the last two. */
export type Answer =
  | { readonly is: 'pair'; readonly pair: Pair }
  | { readonly is: 'done'; readonly value: Answered[keyof Answered] }
  | { readonly is: 'fault'; readonly message: string };

/** By what was asked. */
export interface Answered {
  readonly ready: null;
  readonly choices: WhatIfChoices;
  readonly one: WhatIfView;
  readonly many: null;
  readonly sum: WhatIfMany;
}
