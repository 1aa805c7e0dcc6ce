// The documents of an evening, built field by field from its state: a field that is not written here does not reach that role.
import type {
  Agreement,
  ConsoleDocument,
  EveningDocument,
  ExerciseCard,
  GroupDocument,
  LookBackCard,
  PhoneDocument,
  ScreenDocument,
  Standstill,
} from '../../protocol/documents.ts';
import type { SeatId } from '../../sim/command.ts';
import { pointAt } from '../../sim/neighbourhood/motion.ts';
import { positionOf } from '../../sim/places.ts';
import { protagonistOf } from '../../sim/react/protagonist.ts';
import type { ThoughtKind } from '../../protocol/acts.ts';
import { hallCourse, hallMemory } from '../../views/hallDebriefView.ts';
import { hallJudgement } from '../../views/hallJudgement.ts';
import type { Briefing } from '../../views/briefing.ts';
import { briefingOf } from '../../views/briefingOf.ts';
import { groupView } from '../../views/groupView.ts';
import { type Pace, timeOf } from './pace.ts';
import type { Round } from './round.ts';
import { type EveningState, type Phone, present, roundOf } from './state.ts';

/** What does not stand in the log: who is connected, how time goes on, where the evening is to be found. */
export interface Surroundings {
  readonly code: string;
  readonly deletedAt: number;
  readonly now: number;
  readonly pace: Pace;
  readonly away: boolean;
  readonly isConnected: (phone: Phone) => boolean;
  readonly address: { readonly url: string; readonly onlyHere: boolean };
  /** Asked for only by the console: reading them takes a while, and a phone that comes back must not wait for it. */
  readonly exercises: () => readonly ExerciseCard[];
  readonly problems: readonly string[];
}

/** Why the world stands still; the gravest reason first. */
function standstillOf(state: EveningState, away: boolean): Standstill | null {
  if (state.stage !== 'playing') return null;
  if (away) return 'facilitatorAway';
  return (['moment', 'guess', 'facilitator'] as const).find((hold) => state.holds.has(hold)) ?? null;
}

/** Who sits in the hall now: phones that are connected, and tables. */
function peopleIn(state: EveningState, isConnected: Surroundings['isConnected']): Phone[] {
  return present(state).filter((phone) => phone.kind === 'table' || isConnected(phone));
}

export function eveningDocument(state: EveningState, around: Surroundings): EveningDocument {
  const people = peopleIn(state, around.isConnected);
  const { moment, guess } = state;
  const { pace, now } = around;
  return {
    code: around.code,
    stage: state.stage,
    round: roundOf(state)?.card ?? null,
    clock: {
      at: timeOf(pace, now),
      speed: state.speed,
      running: pace.running,
      startsIn: pace.running ? Math.max(0, pace.from - now) : 0,
    },
    standstill: standstillOf(state, around.away),
    present: {
      people: people.reduce((sum, phone) => sum + phone.people, 0),
      phones: people.filter(({ kind }) => kind === 'phone').length,
      ready: people.filter(({ kind, ready }) => kind === 'phone' && ready).length,
    },
    moment:
      moment === null
        ? null
        : {
            id: moment.id,
            question: moment.question,
            options: moment.options,
            answered: moment.answers.size,
            spread: moment.closed
              ? moment.options.map((_, option) => [...moment.answers.values()].filter((answer) => answer === option).length)
              : null,
          },
    guess:
      guess === null
        ? null
        : {
            open: guess.open,
            guessed: guess.byPhone.size,
            revealed: guess.revealed ? { streets: countsOf(guess.byPhone), truth: truthOf(roundOf(state)) } : null,
          },
    lookBack: state.stage === 'lookingBack' ? lookBackCard(state, now) : null,
    deletedAt: around.deletedAt,
  };
}

function lookBackCard(state: EveningState, now: number): LookBackCard {
  const { part, asked, replay } = state.lookBack;
  return { part, asked, given: givenTo(state), replay: replay === null ? null : { ...replay, now } };
}

/** How many phones answered what is asked now. */
function givenTo({ lookBack }: EveningState): number {
  if (lookBack.asked === 'memory') return lookBack.remembered.size;
  return new Set(lookBack.thoughts.flatMap(({ kind, phone }) => (kind === lookBack.asked ? [phone] : []))).size;
}

function agreementsOf(state: EveningState): Agreement[] {
  const { agreements } = state.lookBack;
  const groups = roundOf(state)?.exercise.scenario.groups ?? [];
  return groups.flatMap(({ id, name }) => {
    const text = agreements.get(id);
    return text === undefined ? [] : [{ group: id, name, text }];
  });
}

function countsOf(guesses: ReadonlyMap<string, string>): { readonly street: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const street of guesses.values()) counts.set(street, (counts.get(street) ?? 0) + 1);
  return [...counts].map(([street, count]) => ({ street, count })).sort((a, b) => b.count - a.count || (a.street < b.street ? -1 : 1));
}

/** Where the one whom the exercise was about really was at its end. */
function truthOf(round: Round | null) {
  const id = round ? protagonistOf(round.exercise) : null;
  const actor = id === null ? undefined : round?.exercise.world.actors[id];
  return round && actor ? pointAt(round.exercise.terrain, positionOf(round.exercise, actor)) : { x: 0, y: 0 };
}

