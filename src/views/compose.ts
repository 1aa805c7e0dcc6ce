// Puts what a seat knows and what its groups know together to what a screen shows. It runs on phones: only types come in here.
import type { SeatId } from '../sim/command.ts';
import type { ChatLineView, ParticipantView } from './participant.ts';
import type { SeatView, SharedGroup, SharedLine } from './seat.ts';

/**
 * The view of a participant. `names`: what participants are called, by seat; `unnamed`: what somebody is called whose name is
 * not there (any more). A group that has not come in yet is left out.
 */
export function composeView(
  seat: SeatView,
  groups: readonly SharedGroup[],
  now: number,
  names: Readonly<Record<SeatId, string>>,
  unnamed = '',
): ParticipantView {
  const own = new Map(seat.own.map((line) => [line.line, line]));
  const lineOf = (line: SharedLine): ChatLineView => {
    const { from } = line;
    const understood = own.get(line.id);
    return {
      id: line.id,
      at: line.at,
      from: 'name' in from ? from.name : nameOf(names, from.seat, unnamed),
      mine: 'seat' in from && from.seat === seat.seat,
      role: line.role,
      text: line.text,
      replyTo: line.replyTo,
      pinned: line.pinned,
      removed: line.removed,
      thumbs: line.thumbs,
      told: line.told,
      facts: understood?.facts ?? null,
      spans: understood?.spans ?? [],
    };
  };
  return {
    phase: seat.phase,
    now,
    lookout: seat.lookout,
    walking: seat.walking,
    reachable: seat.reachable,
    cards: [...seat.cards].reverse(),
    call: seat.call,
    reports: seat.reports,
    groups: seat.memberOf.flatMap(({ id, coordinator }) => {
      const group = groups.find((candidate) => candidate.id === id);
      if (!group) return [];
      const { name, members, closed, report, lines } = group;
      return [{ id, name, members, closed, coordinator, report, lines: lines.map(lineOf) }];
    }),
    bridge: seat.bridge,
    broadcasts: seat.broadcasts,
    happenings: seat.happenings,
  };
}

function nameOf(names: Readonly<Record<SeatId, string>>, seat: SeatId, unnamed: string): string {
  return (Object.hasOwn(names, seat) ? names[seat] : undefined) ?? unnamed;
}
