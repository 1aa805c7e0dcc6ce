// The hops of the bridge as messages and chains. Sorts what was scored; knows no words.
import type { HopScore, RelayScore } from '../../../scoring/scoreRelay.ts';

/** One message with all hops that it made, in order. */
export interface Message {
  /** The event that it began with. */
  readonly origin: number;
  readonly kind: HopScore['kind'];
  readonly at: number;
  readonly hops: readonly HopScore[];
}

/** The event of a hop itself; the first of its evidence is what its message began with. */
export function eventOf({ evidence }: HopScore): number {
  return evidence.at(-1) ?? -1;
}

export function originOf({ evidence }: HopScore): number {
  return evidence[0] ?? -1;
}

/** The messages in the order in which they began to be passed on. */
export function messagesOf(relay: Pick<RelayScore, 'hops'>): readonly Message[] {
  const messages = new Map<number, HopScore[]>();
  for (const hop of relay.hops) messages.set(originOf(hop), [...(messages.get(originOf(hop)) ?? []), hop]);
  return [...messages].flatMap(([origin, hops]) => {
    const [first] = hops;
    return first === undefined ? [] : [{ origin, kind: first.kind, at: first.at - first.delay, hops }];
  });
}

/** The way to the group that heard it last, hop by hop; else the longest way there was. */
export function chainOf(relay: RelayScore | null): readonly HopScore[] {
  if (relay === null) return [];
  const last = relay.toLastGroup.evidence[1];
  const deepest = relay.hops.reduce<HopScore | null>((top, hop) => (top === null || hop.hop > top.hop ? hop : top), null);
  const end = relay.hops.find((hop) => eventOf(hop) === last) ?? deepest;
  return end === null ? [] : wayTo(end, relay.hops);
}

function wayTo(end: HopScore, hops: readonly HopScore[]): readonly HopScore[] {
  const before = hops.filter((hop) => originOf(hop) === originOf(end) && hop.hop === end.hop - 1 && hop.at <= end.at);
  // Whoever passed it on got it at that very moment: themselves, or with all in a coordinators' group.
  const arrived = before.filter(({ at }) => at === end.at - end.delay);
  const reaches = ({ to }: HopScore) => to.id === end.from.id || to.kind === 'coordinators';
  const hop = arrived.findLast(({ to }) => to.id === end.from.id) ?? arrived.findLast(reaches) ?? before.findLast(reaches);
  return hop === undefined ? [end] : [...wayTo(hop, hops), end];
}
