// How the groups did, each by itself: whole numbers with the events that prove them, and no judgement of persons.
import type { Facts } from '../language/facts.ts';
import { mergeFacts } from '../language/mergeFacts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SimTime } from '../scenario/time.ts';
import { ACTIVITIES, PERSON_SLOTS, POLICE_NUMBERS, VEHICLE_SLOTS } from '../scenario/vocabulary.ts';
import { hasDescription, isAlarm } from '../sim/assess.ts';
import type { EventOf, ExerciseEvent } from '../sim/event.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import { seatsOf } from '../sim/seats.ts';
import { judgeSlot } from './compare.ts';
import { kindsOfLines, type LineKind } from './groupLines.ts';
import { truthFrom } from './record.ts';

/** A whole number, or null when there was nothing to measure, with what proves it. */
export interface Measure {
  readonly value: number | null;
  readonly evidence: readonly number[];
}

/** When something was done for the first time, however long after; `at` is null when it never was. */
export interface FirstTime extends Measure {
  readonly at: SimTime | null;
}

/** What the lines of a group were, each exactly one of these, so that they add up to `total`. */
export interface LineCounts {
  readonly total: number;
  /** Told something new about the case. */
  readonly news: number;
  /** Told about the case what the group knew already. */
  readonly duplicates: number;
  /** Asked something about the case: whether somebody called, where it is, who it is. */
  readonly questions: number;
  /** The work of the coordinator. */
  readonly coordinating: number;
  /** Watched from home, answered a question, or objected to what should not be done. */
  readonly helping: number;
  /** All other lines. */
  readonly noise: number;
}

export interface GroupScore {
  readonly group: string;
  readonly name: string;
  readonly members: number;
  /** Simulated members who opened a message and looked out. */
  readonly reached: Measure;
  /** From the first card in this group on which something was the matter, ms. */
  readonly toFirstCall: FirstTime & { readonly isMistaken: boolean };
  readonly toFirstMessage: FirstTime;
  /** How well the group described who it was about: F1 of the features, in per cent. */
  readonly description: Measure & { readonly right: number; readonly wrong: number; readonly missing: number };
  readonly lines: LineCounts & { readonly evidence: { readonly duplicates: readonly number[]; readonly noise: readonly number[] } };
  /** Share of the lines that was noise or a duplicate, in per cent. */
  readonly noiseShare: Measure;
}

/** Scores every group of an exercise that was played. */
export function scoreGroups(scenario: Scenario, events: readonly ExerciseEvent[]): GroupScore[] {
  return scenario.groups.map((group) => scoreGroup(scenario, events, group));
}

/** The numbers of all events that a score of a group names. */
export function evidenceOfGroup({ reached, toFirstCall, toFirstMessage, description, noiseShare }: GroupScore): number[] {
  return [reached, toFirstCall, toFirstMessage, description, noiseShare].flatMap(({ evidence }) => evidence);
}

function scoreGroup(scenario: Scenario, events: readonly ExerciseEvent[], group: Scenario['groups'][number]): GroupScore {
  const seats = new Set(
    seatsOf(scenario, events)
      .filter((seat) => seat.group === group.id)
      .map(({ id }) => id),
  );
  const protagonist = protagonistOf({ scenario });
  const lines = events.filter((event): event is EventOf<'chatPosted'> => event.type === 'chatPosted' && event.line.group === group.id);
  const cards = events.filter((event): event is EventOf<'sightingMade'> => event.type === 'sightingMade' && seats.has(event.sighting.seat));
  const real = cards.filter(({ sighting }) => sighting.actor === protagonist);
  const card = real.find(({ sighting }) => ACTIVITIES[sighting.closer.activity] === 'urgent');
  const call = firstFrom(card, callsFrom(events, group.id, seats));
  const message = firstFrom(
    card,
    lines.filter(({ line }) => line.facts.alarm !== 'asking' && isAlarm(line.told ?? line.facts)),
  );
  const reached = events.filter((event) => event.type === 'residentInformed' && event.group === group.id);
  const kinds = kindsOfLines(scenario, events, group.id);
  const of = (kind: LineKind): number[] => [...kinds].flatMap(([seq, each]) => (each === kind ? [seq] : []));
  const [duplicates, noise] = [of('duplicates'), of('noise')];
  const coordinating = of('coordinating').length;
  const talk = lines.length - coordinating;
  return {
    group: group.id,
    name: group.name,
    members: group.members,
    reached: { value: reached.length, evidence: reached.map(({ seq }) => seq) },
    toFirstCall: { ...since(card, call), isMistaken: call?.type === 'callPlaced' && isMistaken(scenario, cards, real, call) },
    toFirstMessage: since(card, message),
    description: describe(scenario, events, protagonist, lines),
    lines: {
      total: lines.length,
      news: of('news').length,
      duplicates: duplicates.length,
      questions: of('questions').length,
      coordinating,
      helping: of('helping').length,
      noise: noise.length,
      evidence: { duplicates, noise },
    },
    noiseShare: {
      value: talk === 0 ? null : Math.round((100 * (noise.length + duplicates.length)) / talk),
      evidence: [...duplicates, ...noise],
    },
  };
}

