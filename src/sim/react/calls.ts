import { type Facts, NO_FACTS } from '../../language/facts.ts';
import { ACTIVITIES, POLICE_NUMBERS } from '../../scenario/vocabulary.ts';
import type { SimTime } from '../../scenario/time.ts';
import type { Closing, Question } from '../callEvent.ts';
import type { SeatId } from '../command.ts';
import { indexOf } from '../eventIndex.ts';
import type { EventOf } from '../event.ts';
import { fitsCase, hasNews, isCalm, isHunch, judge, questionsLeft, type Subject } from '../assess.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { operator, type OperatorEffect } from '../machines/operator.ts';
import { spotOfLocation } from '../places.ts';
import { receivesBurgernet } from '../settings.ts';
import type { CallState, IncidentState } from '../world.ts';
import { moveIncident } from './cars.ts';
import { correctIncident, incidentAbout, incidentFrom, isElsewhere } from './incidents.ts';

/** A call about nothing costs a minute of attention, never points (ux.md section 4). */
export const DISTRACTION = 60_000;

/** Who went up to somebody, or after them, this short a time ago may still be near them (X). */
const STILL_NEAR = 60_000;

/** Has an operator take each call, listen, and file what was said. */
export const answerCalls: Reaction = (kernel, event) => {
  switch (event.type) {
    case 'callPlaced': {
      const input = {
        contact: event.contact,
        open: canReportBack(kernel, event.seat, event.at),
        needed: questionsLeft(NO_FACTS, false, 'own'),
        patient: kernel.world.seats[event.seat]?.patient ?? false,
        atRisk: indexOf(kernel.events)
          .ofSeat('acted', event.seat)
          .some((act) => putsAtRisk(kernel, act)),
      };
      kernel.start(event.call, operator, input, (effect) => perform(kernel, event.call, effect));
      return;
    }
    case 'callerSaid':
      return listen(kernel, event);
    case 'callerCorrected': {
      const call = kernel.world.calls[event.call];
      // What was passed on already is put right where the control room has it; the rest only the operator knows.
      if (call && (call.filed !== null || heardOf(kernel, call.id) !== null)) takeBack(kernel, call, event);
      return listen(kernel, event);
    }
    case 'seatTaken': {
      const call = kernel.world.seats[event.seat]?.call;
      if (call && event.patient !== undefined) kernel.tell(call, operator, { type: 'PACE', patient: event.patient });
      return;
    }
    case 'callerPassed':
      kernel.tell(event.call, operator, { type: 'DONT_KNOW' });
      return;
    case 'acted': {
      const call = kernel.world.seats[event.seat]?.call;
      if (call && putsAtRisk(kernel, event)) kernel.tell(call, operator, { type: 'AT_RISK' });
      return;
    }
    default:
      return;
  }
};

/** Whoever walks up to somebody alone, or after them, is in danger as long as that somebody is near. */
function putsAtRisk(kernel: Kernel, act: EventOf<'acted'>): boolean {
  return (
    (act.choice === 'approachAlone' || act.choice === 'follow') &&
    act.consequence !== 'nobodyThere' &&
    act.consequence !== 'personSafeWithYou' &&
    kernel.now() - act.at < STILL_NEAR
  );
}

function listen(kernel: Kernel, event: EventOf<'callerSaid' | 'callerCorrected'>): void {
  const call = kernel.world.calls[event.call];
  if (!call) return;
  const urgency = judge(call.facts);
  const found = isFound(kernel, call.facts);
  const incident = incidentOf(kernel, call);
  const own = incident !== null && incident.openedBy === call.id && incident.outcome === null;
  const aside = event.type === 'callerSaid' && call.readBack !== null && isOnlyPlace(event);
  if (found && takesReports(kernel, call)) {
    // While the officer speaks nobody interrupts to say the place back.
    if (!call.takenOver) readBack(kernel, call);
    if (own) moveIncident(kernel, incident, call);
  }
  // The car is sent while the caller still talks: what is said later is added.
  if (urgency === 'urgent' && heardOf(kernel, call.id) === null && call.filed === null && found) file(kernel, call, 'reportHeard');
  const subject = subjectOf(kernel, call, incident);
  kernel.tell(event.call, operator, {
    type: 'SAID',
    needed: questionsLeft(call.facts, found, subject),
    urgent: urgency === 'urgent',
    calm: isCalm(call.facts, found),
    known: subject === 'nothingNew',
    atRisk: call.facts.atRisk === true,
    corrects: event.type === 'callerCorrected',
    aside,
  });
}

