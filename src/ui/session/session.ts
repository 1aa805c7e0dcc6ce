import type { EventRow } from '../../exchange/eventRows.ts';
import type { EveningRefusal } from '../../protocol/acts.ts';
import type { Intent, Refusal } from '../../sim/command.ts';
import type { AdmissionView } from '../../views/admissionView.ts';
import type { Briefing } from '../../views/briefing.ts';
import type { DebriefView } from '../../views/debrief.ts';
import type { ParticipantView } from '../../views/participant.ts';
import type { WhatIf } from './whatIf.ts';

/** Who asks for a pause: the clock stands still as long as anybody does. */
export type PauseReason = 'reading' | 'typing' | 'dialog' | 'hidden' | 'player';

/** The only thing a participant's screen knows: what it may see, and what it wants. Alone, in a hall or in replay. */
export interface Session {
  readonly briefing: Briefing;
  view(): ParticipantView;
  /** Calls back after each change of the view; returns how to stop. */
  subscribe(changed: () => void): () => void;
  send(intent: Intent): Promise<{ readonly refused: Refusal['refused'] | EveningRefusal } | null>;
  /** Only where the player owns the clock (alone at home). */
  readonly clock: Clock | null;
  /** Who may come into the group, after these decisions (by applicant: let in or not); null where that cannot be practised. */
  admission(decided: Readonly<Record<string, boolean>>): AdmissionView | null;
  /** Null in a hall, where whoever leads keeps it. */
  readonly kept: Kept | null;
  /** Asks how it goes with one thing otherwise, when it is over; null in a hall, whose phones cannot play it again. */
  readonly whatIf: WhatIf | null;
  /** A new round that begins as this one until then; null when no time is left. Only for who plays alone. */
  readonly playOn: ((at: number) => Session | null) | null;
  /** Null before the end. */
  debrief(): Promise<DebriefView | null>;
  close(): void;
}

/** What can be kept of an exercise that was played in this page; nothing of it is sent anywhere. */
export interface Kept {
  /** All of it as JSON, to be opened again at /terugblik. */
  log(): string;
  /** What happened, for a table. */
  rows(): readonly EventRow[];
}

/** The clock of somebody who plays alone. */
export interface Clock {
  start(): void;
  pause(reason: PauseReason): void;
  resume(reason: PauseReason): void;
  paused(): readonly PauseReason[];
  /** Exercise seconds per second. */
  setPace(pace: number): void;
  /** Goes on to the next thing that this player will notice. */
  leap(): void;
  finish(): void;
}
