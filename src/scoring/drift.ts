// How a description changed on its way: from what a caller saw, through the call and the control room, to the broadcast, the
// groups and the coordinators who passed it on. It judges nobody: it sets facts in beside facts out, and both beside the truth.
import type { Facts } from '../language/facts.ts';
import { NO_FACTS } from '../language/facts.ts';
import { mergeFacts } from '../language/mergeFacts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { PERSON_SLOTS, type PersonSlot, VEHICLE_SLOTS, type VehicleSlot } from '../scenario/vocabulary.ts';
import { retracted, withoutSlots } from '../sim/correction.ts';
import type { EventOf, ExerciseEvent } from '../sim/event.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import { judgeSlot } from './compare.ts';
import { type Truth, truthAbout } from './record.ts';
import type { Verdict } from './score.ts';

/** The stages on the way of a description; `relay` is one hop from one coordinator or desk to the next. */
export const DRIFT_STAGES = ['seen', 'call', 'incident', 'broadcast', 'chat', 'relay'] as const;
export type DriftStage = (typeof DRIFT_STAGES)[number];

/** One slot at one stage: what came in, what went out, and whether that was true at that moment. */
export interface DriftSlot {
  readonly slot: PersonSlot | VehicleSlot;
  readonly was: string | null;
  readonly is: string | null;
  readonly change: 'kept' | 'changed' | 'lost' | 'added';
  /** Of what went out; `unknown` for what was lost. */
  readonly verdict: Verdict;
}

/** One stage: facts in against facts out. In = kept + changed + lost; out = kept + changed + added = right + almost + wrong. */
export interface DriftStep {
  readonly stage: DriftStage;
  readonly at: number;
  /** The numbers of the events that it was made of. */
  readonly events: readonly number[];
  readonly slots: readonly DriftSlot[];
  readonly counts: Readonly<Record<DriftSlot['change'] | 'right' | 'almost' | 'wrong', number>>;
}

type Told = { readonly events: readonly number[]; readonly at: number; readonly facts: Facts };

/** The way of the description of the main case; empty when nothing was ever reported, or on a quiet street. */
export function driftOf(scenario: Scenario, events: readonly ExerciseEvent[]): DriftStep[] {
  const actor = protagonistOf({ scenario });
  const opened = mainIncident(events);
  if (actor === null || !opened) return [];
  const callers = callsAbout(events, opened.incident);
  const seen = seenBy(events, actor, callers);
  const call = together(wordsOf(events).filter((event) => callers.has(event.call)));
  const updates = [opened, ...of(events, 'incidentUpdated').filter((event) => event.incident === opened.incident)];
  const incident = together(updates);
  const knownAt = (at: number): Facts => together(updates.filter((event) => event.at <= at))?.facts ?? NO_FACTS;
  const drafted = of(events, 'broadcastDrafted').find((event) => event.incident === opened.incident);
  const broadcast = drafted
    ? together([drafted, ...of(events, 'broadcastAdded').filter((event) => event.broadcast === drafted.broadcast)])
    : null;
  const lines = of(events, 'chatPosted').filter(
    ({ line, at }) =>
      at >= opened.at && line.from.kind !== 'inject' && (line.facts.person !== undefined || line.facts.vehicle !== undefined),
  );
  const step = (stage: DriftStage, before: Facts, after: Told): DriftStep =>
    compareStep(stage, before, after, truthAbout({ scenario, events }, actor, after.at));
  return [
    ...(seen ? [step('seen', NO_FACTS, seen)] : []),
    ...(call ? [step('call', seen?.facts ?? NO_FACTS, call)] : []),
    ...(incident ? [step('incident', call?.facts ?? NO_FACTS, incident)] : []),
    ...(broadcast ? [step('broadcast', knownAt(broadcast.at), broadcast)] : []),
    ...lines.map(({ seq, at, line }) => step('chat', knownAt(at), { events: [seq], at, facts: line.facts })),
    ...of(events, 'messagePassedOn').map(({ seq, at, heard, told }) => step('relay', heard, { events: [seq], at, facts: told })),
  ];
}

