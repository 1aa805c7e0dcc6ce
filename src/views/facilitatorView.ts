// What whoever leads the exercise may know while it runs, field by field: all of it but what participants are called.
import type { Inject, When } from '../scenario/inject.ts';
import type { Exercise } from '../sim/exercise.ts';
import { pointAt, spotAt } from '../sim/neighbourhood/motion.ts';
import { paceOf } from '../sim/places.ts';
import type { ActorState, CallState } from '../sim/world.ts';
import { machineOf } from './because.ts';
import { broadcastView } from './broadcastView.ts';
import { turnViews } from './callView.ts';
import { eventLog } from './eventLog.ts';
import type { ActorStatus, CallStatus, FacilitatorGroup, FacilitatorView, InjectCard } from './facilitator.ts';
import { groupView } from './groupView.ts';
import { progressOf, proposeHint } from './hints.ts';
import { linesOfGroup } from './linesOf.ts';
import { liveLanes } from './liveLanes.ts';
import { policeKnewAt } from './policeKnewAt.ts';
import { PROTAGONISTS } from './protagonists.ts';
import { seatStatuses } from './seatStatus.ts';
import { whyOf } from './whyView.ts';

/** All that the console shows now, except lines in groups. */
export function facilitatorView(exercise: Exercise): FacilitatorView {
  const { world, terrain, scenario } = exercise;
  const now = exercise.now();
  return {
    phase: world.phase === 'ended' ? 'ended' : 'running',
    now,
    outcome: world.outcome,
    policeKnewAt: policeKnewAt(exercise),
    pressure: world.pressure,
    actors: scenario.cast.flatMap(({ id, role }) => {
      const actor = world.actors[id];
      const called = role === 'protagonist' ? PROTAGONISTS[scenario.plot.kind] : role === 'lookAlike' ? role : 'passerby';
      return actor ? [actorStatus(exercise, actor, called)] : [];
    }),
    patrols: Object.values(world.patrols).map(({ id, spot, phase }) => ({ id, point: pointAt(terrain, spot), phase })),
    incidents: Object.values(world.incidents).map(({ id, phase, urgency, facts }) => ({ id, phase, urgent: urgency === 'urgent', facts })),
    broadcasts: Object.values(world.broadcasts)
      .filter(({ phase }) => phase !== 'draft')
      .map((broadcast) => {
        const { read: _, ...view } = broadcastView(exercise, broadcast, false);
        return { ...view, receivers: broadcast.receivers };
      }),
    calls: Object.values(world.calls).map(callStatus),
    seats: seatStatuses(exercise),
    injects: scenario.injects.map((inject) => injectCard(exercise, inject)),
    hint: world.phase === 'running' ? proposeHint(progressOf(exercise), now) : null,
    log: eventLog(exercise),
    notes: world.notes.map(({ at, text }) => ({ at, text })),
    lanes: liveLanes(exercise),
  };
}

function actorStatus(exercise: Exercise, actor: ActorState, role: ActorStatus['role']): ActorStatus {
  const { terrain } = exercise;
  const { leg } = actor;
  const machine = machineOf(exercise, actor.id);
  return {
    id: actor.id,
    role,
    present: actor.present,
    inside: actor.inside,
    point: pointAt(terrain, leg ? spotAt(leg.route, leg.departAt, paceOf(terrain, leg), exercise.now()) : actor.spot),
    activity: actor.closer ?? actor.activity,
    state: actor.state,
    since: machine?.since ?? null,
    because: machine?.because ?? null,
  };
}

/** A call that is over stays as it is. */
const over = new WeakMap<CallState, CallStatus>();

function callStatus(call: CallState): CallStatus {
  const known = over.get(call);
  if (known) return known;
  const status: CallStatus = {
    id: call.id,
    seat: call.seat,
    contact: call.contact,
    placedAt: call.placedAt,
    state: call.phase,
    takenOver: call.takenOver,
    turns: turnViews(call),
    facts: call.facts,
  };
  if (call.phase === 'ended') over.set(call, status);
  return status;
}

function injectCard(exercise: Exercise, { id, title, when }: Inject): InjectCard {
  const state = exercise.world.injects[id];
  return {
    id,
    title,
    dueAt: exercise.dueAt(id),
    waitsFor: waitsFor(when),
    status: state?.status ?? 'waiting',
    firedAt: state?.firedAt ?? null,
  };
}

/** What brings a turn about by itself: time as soon as time alone can. */
function waitsFor(when: When): InjectCard['waitsFor'] {
  if ('at' in when) return 'time';
  if ('byHand' in when) return 'hand';
  if ('any' in when) {
    const parts = when.any.map(waitsFor);
    return parts.includes('time') ? 'time' : parts.includes('event') ? 'event' : 'hand';
  }
  if ('all' in when) {
    const parts = when.all.map(waitsFor);
    return parts.includes('hand') ? 'hand' : parts.includes('event') ? 'event' : 'time';
  }
  return 'event';
}

type Flag = FacilitatorGroup['details'][number]['flagged'][number];
const FLAGS: readonly string[] = ['prejudice', 'abuse', 'privacy', 'unsafe'] satisfies Flag[];

/** A group with what only the facilitator reads: what was taken away, what needs a look, and why neighbours wrote. */
export function facilitatorGroup(exercise: Exercise, groupId: string): FacilitatorGroup {
  return {
    ...groupView(exercise, groupId),
    details: linesOfGroup(exercise, groupId).map((line) => ({
      line: line.id,
      text: line.text,
      flagged: line.facts.conduct.filter((one): one is Flag => FLAGS.includes(one)),
      why: whyOf(exercise, line.id),
    })),
  };
}
