import type { Facts } from '../../language/facts.ts';
import { POLICE_NUMBERS } from '../../scenario/vocabulary.ts';
import type { Closing, EventOf, Question } from '../event.ts';
import { answeredBy, hasNews, judge } from '../assess.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { operator, type OperatorEffect } from '../machines/operator.ts';
import { spotOfLocation } from '../places.ts';
import type { CallState } from '../world.ts';
import { incidentAbout } from './incidents.ts';

/** A call about nothing costs a minute of attention, never points (ux.md section 4). */
export const DISTRACTION = 60_000;

/** Has an operator take each call, listen, and file what was said. */
export const answerCalls: Reaction = (kernel, event) => {
  switch (event.type) {
    case 'callPlaced':
      kernel.start(event.call, operator, { contact: event.contact, open: hasOpenBroadcast(kernel) }, (effect) =>
        perform(kernel, event.call, effect),
      );
      return;
    case 'callerSaid': {
      const call = kernel.world.calls[event.call];
      if (!call) return;
      const urgency = judge(call.facts);
      const incident = incidentAbout(kernel, call.facts);
      // The car is sent while the caller still talks: what is said later is added.
      if (urgency === 'urgent' && heardOf(kernel, call.id) === null && isFound(kernel, call.facts)) file(kernel, call, 'reportHeard');
      kernel.tell(event.call, operator, {
        type: 'SAID',
        answered: [...answeredBy(call.facts, isFound(kernel, call.facts)), ...takenAsSaid(event.question)],
        urgent: urgency === 'urgent',
        known: incident !== null && incident.openedAt < call.placedAt,
      });
      return;
    }
    case 'callerPassed':
      kernel.tell(event.call, operator, { type: 'DONT_KNOW' });
      return;
    default:
      return;
  }
};

/** What of this call was passed on before it ended. */
function heardOf(kernel: Kernel, call: string): EventOf<'reportHeard'> | null {
  return kernel.events.find((event): event is EventOf<'reportHeard'> => event.type === 'reportHeard' && event.call === call) ?? null;
}

/** Whether the control room can send somebody there. */
function isFound(kernel: Kernel, facts: Facts): boolean {
  return facts.location !== undefined && spotOfLocation(kernel.terrain, facts.location) !== null;
}

/** Which service, what is new, which way ("still there"): any answer will do. */
function takenAsSaid(asked: Question | null): Question[] {
  return asked === 'service' || asked === 'news' || asked === 'heading' ? [asked] : [];
}

/** The caller rings off; what was said so far still counts. */
export function ringOff(kernel: Kernel, call: CallState): void {
  const wasClosing = kernel.stateOf(call.id) === 'closing';
  kernel.tell(call.id, operator, { type: 'HANG_UP' });
  if (wasClosing) return end(kernel, call, 'caller');
  if (isFound(kernel, call.facts) && judge(call.facts) !== 'noCase') file(kernel, call);
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
      kernel.record({ type: 'callTransferred', call: callId });
      return;
    case 'ask':
      kernel.record({ type: 'operatorAsked', call: callId, question: effect.question, again: effect.again });
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
  if (call.contact === 'burgernet' ? !hasOpenBroadcast(kernel) : !POLICE_NUMBERS.includes(call.contact)) return;
  const urgency = judge(call.facts);
  const incident = incidentAbout(kernel, call.facts);
  const repeated = incident !== null && incident.openedAt < call.placedAt;
  // What was passed on while the caller still talked is known by now, but it was this caller's news.
  const passedOn = heardOf(kernel, call.id)?.news ?? false;
  const news = passedOn || (incident !== null && hasNews(incident.facts, call.facts));
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

function end(kernel: Kernel, call: CallState, by: 'caller' | 'operator'): void {
  const report = kernel.events.findLast((event) => event.type === 'reportFiled' && event.call === call.id);
  const filed = report?.type === 'reportFiled' ? report : null;
  const closing =
    filed === null ? (call.contact === 'burgernet' ? 'callOther' : 'wrongNumber') : closingFor(filed, isFound(kernel, filed.facts));
  // A call that the control room can do nothing with has cost the caller's eyes as well.
  const distractedUntil = closing === 'noted' && filed?.urgency === 'noCase' ? kernel.now() + DISTRACTION : kernel.now();
  kernel.record({ type: 'callEnded', call: call.id, by, closing, distractedUntil });
}

/** Burgernet takes reports only while an action is open (domain.md section 1). */
function hasOpenBroadcast(kernel: Kernel): boolean {
  return Object.values(kernel.world.broadcasts).some((broadcast) => broadcast.phase === 'active');
}

function closingFor(report: Pick<EventOf<'reportFiled'>, 'urgency' | 'repeated' | 'news'>, found: boolean): Closing {
  if (report.repeated) return report.news ? 'newsThanks' : 'knownThanks';
  if (report.urgency === 'urgent' && found) return 'carSent';
  return 'noted';
}
