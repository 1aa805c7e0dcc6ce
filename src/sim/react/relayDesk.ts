// The coordinator of a group on the bridge: what reaches them, what of it is news, and to whom they pass it on.
import type { Facts } from '../../language/facts.ts';
import { mergeFacts } from '../../language/mergeFacts.ts';
import { hasNews } from '../assess.ts';
import { tellAgain } from '../distort.ts';
import type { Party } from '../event.ts';
import type { Kernel } from '../kernel.ts';
import { relay, type RelayEffect } from '../machines/relay.ts';
import { LOGNORMAL_16 } from '../random.ts';
import { playsCoordinator } from './coordinators.ts';
import { type Hop, lookOf, send } from './relayHops.ts';
import { liesAhead } from './relayRoutes.ts';

/** evidence.md: opened at all with a loud alarm, in per cent (coordinators keep it on: X), and the median until it is opened. */
const OPENS = 90;
const READS = 180_000;
/** Forwarding is a few taps, telling again is typing: at least, and up to this much longer (X; typing as in the groups). */
const FORWARDS = { least: 8_000, longer: 12_000 } as const;
const WRITES = { least: 20_000, longer: 40_000 } as const;
/** How often a coordinator forwards a message word for word, in per cent (X). */
const LITERALLY = 60;
/** Sending the same to one more group (X). */
const ONE_MORE = 10_000;

/** What each coordinator has heard so far, so that nobody passes on what is no news. */
interface Bridge {
  readonly known: Map<string, Facts>;
  readonly heard: Set<string>;
  /** What is still to be passed on, as it will be told. */
  readonly waiting: Map<string, { readonly hop: Hop; readonly told: Facts; readonly literal: boolean }>;
  readonly times: Map<string, number>;
  readonly started: Set<string>;
}
const bridges = new WeakMap<Kernel, Bridge>();

function bridgeOf(kernel: Kernel): Bridge {
  const known = bridges.get(kernel) ?? { known: new Map(), heard: new Set(), waiting: new Map(), times: new Map(), started: new Set() };
  bridges.set(kernel, known);
  return known;
}

/**
 * Whether this coordinator has not heard it: what the police ask is weighed by itself, news from neighbours against everything.
 * `origin` is the event that it began with: of a correction, another colour is news too.
 */
export function isNews(kernel: Kernel, group: string, kind: Hop['kind'], facts: Facts, origin: number): boolean {
  const { known } = bridgeOf(kernel);
  const asked = known.get(`${group}/search`);
  if (kind === 'search') return asked === undefined || lookOf(mergeFacts(asked, facts)) !== lookOf(asked);
  const reported = known.get(`${group}/report`);
  const all = asked && reported ? mergeFacts(asked, reported) : (asked ?? reported);
  if (all === undefined || hasNews(all, facts)) return true;
  return kernel.events[origin]?.type === 'lineCorrected' && lookOf(mergeFacts(all, facts)) !== lookOf(all);
}

/** A message reaches a coordinator: who is simulated reads it after a while, and passes on what is news. */
export function deliver(kernel: Kernel, group: string, hop: Hop): void {
  const bridge = bridgeOf(kernel);
  const origin = `${group}/${hop.origin}`;
  const news = !bridge.heard.has(origin) && isNews(kernel, group, hop.kind, hop.told, hop.origin);
  const key = `${group}/${hop.kind}`;
  const known = bridge.known.get(key);
  bridge.known.set(key, known === undefined ? hop.told : mergeFacts(known, hop.told));
  bridge.heard.add(origin);
  if (!news || playsCoordinator(kernel, group) !== null) return;
  const name = `bridge-${group}`;
  // Chance is keyed by the how-manieth message of its kind it is, so that evenings with other means stay comparable.
  const time = bridge.times.get(key) ?? 0;
  bridge.times.set(key, time + 1);
  if (!kernel.chance.percent(OPENS, name, `opens ${hop.kind}`, time)) return;
  if (!bridge.started.has(name)) {
    bridge.started.add(name);
    kernel.start(name, relay, undefined, (effect) => perform(kernel, group, effect));
  }
  const literal = kernel.chance.percent(LITERALLY, name, `forwards ${hop.kind}`, time);
  const { least, longer } = literal ? FORWARDS : WRITES;
  const told = literal ? hop.told : tellAgain(hop.told, kernel.chance, `${name}/${hop.kind}/${time}`);
  bridge.waiting.set(`${group}/${hop.id}`, { hop, told, literal });
  kernel.tell(name, relay, {
    type: 'MESSAGE',
    message: hop.id,
    readsAfter: kernel.chance.spread(READS, LOGNORMAL_16, name, `reads ${hop.kind}`, time),
    writesFor: least + 1000 * kernel.chance.below(longer / 1000, name, `writes ${hop.kind}`, time),
  });
}

function perform(kernel: Kernel, group: string, effect: RelayEffect): void {
  const waiting = bridgeOf(kernel).waiting.get(`${group}/${effect.message}`);
  if (!waiting || kernel.world.phase !== 'running') return;
  const { hop, told, literal } = waiting;
  for (const [index, to] of nextOf(kernel, group, hop).entries())
    kernel.later(index * ONE_MORE, `bridge-${group} passes on`, () => {
      // Whoever takes the seat meanwhile does it, or does not.
      if (playsCoordinator(kernel, group) !== null) return;
      send(kernel, {
        hop: hop.hop + 1,
        kind: hop.kind,
        from: { kind: 'coordinator', id: group },
        to,
        by: null,
        origin: hop.origin,
        heard: hop.told,
        told,
        literal,
        startedAt: hop.at,
        source: null,
      });
    });
}

/**
 * To whom a coordinator passes a message on: the own group, unless it came from there; and the coordinators' groups on the
 * way that have not had it. News from a group goes only where somebody is heading.
 */
function nextOf(kernel: Kernel, group: string, hop: Hop): Party[] {
  const { scenario, events } = kernel;
  const own = scenario.groups.find(({ id }) => id === group);
  const concerns = (id: string): boolean => {
    const other = scenario.groups.find((candidate) => candidate.id === id);
    return hop.kind === 'search' || (other !== undefined && liesAhead(kernel, hop.told, other));
  };
  const toGroup: Party[] = own && hop.from.kind !== 'group' && concerns(group) ? [{ kind: 'group', id: group }] : [];
  const mine = scenario.coordinatorGroups.filter(({ groups }) => groups.includes(group));
  const linked = mine.flatMap(({ linkedTo }) => scenario.coordinatorGroups.filter(({ id }) => linkedTo.includes(id)));
  const had = new Set(
    events.flatMap((event) =>
      event.type === 'messagePassedOn' && event.origin === hop.origin && event.to.kind === 'coordinators' ? [event.to.id] : [],
    ),
  );
  const toCoordinators = [...mine, ...linked].filter(
    ({ id, groups }) => !had.has(id) && groups.some((other) => other !== group && concerns(other)),
  );
  return [...toGroup, ...toCoordinators.map(({ id }): Party => ({ kind: 'coordinators', id }))];
}
