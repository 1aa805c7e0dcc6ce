// The documents that an evening publishes. A connection is sent each document that its role may have: whole at first, then what
// changed. Everything here leaves the server: a field that is not written in a document never reaches that role.
import type { SimTime } from '../scenario/time.ts';
import type { SeatId } from '../sim/command.ts';
import type { MapPoint } from '../sim/event.ts';
import type { Ruling } from '../sim/log.ts';
import type { Channels } from '../sim/settings.ts';
import type { Briefing } from '../views/briefing.ts';
import type { FacilitatorGroup, FacilitatorView } from '../views/facilitator.ts';
import type { SeatView, SharedGroup } from '../views/seat.ts';
import type { HallCourse, HallMemory } from '../views/hallDebrief.ts';
import type { HallJudgement, OwnJudgement } from '../views/judgement.ts';
import type { PersonFacts } from '../scenario/appearance.ts';
import type { Asked, LookBackPart, PhoneId, ReplaySpeed, Speed, ThoughtKind } from './acts.ts';

/** Where an evening is: people come in, a round is played, a round is talked about, it is over. */
export type Stage = 'waiting' | 'playing' | 'lookingBack' | 'over';

/** Why the world stands still: the facilitator, a teaching moment, or the facilitator's connection is gone. */
export type Standstill = 'facilitator' | 'moment' | 'guess' | 'facilitatorAway';

/** A round as everybody may know it. */
export interface RoundCard {
  readonly number: number;
  readonly title: string;
  readonly lang: 'nl' | 'en';
  readonly light: Briefing['light'];
  /** Minutes after midnight at its start. */
  readonly startsAt: number;
  readonly channels: Channels;
  /** Names the neighbourhood, which is fetched apart: the same for the whole evening mostly. */
  readonly neighbourhood: string;
}

/** How exercise time goes on; the screen counts between two of these. */
export interface ClockDocument {
  readonly at: SimTime;
  readonly speed: Speed;
  readonly running: boolean;
  /** Milliseconds until it goes on, for a countdown before a round and after a teaching moment; 0 when it runs or stands still. */
  readonly startsIn: number;
}

/** One question to everybody while the world stands still. The spread is empty until it is closed. */
export interface MomentCard {
  readonly id: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly answered: number;
  readonly spread: readonly number[] | null;
}

/** Everybody points at a street: where is the boef? */
export interface GuessCard {
  readonly open: boolean;
  readonly guessed: number;
  /** After the reveal: how many chose each street, and where he really was. */
  readonly revealed: { readonly streets: readonly { readonly street: string; readonly count: number }[]; readonly truth: MapPoint } | null;
}

/** What went well or could be better, as somebody in the hall put it: without a name. */
export interface Thought {
  readonly id: string;
  readonly kind: ThoughtKind;
  readonly text: string;
  readonly picked: boolean;
}

/** The one thing that a group agrees on; `name` is what the group is called. */
export interface Agreement {
  readonly group: string;
  readonly name: string;
  readonly text: string;
}

/**
 * The course of a round as it is played again: it goes on from `at` at the moment `from`, so many times as fast. `now`: when this was
 * sent, for whoever counts on. Both in milliseconds of the server's clock.
 */
export interface ReplayCard {
  readonly at: SimTime;
  readonly speed: ReplaySpeed;
  readonly from: number;
  readonly now: number;
}

/** Looking back together. `given`: how many phones answered what is asked. `replay`: null while the whole course is shown. */
export interface LookBackCard {
  readonly part: LookBackPart | null;
  readonly asked: Asked | null;
  readonly given: number;
  readonly replay: ReplayCard | null;
}

/** What everybody in the evening gets: document `evening`. */
export interface EveningDocument {
  readonly code: string;
  readonly stage: Stage;
  readonly round: RoundCard | null;
  readonly clock: ClockDocument;
  readonly standstill: Standstill | null;
  readonly present: { readonly people: number; readonly phones: number; readonly ready: number };
  readonly moment: MomentCard | null;
  readonly guess: GuessCard | null;
  /** After a round; null at all other times. */
  readonly lookBack: LookBackCard | null;
  /** Milliseconds of the server's clock after which everything is deleted. */
  readonly deletedAt: number;
}

