import type { ExerciseEvent } from '../sim/event.ts';
import type { SeatId } from '../sim/command.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { LogLine } from './facilitator.ts';
import { foldEvents } from './foldEvents.ts';

/** So many lines are kept at least; the oldest go a block at a time, so that a new line does not move all the others. */
const KEPT = 200;
const BLOCK = 50;

const log = foldEvents(
  ({ scenario }) => ({
    lines: [] as LogLine[],
    callers: new Map<string, SeatId>(),
    titles: new Map(scenario.injects.map(({ id, title }) => [id, title])),
  }),
  (known, event) => {
    if (event.type === 'callPlaced') known.callers.set(event.call, event.seat);
    const about = aboutOf(event, known.titles);
    if (about === undefined) return;
    const caller = 'call' in event && event.call !== null ? (known.callers.get(event.call) ?? null) : null;
    known.lines.push({ event: event.seq, at: event.at, type: event.type, seat: seatOf(event) ?? caller, about });
    if (known.lines.length >= KEPT + BLOCK) known.lines.splice(0, BLOCK);
  },
);

/** What happened last, oldest first: two hundred lines or somewhat more. */
export function eventLog(exercise: Exercise): LogLine[] {
  return [...log(exercise).lines];
}

function seatOf(event: ExerciseEvent): SeatId | null {
  if (event.type === 'chatPosted') return event.line.from.kind === 'seat' ? event.line.from.seat : null;
  if (event.type === 'messagePassedOn') return event.by;
  return 'seat' in event ? event.seat : null;
}

/** What a line of the log is about; undefined for what is not told: steps in the street, single cards, small talk. */
function aboutOf(event: ExerciseEvent, titles: ReadonlyMap<string, string>): string | null | undefined {
  switch (event.type) {
    case 'exerciseStarted':
    case 'seatTaken':
    case 'seatOpened':
    case 'lookedCloser':
    case 'sightingRemembered':
    case 'callTakenOver':
    case 'callHandedBack':
    case 'chatRemoved':
    case 'broadcastStarted':
    case 'broadcastAdded':
    case 'coordinatorsAsked':
      return null;
    case 'actorChanged':
      return event.state;
    case 'patrolMisled':
    case 'vehicleStopped':
      return event.actor;
    case 'patrolSaw':
      return event.recognised ? event.actor : undefined;
    case 'walkStarted':
      return event.lookout;
    case 'callPlaced':
    case 'reportFiled':
      return event.contact;
    case 'callTransferred':
      return event.to;
    case 'callEnded':
      return event.closing;
    case 'officerSpoke':
    case 'noteTaken':
      return event.text;
    case 'chatPosted':
      return event.line.from.kind === 'seat' ? event.line.text : undefined;
    case 'groupReportOpened':
      return event.group;
    case 'incidentOpened':
      return event.facts.what ?? null;
    case 'incidentClosed':
    case 'caseClosed':
      return event.outcome;
    case 'patrolSent':
    case 'patrolArrived':
    case 'patrolLeft':
      return event.patrol;
    case 'broadcastEnded':
      return event.result;
    case 'messagePassedOn':
      return event.by === null ? undefined : event.kind;
    case 'acted':
      return event.choice;
    case 'injectFired':
    case 'injectSkipped':
    case 'injectDelayed':
      return titles.get(event.inject) ?? event.inject;
    case 'hintSent':
      return event.step;
    case 'pressureSet':
      return String(event.perMinute);
    case 'exerciseEnded':
      return event.reason;
    default:
      return undefined;
  }
}
