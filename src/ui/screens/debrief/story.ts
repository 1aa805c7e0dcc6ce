// The evening as it really went, for a map: routes, where one stood oneself, and what one had just seen.
import type { Activity } from '../../../scenario/vocabulary.ts';
import type { Briefing } from '../../../views/briefing.ts';
import type { DebriefView, TrackPoint, TrackRole } from '../../../views/debrief.ts';
import type { MapMark, MapProps, MapTrack, TrackKind } from '../../map/mapProps.ts';
import { cardHead } from '../../text/wording/wording.ts';
import type { Worded } from './evidence.ts';

/** Being on the way is no turn. */
export const ON_THE_WAY: ReadonlySet<Activity> = new Set<Activity>(['walks', 'cycles', 'drives', 'stops', 'standsStill']);

/** Whom the exercise was about. */
export const isProtagonist = ({ role }: { readonly role: TrackRole }): boolean => role !== 'lookAlike' && role !== 'patrol';

/** What tracks of one person's debrief and of a hall's have in common. */
interface Tracks {
  readonly tracks: readonly { readonly actor: string; readonly role: TrackRole; readonly points: readonly Omit<TrackPoint, 'state'>[] }[];
}

/** The routes for the map; who never came has none. */
export function mapTracks({ tracks }: Tracks): readonly MapTrack[] {
  return tracks
    .filter(({ points }) => points.length > 0)
    .map((track) => ({
      actor: track.actor,
      kind: track.role,
      points: track.points.map(({ at, point, hidden }) => ({ at, point, hidden })),
    }));
}

/** What whoever it was about did last before this moment. */
export function activityAt({ tracks }: Tracks, now: number): { readonly kind: TrackKind; readonly activity: Activity } | null {
  const protagonist = tracks.find(isProtagonist);
  const last = protagonist?.points.findLast(({ at }) => at <= now);
  return protagonist === undefined || last === undefined ? null : { kind: protagonist.role, activity: last.activity };
}

/** How long a sighting stays on the map, ms: later it would lie under the next ones. */
const STAYS = 120_000;

/** What the map shows at a moment; whatever does not change with it is made once, and stays the same object. */
export function sceneOf(debrief: DebriefView, briefing: Briefing, words: Worded): (now: number) => MapProps {
  const { neighbourhood, light, lookouts } = briefing;
  const cards = debrief.cards.toSorted((a, b) => a.at - b.at);
  /** What one had just seen of whoever it was about, or of somebody who looked alike. */
  const marks = cards.flatMap((card): readonly MapMark[] =>
    card.real || card.lookAlike
      ? [
          {
            id: card.id,
            point: card.point,
            at: card.at,
            label: `${cardHead(card, briefing.startsAt, words.names, words.wording)}. ${words.wording.card(card)}`,
            kind: card.remembered ? 'remembered' : 'seen',
          },
        ]
      : [],
  );
  /** Where one stood, as far as one's cards tell. */
  const stands = lookouts.map(({ id, point, label }) => ({ id, own: { point, label } }));
  const tracks = mapTracks(debrief);
  return (now) => {
    const before = cards.findLast(({ at }) => at <= now)?.lookout;
    return {
      neighbourhood,
      light,
      own: (stands.find(({ id }) => id === before) ?? stands[0])?.own ?? null,
      marks: marks.filter(({ at }) => at <= now && at > now - STAYS),
      places: NO_PLACES,
      tracks,
      now,
    };
  };
}

const NO_PLACES: MapProps['places'] = [];
