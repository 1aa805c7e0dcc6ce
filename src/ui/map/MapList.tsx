// The map in words: the same facts as the picture, for whoever does not see it or would rather read.
import { mapText } from '../text/map.ts';
import type { MapProps } from './mapProps.ts';
import { type ListRow, listRows } from './mapFacts.ts';
import { SymbolIcon } from './SymbolIcon.tsx';

const SECOND = 1000;

/** The list beside the map. Places are buttons when one can choose them. */
export function MapList(props: MapProps) {
  const text = mapText();
  const rows = listRows(props, text.letters, (kind) => text.track[kind]);
  const own = rows.find(({ kind }) => kind === 'own');
  const places = rows.filter(({ kind }) => kind === 'place');
  const others = rows.filter(({ kind }) => kind !== 'place' && kind !== 'own');
  return (
    <div class="map-list">
      <p class="map-list-own">
        {own === undefined ? null : (
          <>
            <SymbolIcon kind="own" letter={own.letter} />
            <span>{text.standing(own.label)} </span>
          </>
        )}
        <span>{text.seen(others.length)}</span>
      </p>
      {places.length === 0 ? null : (
        <>
          <h3 class="map-list-title">{text.placesTitle}</h3>
          <ul class="map-list-rows">
            {places.map((row) => (
              <li key={row.id}>
                <PlaceRow row={row} choose={props.onChoosePlace} />
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length === 0 ? null : (
        <>
          <h3 class="map-list-title">{text.seenTitle}</h3>
          <ul class="map-list-rows">
            {others.map((row) => (
              <li key={`${row.kind} ${row.id}`} class="map-list-row">
                <SymbolIcon kind={row.kind} letter={row.letter} />
                <span>
                  {row.label}{' '}
                  {row.bearing === null ? null : <span class="map-list-where">({text.bearing[row.bearing].toLowerCase()})</span>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function PlaceRow({ row, choose }: { readonly row: ListRow; readonly choose: ((id: string) => void) | undefined }) {
  const text = mapText();
  const words = text.walkTo(text.bearing[row.bearing ?? 'here'], row.label, Math.round((row.takes ?? 0) / SECOND));
  const inside = (
    <>
      <SymbolIcon kind="place" letter={row.letter} />
      <span>{words}</span>
    </>
  );
  if (choose === undefined) return <span class="map-list-row">{inside}</span>;
  return (
    <button type="button" class="map-list-row map-list-place" onClick={() => choose(row.id)}>
      {inside}
    </button>
  );
}