/** The map travels apart, by its name in the round card. */
export function withoutMap({ neighbourhood: _, ...briefing }: Briefing): Omit<Briefing, 'neighbourhood'> {
  return briefing;
}

export function phoneDocument(state: EveningState, phone: Phone): PhoneDocument {
  const answer = state.moment?.answers.get(phone.id);
  const round = roundOf(state);
  return {
    phone: phone.id,
    name: phone.name,
    people: phone.people,
    patient: phone.patient,
    ready: phone.ready,
    late: phone.late,
    warned: phone.warnedAt !== null,
    moment: state.moment === null || answer === undefined ? null : { id: state.moment.id, option: answer },
    guess: state.guess?.byPhone.get(phone.id) ?? null,
    thoughts: state.lookBack.thoughts.flatMap(({ id, kind, text, phone: by }) => (by === phone.id ? [{ id, kind, text }] : [])),
    remembered: state.lookBack.remembered.get(phone.id) ?? null,
    rulings: (round?.rulings ?? []).flatMap(({ seat, line, points, note }) => (seat === phone.seat ? [{ line, points, note }] : [])),
    judged: state.lookBack.judged.get(phone.id) ?? null,
    briefing: round === null || phone.seat === null ? null : withoutMap(briefingOf(round.exercise, phone.seat)),
  };
}

/** What participants are called, by their place; names stand nowhere else than in documents. */
export function namesOf(state: EveningState, group: string | null): Record<SeatId, string> {
  const seats = roundOf(state)?.exercise.world.seats ?? {};
  // Without a prototype: a seat may be called `constructor`, and what is compared with what was sent finds no other one.
  const names: Record<SeatId, string> = Object.create(null);
  for (const { seat, name } of state.phones.values())
    if (seat !== null && (group === null || seats[seat]?.group === group)) names[seat] = name;
  return names;
}

export function groupDocument(state: EveningState, round: Round, group: string): GroupDocument {
  return { ...groupView(round.exercise, group), names: namesOf(state, group) };
}

/** What the hall sees of looking back: what was picked, and what the part that is shown needs. */
function lookBackOnScreen(state: EveningState): Pick<ScreenDocument, 'course' | 'memory' | 'judged' | 'tops' | 'tips' | 'agreements'> {
  const { part, asked, thoughts, remembered } = state.lookBack;
  const round = state.stage === 'lookingBack' ? roundOf(state) : null;
  const picked = (wanted: ThoughtKind): string[] => thoughts.flatMap(({ kind, text, picked: is }) => (is && kind === wanted ? [text] : []));
  const needsCourse = part === 'course' || part === 'police' || part === 'compare';
  return {
    course: round && needsCourse ? hallCourse(round.exercise, round.rulings) : null,
    // Not while phones are still asked what they remember.
    memory: round && part === 'memory' && asked !== 'memory' ? hallMemory(round.exercise, [...remembered.values()]) : null,
    judged: round && part === 'course' ? hallJudgement([...state.lookBack.judged.values()]) : null,
    tops: picked('top'),
    tips: picked('tip'),
    agreements: agreementsOf(state),
  };
}

export function screenDocument(
  state: EveningState,
  around: Surroundings,
  shown: Pick<ScreenDocument, 'broadcast' | 'outcome'>,
): ScreenDocument {
  return {
    dark: state.dark,
    names: peopleIn(state, around.isConnected).map(({ name }) => name),
    broadcast: shown.broadcast,
    outcome: shown.outcome,
    ...lookBackOnScreen(state),
    address: around.address.url,
  };
}

/** Milliseconds in a minute. */
const MINUTE = 60_000;

export function consoleDocument(state: EveningState, around: Surroundings): ConsoleDocument {
  const round = roundOf(state);
  return {
    people: present(state).map((phone) => ({
      phone: phone.id,
      name: phone.name,
      people: phone.people,
      kind: phone.kind,
      connected: phone.kind === 'table' || around.isConnected(phone),
      ready: phone.ready,
      late: phone.late,
      role: phone.role,
      seat: phone.seat,
      warnedAt: phone.warnedAt,
    })),
    dark: state.dark,
    exercises: around.exercises(),
    problems: around.problems,
    address: around.address.url,
    onlyHere: around.address.onlyHere,
    round:
      round === null
        ? null
        : {
            exercise: round.exercise.scenario.id,
            seed: round.exercise.seed,
            briefing: withoutMap(briefingOf(round.exercise, '')),
            groups: round.exercise.scenario.groups.map(({ id, name }) => ({ id, name })),
            minutes: Math.round(round.exercise.scenario.duration / MINUTE),
          },
    thoughts: state.lookBack.thoughts.map(({ id, kind, text, picked }) => ({ id, kind, text, picked })),
    agreements: agreementsOf(state),
    course:
      round !== null && state.stage === 'lookingBack' && state.lookBack.part === 'course'
        ? hallCourse(round.exercise, round.rulings)
        : null,
    judged: hallJudgement([...state.lookBack.judged.values()]),
    rulings: round?.rulings ?? [],
    played: state.rounds
      .filter(({ exercise }) => exercise.world.phase === 'ended')
      .map(({ number, card, exercise }) => ({ number, title: card.title, outcome: exercise.world.outcome })),
  };
}
