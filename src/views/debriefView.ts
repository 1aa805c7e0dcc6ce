import { driftOf } from '../scoring/drift.ts';
import { evidenceOfGroup, scoreGroups } from '../scoring/scoreGroup.ts';
import { evidenceOfRelay, scoreRelay } from '../scoring/scoreRelay.ts';
import { scoreSeat } from '../scoring/scoreSeat.ts';
import { hasGroups } from '../sim/settings.ts';
import { ACTIVITIES, POLICE_NUMBERS } from '../scenario/vocabulary.ts';
import type { Step } from '../scoring/score.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import { pointAt, spotAt } from '../sim/neighbourhood/motion.ts';
import { paceOf } from '../sim/places.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import { chatLogOf } from './chatLog.ts';
import type { DebriefView, LaneMark, TrackPoint, TurnKind } from './debrief.ts';
import { cardView } from './participantView.ts';

/** A point of a track at least this often while somebody is on the way, in milliseconds. */
const TRACK_STEP = 5_000;

/** What the one whom an exercise is about is called in its debrief; on a quiet street there is none. */
const ROLES = { burglary: 'suspect', missing: 'missing', hitAndRun: 'driver', quiet: 'suspect' } as const;

/** All that may be known when the exercise is over; null before. */
export function debriefView(exercise: Exercise, seatId: string): DebriefView | null {
  const { world, scenario, events } = exercise;
  const seat = world.seats[seatId];
  if (world.phase !== 'ended' || !seat) return null;
  const score = scoreSeat(scenario, exercise.terrain, events, seatId);
  const protagonist = protagonistOf(exercise);
  const alike = new Set(scenario.cast.filter((member) => member.role === 'lookAlike').map((member) => member.id));
  const evidence = new Set([...score.lines.flatMap((line) => line.evidence), ...score.penalties.flatMap((penalty) => penalty.evidence)]);
  const marks = events.flatMap((event) => markOf(event, seatId));
  for (const mark of marks) evidence.add(mark.event);
  const groups = hasGroups(exercise.settings) ? scoreGroups(scenario, events) : [];
  const relay = scoreRelay(scenario, events);
  for (const seq of [...groups.flatMap(evidenceOfGroup), ...(relay ? evidenceOfRelay(relay) : [])]) evidence.add(seq);
  const drift = driftOf(scenario, events);
  const chat = chatLogOf(exercise, seatId);
  for (const seq of drift.flatMap((step) => step.events)) evidence.add(seq);
  for (const line of chat) if (line.why?.stimulus) evidence.add(line.why.stimulus.event);
  const victim = scenario.plot.kind === 'hitAndRun' ? scenario.plot.victim : null;
  return {
    scenario: scenario.id,
    seed: exercise.seed,
    outcome: world.outcome,
    endedAt: world.endedAt ?? exercise.now(),
    score,
    marks,
    cards: seat.sightings.map((id) => {
      const actor = world.sightings[id]?.actor ?? '';
      const closer = world.sightings[id]?.closer.activity;
      // Walking past is no sign, whoever does it: what somebody does counts, not who they are.
      const telling = closer !== undefined && ACTIVITIES[closer] !== 'none';
      return { ...cardView(exercise, seat, id), real: telling && (actor === protagonist || actor === victim), lookAlike: alike.has(actor) };
    }),
    tracks: [
      ...(protagonist === null ? [] : [{ actor: protagonist, role: ROLES[scenario.plot.kind], points: trackOf(exercise, protagonist) }]),
      ...[...alike].map((actor) => ({ actor, role: 'lookAlike' as const, points: trackOf(exercise, actor) })),
      ...Object.values(world.patrols).map((patrol) => ({
        actor: patrol.id,
        role: 'patrol' as const,
        points: patrolTrack(exercise, patrol.id),
      })),
    ],
    evidence: events.filter((event) => evidence.has(event.seq)),
    turns: events.flatMap((event) => turnOf(event, seat.group)),
    chat,
    policeKnewAt: policeKnewAt(events),
    drift,
    groups,
    relay,
    parties: Object.fromEntries([...scenario.groups, ...scenario.coordinatorGroups].map(({ id, name }) => [id, name])),
    settings: exercise.settings,
    questions: scenario.debrief.questions,
    digest: exercise.digest(),
  };
}

/** When the police first heard anything, from whomever; null when they never did. */
function policeKnewAt(events: readonly ExerciseEvent[]): number | null {
  const placed = new Set(
    events.flatMap((event) => (event.type === 'callPlaced' && POLICE_NUMBERS.includes(event.contact) ? [event.call] : [])),
  );
  const knew = events.find(
    (event) =>
      event.type === 'incidentOpened' || ((event.type === 'reportHeard' || event.type === 'reportFiled') && placed.has(event.call)),
  );
  return knew?.at ?? null;
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

function trackOf(exercise: Exercise, actor: string): TrackPoint[] {
  const { terrain } = exercise;
  const points: TrackPoint[] = [];
  let state = '';
  let leg: Extract<ExerciseEvent, { type: 'actorSetOut' }> | null = null;
  const walkOn = (until: number): void => {
    if (!leg) return;
    for (let at = leg.at; at < Math.min(until, leg.arriveAt); at += TRACK_STEP) {
      points.push({
        at,
        point: pointAt(terrain, spotAt(leg.route, leg.at, paceOf(terrain, leg), at)),
        activity: leg.closer ?? leg.activity,
        state,
        hidden: false,
      });
    }
    leg = null;
  };
  for (const event of exercise.events) {
    if (!('actor' in event) || event.actor !== actor) continue;
    switch (event.type) {
      case 'actorChanged':
        state = event.state;
        break;
      case 'actorSetOut':
        walkOn(event.at);
        leg = event;
        break;
      case 'actorStarted':
        walkOn(event.at);
        points.push({
          at: event.at,
          point: pointAt(terrain, event.spot),
          activity: event.closer ?? event.activity,
          state,
          hidden: event.inside,
        });
        break;
      case 'actorArrived':
        walkOn(event.at);
        points.push({ at: event.at, point: pointAt(terrain, event.spot), activity: 'stops', state, hidden: false });
        break;
      default:
        break;
    }
  }
  walkOn(exercise.now());
  return points;
}

function patrolTrack(exercise: Exercise, patrol: string): TrackPoint[] {
  return exercise.events.flatMap((event): TrackPoint[] =>
    (event.type === 'patrolArrived' || event.type === 'patrolMoved') && event.patrol === patrol
      ? [{ at: event.at, point: pointAt(exercise.terrain, event.spot), activity: 'drives', state: event.type, hidden: false }]
      : [],
  );
}
