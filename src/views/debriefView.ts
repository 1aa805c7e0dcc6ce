import { withRulings } from '../scoring/rulings.ts';
import { houseRuleChoices } from '../scoring/houseRuleChoices.ts';
import { scoreSeat } from '../scoring/scoreSeat.ts';
import { ACTIVITIES } from '../scenario/vocabulary.ts';
import type { Step } from '../scoring/score.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { Ruling } from '../sim/log.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import { chatLogOf } from './chatLog.ts';
import { cardViews } from './cardView.ts';
import type { DebriefView, LaneMark, TurnKind } from './debrief.ts';
import { evidenceFor } from './evidenceFor.ts';
import { roundTimes } from './roundTimes.ts';
import { sharedDebrief } from './sharedDebrief.ts';

/** All that may be known when the exercise is over; null before. */
export function debriefView(exercise: Exercise, seatId: string, rulings: readonly Ruling[] = []): DebriefView | null {
  const { world, scenario, events } = exercise;
  const seat = world.seats[seatId];
  if (world.phase !== 'ended' || !seat) return null;
  const counted = scoreSeat(scenario, exercise.terrain, events, seatId);
  const { score } = withRulings(counted, rulings);
  const protagonist = protagonistOf(exercise);
  const alike = new Set(scenario.cast.filter((member) => member.role === 'lookAlike').map((member) => member.id));
  const evidence = new Set([...score.lines.flatMap((line) => line.evidence), ...score.penalties.flatMap((penalty) => penalty.evidence)]);
  const marks = events.flatMap((event) => markOf(event, seatId));
  for (const mark of marks) evidence.add(mark.event);
  const { proof, ...shared } = sharedDebrief(exercise);
  for (const seq of proof) evidence.add(seq);
  const choices = houseRuleChoices(scenario, exercise.terrain, events, counted);
  for (const choice of choices) for (const seq of choice.evidence) evidence.add(seq);
  const chat = chatLogOf(exercise, seatId);
  for (const line of chat) if (line.why?.stimulus) evidence.add(line.why.stimulus.event);
  const victim = scenario.plot.kind === 'hitAndRun' ? scenario.plot.victim : null;
  return {
    scenario: scenario.id,
    version: scenario.version,
    seed: exercise.seed,
    outcome: world.outcome,
    endedAt: world.endedAt ?? exercise.now(),
    score,
    marks,
    cards: cardViews(exercise, seat).map((card) => {
      const actor = world.sightings[card.id]?.actor ?? '';
      const closer = world.sightings[card.id]?.closer.activity;
      // Walking past is no sign, whoever does it: what somebody does counts, not who they are.
      const telling = closer !== undefined && ACTIVITIES[closer] !== 'none';
      return { ...card, real: telling && (actor === protagonist || actor === victim), lookAlike: alike.has(actor) };
    }),
    evidence: events.flatMap((event) => (evidence.has(event.seq) ? (evidenceFor(exercise, seat, event) ?? []) : [])),
    turns: events.flatMap((event) => turnOf(event, seat.group)),
    chat,
    parties: Object.fromEntries([...scenario.groups, ...scenario.coordinatorGroups].map(({ id, name }) => [id, name])),
    settings: exercise.settings,
    houseRules: { name: scenario.houseRules.name, source: scenario.houseRules.source, choices },
    times: roundTimes(exercise, seatId),
    questions: scenario.debrief.questions,
    ...shared,
  };
}

function markOf(event: ExerciseEvent, seat: string): LaneMark[] {
  const mark = (step: Step, kind: LaneMark['kind']): LaneMark[] => [{ step, at: event.at, event: event.seq, kind }];
  switch (event.type) {
    case 'sightingMade':
      return event.sighting.seat === seat ? mark('spot', 'sighting') : [];
    case 'detailsSeen':
      return event.seat === seat ? mark('spot', 'lookedCloser') : [];
    case 'sightingRemembered':
      return event.seat === seat ? mark('spot', 'remembered') : [];
    case 'callPlaced':
      return event.seat === seat ? mark('alert', 'call') : [];
    case 'reportFiled':
      return event.seat === seat ? mark('alert', 'report') : [];
    case 'chatPosted':
      return event.line.from.kind === 'seat' && event.line.from.seat === seat ? mark('post', 'chat') : [];
    case 'acted':
      return event.seat === seat ? mark('respond', 'act') : [];
    default:
      return [];
  }
}

/** What the life of a report in a group looks like; added to while nobody called yet is no turn. */
const REPORT_TURNS = { open: null, called: 'groupReportCalled', addedTo: 'groupReportAddedTo', signedOff: 'groupReportSignedOff' } as const;

function turnOf(event: ExerciseEvent, group: string): DebriefView['turns'][number][] {
  const turn = (kind: TurnKind | null, subject: string | null): DebriefView['turns'][number][] =>
    kind === null ? [] : [{ at: event.at, event: event.seq, kind, subject }];
  switch (event.type) {
    case 'patrolSent':
    case 'patrolArrived':
    case 'incidentOpened':
    case 'incidentCalled':
    case 'incidentUpdated':
    case 'incidentClosed':
      return turn(event.type, event.incident);
    case 'broadcastStarted':
    case 'broadcastAdded':
    case 'broadcastEnded':
      return turn(event.type, event.broadcast);
    case 'caseClosed':
      return turn(event.type, null);
    case 'groupReportOpened':
      // A report can begin with the words that 112 was called.
      return event.group === group ? turn(REPORT_TURNS[event.state] ?? event.type, event.report) : [];
    case 'groupReportChanged':
      return event.group === group ? turn(REPORT_TURNS[event.state], event.report) : [];
    default:
      return [];
  }
}
