// What the map says and what the list says, made apart from the same input: the picture is drawn from `mapSymbols`, the list is
// written from `listRows`, and a test holds the facts of both against each other (ux.md, U7).
import type { MapMark, MapPoint, MapProps, TrackKind } from './mapProps.ts';
import type { SymbolKind } from './symbols.ts';
import { trackAt } from './tracks.ts';

/** Where something lies from where one stands, as on the map: up is north. */
export type Bearing = 'here' | 'up' | 'upRight' | 'right' | 'downRight' | 'down' | 'downLeft' | 'left' | 'upLeft';

/** One fact, the same whether it is drawn or written. */
export interface Fact {
  readonly kind: SymbolKind;
  readonly id: string;
  readonly label: string;
  readonly bearing: Bearing | null;
  /** To walk there, ms of exercise time; only for places. */
  readonly takes: number | null;
}

/** A mark as it stands on the map. */
export interface MapSymbol {
  readonly kind: SymbolKind;
  readonly id: string;
  readonly label: string;
  /** What is written in it. */
  readonly letter: string;
  readonly point: MapPoint;
  readonly takes: number | null;
  /** Of the circle around it, dm; null for most. */
  readonly radius?: number | null;
}

/** A line of the list. */
export interface ListRow {
  readonly kind: SymbolKind;
  readonly id: string;
  readonly label: string;
  readonly letter: string;
  readonly bearing: Bearing | null;
  readonly takes: number | null;
}

/** The letters in the marks, by kind; sightings are numbered and places lettered instead. */
export type Letters = Readonly<Record<Exclude<SymbolKind, 'seen' | 'remembered' | 'place'>, string>>;

/** Within this distance one stands beside it, dm. */
const BESIDE = 60;

const BEARINGS: readonly Bearing[] = ['right', 'downRight', 'down', 'downLeft', 'left', 'upLeft', 'up', 'upRight'];

export function bearingFrom(own: MapPoint | null, to: MapPoint): Bearing | null {
  if (own === null) return null;
  const [dx, dy] = [to.x - own.x, to.y - own.y];
  if (Math.hypot(dx, dy) < BESIDE) return 'here';
  return BEARINGS[(Math.round(Math.atan2(dy, dx) / (Math.PI / 4)) + 8) % 8] ?? null;
}

function placeLetter(i: number): string {
  return String.fromCharCode(65 + (i % 26));
}

/** Marks with their numbers: the oldest sighting is 1, so a number never changes while one plays. */
function numbered(marks: readonly MapMark[]): readonly (MapMark & { readonly order: number })[] {
  const order = [...marks].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  return marks.map((mark) => ({ ...mark, order: order.indexOf(mark.id) + 1 }));
}

function isNumbered(kind: SymbolKind): kind is 'seen' | 'remembered' | 'place' {
  return kind === 'seen' || kind === 'remembered' || kind === 'place';
}

/** Everything that stands on the map, in the order in which it is drawn. */
export function mapSymbols(props: MapProps, letters: Letters, trackLabel: (kind: TrackKind) => string): readonly MapSymbol[] {
  const marks = numbered(props.marks).map(({ kind, id, label, point, order, letter, radius = null }) => ({
    kind,
    id,
    label,
    point,
    letter: letter ?? (isNumbered(kind) ? `${order}` : letters[kind]),
    takes: null,
    radius,
  }));
  const moving = (props.tracks ?? []).flatMap((track) => {
    const here = trackAt(track, props.now ?? 0);
    return here === null
      ? []
      : [{ kind: track.kind, id: track.actor, label: trackLabel(track.kind), point: here.point, letter: letters[track.kind], takes: null }];
  });
  const places = props.places.map(({ id, label, point, takes }, i) => ({
    kind: 'place' as const,
    id,
    label,
    point,
    letter: placeLetter(i),
    takes,
  }));
  const own =
    props.own === null
      ? []
      : [{ kind: 'own' as const, id: 'own', label: props.own.label, point: props.own.point, letter: letters.own, takes: null }];
  return [...marks, ...places, ...moving, ...own];
}

/** Everything that the list says, in the order in which it is read: oneself, where one can go, what was seen. */
export function listRows(props: MapProps, letters: Letters, trackLabel: (kind: TrackKind) => string): readonly ListRow[] {
  const from = props.own?.point ?? null;
  const rows: ListRow[] = [];
  if (props.own !== null) rows.push({ kind: 'own', id: 'own', label: props.own.label, letter: letters.own, bearing: 'here', takes: null });
  for (const [i, place] of props.places.entries()) {
    rows.push({
      kind: 'place',
      id: place.id,
      label: place.label,
      letter: placeLetter(i),
      bearing: bearingFrom(from, place.point),
      takes: place.takes,
    });
  }
  for (const track of props.tracks ?? []) {
    const here = trackAt(track, props.now ?? 0);
    if (here !== null)
      rows.push({
        kind: track.kind,
        id: track.actor,
        label: trackLabel(track.kind),
        letter: letters[track.kind],
        bearing: bearingFrom(from, here.point),
        takes: null,
      });
  }
  for (const mark of [...numbered(props.marks)].sort((a, b) => b.order - a.order)) {
    rows.push({
      kind: mark.kind,
      id: mark.id,
      label: mark.label,
      letter: mark.letter ?? (isNumbered(mark.kind) ? `${mark.order}` : letters[mark.kind]),
      bearing: bearingFrom(from, mark.point),
      takes: null,
    });
  }
  return rows;
}

/** The facts that somebody who sees the map can read from it. */
export function mapFacts(symbols: readonly MapSymbol[]): readonly Fact[] {
  const own = symbols.find(({ kind }) => kind === 'own')?.point ?? null;
  return symbols.map(({ kind, id, label, point, takes }) => ({ kind, id, label, bearing: bearingFrom(own, point), takes }));
}

/** The facts that somebody who reads or hears the list gets. */
export function listFacts(rows: readonly ListRow[]): readonly Fact[] {
  return rows.map(({ kind, id, label, bearing, takes }) => ({ kind, id, label, bearing, takes }));
}
