// How messages went from the control room to the groups and from group to group: the time of each hop, and what of the
// description came through. Each figure names the events that prove it.
import type { Facts } from '../language/facts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SimTime } from '../scenario/time.ts';
import { PERSON_SLOTS, VEHICLE_SLOTS } from '../scenario/vocabulary.ts';
import { countFeatures } from '../sim/assess.ts';
import type { EventOf, ExerciseEvent, Party } from '../sim/event.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import { judgeSlot } from './compare.ts';
import { truthFrom } from './record.ts';
import type { Measure } from './scoreGroup.ts';

/** One hop: from whom to whom, how long it took, and how many features went in and came out. */
export interface HopScore {
  readonly message: string;
  readonly kind: 'search' | 'report';
  readonly hop: number;
  readonly from: Party;
  readonly to: Party;
  /** A participant did it. */
  readonly played: boolean;
  readonly literal: boolean;
  readonly at: SimTime;
  /** From when it reached the one who passed it on, ms. */
  readonly delay: number;
  readonly featuresIn: number;
  readonly featuresOut: number;
  /** Of those that came out, against what was true then. */
  readonly right: number;
  readonly wrong: number;
  readonly evidence: readonly number[];
}

export interface RelayScore {
  readonly hops: readonly HopScore[];
  /** From the first broadcast or question of the control room until the last group had heard it for the first time, ms. */
  readonly toLastGroup: Measure;
  /** From the start until a group heard of it for the first time by the bridge; null when it never did. */
  readonly groups: readonly { readonly group: string; readonly heard: Measure; readonly reached: Measure }[];
  /** Groups of another municipality than the one where it began that heard of it. */
  readonly acrossBorder: Measure;
}

/** Scores the bridge of an exercise that was played; null where nothing was passed on. */
export function scoreRelay(scenario: Scenario, events: readonly ExerciseEvent[]): RelayScore | null {
  const hops = events.filter((event): event is EventOf<'messagePassedOn'> => event.type === 'messagePassedOn');
  if (hops.length === 0) return null;
  const start = events.find((event) => event.type === 'broadcastStarted' || event.type === 'coordinatorsAsked');
  const firstIn = new Map<string, EventOf<'messagePassedOn'>>();
  for (const hop of hops) if (hop.to.kind === 'group' && !firstIn.has(hop.to.id)) firstIn.set(hop.to.id, hop);
  const asked = start ? hops.filter((hop) => hop.kind === 'search' && hop.to.kind === 'group' && hop.seq > start.seq) : [];
  const firstAsked = [...new Map([...asked].reverse().map((hop) => [hop.to.id, hop])).values()];
  const last = firstAsked.reduce<EventOf<'messagePassedOn'> | null>((top, hop) => (top === null || hop.at > top.at ? hop : top), null);
  return {
    hops: hops.map((hop) => scoreHop(scenario, events, hop)),
    toLastGroup:
      start && last ? { value: last.at - start.at, evidence: [start.seq, last.seq] } : { value: null, evidence: start ? [start.seq] : [] },
    groups: scenario.groups.map(({ id }) => {
      const hop = firstIn.get(id);
      const began = hop ? events[hop.origin] : undefined;
      const reached = hop ? events.filter((event) => event.type === 'residentInformed' && event.group === id && event.at >= hop.at) : [];
      return {
        group: id,
        heard: hop && began ? { value: hop.at - began.at, evidence: [began.seq, hop.seq] } : { value: null, evidence: [] },
        reached: { value: reached.length, evidence: reached.map(({ seq }) => seq) },
      };
    }),
    acrossBorder: across(scenario, hops),
  };
}

/** The numbers of all events that a score of the bridge names. */
export function evidenceOfRelay({ hops, toLastGroup, groups, acrossBorder }: RelayScore): number[] {
  const measures = [toLastGroup, acrossBorder, ...groups.flatMap(({ heard, reached }) => [heard, reached])];
  return [...hops, ...measures].flatMap(({ evidence }) => evidence);
}

function scoreHop(scenario: Scenario, events: readonly ExerciseEvent[], hop: EventOf<'messagePassedOn'>): HopScore {
  const verdicts = verdictsOf(scenario, events, hop.told, hop.at);
  return {
    message: hop.id,
    kind: hop.kind,
    hop: hop.hop,
    from: hop.from,
    to: hop.to,
    played: hop.by !== null,
    literal: hop.literal,
    at: hop.at,
    delay: hop.at - hop.startedAt,
    featuresIn: countFeatures(hop.heard),
    featuresOut: countFeatures(hop.told),
    right: verdicts.filter((verdict) => verdict === 'right' || verdict === 'almost').length,
    wrong: verdicts.filter((verdict) => verdict === 'wrong').length,
    evidence: [...new Set([hop.origin, hop.seq])],
  };
}

function verdictsOf(scenario: Scenario, events: readonly ExerciseEvent[], told: Facts, at: SimTime) {
  const protagonist = protagonistOf({ scenario });
  if (protagonist === null) return [];
  const truth = truthFrom(scenario, events, protagonist, at);
  return [...PERSON_SLOTS, ...VEHICLE_SLOTS].map((slot) => judgeSlot(slot, told, truth).verdict);
}

function across(scenario: Scenario, hops: readonly EventOf<'messagePassedOn'>[]): Measure {
  const home = (group: string): string | undefined => scenario.groups.find(({ id }) => id === group)?.municipality;
  const first = hops.find((hop) => hop.to.kind === 'coordinator');
  const from = first ? home(first.to.id) : undefined;
  const beyond = hops.filter((hop) => hop.to.kind === 'group' && home(hop.to.id) !== from);
  const firsts = [...new Map([...beyond].reverse().map((hop) => [hop.to.id, hop])).values()];
  return { value: firsts.length, evidence: firsts.map(({ seq }) => seq) };
}
