import type { Facts } from '../../language/facts.ts';
import type { Chatter } from '../../scenario/schema.ts';
import type { Refusal } from '../command.ts';
import type { EventOf, Party } from '../event.ts';
import type { Kernel } from '../kernel.ts';
import { post, takeText } from '../react/chatLines.ts';
import { playsCoordinator } from '../react/coordinators.ts';
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
  if (playsCoordinator(kernel, seat.group)?.id !== seat.id) return { refused: 'coordinatorOnly' };
  if (!hasGroups(kernel.settings)) return { refused: 'noGroup' };
  const parties = group === seat.group ? partiesFor(kernel, seat, to) : [];
  if (parties.length === 0) return { refused: 'unknownGroup' };
  const sources = sourcesOf(kernel, seat);
  const source = line === null ? latestOf(sources) : sources.find(({ id }) => id === line);
  if (!source) return { refused: line === null ? 'nothingToPassOn' : 'unknownLine' };
  const fresh = parties.filter((party) => !isAmong(seat.group, source, party) && !hadIt(kernel, seat, source, party));
  if (fresh.length === 0) return { refused: 'nothingNew' };
  for (const party of fresh) {
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
      // What came as a message has no words of its own: the scenario has them. It is news, and not a line of a tool: no deck.
      const deck: Chatter = source.kind === 'search' ? 'coordinatorRelays' : 'coordinatorWarns';
      const text = source.text === '' ? (takeText(kernel, seat.group, [deck])?.text ?? '') : source.text;
      post(kernel, { group: seat.group, from: { kind: 'seat', seat: seat.id }, text, facts, replyTo: null, told: source.facts }, null);
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

/** Whether the own group has it already: it stands there, in these words. */
function isAmong(group: string, { id }: Source, party: Party): boolean {
  return party.kind === 'group' && party.id === group && id.startsWith('line-');
}

/** Whether this seat told them the same before; what was corrected since is news. */
function hadIt(kernel: Kernel, seat: SeatState, source: Source, party: Party): boolean {
  return kernel.events.some(
    (event) =>
      event.type === 'messagePassedOn' &&
      event.by === seat.id &&
      event.source === source.id &&
      event.to.kind === party.kind &&
      event.to.id === party.id &&
      JSON.stringify(event.told) === JSON.stringify(source.facts),
  );
}

function sourcesOf(kernel: Kernel, seat: SeatState): Source[] {
  return kernel.events.flatMap((event): Source[] => {
    switch (event.type) {
      case 'chatPosted': {
        // As it stands there now: corrected, and not when it was taken away.
        const line = kernel.world.chat.find(({ id }) => id === event.line.id);
        if (line === undefined || line.group !== seat.group || line.removed) return [];
        // How somebody said it stays with whoever said it.
        const facts: Facts = { ...(line.told ?? line.facts), conduct: [] };
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
