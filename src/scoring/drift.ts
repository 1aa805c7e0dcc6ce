// How a description changed on its way: from what a caller saw, through the call and the control room, to the broadcast, the
// groups and the coordinators who passed it on. It judges nobody: it holds what went out against what the speaker could know,
// and both against the truth.
import type { Facts } from '../language/facts.ts';
import { NO_FACTS } from '../language/facts.ts';
import { mergeFacts } from '../language/mergeFacts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { PERSON_SLOTS, type PersonSlot, VEHICLE_SLOTS, type VehicleSlot } from '../scenario/vocabulary.ts';
import type { EventOf, ExerciseEvent } from '../sim/event.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import { judgeSlot, saidOf } from './compare.ts';
import { callsFrom, eventsOf, inOrder, type Known, knownBy, type Part, together, type Told, wordsOf } from './driftKnowledge.ts';
import { type Truth, truthAbout } from './record.ts';
import type { Verdict } from './score.ts';

/** The stages on the way of a description; `relay` is one hop from one coordinator or desk to the next. */
export const DRIFT_STAGES = ['seen', 'call', 'incident', 'broadcast', 'chat', 'relay'] as const;
export type DriftStage = (typeof DRIFT_STAGES)[number];

/** One slot at one stage: what the speaker knew, what went out, and whether that was true at that moment. */
export interface DriftSlot {
  readonly slot: PersonSlot | VehicleSlot;
  readonly was: string | null;
  readonly is: string | null;
  readonly change: 'kept' | 'changed' | 'lost' | 'added';
  /** Of what went out; `unknown` for what was lost. */
  readonly verdict: Verdict;
}

/** One stage: what was known against what went out. Known = kept + changed + lost; out = kept + changed + added = right + almost + wrong. */
export interface DriftStep {
  readonly stage: DriftStage;
  /** From the first word of it to the last. */
  readonly from: number;
  readonly at: number;
  /** Whoever called had only seen somebody who looks alike. */
  readonly isMistaken: boolean;
  /** The numbers of the events that it was made of. */
  readonly events: readonly number[];
  readonly slots: readonly DriftSlot[];
  readonly counts: Readonly<Record<DriftSlot['change'] | 'right' | 'almost' | 'wrong', number>>;
}

/** What a description is held against: `own` may get lost; of what was heard, and of anybody seen, a feature may have come. */
interface Base {
  readonly own: Facts;
  readonly heard: readonly Facts[];
  readonly glimpsed?: readonly Facts[];
}

type Step = (stage: DriftStage, base: Base, told: Told, isMistaken?: boolean) => DriftStep;

/** The way of the description of the main case in order of time; empty when nothing was ever reported, or on a quiet street. */
export function driftOf(scenario: Scenario, events: readonly ExerciseEvent[]): readonly DriftStep[] {
  const last = known.get(events);
  if (last?.scenario === scenario && last.read === events.length) return last.steps;
  const steps = stepsOf(scenario, events);
  known.set(events, { scenario, read: events.length, steps });
  return steps;
}

/** Worked out once for all who look back on the same exercise. */
const known = new WeakMap<readonly ExerciseEvent[], { scenario: Scenario; read: number; steps: readonly DriftStep[] }>();

function stepsOf(scenario: Scenario, events: readonly ExerciseEvent[]): readonly DriftStep[] {
  const actor = protagonistOf({ scenario });
  const opened = mainIncident(events);
  if (actor === null || !opened) return [];
  const step: Step = (stage, base, told, isMistaken = false) =>
    compareStep(stage, base, told, truthAbout({ scenario, events }, actor, told.at), isMistaken);
  const updates = [opened, ...eventsOf(events, 'incidentUpdated').filter((event) => event.incident === opened.incident)];
  const drafted = eventsOf(events, 'broadcastDrafted').find((event) => event.incident === opened.incident);
  const started = eventsOf(events, 'broadcastStarted').find((event) => event.broadcast === drafted?.broadcast);
  // What came in after the public had been asked is a second round.
  const asked = started ?? eventsOf(events, 'coordinatorsAsked').find((event) => event.incident === opened.incident);
  const isLate = ({ seq }: { readonly seq: number }): boolean => asked !== undefined && seq > asked.seq;
  const placed = callsAbout(events, updates);
  const calls = [placed.filter((call) => !isLate(call)), placed.filter(isLate)].map((round) => callsOf(scenario, events, actor, round));
  const firsts = updates.filter((event) => !isLate(event));
  const knownAt = (seq: number): Facts => together(updates.filter((event) => event.seq < seq))?.facts ?? NO_FACTS;
  const steps = [
    ...calls.flatMap(({ seen, isMistaken, call, base }) => [
      ...(seen ? [step('seen', { own: NO_FACTS, heard: [seen.facts] }, seen, isMistaken)] : []),
      ...(call ? [step('call', base, call)] : []),
    ]),
    ...incidentSteps(step, firsts, updates.filter(isLate), [calls[0]?.call?.facts ?? NO_FACTS, calls[1]?.call?.facts ?? NO_FACTS]),
    ...(drafted && started ? broadcastSteps(step, events, drafted, started, knownAt) : []),
    ...describingLines(events, Math.min(opened.at, firstCard(events, actor))).map(({ seq, at, line }) => {
      const facts = meantBy(events, line.id) ?? line.facts;
      return step('chat', baseOfLine(scenario, events, actor, { seq, line }, facts), { events: [seq], from: at, at, facts });
    }),
    ...eventsOf(events, 'messagePassedOn').map(({ seq, at, heard, told }) =>
      step('relay', { own: heard, heard: [] }, { events: [seq], from: at, at, facts: told }),
    ),
  ];
  // What says nothing of looks is no stage.
  const telling = steps.filter(({ slots }) => slots.length > 0);
  return telling.toSorted((a, b) => a.from - b.from || DRIFT_STAGES.indexOf(a.stage) - DRIFT_STAGES.indexOf(b.stage));
}

