// How the groups did, each by itself: whole numbers with the events that prove them, and no judgement of persons.
import type { Facts } from '../language/facts.ts';
import { mergeFacts } from '../language/mergeFacts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { ACTIVITIES, PERSON_SLOTS, VEHICLE_SLOTS } from '../scenario/vocabulary.ts';
import { hasNews, isAlarm } from '../sim/assess.ts';
import type { EventOf, ExerciseEvent } from '../sim/event.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import { judgeSlot } from './compare.ts';
import { truthFrom } from './record.ts';

/** A whole number, or null when there was nothing to measure, with what proves it. */
export interface Measure {
  readonly value: number | null;
  readonly evidence: readonly number[];
}

/** What the lines of a group were, each exactly one of these, so that they add up to `total`. */
export interface LineCounts {
  readonly total: number;
  /** Told something new about the case. */
  readonly news: number;
  /** Told about the case what the group knew already. */
  readonly duplicates: number;
  /** Asked something: whether somebody called, where it is, how somebody looks. */
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
  readonly toFirstCall: Measure;
  readonly toFirstMessage: Measure;
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
  const seats = new Set(scenario.seats.filter((seat) => seat.group === group.id).map(({ id }) => id));
  const protagonist = protagonistOf({ scenario });
  const lines = events.filter((event): event is EventOf<'chatPosted'> => event.type === 'chatPosted' && event.line.group === group.id);
  const card = events.find(
    (event) =>
      event.type === 'sightingMade' &&
      seats.has(event.sighting.seat) &&
      event.sighting.actor === protagonist &&
      ACTIVITIES[event.sighting.closer.activity] === 'urgent',
  );
  const call = events.find((event) => event.type === 'callPlaced' && seats.has(event.seat) && event.at >= (card?.at ?? 0));
  const message = lines.find(({ at, line }) => at >= (card?.at ?? 0) && isAlarm(line.facts));
  const reached = events.filter((event) => event.type === 'residentInformed' && event.group === group.id);
  const sorted = sortLines(lines);
  const talk = sorted.counts.total - sorted.counts.coordinating;
  return {
    group: group.id,
    name: group.name,
    members: group.members,
    reached: { value: reached.length, evidence: reached.map(({ seq }) => seq) },
    toFirstCall: since(card, call),
    toFirstMessage: since(card, message),
    description: describe(scenario, events, protagonist, lines),
    lines: { ...sorted.counts, evidence: { duplicates: sorted.duplicates, noise: sorted.noise } },
    noiseShare: {
      value: talk === 0 ? null : Math.round((100 * (sorted.counts.noise + sorted.counts.duplicates)) / talk),
      evidence: [...sorted.duplicates, ...sorted.noise],
    },
  };
}

function since(from: ExerciseEvent | undefined, to: ExerciseEvent | undefined): Measure {
  if (!from || !to) return { value: null, evidence: from ? [from.seq] : [] };
  return { value: to.at - from.at, evidence: [from.seq, to.seq] };
}

/** The decks with which a simulated member helps. */
const HELPS: ReadonlySet<string> = new Set([
  'helperWatches',
  'alsoSaw',
  'answerCalled',
  'answerNotCalled',
  'objectPrejudice',
  'objectAbuse',
  'objectPrivacy',
  'objectUnsafe',
]);

/** The decks in which a simulated member asks something. */
const ASKS: ReadonlySet<string> = new Set(['askCalled', 'askPlace', 'askLooks']);

function sortLines(lines: readonly EventOf<'chatPosted'>[]) {
  const counts = { total: lines.length, news: 0, duplicates: 0, questions: 0, coordinating: 0, helping: 0, noise: 0 };
  const duplicates: number[] = [];
  const noise: number[] = [];
  let known: Facts | null = null;
  for (const { seq, line } of lines) {
    const facts: Facts = line.told ?? line.facts;
    const telling = facts.alarm !== 'asking' && isAlarm(facts);
    if (telling) {
      const isNew = known === null || hasNews(known, facts) || (facts.alarm === 'reported' && known.alarm !== 'reported');
      known = known === null ? facts : mergeFacts(known, facts);
      if (isNew) counts.news += 1;
      else {
        counts.duplicates += 1;
        duplicates.push(seq);
      }
    } else if (line.from.kind === 'coordinator' || line.deck?.startsWith('coordinator')) counts.coordinating += 1;
    else if (facts.alarm === 'asking' || ASKS.has(line.deck ?? '')) counts.questions += 1;
    else if (HELPS.has(line.deck ?? '')) counts.helping += 1;
    else {
      counts.noise += 1;
      noise.push(seq);
    }
  }
  return { counts: counts satisfies LineCounts, duplicates, noise };
}

function describe(
  scenario: Scenario,
  events: readonly ExerciseEvent[],
  protagonist: string | null,
  lines: readonly EventOf<'chatPosted'>[],
): GroupScore['description'] {
  const telling = lines.filter(({ line }) => line.told === null && (line.facts.person !== undefined || line.facts.vehicle !== undefined));
  const last = telling.at(-1);
  if (protagonist === null || last === undefined) return { value: null, right: 0, wrong: 0, missing: 0, evidence: [] };
  const facts = telling.reduce<Facts>((all, { line }) => mergeFacts(all, line.facts), { activities: [], conduct: [] });
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
