import type { PersonFacts } from '../../scenario/appearance.ts';
import type { SimTime } from '../../scenario/time.ts';
import type { Asked, EveningRefusal, LookBackPart, PhoneId, ReplaySpeed, Speed, ThoughtKind } from '../../protocol/acts.ts';
import type { Stage, Standstill } from '../../protocol/documents.ts';
import type { Refusal, SeatId } from '../../sim/command.ts';
import type { OwnJudgement } from '../../views/judgement.ts';
import type { Series } from './entry.ts';
import type { Round } from './round.ts';

/** A phone with the people behind it, or a table. */
export interface Phone {
  readonly id: PhoneId;
  readonly kind: 'phone' | 'table';
  /** What is kept of its token; a table has none. */
  readonly token: string | null;
  name: string;
  people: number;
  patient: boolean;
  ready: boolean;
  late: boolean;
  role: 'resident' | 'coordinator';
  seat: SeatId | null;
  /** Milliseconds since 1970; null when nothing is the matter. */
  warnedAt: number | null;
  /** Left, or was removed: its token opens nothing any more. */
  gone: 'no' | 'left' | 'removed';
}

/** The last act of a series and what became of it, for whoever sends it again. */
export interface Receipt {
  readonly n: number;
  readonly refused: Refusal['refused'] | EveningRefusal | null;
}

/** What came up when a round was looked back on. */
export interface LookBack {
  part: LookBackPart | null;
  asked: Asked | null;
  /** How the course is played again: from `at` at `from`, milliseconds since 1970; null while all of it is shown. */
  replay: { readonly at: SimTime; readonly from: number; readonly speed: ReplaySpeed } | null;
  readonly thoughts: { readonly id: string; readonly phone: PhoneId; readonly kind: ThoughtKind; readonly text: string; picked: boolean }[];
  readonly remembered: Map<PhoneId, PersonFacts>;
  /** What phones think of their own steps. */
  readonly judged: Map<PhoneId, OwnJudgement>;
  /** By group. */
  readonly agreements: Map<string, string>;
}

/** Nothing was said yet. */
export function freshLookBack(): LookBack {
  return { part: null, asked: null, replay: null, thoughts: [], remembered: new Map(), judged: new Map(), agreements: new Map() };
}

/** An evening as its log tells it. */
export interface EveningState {
  stage: Stage;
  phones: Map<PhoneId, Phone>;
  /** The last of these is played, or was. */
  rounds: Round[];
  speed: Speed;
  /** What holds the world, as the facilitator wants it. */
  holds: Set<Exclude<Standstill, 'facilitatorAway'>>;
  moment: {
    readonly id: string;
    readonly question: string;
    readonly options: readonly string[];
    readonly answers: Map<PhoneId, number>;
    closed: boolean;
  } | null;
  guess: { open: boolean; revealed: boolean; readonly byPhone: Map<PhoneId, string> } | null;
  dark: boolean;
  /** After a round. */
  lookBack: LookBack;
  receipts: Map<Series, Receipt>;
  /** Moments are numbered. */
  moments: number;
}

/** An evening in which nothing happened yet. */
export function freshState(): EveningState {
  return {
    stage: 'waiting',
    phones: new Map(),
    rounds: [],
    speed: 1,
    holds: new Set(),
    moment: null,
    guess: null,
    dark: false,
    lookBack: freshLookBack(),
    receipts: new Map(),
    moments: 0,
  };
}

/** The round that is played or was played last. */
export function roundOf(state: EveningState): Round | null {
  return state.rounds.at(-1) ?? null;
}

/** Who is in: neither left nor removed. */
export function present(state: EveningState): Phone[] {
  return [...state.phones.values()].filter((phone) => phone.gone === 'no');
}
