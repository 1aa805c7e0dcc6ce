// Puts facts into words: what was seen, said and decided, in Dutch and English. Pure; knows no screen and no exercise.
// Every list is exhaustive: a new word of the vocabulary fails the type check until both languages have it.
import type {
  AGES,
  BAGS,
  BUILDS,
  FACES,
  HAIRS,
  HEIGHTS,
  LOWERS,
  OTHERS,
  PersonSlot,
  SEXES,
  SHOES,
  SKINS,
  UPPERS,
  VehicleSlot,
} from '../../../scenario/vocabulary.ts';
import type { Activity, Case, Choice, Colour, Contact, Direction, VehicleKind } from '../../../scenario/vocabulary.ts';
import type { Closing, Focus, Question } from '../../../sim/callEvent.ts';
import type { Consequence, Outcome } from '../../../sim/event.ts';
import type { Refusal } from '../../../sim/command.ts';
import type { CallTurn } from '../../../views/participant.ts';

type Word<List extends readonly string[]> = List[number];

/** What the operator or the neighbour says without asking. */
export type Says = Extract<CallTurn, { readonly says: unknown }>['says'];

/** The single words of a language, as they stand on a button or a chip. */
export interface Terms {
  readonly sex: Readonly<Record<Word<typeof SEXES>, string>>;
  readonly age: Readonly<Record<Word<typeof AGES>, string>>;
  readonly height: Readonly<Record<Word<typeof HEIGHTS>, string>>;
  readonly build: Readonly<Record<Word<typeof BUILDS>, string>>;
  readonly skin: Readonly<Record<Word<typeof SKINS>, string>>;
  readonly hair: Readonly<Record<Word<typeof HAIRS>, string>>;
  readonly face: Readonly<Record<Word<typeof FACES>, string>>;
  readonly colour: Readonly<Record<Colour, string>>;
  readonly upper: Readonly<Record<Word<typeof UPPERS>, string>>;
  readonly lower: Readonly<Record<Word<typeof LOWERS>, string>>;
  readonly shoes: Readonly<Record<Word<typeof SHOES>, string>>;
  readonly bag: Readonly<Record<Word<typeof BAGS>, string>>;
  readonly other: Readonly<Record<Word<typeof OTHERS>, string>>;
  readonly vehicle: Readonly<Record<VehicleKind, string>>;
  readonly personSlot: Readonly<Record<PersonSlot, string>>;
  readonly vehicleSlot: Readonly<Record<VehicleSlot, string>>;
  readonly what: Readonly<Record<Case, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly choice: Readonly<Record<Choice, string>>;
  readonly contact: Readonly<Record<Contact, string>>;
  /** Third person, present: it follows "Een man". */
  readonly activity: Readonly<Record<Activity, string>>;
  readonly slot: {
    readonly what: string;
    readonly activity: string;
    readonly place: string;
    /** Between an address and a landmark. */
    readonly near: string;
    readonly towards: string;
    readonly alarm: string;
    readonly danger: string;
    readonly dangerYes: string;
    /** The caller is in danger. */
    readonly atRisk: string;
    readonly time: string;
    /** After a number. */
    readonly minutesAgo: string;
    readonly alarmReported: string;
    readonly alarmAsking: string;
  };
}

/** The sentences that the world answers with. */
export interface Replies {
  readonly question: Readonly<Record<Question, string>>;
  /** The same question where it is about something special in this case. */
  readonly focused: Readonly<Partial<Record<Question, Readonly<Partial<Record<Focus, string>>>>>>;
  /** The second and last time, more narrowly. */
  readonly narrower: Readonly<Partial<Record<Question, string>>>;
  readonly narrowerFocused: Readonly<Partial<Record<Question, Readonly<Partial<Record<Focus, string>>>>>>;
  readonly again: string;
  /** A place said back, to be mended. */
  readonly readBack: (place: string) => string;
  readonly says: Readonly<Record<Says, string>>;
  readonly answers: Readonly<Record<Contact, string>>;
  readonly closing: Readonly<Record<Closing, string>>;
  readonly speaker: Readonly<Record<Contact, string>>;
  readonly consequence: Readonly<Record<Consequence, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly refusal: Readonly<Record<Refusal['refused'], string>>;
  readonly patrolSeen: string;
  readonly broadcastEnded: string;
}
