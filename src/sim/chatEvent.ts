// What happens in the groups: lines, what is done with them and why, the reports that a group is busy with, small talk.
import type { Facts, Span } from '../language/facts.ts';
import type { Persona } from '../scenario/personas.ts';
import type { Chatter } from '../scenario/schema.ts';
import type { SimTime } from '../scenario/time.ts';
import type { SeatId } from './command.ts';

/** One line in a group, with what was done with it since. */
export interface ChatLine {
  readonly id: string;
  readonly group: string;
  /** A seat, a simulated resident, the coordinator or a name from an inject. */
  readonly from:
    | { readonly kind: 'seat'; readonly seat: SeatId }
    | { readonly kind: 'resident' | 'coordinator' | 'inject'; readonly name: string };
  readonly at: SimTime;
  readonly text: string;
  readonly facts: Facts;
  readonly replyTo: string | null;
  /** The deck that its text comes from; null for what somebody or the maker wrote. */
  readonly deck: Chatter | null;
  readonly pinned: boolean;
  /** Taken away by the coordinator: the log keeps it, no screen shows it. */
  readonly removed: boolean;
  /** How many put up a thumb. */
  readonly thumbs: number;
  /** What a coordinator passed on with this line, in facts: the screen words it below the text. */
  readonly told: Facts | null;
  /** The words that its facts came from, of what somebody typed. */
  readonly spans?: readonly Span[];
}

/** What somebody simulated did something for: a line of a deck, or no line at all. */
export type Occasion = Chatter | 'thumb' | 'remove' | 'inject' | 'improvised';

/**
 * Why something simulated was said or done: "why did An say this?". `stimulus` is the number of the event that led to it; -1 when
 * none did, as when the facilitator improvises (machine `facilitator`).
 */
export interface Why {
  readonly machine: string;
  readonly state: string;
  readonly persona: Persona | null;
  readonly occasion: Occasion;
  readonly stimulus: number;
}

/** The life of a report in a group: it stays open until it is signed off (domain.md section 3, Hoevelaken). */
export type GroupReportPhase = 'open' | 'called' | 'addedTo' | 'signedOff';

/** The events of the groups; event.ts takes them up. */
export type ChatEventBody =
  | { readonly type: 'chatPosted'; readonly line: ChatLine; readonly why: Why | null }
  | { readonly type: 'lineCorrected'; readonly line: string; readonly facts: Facts }
  | { readonly type: 'chatThumbed'; readonly line: string; readonly name: string; readonly why: Why }
  // `seat`: the coordinator who plays; null when the coordinator is simulated, and then there is a `why`.
  | { readonly type: 'chatPinned'; readonly line: string; readonly seat: SeatId | null; readonly why: Why | null }
  | { readonly type: 'chatUnpinned'; readonly line: string; readonly seat: SeatId | null; readonly why: Why | null }
  | { readonly type: 'chatRemoved'; readonly line: string; readonly seat: SeatId | null; readonly why: Why | null }
  | {
      readonly type: 'groupReportOpened';
      readonly report: string;
      readonly group: string;
      readonly state: GroupReportPhase;
      readonly line: string;
      readonly facts: Facts;
    }
  | {
      readonly type: 'groupReportChanged';
      readonly report: string;
      readonly group: string;
      readonly state: GroupReportPhase;
      /** The line that led to it; null when it was signed off. */
      readonly line: string | null;
      readonly facts: Facts;
    }
  | { readonly type: 'pressureSet'; readonly perMinute: number };
