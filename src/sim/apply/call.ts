import { NO_FACTS } from '../../language/facts.ts';
import { mergeFacts } from '../../language/mergeFacts.ts';
import type { EventOf } from '../event.ts';
import type { CallTurnState, World } from '../world.ts';

/** Folds an event of a telephone conversation. */
export function applyToCall(
  world: World,
  event: EventOf<
    | 'callPlaced'
    | 'callAnswered'
    | 'callOnHold'
    | 'callTransferred'
    | 'operatorAsked'
    | 'operatorReadBack'
    | 'operatorWarned'
    | 'operatorKnows'
    | 'neighbourSaid'
    | 'callTakenOver'
    | 'officerSpoke'
    | 'callHandedBack'
    | 'callerSaid'
    | 'callerCorrected'
    | 'callerPassed'
    | 'reportFiled'
    | 'callEnded'
  >,
): void {
  if (event.type === 'callPlaced') {
    world.calls[event.call] = {
      id: event.call,
      seat: event.seat,
      contact: event.contact,
      placedAt: event.at,
      desk: event.contact,
      phase: 'ringing',
      takenOver: false,
      asked: null,
      focus: null,
      readBack: null,
      facts: NO_FACTS,
      turns: [],
      filed: null,
    };
    const seat = world.seats[event.seat];
    if (seat) {
      seat.call = event.call;
      seat.calls.push(event.call);
    }
    return;
  }
  const call = world.calls[event.call];
  if (!call) return;
  const turn = (entry: CallTurnState) => call.turns.push(entry);
  switch (event.type) {
    case 'callAnswered':
      call.phase = 'talking';
      turn({ kind: 'answered', at: event.at });
      return;
    case 'callOnHold':
      call.phase = 'onHold';
      turn({ kind: 'onHold', at: event.at });
      return;
    case 'callTransferred':
      call.desk = event.to;
      call.asked = null;
      turn({ kind: 'transferred', to: event.to, at: event.at });
      return;
    case 'operatorAsked':
      call.asked = event.question;
      call.focus = event.focus;
      turn({ kind: 'asked', question: event.question, focus: event.focus, again: event.again, at: event.at });
      return;
    case 'operatorReadBack':
      call.readBack = event.location;
      turn({ kind: 'readBack', location: event.location, at: event.at });
      return;
    case 'operatorWarned':
      call.asked = null;
      turn({ kind: 'warned', at: event.at });
      return;
    case 'operatorKnows':
      turn({ kind: 'knows', at: event.at });
      return;
    case 'neighbourSaid':
      // A neighbour asks nothing in particular, but listens to what is the matter.
      call.asked = event.line === 'listens' ? 'case' : null;
      turn({ kind: event.line === 'listens' ? 'neighbourListens' : 'neighbourAdvises', at: event.at });
      return;
    case 'callTakenOver':
      call.takenOver = true;
      call.phase = 'talking';
      call.asked = null;
      return;
    case 'officerSpoke':
      turn({ kind: 'officer', text: event.text, at: event.at });
      return;
    case 'callHandedBack':
      call.takenOver = false;
      return;
    case 'callerSaid':
      call.facts = mergeFacts(call.facts, event.facts);
      call.asked = null;
      turn({ kind: 'said', text: event.text, facts: event.facts, spans: event.spans ?? [], question: event.question, at: event.at });
      return;
    case 'callerCorrected': {
      const said = call.turns[event.turn];
      if (said?.kind === 'said') call.turns[event.turn] = { ...said, facts: event.facts };
      call.facts = event.known;
      return;
    }
    case 'callerPassed':
      call.asked = null;
      turn({ kind: 'passed', question: event.question, at: event.at });
      return;
    case 'reportFiled':
      call.filed = { at: event.at, urgency: event.urgency };
      return;
    case 'callEnded': {
      call.phase = 'ended';
      call.takenOver = false;
      call.asked = null;
      turn({ kind: 'closed', closing: event.closing, at: event.at });
      const seat = world.seats[call.seat];
      if (seat) {
        seat.call = null;
        seat.distractedUntil = Math.max(seat.distractedUntil, event.distractedUntil);
      }
      return;
    }
    default:
      event satisfies never;
  }
}