/** What it was mostly about: the first urgent case, else the first. */
function mainIncident(events: readonly ExerciseEvent[]): EventOf<'incidentOpened'> | undefined {
  const opened = eventsOf(events, 'incidentOpened');
  return opened.find(({ urgency }) => urgency === 'urgent') ?? opened[0];
}

type Update = EventOf<'incidentOpened' | 'incidentUpdated'>;

function callsAbout(events: readonly ExerciseEvent[], updates: readonly Update[]): readonly EventOf<'callPlaced'>[] {
  const incident = updates[0]?.incident;
  const calls = new Set(updates.map(({ call }) => call));
  // A call that told nothing new is about the case as well.
  for (const report of [...eventsOf(events, 'reportHeard'), ...eventsOf(events, 'reportFiled')])
    if (report.incident !== null && report.incident === incident) calls.add(report.call);
  return eventsOf(events, 'callPlaced').filter(({ call }) => calls.has(call));
}

/** What the callers of one round saw since they last called, what they said, and what that is held against. */
function callsOf(scenario: Scenario, events: readonly ExerciseEvent[], actor: string, placed: readonly EventOf<'callPlaced'>[]) {
  const ids = new Set(placed.map(({ call }) => call));
  const words = wordsOf(events, ids);
  const told = new Set(words.map(({ seq }) => seq));
  const callers = [...new Set(placed.map(({ seat }) => seat))].flatMap((seat): (Known & { readonly fresh: readonly Part[] })[] => {
    const own = new Set(placed.flatMap((call) => (call.seat === seat ? [call.call] : [])));
    const last = wordsOf(events, own).at(-1);
    if (!last) return [];
    const earlier = wordsOf(events, callsFrom(events, seat), placed.find((call) => call.seat === seat)?.seq ?? 0).at(-1);
    const known = knownBy(scenario, events, actor, seat, last.seq);
    return [{ ...known, fresh: known.seen.filter(({ seq }) => earlier === undefined || seq > earlier.seq) }];
  });
  const seen = together(inOrder(callers.flatMap(({ fresh }) => fresh)));
  const before = callers.flatMap(({ read, said }) => [...said.filter(({ seq }) => !told.has(seq)), ...read]);
  const base: Base = {
    own: seen?.facts ?? NO_FACTS,
    // Many callers read the same line.
    heard: inOrder([...new Map(before.map((part) => [part.seq, part])).values()]).map(({ facts }) => facts),
    glimpsed: callers.flatMap(({ glimpsed }) => glimpsed),
  };
  return { seen, isMistaken: callers.length > 0 && callers.every((caller) => caller.isMistaken), call: together(words), base };
}

/** The case at the control room: as it was until the public was asked, and what became of it afterwards. */
function incidentSteps(step: Step, firsts: readonly Update[], later: readonly Update[], said: readonly [Facts, Facts]): DriftStep[] {
  const first = together(firsts);
  const all = together([...firsts, ...later]);
  // From the family, from a tip or from a simulated caller, of whom there are no words.
  const others = (updates: readonly Update[]): Facts[] => updates.flatMap(({ call, facts }) => (call === null ? [facts] : []));
  const second = together(later);
  return [
    ...(first ? [step('incident', { own: said[0], heard: others(firsts) }, first)] : []),
    ...(first && all && second && differ(first.facts, all.facts)
      ? [step('incident', { own: mergeFacts(first.facts, said[1]), heard: others(later) }, { ...second, facts: all.facts })]
      : []),
  ];
}

