import type { CallState, SeatState, World } from '../sim/world.ts';
import type { CallTurn, CallView } from './participant.ts';

/** The call that this seat is in, or else its last one. */
export function callView(world: World, seat: SeatState): CallView | null {
  const id = seat.call ?? seat.calls.at(-1);
  const call = id === undefined ? undefined : world.calls[id];
  if (!call) return null;
  return {
    id: call.id,
    contact: call.contact,
    placedAt: call.placedAt,
    state: call.phase,
    asked: call.asked,
    focus: call.asked === null ? null : call.focus,
    known: call.facts,
    turns: turnViews(call),
  };
}

/** The turns of a call, each with the desk that spoke: whoever was called, until it put the caller through. */
export function turnViews(call: CallState): CallTurn[] {
  let desk = call.contact;
  return call.turns.map((turn) => {
    const view = turnView(turn, desk);
    if (turn.kind === 'transferred') desk = turn.to;
    return view;
  });
}

function turnView(turn: CallState['turns'][number], desk: CallState['desk']): CallTurn {
  switch (turn.kind) {
    case 'answered':
      return { by: 'operator', at: turn.at, desk, says: 'answers' };
    case 'onHold':
      return { by: 'operator', at: turn.at, desk, says: 'holds' };
    case 'transferred':
      return { by: 'operator', at: turn.at, desk, says: turn.to === '112' ? 'transfers' : 'transfersDown' };
    case 'warned':
      return { by: 'operator', at: turn.at, desk, says: 'warns' };
    case 'readBack':
      return { by: 'operator', at: turn.at, desk, readsBack: turn.location };
    case 'knows':
    case 'neighbourListens':
    case 'neighbourAdvises':
      return { by: 'operator', at: turn.at, desk, says: turn.kind };
    case 'asked':
      return { by: 'operator', at: turn.at, desk, asks: turn.question, focus: turn.focus, again: turn.again };
    case 'officer':
      return { by: 'operator', at: turn.at, desk, speaks: turn.text };
    case 'closed':
      return { by: 'operator', at: turn.at, desk, closes: turn.closing };
    case 'passed':
      return { by: 'caller', at: turn.at, passes: turn.question };
    case 'said':
      return { by: 'caller', at: turn.at, text: turn.text, facts: turn.facts, spans: turn.spans, question: turn.question };
    default:
      return turn satisfies never;
  }
}
