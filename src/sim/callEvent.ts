// What happens on the telephone, from the first ring to the last word.
import type { Facts, Location, Span } from '../language/facts.ts';
import type { SimTime } from '../scenario/time.ts';
import type { Contact } from '../scenario/vocabulary.ts';
import type { SeatId } from './command.ts';

/** What the operator wants to know next. */
export type Question = 'service' | 'canTalk' | 'place' | 'case' | 'behaviour' | 'danger' | 'description' | 'heading' | 'news';

/**
 * What a question is about in this case, so that it can be worded: an unknown place, a weapon, who is hurt, a vehicle; of a
 * person what is still missing: man or woman, the clothes above the waist, or something beside both.
 */
export type Focus = 'municipality' | 'weapon' | 'injured' | 'conscious' | 'unwell' | 'vehicle' | 'sex' | 'clothes' | 'more';

/** How the control room judges a call. */
export type Urgency = 'urgent' | 'notUrgent' | 'noCase';

/** How a call ended, so that the operator's last sentence can be worded; `carSentStaySafe`, `staySafe`: the caller was in danger. */
export type Closing =
  | 'carSent'
  | 'carSentStaySafe'
  | 'staySafe'
  | 'noted'
  | 'knownThanks'
  | 'newsThanks'
  | 'callOther'
  | 'wrongNumber'
  | 'hungUp';

/** `reportHeard`: urgent already, so that a car is sent while the caller still talks; `reportFiled`: the whole call. */
export type CallEventBody =
  | { readonly type: 'callPlaced'; readonly call: string; readonly seat: SeatId; readonly contact: Contact }
  | { readonly type: 'callAnswered'; readonly call: string }
  | { readonly type: 'callOnHold'; readonly call: string }
  | {
      readonly type: 'operatorAsked';
      readonly call: string;
      readonly question: Question;
      readonly focus: Focus | null;
      readonly again: boolean;
    }
  | { readonly type: 'operatorReadBack'; readonly call: string; readonly location: Location }
  | { readonly type: 'operatorWarned'; readonly call: string }
  | { readonly type: 'operatorKnows'; readonly call: string }
  | {
      readonly type: 'callerSaid';
      readonly call: string;
      readonly text: string;
      readonly facts: Facts;
      /** The words that these facts came from. */
      readonly spans?: readonly Span[];
      readonly question: Question | null;
    }
  // `turn`: which of the call; `before` and `known`: all that the call had said, without and with the correction.
  | {
      readonly type: 'callerCorrected';
      readonly call: string;
      readonly turn: number;
      readonly facts: Facts;
      readonly before: Facts;
      readonly known: Facts;
    }
  | { readonly type: 'callerPassed'; readonly call: string; readonly question: Question | null }
  | { readonly type: 'callTransferred'; readonly call: string; readonly to: '112' | '0900-8844' }
  | {
      readonly type: 'reportFiled';
      readonly call: string;
      readonly seat: SeatId;
      readonly contact: Contact;
      readonly facts: Facts;
      readonly urgency: Urgency;
      readonly repeated: boolean;
      readonly news: boolean;
      readonly incident: string | null;
    }
  | {
      readonly type: 'reportHeard';
      readonly call: string;
      readonly seat: SeatId;
      readonly contact: Contact;
      readonly facts: Facts;
      readonly urgency: Urgency;
      readonly repeated: boolean;
      readonly news: boolean;
      readonly incident: string | null;
    }
  | {
      readonly type: 'callEnded';
      readonly call: string;
      readonly by: 'caller' | 'operator';
      readonly closing: Closing;
      readonly distractedUntil: SimTime;
    }
  // The officer in the hall answers instead of the simulated operator, and gives the call back.
  | { readonly type: 'callTakenOver'; readonly call: string }
  | { readonly type: 'officerSpoke'; readonly call: string; readonly text: string }
  | { readonly type: 'callHandedBack'; readonly call: string }
  | { readonly type: 'neighbourSaid'; readonly call: string; readonly line: 'listens' | 'advises' };