/** The broadcast at the moment when it was sent, and what was added to it. */
function broadcastSteps(
  step: Step,
  events: readonly ExerciseEvent[],
  drafted: EventOf<'broadcastDrafted'>,
  started: EventOf<'broadcastStarted'>,
  knownAt: (seq: number) => Facts,
): DriftStep[] {
  const added = eventsOf(events, 'broadcastAdded').filter(({ broadcast }) => broadcast === drafted.broadcast);
  const atOnce = added.filter(({ at }) => at === started.at);
  const sent = atOnce.at(-1) ?? drafted;
  const later = added.filter(({ at }) => at > started.at);
  const last = later.at(-1);
  const { at, seq } = started;
  const events_ = [drafted.seq, seq, ...atOnce.map((event) => event.seq)];
  return [
    step('broadcast', { own: knownAt(sent.seq), heard: [] }, { events: events_, from: at, at, facts: sent.facts }),
    ...(last && differ(sent.facts, last.facts)
      ? [
          step(
            'broadcast',
            { own: knownAt(last.seq), heard: [] },
            { events: later.map((event) => event.seq), from: later[0]?.at ?? last.at, at: last.at, facts: last.facts },
          ),
        ]
      : []),
  ];
}

function differ(a: Facts, b: Facts): boolean {
  return JSON.stringify([a.person, a.vehicle]) !== JSON.stringify([b.person, b.vehicle]);
}

function firstCard(events: readonly ExerciseEvent[], actor: string): number {
  return eventsOf(events, 'sightingMade').find(({ sighting }) => sighting.actor === actor)?.at ?? Infinity;
}

function describingLines(events: readonly ExerciseEvent[], from: number): EventOf<'chatPosted'>[] {
  return eventsOf(events, 'chatPosted').filter(
    ({ line, at }) => at >= from && (line.facts.person !== undefined || line.facts.vehicle !== undefined),
  );
}

/** What a line says since it was put right; undefined when it was not. */
function meantBy(events: readonly ExerciseEvent[], line: string): Facts | undefined {
  return eventsOf(events, 'lineCorrected').findLast((event) => event.line === line)?.facts;
}

/** A post of a caller is held against the own call, of others against what they saw; a line that passes something on is that hop's. */
function baseOfLine(
  scenario: Scenario,
  events: readonly ExerciseEvent[],
  actor: string,
  { seq, line }: Pick<EventOf<'chatPosted'>, 'seq' | 'line'>,
  facts: Facts,
): Base {
  if (line.from.kind !== 'seat' || line.told !== null) return { own: NO_FACTS, heard: [facts] };
  const known = knownBy(scenario, events, actor, line.from.seat, seq);
  const own = together(known.said) ?? together(known.seen);
  const heard = inOrder([...known.seen, ...known.read]).map((part) => part.facts);
  return { own: own?.facts ?? NO_FACTS, heard, glimpsed: known.glimpsed };
}

function compareStep(stage: DriftStage, base: Base, told: Told, truth: Truth, isMistaken: boolean): DriftStep {
  const slots = [...PERSON_SLOTS, ...VEHICLE_SLOTS].flatMap((slot): DriftSlot[] => {
    const valueIn = (facts: Facts): string | null => saidOf(slot, facts);
    const { said: is, verdict } = judgeSlot(slot, told.facts, truth);
    const own = valueIn(base.own);
    if (is === null) return own === null ? [] : [{ slot, was: own, is, change: 'lost', verdict }];
    const values = (all: readonly Facts[]): readonly string[] => all.flatMap((facts) => valueIn(facts) ?? []);
    const heard = values(base.heard);
    const source = [...heard, ...values(base.glimpsed ?? [])].find((value) => isPartOf(is, value));
    const was = own ?? source ?? heard.at(-1) ?? null;
    return [{ slot, was, is, change: was === null ? 'added' : isPartOf(is, was) ? 'kept' : 'changed', verdict }];
  });
  const changed = (change: DriftSlot['change']): number => slots.filter((one) => one.change === change).length;
  const judged = (verdict: Verdict): number => slots.filter((one) => one.is !== null && one.verdict === verdict).length;
  const { from, at, events } = told;
  return {
    stage,
    from,
    at,
    isMistaken,
    events,
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

/** Whether the one says nothing else than the other: "blue" of "blue jacket". */
function isPartOf(is: string, was: string): boolean {
  const words = was.split(' ');
  return is.split(' ').every((word) => words.includes(word));
}