/** Questions to which another place is no answer; which way somebody goes, or what is new, it may well be. */
const NOT_ABOUT_PLACE: readonly (Question | null)[] = ['case', 'behaviour', 'danger', 'description'];

/** "No, number 22": the place once more, in answer to something else, and nothing beside it. */
function isOnlyPlace({ facts, question }: EventOf<'callerSaid'>): boolean {
  const { location, activities, conduct: _conduct, ...more } = facts;
  return NOT_ABOUT_PLACE.includes(question) && location !== undefined && activities.length === 0 && Object.keys(more).length === 0;
}

/** Whether a call is about a case that others reported before, in more than the name of a place, and brings nothing new. */
function subjectOf(kernel: Kernel, call: CallState, incident: IncidentState | null): Subject {
  if (incident === null || !isEarlier(incident, call) || !fitsCase(incident.facts, call.facts)) return 'own';
  const first = heardOf(kernel, call.id);
  return (first?.news ?? false) || isNews(kernel, incident, call.facts) ? 'knownCase' : 'nothingNew';
}

/** Whether others than this caller opened an incident, before the call. */
function isEarlier(incident: IncidentState, call: CallState): boolean {
  return incident.openedBy !== call.id && incident.openedAt < call.placedAt;
}

/** Whether the control room learns something: a feature, a way, a deed, or that somebody is elsewhere now. */
function isNews(kernel: Kernel, incident: IncidentState, facts: Facts): boolean {
  const spot = facts.location ? spotOfLocation(kernel.terrain, facts.location) : null;
  return (
    hasNews(incident.facts, facts) ||
    doesElse(kernel, incident.id, facts) ||
    (isElsewhere(kernel, incident, spot) && fitsCase(incident.facts, facts))
  );
}

/** "You mean Molenweg 8?": said once about each place, so that a slip can be mended. */
function readBack(kernel: Kernel, call: CallState): void {
  const { location } = call.facts;
  if (location && JSON.stringify(location) !== JSON.stringify(call.readBack))
    kernel.record({ type: 'operatorReadBack', call: call.id, location });
}

/** The incident that this call opened or added to, whatever it names by now; else the one that it seems to be about. */
function incidentOf(kernel: Kernel, call: CallState): IncidentState | null {
  return incidentFrom(kernel, call.id) ?? incidentAbout(kernel, call.facts);
}

/** What the control room has of this call is put right: patrols and broadcasts go by what is known now. */
function takeBack(kernel: Kernel, call: CallState, { before, known }: EventOf<'callerCorrected'>): void {
  const incident = incidentOf(kernel, { ...call, facts: before });
  if (incident) correctIncident(kernel, incident, call.id, before, known);
}

/** What of this call was passed on before it ended. */
function heardOf(kernel: Kernel, call: string): EventOf<'reportHeard'> | null {
  return indexOf(kernel.events).ofCall('reportHeard', call)[0] ?? null;
}

/** Whether the control room can send somebody there. */
function isFound(kernel: Kernel, facts: Facts): boolean {
  return facts.location !== undefined && spotOfLocation(kernel.terrain, facts.location) !== null;
}

/** The caller rings off; what was said so far still counts. */
export function ringOff(kernel: Kernel, call: CallState): void {
  const wasClosing = kernel.stateOf(call.id) === 'closing';
  kernel.tell(call.id, operator, { type: 'HANG_UP' });
  if (wasClosing) {
    file(kernel, call);
    return end(kernel, call, 'caller');
  }
  if (isFound(kernel, call.facts) && (judge(call.facts) !== 'noCase' || isHunch(call.facts))) file(kernel, call);
  kernel.record({ type: 'callEnded', call: call.id, by: 'caller', closing: 'hungUp', distractedUntil: kernel.now() });
}

