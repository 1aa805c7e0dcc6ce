import type { Facts, Span } from '../language/facts.ts';
import type { Choice, Contact } from '../scenario/vocabulary.ts';
import type { SimTime } from '../scenario/time.ts';

export type SeatId = string & { readonly of?: 'seat' };
export type SightingId = string & { readonly of?: 'sighting' };

/** What a person wants. It carries no time and no identity: the host adds those. */
export type Intent =
  | { readonly type: 'lookCloser'; readonly sighting: SightingId }
  | { readonly type: 'remember'; readonly sighting: SightingId }
  | { readonly type: 'forget'; readonly sighting: SightingId }
  | { readonly type: 'walkTo'; readonly lookout: string }
  | { readonly type: 'placeCall'; readonly contact: Contact }
  | { readonly type: 'say'; readonly text: string; readonly facts?: Facts }
  | { readonly type: 'dontKnow' }
  /** What a sentence of one's own in this call, or a line in the group, should have been understood as. */
  | { readonly type: 'correct'; readonly turn: number; readonly facts: Facts }
  | { readonly type: 'correctLine'; readonly line: string; readonly facts: Facts }
  | { readonly type: 'hangUp' }
  | { readonly type: 'postChat'; readonly group: string; readonly text: string; readonly replyTo?: string }
  /** A coordinator passes something on: `line` is a line of the group, a message of the inbox or a broadcast; null the latest of them. */
  | { readonly type: 'passOn'; readonly group: string; readonly line: string | null; readonly to: string }
  | { readonly type: 'readBroadcast'; readonly broadcast: string }
  // The tools of a coordinator; a line in the group goes with most of them, in the words of the scenario.
  | { readonly type: 'pin'; readonly line: string }
  | { readonly type: 'unpin'; readonly line: string }
  | { readonly type: 'removeLine'; readonly line: string }
  | { readonly type: 'remindRules'; readonly group: string }
  | { readonly type: 'closeReport'; readonly group: string }
  | { readonly type: 'act'; readonly choice: Choice };

/** What only the one who leads the exercise wants. */
export type FacilitatorIntent =
  | { readonly type: 'fireInject'; readonly inject: string }
  /** This turn is left out, or comes so much later (in milliseconds). */
  | { readonly type: 'skipInject'; readonly inject: string }
  | { readonly type: 'delayInject'; readonly inject: string; readonly wait: number }
  /** A line in a group that nobody planned, under a name that the facilitator chose. */
  | { readonly type: 'improvise'; readonly group: string; readonly from: string; readonly text: string }
  /** Takes any line out of a group. */
  | { readonly type: 'takeLineAway'; readonly line: string }
  | { readonly type: 'endExercise' }
  /** Small talk from now on, in messages a minute. */
  | { readonly type: 'setPressure'; readonly perMinute: number }
  /** Somebody will play in this seat; at their own pace when `patient`: nothing that waits for them runs out. */
  | { readonly type: 'takeSeat'; readonly seat: SeatId; readonly patient?: boolean }
  /** One more place beside those of the scenario: like that seat, at this lookout. Also for who comes late. */
  | { readonly type: 'openSeat'; readonly seat: SeatId; readonly like: SeatId; readonly lookout: string; readonly patient: boolean }
  /** The officer in the hall answers a caller instead of the simulated operator, and gives the call back. */
  | { readonly type: 'takeOverCall'; readonly call: string }
  | { readonly type: 'speakInCall'; readonly call: string; readonly text: string }
  | { readonly type: 'handBackCall'; readonly call: string }
  /** A push for everybody, about one step of SAAR; the higher, the plainer. */
  | { readonly type: 'sendHint'; readonly step: HintStep; readonly level: HintLevel }
  /** A remark of the facilitator at this moment, for the debrief. */
  | { readonly type: 'takeNote'; readonly text: string };

/** The steps of SAAR that a hint can be about. */
export const HINT_STEPS = ['spot', 'alert', 'post', 'respond'] as const;
export type HintStep = (typeof HINT_STEPS)[number];
export type HintLevel = 1 | 2 | 3;

/** What a message means, worked out by the host (language/) so that the core knows no Dutch and a replay needs no parser. */
export type Heard = { readonly heard?: Facts; readonly spans?: readonly Span[] };

/** An intent as the host stamped it: never made by a client. */
export type Command = (Intent | FacilitatorIntent) &
  Heard & { readonly seq: number; readonly at: SimTime; readonly by: SeatId | 'facilitator' };

/** Why something could not be done; the screen words it. */
export type Refusal = {
  readonly refused:
    | 'notRunning'
    | 'unknownSighting'
    | 'unknownPlace'
    | 'notReachable'
    | 'busyWalking'
    | 'busyLooking'
    | 'alreadyCalling'
    | 'noCall'
    | 'unknownTurn'
    | 'emptyText'
    | 'tooLong'
    | 'unknownGroup'
    | 'noGroup'
    | 'nothingToPassOn'
    | 'unknownBroadcast'
    | 'unknownInject'
    | 'unknownCall'
    | 'seatExists'
    | 'unknownSeat'
    | 'coordinatorOnly'
    | 'unknownLine'
    | 'nothingOpen'
    | 'nothingNew'
    | 'facilitatorOnly';
};
