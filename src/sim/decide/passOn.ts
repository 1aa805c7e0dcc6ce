import type { Facts } from '../../language/facts.ts';
import type { Refusal } from '../command.ts';
import type { EventOf, Party } from '../event.ts';
import type { Kernel } from '../kernel.ts';
import { post } from '../react/chatLines.ts';
import { send } from '../react/relayHops.ts';
import { isForCoordinator } from '../relayParties.ts';
import { hasGroups } from '../settings.ts';
import type { SeatState } from '../world.ts';

/** What a coordinator passes on: a line of the group, a message to coordinators, or a broadcast. */
interface Source {
  readonly id: string;
  readonly kind: 'search' | 'report';
  readonly facts: Facts;
  readonly text: string;
  /** When it reached the coordinator, the event it all began with, and how many hops it had made. */
  readonly reachedAt: number;
  readonly origin: number;
  readonly hops: number;
}

/** A coordinator who plays passes something on to the officer, to coordinators, to the own group or to another one. */
export function passOn(kernel: Kernel, seat: SeatState, group: string, line: string | null, to: string): Refusal | null {
  if (seat.role !== 'coordinator') return { refused: 'coordinatorOnly' };
  if (!hasGroups(kernel.settings)) return { refused: 'noGroup' };
  const parties = group === seat.group ? partiesFor(kernel, seat, to) : [];
  if (parties.length === 0) return { refused: 'unknownGroup' };
  const sources = sourcesOf(kernel, seat);
  const source = line === null ? latestOf(sources) : sources.find(({ id }) => id === line);
  if (!source) return { refused: line === null ? 'nothingToPassOn' : 'unknownLine' };
  for (const party of parties) {
    send(kernel, {
      hop: source.hops + 1,
      kind: source.kind,
      from: { kind: 'coordinator', id: seat.group },
      to: party,
      by: seat.id,
      origin: source.origin,
      heard: source.facts,
      told: source.facts,
      literal: true,
      startedAt: source.reachedAt,
      source: source.id,
    });
    if (party.kind === 'group') {
      const facts: Facts = source.kind === 'search' ? { ...source.facts, alarm: 'reported' } : source.facts;
      post(
        kernel,
        { group: seat.group, from: { kind: 'seat', seat: seat.id }, text: source.text, facts, replyTo: null, told: source.facts },
        null,
      );
    }
  }
  return null;
}

/** Whom `to` names for this coordinator: a group of others is reached by its coordinator. */
function partiesFor(kernel: Kernel, seat: SeatState, to: string): Party[] {
  const { groups, coordinatorGroups } = kernel.scenario;
  const mine = coordinatorGroups.filter((each) => each.groups.includes(seat.group));
  if (to === 'officer') return [{ kind: 'officer', id: seat.group }];
  if (to === 'coordinators') return mine.map(({ id }): Party => ({ kind: 'coordinators', id }));
  if (to === seat.group) return [{ kind: 'group', id: to }];
  if (groups.some(({ id }) => id === to)) return [{ kind: 'coordinator', id: to }];
  const linked = mine.some(({ id, linkedTo }) => id === to || linkedTo.includes(to));
  return linked ? [{ kind: 'coordinators', id: to }] : [];
}

function sourcesOf(kernel: Kernel, seat: SeatState): Source[] {
  return kernel.events.flatMap((event): Source[] => {
    switch (event.type) {
      case 'chatPosted': {
        const { line } = event;
        if (line.group !== seat.group) return [];
        const facts = line.told ?? line.facts;
        return [{ id: line.id, kind: 'report', facts, text: line.text, reachedAt: event.at, origin: event.seq, hops: 1 }];
      }
      case 'messagePassedOn':
        if (!isForCoordinator(kernel.scenario, event, seat.group)) return [];
        return [
          { id: event.id, kind: event.kind, facts: event.told, text: '', reachedAt: event.at, origin: event.origin, hops: event.hop },
        ];
      case 'broadcastStarted':
        return event.seats.includes(seat.id) ? [fromBroadcast(kernel, event)] : [];
      default:
        return [];
    }
  });
}

function fromBroadcast(kernel: Kernel, event: EventOf<'broadcastStarted'>): Source {
  const action = kernel.world.broadcasts[event.broadcast];
  const additions = action?.additions ?? [];
  const start: Facts = action?.facts ?? { activities: [], conduct: [] };
  return {
    id: event.broadcast,
    kind: 'search',
    facts: additions.at(-1)?.facts ?? start,
    text: kernel.scenario.broadcast.texts.start,
    reachedAt: additions.at(-1)?.at ?? event.at,
    origin: event.seq,
    hops: 1,
  };
}

/** The latest that is worth it: what the police or coordinators asked, or a line that says that the police were called. */
function latestOf(sources: readonly Source[]): Source | undefined {
  return sources
    .filter(({ id, kind, facts }) => !id.startsWith('line-') || kind === 'search' || facts.alarm === 'reported')
    .reduce<Source | undefined>((last, next) => (last === undefined || next.reachedAt >= last.reachedAt ? next : last), undefined);
}