function perform(kernel: Kernel, callId: string, effect: OperatorEffect): void {
  const call = kernel.world.calls[callId];
  if (!call || call.phase === 'ended') return;
  switch (effect.type) {
    case 'answer':
      kernel.record({ type: 'callAnswered', call: callId });
      return;
    case 'hold':
      kernel.record({ type: 'callOnHold', call: callId });
      return;
    case 'transfer':
      kernel.record({ type: 'callTransferred', call: callId, to: effect.to });
      return;
    case 'ask':
      kernel.record({ type: 'operatorAsked', call: callId, question: effect.question, focus: effect.focus, again: effect.again });
      return;
    case 'warn':
      kernel.record({ type: 'operatorWarned', call: callId });
      return;
    case 'sayKnown':
      kernel.record({ type: 'operatorKnows', call: callId });
      return;
    case 'neighbour':
      kernel.record({ type: 'neighbourSaid', call: callId, line: effect.line });
      return;
    case 'file':
      file(kernel, call);
      return;
    case 'close':
      end(kernel, call, 'operator');
      return;
    default:
      effect satisfies never;
  }
}

function file(kernel: Kernel, call: CallState, type: 'reportFiled' | 'reportHeard' = 'reportFiled'): void {
  if (!takesReports(kernel, call)) return;
  const urgency = judge(call.facts);
  const incident = incidentOf(kernel, call);
  const repeated = incident !== null && isEarlier(incident, call);
  // What was passed on while the caller still talked is known by now, but it was this caller's news.
  const passedOn = heardOf(kernel, call.id)?.news ?? false;
  const news = passedOn || (incident !== null && isNews(kernel, incident, call.facts));
  kernel.record({
    type,
    call: call.id,
    seat: call.seat,
    contact: call.contact,
    facts: call.facts,
    urgency,
    repeated,
    news,
    incident: incident?.id ?? null,
  });
}

/** Whether somebody does something else now than was told last: who ran, hid, and runs again is news. */
function doesElse(kernel: Kernel, incident: string, facts: Facts): boolean {
  const last = indexOf(kernel.events)
    .of('incidentUpdated')
    .findLast((event) => event.incident === incident && event.facts.activities.length > 0);
  const telling = facts.activities.filter((activity) => ACTIVITIES[activity] !== 'none');
  return last !== undefined && telling.length > 0 && !telling.some((activity) => last.facts.activities.includes(activity));
}

function end(kernel: Kernel, call: CallState, by: 'caller' | 'operator'): void {
  const filed = indexOf(kernel.events).ofCall('reportFiled', call.id).at(-1) ?? null;
  const closing =
    filed === null
      ? call.contact === 'burgernet'
        ? 'callOther'
        : 'wrongNumber'
      : closingFor(filed, isFound(kernel, filed.facts), isAtRisk(call));
  // A call that the control room can do nothing with has cost the caller's eyes as well.
  const distractedUntil = closing === 'noted' && filed?.urgency === 'noCase' ? kernel.now() + DISTRACTION : kernel.now();
  kernel.record({ type: 'callEnded', call: call.id, by, closing, distractedUntil });
}

/** The police take reports, and Burgernet while an action is open. */
export function takesReports(kernel: Kernel, call: CallState): boolean {
  return call.contact === 'burgernet' ? canReportBack(kernel, call.seat, call.placedAt) : POLICE_NUMBERS.includes(call.contact);
}

/**
 * Burgernet takes reports only while an action is open, from those who take part (domain.md section 1); who called while it
 * was open is heard to the end.
 */
function canReportBack(kernel: Kernel, seat: SeatId, at: SimTime): boolean {
  return (
    receivesBurgernet(kernel.settings) &&
    kernel.world.seats[seat]?.burgernet === true &&
    Object.values(kernel.world.broadcasts).some(
      ({ phase, startedAt, endedAt }) => phase !== 'draft' && startedAt <= at && (endedAt === null || at < endedAt),
    )
  );
}

/** Whether the caller was in danger during this call. */
function isAtRisk(call: CallState): boolean {
  return call.facts.atRisk === true || call.turns.some(({ kind }) => kind === 'warned');
}

function closingFor(report: Pick<EventOf<'reportFiled'>, 'urgency' | 'repeated' | 'news'>, found: boolean, atRisk: boolean): Closing {
  // Nobody in danger is asked to keep watching.
  if (atRisk) return report.urgency === 'urgent' && found ? 'carSentStaySafe' : 'staySafe';
  if (report.repeated) return report.news ? 'newsThanks' : 'knownThanks';
  if (report.urgency === 'urgent' && found) return 'carSent';
  return 'noted';
}
