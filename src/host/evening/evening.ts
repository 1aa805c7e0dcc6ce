// An evening in a hall, as types; openEvening.ts makes one. It stamps and stores what people do before it counts, and publishes to
// each connection what its role may know. It knows no sockets, no files and no Dutch.
import type { Rights } from '../../protocol/acts.ts';
import type { ExerciseLog } from '../../sim/log.ts';
import type { Briefing } from '../../views/briefing.ts';
import type { DebriefView } from '../../views/debrief.ts';
import type { Connection, EveningRecord, EveningStore, Exercises, Machine } from './ports.ts';

/** What an evening is made with. */
export interface EveningParts {
  readonly record: EveningRecord;
  readonly store: EveningStore;
  readonly exercises: Exercises;
  readonly machine: Machine;
  /** Where phones go, and whether they can. */
  readonly address: { readonly url: string; readonly onlyHere: boolean };
  /** Turns a token into what is kept of it. */
  readonly hash: (token: string) => string;
  /** The version of the program, told to phones so that they reload after an update. */
  readonly build: string;
}

/** Who wants in: a token of before, or a new phone. */
export type Claim =
  /** `device`: told apart from the facilitator's other pages, so that each counts its own acts. */
  | { readonly as: 'facilitator' | 'screen'; readonly token: string; readonly device?: string }
  | {
      readonly as: 'phone';
      readonly token: string | null;
      readonly name: string;
      readonly people: number;
      readonly patient: boolean;
      /** A page that stays open is no other device, however often it connects: random, and another one after a reload. */
      readonly device?: string;
    };

/** One evening on this machine. */
export interface Evening {
  readonly id: string;
  /** Lets somebody in, or says why not. A new phone is stored before it is in. */
  enter(
    claim: Claim,
    connection: Connection,
  ): Promise<{ readonly rights: Rights } | { readonly refused: 'notAllowed' | 'full' | 'over' | 'removed' }>;
  /** What came in over a connection, as it came: text that should be JSON. */
  receive(connection: string, text: string): void;
  /** The connection is gone. */
  leave(connection: string): void;
  /** What is known after a round, for this seat token or for the facilitator (then `seat` chooses). */
  debrief(token: string, seat?: string): { readonly debrief: DebriefView; readonly briefing: Omit<Briefing, 'neighbourhood'> } | null;
  /** The logs of the rounds without names, for the facilitator. */
  logs(token: string): readonly ExerciseLog[] | null;
  /** The neighbourhood by its name in a round card; null when it is not this evening's. */
  neighbourhood(name: string): Briefing['neighbourhood'] | null;
  /** Everything that was asked is done and stored. */
  settled(): Promise<void>;
  /** Stops its clock and lets connections go; its log stays. */
  close(): Promise<void>;
}
