// What one seat may know, apart from what its whole group knows: the two travel separately, so that a line in the group is
// written out once for everybody. `compose.ts` puts them together again on the phone.
import type { Facts, Span } from '../language/facts.ts';
import type { HintLevel, HintStep, SeatId } from '../sim/command.ts';
import type { GroupReportPhase } from '../sim/chatEvent.ts';
import type { ParticipantView } from './participant.ts';

/** The private part of a participant's view: nothing in it changes only because time passes, but for what `changesAt` tells. */
export interface SeatView extends Omit<ParticipantView, 'now' | 'groups' | 'cards'> {
  readonly seat: SeatId;
  /** Oldest first, so that a new card changes nothing before it. */
  readonly cards: ParticipantView['cards'];
  /** The groups that this seat is in, and whether it has the coordinator's tools there. */
  readonly memberOf: readonly { readonly id: string; readonly coordinator: boolean }[];
  /** What was understood of this seat's own lines. */
  readonly own: readonly { readonly line: string; readonly facts: Facts; readonly spans: readonly Span[] }[];
  /** Hints of the facilitator, to everybody. */
  readonly hints: readonly { readonly at: number; readonly step: HintStep; readonly level: HintLevel }[];
}

/** A line as every member of the group gets it. */
export interface SharedLine {
  readonly id: string;
  readonly at: number;
  /** A seat (the screen knows its name), or the name of somebody simulated. */
  readonly from: { readonly seat: SeatId } | { readonly name: string };
  readonly role: 'participant' | 'resident' | 'coordinator';
  readonly text: string;
  readonly replyTo: string | null;
  readonly pinned: boolean;
  readonly removed: boolean;
  readonly thumbs: number;
  readonly told: Facts | null;
}

/** A group as all of its members may know it. */
export interface SharedGroup {
  readonly id: string;
  readonly name: string;
  readonly members: number;
  readonly closed: boolean;
  readonly report: { readonly state: GroupReportPhase; readonly since: number; readonly line: string } | null;
  readonly lines: readonly SharedLine[];
}
