// The bridge between Burgernet and the groups: the control room asks coordinators, they tell their groups and each other, and
// what a group reports goes the other way round to the next groups. People do this, so each hop takes time and may lose a
// feature; every hop is an event that says what went in and what came out.
import type { Facts } from '../../language/facts.ts';
import type { Chatter } from '../../scenario/schema.ts';
import type { EventOf } from '../event.ts';
import { indexOf } from '../eventIndex.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { hasGroups } from '../settings.ts';
import { post, takeText } from './chatLines.ts';
import { deliver, isNews } from './relayDesk.ts';
import { type Hop, lookOf, send } from './relayHops.ts';
import { groupsWithin } from './relayRoutes.ts';
import { alertResident, populationOf } from './residents.ts';

const METRE = 10;

/** Carries messages between the control room, the coordinators and the groups. */
export const passMessagesOn: Reaction = (kernel, event) => {
  if (!hasGroups(kernel.settings) || !kernel.scenario.bridge.enabled) return;
  switch (event.type) {
    case 'broadcastStarted':
    case 'broadcastAdded': {
      const action = kernel.world.broadcasts[event.broadcast];
      const incident = action ? kernel.world.incidents[action.incident] : undefined;
      if (!action || !incident) return;
      const facts = event.type === 'broadcastAdded' ? event.facts : action.facts;
      const groups = groupsWithin(kernel, event.type === 'broadcastAdded' ? incident.spot : action.spot, action.radius);
      return ask(
        kernel,
        incident.id,
        event.seq,
        facts,
        groups.map(({ id }) => id),
      );
    }
    case 'coordinatorsAsked':
      return ask(kernel, event.incident, event.seq, event.facts, event.groups);
    case 'groupReportOpened':
    case 'groupReportChanged':
      return report(kernel, event);
    case 'messagePassedOn':
      return arrive(kernel, event);
    default:
      return;
  }
};

/** The groups that the control room would ask about this incident, by itself and without Burgernet. */
export function askedAbout(kernel: Kernel, incident: string): readonly string[] {
  const state = kernel.world.incidents[incident];
  if (!state) return [];
  return groupsWithin(kernel, state.spot, kernel.scenario.broadcast.radius * METRE).map(({ id }) => id);
}

/** Coordinators are asked again only when there is something else to look for, or somewhere else. */
function ask(kernel: Kernel, incident: string, origin: number, facts: Facts, groups: readonly string[]): void {
  for (const group of groups.filter((each) => isWorthAsking(kernel, each, facts)))
    send(kernel, {
      hop: 1,
      kind: 'search',
      from: { kind: 'controlRoom', id: incident },
      to: { kind: 'coordinator', id: group },
      by: null,
      origin,
      heard: facts,
      told: facts,
      literal: true,
      startedAt: kernel.now(),
      source: null,
    });
}

function isWorthAsking(kernel: Kernel, group: string, facts: Facts): boolean {
  const before = indexOf(kernel.events)
    .of('messagePassedOn')
    .findLast(({ from, to }) => from.kind === 'controlRoom' && to.kind === 'coordinator' && to.id === group);
  return before === undefined || lookOf(before.told) !== lookOf(facts);
}

/** What a group says about a case that was called in goes to its own coordinator, who reads along. */
function report(kernel: Kernel, event: EventOf<'groupReportOpened' | 'groupReportChanged'>): void {
  if (event.state !== 'called' && event.state !== 'addedTo') return;
  const posted = indexOf(kernel.events)
    .linesIn(event.group)
    .findLast((each) => each.line.id === event.line);
  const line = posted?.line;
  // What came from a coordinator or a maker of the exercise is not news from the group itself.
  if (posted === undefined || line === undefined || (line.from.kind !== 'seat' && line.from.kind !== 'resident')) return;
  const facts = kernel.world.groupReports[event.group]?.facts ?? event.facts;
  const corrected = indexOf(kernel.events)
    .of('lineCorrected')
    .findLast((each) => each.line === event.line);
  const origin = (corrected ?? posted).seq;
  if (!isNews(kernel, event.group, 'report', facts, origin)) return;
  send(kernel, {
    hop: 1,
    kind: 'report',
    from: { kind: 'group', id: event.group },
    to: { kind: 'coordinator', id: event.group },
    by: null,
    origin,
    heard: facts,
    told: facts,
    literal: true,
    startedAt: event.at,
    source: event.line,
  });
}

/** A message arrived: at a coordinator, in the coordinators' group, in a group, or at the officer, who only reads it. */
function arrive(kernel: Kernel, hop: Hop): void {
  switch (hop.to.kind) {
    case 'coordinator':
      return deliver(kernel, hop.to.id, hop);
    case 'coordinators': {
      const members = kernel.scenario.coordinatorGroups.find(({ id }) => id === hop.to.id)?.groups ?? [];
      for (const group of members) if (!(hop.from.kind === 'coordinator' && hop.from.id === group)) deliver(kernel, group, hop);
      return;
    }
    case 'group':
      // A participant who passes something on posts it with the same act (decide/passOn.ts).
      if (hop.by === null && hop.from.kind === 'coordinator') tellGroup(kernel, hop.to.id, hop);
      return;
    case 'controlRoom':
    case 'officer':
      return;
    default:
      hop.to.kind satisfies never;
  }
}

function tellGroup(kernel: Kernel, group: string, hop: Hop): void {
  const name = kernel.scenario.groups.find(({ id }) => id === group)?.coordinator ?? '';
  const deck: Chatter = hop.kind === 'search' ? 'coordinatorRelays' : 'coordinatorWarns';
  // Without words of its own the line is only what was told, which the screen words.
  const text = takeText(kernel, group, [deck])?.text ?? '';
  // The police know already: that is where it comes from.
  const facts: Facts = { ...hop.told, alarm: 'reported' };
  post(
    kernel,
    { group, from: { kind: 'coordinator', name }, text, facts, replyTo: null, deck, told: hop.told },
    { machine: `bridge-${group}`, state: 'writing', persona: null, occasion: deck, stimulus: hop.seq },
  );
  alertGroup(kernel, group, hop.told);
}

/** What a line tells reaches all members of the group: they look out for what they were told. */
export function alertGroup(kernel: Kernel, group: string, told: Facts): void {
  for (const who of populationOf(kernel)) if (who.group === group) alertResident(kernel, who, told, 'chat');
}