/** Calls to the police from this group: of its seats, and of a neighbour of whom the maker wrote that they called. */
function callsFrom(events: readonly ExerciseEvent[], group: string, seats: ReadonlySet<string>): readonly ExerciseEvent[] {
  return events.filter(
    (event) =>
      (event.type === 'callPlaced' && seats.has(event.seat) && POLICE_NUMBERS.includes(event.contact)) ||
      (event.type === 'chatPosted' &&
        event.line.group === group &&
        event.line.from.kind === 'inject' &&
        event.line.facts.alarm === 'reported'),
  );
}

/** The first since that card; when there was none since, the first of all. */
function firstFrom<E extends ExerciseEvent>(card: ExerciseEvent | undefined, all: readonly E[]): E | undefined {
  return all.find(({ at }) => at >= (card?.at ?? 0)) ?? all[0];
}

/** Whether the caller had only seen somebody who looks alike, and never whom it was about. */
function isMistaken(
  scenario: Scenario,
  cards: readonly EventOf<'sightingMade'>[],
  real: readonly EventOf<'sightingMade'>[],
  { seat, seq }: EventOf<'callPlaced'>,
): boolean {
  const own = (card: EventOf<'sightingMade'>): boolean => card.sighting.seat === seat && card.seq < seq;
  const alike = scenario.cast.flatMap(({ id, role }) => (role === 'lookAlike' ? [id] : []));
  return cards.some((card) => own(card) && alike.includes(card.sighting.actor)) && !real.some(own);
}

function since(from: ExerciseEvent | undefined, to: ExerciseEvent | undefined): FirstTime {
  const evidence = [from, to].flatMap((event) => (event ? [event.seq] : []));
  return { value: from && to && to.at >= from.at ? to.at - from.at : null, at: to?.at ?? null, evidence };
}

function describe(
  scenario: Scenario,
  events: readonly ExerciseEvent[],
  protagonist: string | null,
  lines: readonly EventOf<'chatPosted'>[],
): GroupScore['description'] {
  // What the coordinator passed on stands in the group as well.
  const telling = lines.filter(({ line }) => hasDescription(line.told ?? line.facts));
  const last = telling.at(-1);
  if (protagonist === null || last === undefined) return { value: null, right: 0, wrong: 0, missing: 0, evidence: [] };
  const facts = telling.reduce<Facts>((all, { line }) => mergeFacts(all, line.told ?? line.facts), { activities: [], conduct: [] });
  const truth = truthFrom(scenario, events, protagonist, last.at);
  const parts = [...PERSON_SLOTS, ...VEHICLE_SLOTS]
    .map((slot) => judgeSlot(slot, facts, truth))
    .filter(({ said, truth: true_ }) => said !== null || true_ !== null);
  const right = parts.filter(({ verdict }) => verdict === 'right' || verdict === 'almost').length;
  const wrong = parts.filter(({ verdict }) => verdict === 'wrong').length;
  const missing = parts.filter(({ verdict }) => verdict === 'unknown').length;
  return { value: f1(right, wrong, missing), right, wrong, missing, evidence: telling.map(({ seq }) => seq) };
}

/** The harmonic mean of how much of what was said is right and how much of what is true was said, in per cent. */
function f1(right: number, wrong: number, missing: number): number {
  const whole = 2 * right + wrong + missing;
  return whole === 0 ? 0 : Math.round((200 * right) / whole);
}
