// What a phone and a console may ask of the evening that they are in, as types. An act carries no time and no identity: the
// connection knows who speaks, the host says when. `parseAct.ts` checks what comes from outside.
import type { PersonFacts } from '../scenario/appearance.ts';
import type { FacilitatorIntent, Intent, SeatId } from '../sim/command.ts';
import type { SimTime } from '../scenario/time.ts';
import type { Settings } from '../sim/settings.ts';
import type { Judged, OwnJudgement } from '../views/judgement.ts';

/** A phone with one to four people behind it, or a table without a phone. */
export type PhoneId = string & { readonly of?: 'phone' };

/** The world of the hall runs at one of these: exercise seconds per second. */
export const SPEEDS = [0.5, 1, 1.5, 2] as const;
export type Speed = (typeof SPEEDS)[number];

/** The parts of looking back in the hall (ux.md section 8), in their order. */
export const LOOK_BACK_PARTS = ['course', 'tops', 'tips', 'memory', 'police', 'compare', 'agreement'] as const;
export type LookBackPart = (typeof LOOK_BACK_PARTS)[number];

/** The replay of a round in the hall goes on at one of these: exercise seconds per second. 0: it stands still. */
export const REPLAY_SPEEDS = [0, 1, 2, 4, 8, 16] as const;
export type ReplaySpeed = (typeof REPLAY_SPEEDS)[number];

/** What went well, and what could be better. */
export const THOUGHTS = ['top', 'tip'] as const;
export type ThoughtKind = (typeof THOUGHTS)[number];
export type Asked = ThoughtKind | 'memory';

/** How a step went, in one's own judgement. */
export const JUDGEMENTS = ['well', 'partly', 'notYet'] as const satisfies readonly Judged[];

/** What a participant asks. */
export type PhoneAct =
  | { readonly do: 'inExercise'; readonly intent: Intent }
  | { readonly do: 'rename'; readonly name: string; readonly people: number }
  /** Nothing that waits for this phone runs out; nobody else sees it. */
  | { readonly do: 'setPatient'; readonly patient: boolean }
  | { readonly do: 'ready' }
  | { readonly do: 'answerMoment'; readonly moment: string; readonly option: number }
  /** Where the boef is, by street of the neighbourhood. */
  | { readonly do: 'guess'; readonly street: string }
  /** What went well, or what could be better, in one's own words: only while it is asked. */
  | { readonly do: 'giveThought'; readonly kind: ThoughtKind; readonly text: string }
  /** How somebody looked, from memory. */
  | { readonly do: 'remember'; readonly person: PersonFacts }
  /** How one's own steps went, before one reads how it went; instead of what was judged before. Empty: rather not. */
  | { readonly do: 'judge'; readonly judgement: OwnJudgement }
  /** Something is really wrong: the facilitator is told. */
  | { readonly do: 'warn' }
  | { readonly do: 'leave' };

/** What the facilitator asks. */
export type FacilitatorAct =
  | {
      readonly do: 'startRound';
      /** The id of a shipped exercise, or the text of a file of one's own. */
      readonly exercise: { readonly id: string } | { readonly name: string; readonly text: string };
      /** Null: any evening. */
      readonly seed: string | null;
      readonly settings: Settings;
    }
  | { readonly do: 'inExercise'; readonly intent: FacilitatorIntent }
  | { readonly do: 'pause' }
  | { readonly do: 'resume' }
  | { readonly do: 'setSpeed'; readonly speed: Speed }
  /** The round ends properly: broadcasts are closed, everybody is told, the log is frozen. */
  | { readonly do: 'endRound' }
  | { readonly do: 'backToWaiting' }
  | { readonly do: 'endEvening' }
  | { readonly do: 'openMoment'; readonly question: string; readonly options: readonly string[] }
  | { readonly do: 'closeMoment' }
  | { readonly do: 'openGuess' }
  | { readonly do: 'revealGuess' }
  | { readonly do: 'closeGuess' }
  /** What the hall looks back on now; null: how it ended. */
  | { readonly do: 'showPart'; readonly part: LookBackPart | null }
  /** The course goes on from this moment of the exercise; showing the part again shows all of it. */
  | { readonly do: 'replay'; readonly at: SimTime; readonly speed: ReplaySpeed }
  /** All phones are asked; one thing at a time. Null: no more. */
  | { readonly do: 'ask'; readonly what: Asked | null }
  | { readonly do: 'pickThought'; readonly thought: string; readonly picked: boolean }
  /** The one thing that a group agrees on. */
  | { readonly do: 'agree'; readonly group: string; readonly text: string }
  /** A line of the score of a seat is judged otherwise, with why; null takes that back. */
  | { readonly do: 'overrule'; readonly seat: SeatId; readonly line: string; readonly points: number | null; readonly note: string }
  | { readonly do: 'darkenScreen'; readonly dark: boolean }
  | { readonly do: 'renamePhone'; readonly phone: PhoneId; readonly name: string }
  | { readonly do: 'removePhone'; readonly phone: PhoneId }
  | { readonly do: 'giveRole'; readonly phone: PhoneId; readonly role: 'resident' | 'coordinator' }
  /** A warning of a phone was dealt with. */
  | { readonly do: 'settleWarning'; readonly phone: PhoneId }
  /** A table without a phone; the facilitator enters what it decides. */
  | { readonly do: 'addTable'; readonly name: string; readonly people: number }
  | { readonly do: 'playFor'; readonly phone: PhoneId; readonly intent: Intent };

export type Act = PhoneAct | FacilitatorAct;

/** Who is at the other end of a connection, by the token that it showed. */
export type Rights = { readonly as: 'phone'; readonly phone: PhoneId } | { readonly as: 'facilitator' } | { readonly as: 'screen' };

/** Why an act of the evening was not done; what an exercise refuses has its own words (sim/command). */
export type EveningRefusal =
  | 'malformed'
  | 'tooBig'
  | 'tooFast'
  | 'outOfOrder'
  | 'notAllowed'
  | 'noRound'
  | 'roundRunning'
  | 'unknownPhone'
  | 'unknownExercise'
  | 'exerciseHasProblems'
  | 'tooManyPhones'
  | 'nothingOpen'
  /** No line of this score can be ruled on by that name. */
  | 'unknownLine'
  | 'tooManyPoints'
  | 'eveningOver'
  | 'notStored'
  /** A fault of the program: it was not done, and the evening goes on. */
  | 'failed';