/** What it was mostly about: the first urgent case, else the first. */
function mainIncident(events: readonly ExerciseEvent[]): EventOf<'incidentOpened'> | undefined {
  const opened = of(events, 'incidentOpened');
  return opened.find(({ urgency }) => urgency === 'urgent') ?? opened[0];
}

function callsAbout(events: readonly ExerciseEvent[], incident: string): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) =>
      (event.type === 'incidentOpened' || event.type === 'incidentUpdated') && event.incident === incident && event.call !== null
        ? [event.call]
        : [],
    ),
  );
}

/** What the callers had on their cards of this person by the time of their last words. */
function seenBy(events: readonly ExerciseEvent[], actor: string, calls: ReadonlySet<string>): Told | null {
  const lastWord = new Map<string, number>();
  for (const placed of of(events, 'callPlaced')) {
    const said = of(events, 'callerSaid').findLast(({ call }) => call === placed.call);
    if (calls.has(placed.call) && said) lastWord.set(placed.seat, said.at);
  }
  const parts = of(events, 'sightingMade').flatMap(({ seq, at, sighting }) => {
    const until = lastWord.get(sighting.seat) ?? Number.NEGATIVE_INFINITY;
    if (sighting.actor !== actor || at > until) return [];
    const looked = of(events, 'detailsSeen').find((event) => event.sighting === sighting.id && event.at <= until);
    const look = (person: Facts['person'], vehicle: Facts['vehicle'] | null): Facts => ({
      ...NO_FACTS,
      ...(person === undefined ? {} : { person }),
      ...(vehicle ? { vehicle } : {}),
    });
    return [
      { seq, at, facts: look(sighting.person, sighting.vehicle) },
      ...(looked ? [{ seq: looked.seq, at: looked.at, facts: look(sighting.closer.person, sighting.closer.vehicle) }] : []),
    ];
  });
  return together(parts);
}

/** What callers said and what they put right of it, in order. */
function wordsOf(events: readonly ExerciseEvent[]): readonly (Part & { readonly call: string })[] {
  const corrections = of(events, 'callerCorrected').map(({ seq, at, call, before, known }) => {
    return { seq, at, call, facts: known, retracts: retracted(before, known, before) };
  });
  return [...of(events, 'callerSaid'), ...corrections].toSorted((a, b) => a.seq - b.seq);
}

interface Part {
  readonly seq: number;
  readonly at: number;
  readonly facts: Facts;
  readonly retracts?: readonly string[];
}

/** Several messages as one: of every slot the later word wins, as for whoever hears them; what is taken back is gone. */
function together(parts: readonly Part[]): Told | null {
  const last = parts.at(-1);
  if (!last) return null;
  return {
    events: parts.map(({ seq }) => seq),
    at: last.at,
    facts: parts.reduce((known, { facts, retracts = [] }) => mergeFacts(withoutSlots(known, retracts), facts), NO_FACTS),
  };
}

function compareStep(stage: DriftStage, before: Facts, after: Told, truth: Truth): DriftStep {
  const slots = [...PERSON_SLOTS, ...VEHICLE_SLOTS].flatMap((slot): DriftSlot[] => {
    const was = judgeSlot(slot, before, truth).said;
    const { said: is, verdict } = judgeSlot(slot, after.facts, truth);
    if (was === null && is === null) return [];
    const change = was === null ? 'added' : is === null ? 'lost' : was === is ? 'kept' : 'changed';
    return [{ slot, was, is, change, verdict }];
  });
  const changed = (change: DriftSlot['change']): number => slots.filter((one) => one.change === change).length;
  const judged = (verdict: Verdict): number => slots.filter((one) => one.is !== null && one.verdict === verdict).length;
  return {
    stage,
    at: after.at,
    events: after.events,
    slots,
    counts: {
      kept: changed('kept'),
      changed: changed('changed'),
      lost: changed('lost'),
      added: changed('added'),
      right: judged('right'),
      almost: judged('almost'),
      wrong: judged('wrong'),
    },
  };
}

function of<T extends ExerciseEvent['type']>(events: readonly ExerciseEvent[], type: T): EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.type === type);
}