/** What one phone gets of itself: document `phone`. */
export interface PhoneDocument {
  readonly phone: PhoneId;
  readonly name: string;
  readonly people: number;
  readonly patient: boolean;
  readonly ready: boolean;
  /** It came in while the round was running. */
  readonly late: boolean;
  /** It warned of something real, and that was not dealt with yet. */
  readonly warned: boolean;
  readonly moment: { readonly id: string; readonly option: number } | null;
  readonly guess: string | null;
  /** What this phone gave after this round. */
  readonly thoughts: readonly Pick<Thought, 'id' | 'kind' | 'text'>[];
  readonly remembered: PersonFacts | null;
  /** What the facilitator judged otherwise in the score of this phone's own seat. */
  readonly rulings: readonly Omit<Ruling, 'seat'>[];
  /** How this phone judged its own steps after this round; null until it said so. */
  readonly judged: OwnJudgement | null;
  /** What is known before the start; without the neighbourhood. */
  readonly briefing: Omit<Briefing, 'neighbourhood'> | null;
}

/** What its seat sees: document `seat`; null when no round was played. */
export type SeatDocument = SeatView | null;

/** A group of neighbours, to its members: document `group:<id>`. `names`: what participants are called. */
export interface GroupDocument extends SharedGroup {
  readonly names: Readonly<Record<SeatId, string>>;
}

/** What the beamer shows beside the evening: document `screen`. Nothing that is not on phones too. */
export interface ScreenDocument {
  readonly dark: boolean;
  /** Names as people chose them, in the order in which they came in. */
  readonly names: readonly string[];
  /** A Burgernet message as phones have it now. */
  readonly broadcast: SeatView['broadcasts'][number] | null;
  readonly outcome: FacilitatorView['outcome'] | null;
  /** What the part that is shown needs; null for the others. */
  readonly course: HallCourse | null;
  readonly memory: HallMemory | null;
  /** What phones thought of their own steps, as counts; only beside the course. */
  readonly judged: HallJudgement | null;
  readonly tops: readonly string[];
  readonly tips: readonly string[];
  readonly agreements: readonly Agreement[];
  /** Where phones go: the address without the code. */
  readonly address: string;
}

/** Somebody in the evening, for the console. */
export interface PersonStatus {
  readonly phone: PhoneId;
  readonly name: string;
  readonly people: number;
  readonly kind: 'phone' | 'table';
  readonly connected: boolean;
  readonly ready: boolean;
  readonly late: boolean;
  readonly role: 'resident' | 'coordinator';
  readonly seat: SeatId | null;
  /** When it pressed *Echte nood?* (milliseconds of the server's clock), until that is dealt with. */
  readonly warnedAt: number | null;
}

/** What the console gets: document `console`. */
export interface ConsoleDocument {
  readonly people: readonly PersonStatus[];
  readonly dark: boolean;
  readonly exercises: readonly ExerciseCard[];
  /** What is wrong in the file that was tried last, each with how to mend it. */
  readonly problems: readonly string[];
  readonly address: string;
  /** Only reachable from this machine: phones cannot come in. */
  readonly onlyHere: boolean;
  /** The running or last round; its scenario, and what it can be led with. */
  readonly round: {
    readonly exercise: string;
    readonly seed: string;
    readonly briefing: Omit<Briefing, 'neighbourhood'>;
    readonly groups: readonly { readonly id: string; readonly name: string }[];
    readonly minutes: number;
  } | null;
  /** What was given after the running or last round, also what was not picked. */
  readonly thoughts: readonly Thought[];
  readonly agreements: readonly Agreement[];
  /** While the hall is shown it, so that it can be played again from here. */
  readonly course: HallCourse | null;
  /** What phones thought of their own steps after the last round, as counts. */
  readonly judged: HallJudgement;
  /** What was judged otherwise in the scores of the running or last round. */
  readonly rulings: readonly Ruling[];
  /** Rounds that were played and are over. */
  readonly played: readonly { readonly number: number; readonly title: string; readonly outcome: FacilitatorView['outcome'] }[];
}

/** An exercise that can be chosen: nothing that tells how it goes, for consoles are often mirrored. */
export interface ExerciseCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly light: Briefing['light'];
  readonly kind: string;
}

/** What the console sees of the world: document `world`, and one `watch:<group>` for each group. */
export type WorldDocument = FacilitatorView | null;
export type WatchDocument = FacilitatorGroup & { readonly names: Readonly<Record<SeatId, string>> };

/** The documents by name. */
export interface Documents {
  evening: EveningDocument;
  phone: PhoneDocument;
  seat: SeatDocument;
  screen: ScreenDocument;
  console: ConsoleDocument;
  world: WorldDocument;
  [group: `group:${string}`]: GroupDocument;
  [watch: `watch:${string}`]: WatchDocument;
}
