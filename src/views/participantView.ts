// What each role may know, built field by field: a field that is not written here does not leave the core.
import type { Exercise } from '../sim/exercise.ts';
import { pointAt } from '../sim/neighbourhood/motion.ts';
import { hasGroups } from '../sim/settings.ts';
import type { BroadcastState, CallState, SeatState, World } from '../sim/world.ts';
import { bridgeView } from './bridgeView.ts';
import type { BroadcastView, CallTurn, CallView, CardView, ChatLineView, GroupView, Happening, ParticipantView } from './participant.ts';

/** All that the participant in this seat may know now. */
export function participantView(exercise: Exercise, seatId: string): ParticipantView {
  const { world, scenario } = exercise;
  const seat = world.seats[seatId];
  if (!seat) throw new Error(`no seat ${seatId}`);
  const lookout = scenario.lookouts.find((candidate) => candidate.id === seat.lookout);
  return {
    phase: world.phase === 'ended' ? 'ended' : 'running',
    now: exercise.now(),
    lookout: seat.lookout,
    walking: seat.walking ? { lookout: seat.walking.lookout, arriveAt: seat.walking.arriveAt } : null,
    reachable: (lookout?.reaches ?? []).map((reach) => ({ lookout: reach.lookout, takes: reach.takes })),
    cards: seat.sightings.map((id) => cardView(exercise, seat, id)).reverse(),
    call: callView(world, seat),
    reports: seat.calls.flatMap((id) => {
      const call = world.calls[id];
      return call?.filed ? [{ at: call.filed.at, contact: call.contact, facts: call.facts }] : [];
    }),
    groups: groupViews(exercise, seat),
    bridge: bridgeView(exercise, seat),
    broadcasts: Object.values(world.broadcasts)
      .filter((broadcast) => broadcast.phase !== 'draft' && broadcast.seats.includes(seat.id))
      .map((broadcast) => broadcastView(exercise, seat, broadcast)),
    happenings: happenings(exercise, seat),
  };
}

/** One card as its owner may see it. */
export function cardView(exercise: Exercise, seat: SeatState, id: string): CardView {
  const sighting = exercise.world.sightings[id];
  if (!sighting) throw new Error(`no sighting ${id}`);
  const looked = seat.closer.includes(id);
  return {
    id,
    at: sighting.at,
    where: sighting.where,
    point: sighting.point,
    lookout: sighting.lookout,
    activity: sighting.activity,
    person: sighting.person,
    vehicle: sighting.vehicle,
    details: looked ? { activity: sighting.closer.activity, person: sighting.closer.person, vehicle: sighting.closer.vehicle } : null,
    closer: looked
      ? 'done'
      : seat.looking?.sighting === id
        ? 'looking'
        : exercise.now() <= sighting.until && seat.walking === null && seat.lookout === sighting.lookout
          ? 'possible'
          : 'gone',
    remembered: seat.remembered.includes(id),
  };
}

function callView(world: World, seat: SeatState): CallView | null {
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
function turnViews(call: CallState): CallTurn[] {
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

function groupViews(exercise: Exercise, seat: SeatState): GroupView[] {
  const { scenario, world } = exercise;
  return scenario.groups
    .filter((group) => group.id === seat.group && hasGroups(exercise.settings))
    .map((group) => ({
      id: group.id,
      name: group.name,
      members: Math.round((group.members * Math.min(100, exercise.settings.participation)) / 100),
      closed: world.groupReports[group.id]?.state === 'signedOff',
      coordinator: seat.role === 'coordinator' && seat.taken,
      report: reportView(world, group.id),
      lines: world.chat
        .filter((line) => line.group === group.id)
        .map(
          (line): ChatLineView => ({
            id: line.id,
            at: line.at,
            from: line.from.kind === 'seat' ? line.from.seat : line.from.name,
            mine: line.from.kind === 'seat' && line.from.seat === seat.id,
            role: roleOf(world, line),
            // What was taken away is gone for everybody.
            text: line.removed ? '' : line.text,
            replyTo: line.replyTo,
            pinned: line.pinned,
            removed: line.removed,
            thumbs: line.thumbs,
            told: line.removed ? null : line.told,
            ...understoodOf(seat, line),
          }),
        ),
    }));
}

/** What was understood of a line, for whoever wrote it and for nobody else. */
function understoodOf(seat: SeatState, line: World['chat'][number]): Pick<ChatLineView, 'facts' | 'spans'> {
  const own = line.from.kind === 'seat' && line.from.seat === seat.id && !line.removed;
  return own ? { facts: line.facts, spans: line.spans ?? [] } : { facts: null, spans: [] };
}

function reportView(world: World, group: string): GroupView['report'] {
  const report = world.groupReports[group];
  return report ? { state: report.state, since: report.since, line: report.line } : null;
}

/** Who wrote a line, as the group sees it: whoever plays the coordinator is the coordinator. */
export function roleOf(world: World, { from }: World['chat'][number]): ChatLineView['role'] {
  if (from.kind !== 'seat') return from.kind === 'coordinator' ? 'coordinator' : 'resident';
  const seat = world.seats[from.seat];
  return seat?.role === 'coordinator' && seat.taken ? 'coordinator' : 'participant';
}

function broadcastView(exercise: Exercise, seat: SeatState, broadcast: BroadcastState): BroadcastView {
  const { texts } = exercise.scenario.broadcast;
  return {
    id: broadcast.id,
    startedAt: broadcast.startedAt,
    active: broadcast.phase === 'active',
    read: seat.broadcastsRead.includes(broadcast.id),
    circle: { centre: pointAt(exercise.terrain, broadcast.spot), radius: broadcast.radius },
    messages: [
      { at: broadcast.startedAt, kind: 'start', text: texts.start, facts: broadcast.facts },
      ...broadcast.additions.map((addition) => ({ at: addition.at, kind: 'update' as const, text: null, facts: addition.facts })),
      ...(broadcast.endedAt === null || broadcast.result === null
        ? []
        : [{ at: broadcast.endedAt, kind: 'end' as const, text: texts[broadcast.result], facts: null }]),
    ],
  };
}

/** Of cars only those that come for what this seat called about, and only after that call: other cases are not theirs to know. */
function happenings(exercise: Exercise, seat: SeatState): Happening[] {
  const reported = new Set<string>();
  return exercise.events.flatMap((event): Happening[] => {
    switch (event.type) {
      case 'acted':
        return event.seat === seat.id ? [{ at: event.at, kind: 'acted', choice: event.choice, consequence: event.consequence }] : [];
      case 'incidentOpened':
        if (event.call !== null && seat.calls.includes(event.call)) reported.add(event.incident);
        return [];
      case 'reportHeard':
      case 'reportFiled':
        if (event.seat !== seat.id) return [];
        if (event.incident !== null) reported.add(event.incident);
        return event.type === 'reportFiled' ? [{ at: event.at, kind: 'reported', contact: event.contact }] : [];
      case 'patrolArrived':
        return reported.has(event.incident) ? [{ at: event.at, kind: 'patrolSeen' }] : [];
      default:
        return [];
    }
  });
}
