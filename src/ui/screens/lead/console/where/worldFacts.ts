// Where everybody is and what they do, as facts: the map draws those that have a point, the list writes all of them.
import type { Neighbourhood } from '../../../../../scenario/neighbourhood.ts';
import type { FacilitatorView } from '../../../../../views/facilitator.ts';
import type { MapMark, MapPoint, MarkKind } from '../../../../map/mapProps.ts';
import type { Broadcast } from '../../../../text/nl/broadcast.ts';
import type { ConsoleTabs } from '../../../../text/nl/consoleTabs.ts';
import type { Names } from '../../../../text/wording/names.ts';
import { actorText, type StateWords } from '../../../../text/wording/stateWords.ts';
import type { Wording } from '../../../../text/wording/wording.ts';
import { circleWords } from '../../../play/broadcast/broadcastWords.ts';

/** Under which heading of the list a fact stands. */
export type Section = 'cast' | 'patrols' | 'incidents' | 'broadcasts' | 'participants';

export interface WorldFact {
  readonly section: Section;
  readonly id: string;
  /** What and where in words; the same on the map and in the list. */
  readonly label: string;
  readonly mark: { readonly kind: MarkKind; readonly point: MapPoint; readonly letter?: string; readonly radius?: number } | null;
  readonly at: number;
}

/** What the facts are worded with. */
export interface FactWords {
  readonly tabs: ConsoleTabs;
  readonly states: StateWords;
  readonly broadcast: Broadcast;
  readonly words: Wording;
  readonly names: Names;
  readonly clock: (at: number) => string;
  readonly lookout: (id: string) => string;
  readonly neighbourhood: Neighbourhood | null;
}

type Shown = Pick<FacilitatorView, 'actors' | 'patrols' | 'incidents' | 'broadcasts' | 'seats'>;

/** All facts, without those about the cast unless these may be seen. */
export function worldFacts(world: Shown, revealed: boolean, words: FactWords): readonly WorldFact[] {
  return [
    ...(revealed ? castFacts(world.actors, words) : []),
    ...patrolFacts(world.patrols, words),
    ...incidentFacts(world.incidents, words),
    ...broadcastFacts(world.broadcasts, words),
    ...participantFacts(world.seats, words),
  ];
}

/** The facts that can be drawn. The last is the most important on the map, so the cast comes after who only watches. */
export function marksOf(facts: readonly WorldFact[]): readonly MapMark[] {
  return facts
    .flatMap(({ id, label, at, mark, section }) => (mark === null ? [] : [{ id: `${section} ${id}`, label, at, ...mark }]))
    .reverse();
}

/** The name of the place nearest to a point; empty where there is no map yet. */
export function nearTo(point: MapPoint, neighbourhood: Neighbourhood | null): string {
  const away = (at: MapPoint): number => (at.x - point.x) ** 2 + (at.y - point.y) ** 2;
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const { at, name } of neighbourhood?.places ?? []) {
    const distance = away(at);
    if (best === null || distance < best.distance) best = { name, distance };
  }
  return best?.name ?? '';
}

/** People that nobody in the street can miss come first; who merely passes by last. */
function rankOf(role: Shown['actors'][number]['role']): number {
  return role === 'passerby' ? 2 : role === 'lookAlike' ? 1 : 0;
}

function castFacts(actors: Shown['actors'], { tabs, states, words, clock, neighbourhood }: FactWords): readonly WorldFact[] {
  return actors
    .filter(({ role, present }) => present || role !== 'passerby')
    .toSorted((a, b) => rankOf(a.role) - rankOf(b.role))
    .map((actor): WorldFact => {
      const place = nearTo(actor.point, neighbourhood);
      const where = !actor.present ? tabs.where.absent : actor.inside ? tabs.where.inside : place === '' ? '' : tabs.where.near(place);
      const since = actor.since === null ? '' : ` (${tabs.where.since(clock(actor.since))})`;
      const kind = actor.role === 'patrol' ? 'passerby' : actor.role;
      // Who has no machine does nothing while out of sight.
      const doing = actor.present || actor.since !== null ? `${actorText(actor, states, words.terms)}${since}` : states.who[actor.role];
      return {
        section: 'cast',
        id: actor.id,
        label: `${doing}${where === '' ? '' : `. ${where}`}.`,
        mark: actor.present ? { kind, point: actor.point } : null,
        at: actor.since ?? 0,
      };
    });
}

function patrolFacts(patrols: Shown['patrols'], { states, tabs, neighbourhood }: FactWords): readonly WorldFact[] {
  return patrols
    .filter(({ phase }) => phase !== 'left')
    .map(({ id, point, phase }) => {
      const place = nearTo(point, neighbourhood);
      return {
        section: 'patrols',
        id,
        label: `${states.who.patrol}: ${states.patrol[phase]}${place === '' ? '' : `. ${tabs.where.near(place)}`}.`,
        mark: { kind: 'patrol', point },
        at: 0,
      };
    });
}

function incidentFacts(incidents: Shown['incidents'], { states, tabs, words, names }: FactWords): readonly WorldFact[] {
  return incidents.map(({ id, phase, urgent, facts }) => {
    const told = words.spoken(facts, names);
    return {
      section: 'incidents',
      id,
      label: `${states.incident[phase]}, ${urgent ? tabs.where.urgent : tabs.where.calm}. ${told}`.trim(),
      mark: null,
      at: 0,
    };
  });
}

function broadcastFacts(broadcasts: Shown['broadcasts'], { broadcast, tabs, neighbourhood }: FactWords): readonly WorldFact[] {
  return broadcasts.map(({ id, active, startedAt, circle, receivers }) => {
    const where = neighbourhood === null ? '' : circleWords(circle, neighbourhood, broadcast);
    return {
      section: 'broadcasts',
      id,
      label: `${broadcast.onMap(active, where)} ${tabs.where.receivers(receivers)}.`,
      mark: active ? { kind: 'broadcast', point: circle.centre, radius: circle.radius } : null,
      at: startedAt,
    };
  });
}

/** Seats at the same place are one fact with a number, so that two hundred people do not cover a street. */
function participantFacts(seats: Shown['seats'], { tabs, lookout }: FactWords): readonly WorldFact[] {
  const places = new Map<string, { readonly point: MapPoint; count: number }>();
  for (const seat of seats) {
    if (!seat.taken) continue;
    const place = places.get(seat.lookout);
    if (place === undefined) places.set(seat.lookout, { point: seat.point, count: 1 });
    else place.count += 1;
  }
  return [...places].map(([id, { point, count }]) => ({
    section: 'participants',
    id,
    label: `${lookout(id)}: ${tabs.where.places(count)}.`,
    mark: { kind: 'participant', point, letter: `${count}` },
    at: 0,
  }));
}
