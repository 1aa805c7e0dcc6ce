// Which step of SAAR nobody takes although somebody could: what the facilitator may push about. Times in milliseconds of the
// exercise, all chosen by us (X).
import { ACTIVITIES, POLICE_NUMBERS } from '../scenario/vocabulary.ts';
import type { HintLevel, HintStep, SeatId } from '../sim/command.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import { hasGroups } from '../sim/settings.ts';
import type { HintProposal } from './facilitator.ts';
import { foldEvents } from './foldEvents.ts';

/** How long players may take over a step before a hint is proposed. */
const PATIENCE: Readonly<Record<HintStep, number>> = { spot: 180_000, alert: 240_000, post: 120_000, respond: 180_000 };
/** A hint needs this long to work before there is another one. */
const REST = 60_000;
/** What is most pressing first. */
const ORDER: readonly HintStep[] = ['alert', 'post', 'respond', 'spot'];

/** When players could do something, and when somebody did; null: never so far. */
export interface Progress {
  /** The newest card, and the last time that anybody looked closer or remembered; before it, the first card. */
  readonly cardAt: number | null;
  readonly lookedAt: number | null;
  /** The first time that a player saw something that is worth a call. */
  readonly seenAt: number | null;
  readonly calledAt: number | null;
  /** The first time that the police had it from a player, and when that call began. */
  readonly reportedAt: number | null;
  readonly reportCallAt: number | null;
  /** The last time that a player told a group that the police were called, and did something in the street. */
  readonly toldAt: number | null;
  readonly actedAt: number | null;
  readonly hints: readonly { readonly at: number; readonly step: HintStep }[];
  readonly hasGroups: boolean;
  readonly isOver: boolean;
}

/** The hint that is proposed now: about the most pressing step that nobody took in time, plainer each time. */
export function proposeHint(progress: Progress, now: number): HintProposal | null {
  const { hints } = progress;
  const last = hints.at(-1);
  if (progress.isOver || (last && now - last.at < REST)) return null;
  for (const step of ORDER) {
    const since = couldSince(progress, step);
    if (since === null || now - since < PATIENCE[step]) continue;
    const sent = hints.filter((hint) => hint.step === step).length;
    return { step, level: sent === 0 ? 1 : sent === 1 ? 2 : 3, since };
  }
  return null;
}

/** Since when somebody could take this step and nobody did; null when somebody did, or nobody could. */
function couldSince({ cardAt, lookedAt, seenAt, calledAt, ...rest }: Progress, step: HintStep): number | null {
  const { reportedAt, reportCallAt, toldAt, actedAt } = rest;
  const isDone = (at: number | null, from: number | null): boolean => at !== null && from !== null && at >= from;
  switch (step) {
    case 'spot':
      return cardAt === null || lookedAt === null || cardAt < lookedAt ? null : lookedAt;
    case 'alert':
      return isDone(calledAt, seenAt) ? null : seenAt;
    case 'post':
      return !rest.hasGroups || isDone(toldAt, reportCallAt) ? null : reportedAt;
    case 'respond':
      return isDone(actedAt, seenAt ?? reportCallAt) ? null : reportedAt;
    default:
      return step satisfies never;
  }
}

type Known = { -readonly [K in keyof Progress]: Progress[K] } & {
  readonly players: Set<SeatId>;
  readonly calls: Map<string, number>;
  readonly telling: ReadonlySet<string>;
  /** Somebody is missing: whoever looks lost is worth a call. */
  readonly isSearch: boolean;
  hints: { readonly at: number; readonly step: HintStep; readonly level: HintLevel }[];
};

const progress = foldEvents(
  ({ scenario, settings }): Known => ({
    players: new Set(),
    calls: new Map(),
    telling: new Set([protagonistOf({ scenario }) ?? '', scenario.plot.kind === 'hitAndRun' ? scenario.plot.victim : '']),
    isSearch: scenario.plot.kind === 'missing',
    cardAt: null,
    lookedAt: null,
    seenAt: null,
    calledAt: null,
    reportedAt: null,
    reportCallAt: null,
    toldAt: null,
    actedAt: null,
    hints: [],
    hasGroups: hasGroups(settings),
    isOver: false,
  }),
  note,
);

/** How far the players of this exercise are. */
export function progressOf(exercise: Exercise): Progress {
  return progress(exercise);
}

function note(known: Known, event: ExerciseEvent): void {
  const { at } = event;
  switch (event.type) {
    case 'seatTaken':
    case 'seatOpened':
      known.players.add(event.seat);
      return;
    case 'sightingMade': {
      const { seat, actor, closer } = event.sighting;
      if (!known.players.has(seat)) return;
      known.cardAt = at;
      known.lookedAt ??= at;
      const meaning = ACTIVITIES[closer.activity];
      if (known.telling.has(actor) && (meaning === 'urgent' || (known.isSearch && meaning === 'notable'))) known.seenAt ??= at;
      return;
    }
    case 'lookedCloser':
    case 'sightingRemembered':
      known.lookedAt = at;
      return;
    case 'callPlaced':
      if (!POLICE_NUMBERS.includes(event.contact)) return;
      known.calls.set(event.call, at);
      known.calledAt = at;
      return;
    case 'reportHeard':
    case 'reportFiled': {
      const placed = known.calls.get(event.call);
      if (placed === undefined || event.urgency === 'noCase' || known.reportedAt !== null) return;
      known.reportedAt = at;
      known.reportCallAt = placed;
      return;
    }
    case 'chatPosted':
      if (event.line.from.kind === 'seat' && event.line.facts.alarm === 'reported') known.toldAt = at;
      return;
    case 'acted':
      known.actedAt = at;
      return;
    case 'hintSent':
      known.hints.push({ at, step: event.step, level: event.level });
      return;
    case 'caseClosed':
    case 'exerciseEnded':
      known.isOver = true;
      return;
    default:
      return;
  }
}
