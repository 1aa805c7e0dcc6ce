// The evening as it really went, for the map with its slider: routes, where one stood oneself, and the turns of the case.
import type { Activity } from '../../../scenario/vocabulary.ts';
import type { Briefing } from '../../../views/briefing.ts';
import type { DebriefView } from '../../../views/debrief.ts';
import type { MapMark, MapProps, MapTrack, TrackKind } from '../../map/mapProps.ts';
import { cardHead } from '../../text/wording/wording.ts';
import { evidenceOf, type Worded } from './evidence.ts';

/** A moment that one can go to. */
export interface Turn {
  readonly key: string;
  readonly at: number;
  readonly text: string;
  readonly who: 'case' | 'own' | 'person';
}

/** Being on the way is no turn. */
const ON_THE_WAY: ReadonlySet<Activity> = new Set<Activity>(['walks', 'cycles', 'drives', 'stops', 'standsStill']);

/** Whom the exercise was about. */
const isProtagonist = ({ role }: DebriefView['tracks'][number]): boolean => role !== 'lookAlike' && role !== 'patrol';

export function mapTracks({ tracks }: Pick<DebriefView, 'tracks'>): readonly MapTrack[] {
  return tracks
    .filter(({ points }) => points.length > 0)
    .map((track) => ({
      actor: track.actor,
      kind: track.role,
      points: track.points.map(({ at, point, hidden }) => ({ at, point, hidden })),
    }));
}

/** What whoever it was about did last before this moment. */
export function activityAt(
  { tracks }: Pick<DebriefView, 'tracks'>,
  now: number,
): { readonly kind: TrackKind; readonly activity: Activity } | null {
  const protagonist = tracks.find(isProtagonist);
  const last = protagonist?.points.filter(({ at }) => at <= now).at(-1);
  return protagonist === undefined || last === undefined ? null : { kind: protagonist.role, activity: last.activity };
}

/** Where one stood at this moment, as far as one's cards tell. */
function ownAt(debrief: DebriefView, briefing: Briefing, now: number): MapProps['own'] {
  const before = debrief.cards.filter(({ at }) => at <= now).sort((a, b) => b.at - a.at)[0];
  const lookout = briefing.lookouts.find(({ id }) => id === before?.lookout) ?? briefing.lookouts[0];
  return lookout === undefined ? null : { point: lookout.point, label: lookout.label };
}

/** How long a sighting stays on the map, ms: later it would lie under the next ones. */
const STAYS = 120_000;

/** What one had just seen of whoever it was about, or of somebody who looked alike. */
function marksAt(debrief: DebriefView, briefing: Briefing, now: number, words: Worded): readonly MapMark[] {
  return debrief.cards
    .filter((card) => (card.real || card.lookAlike) && card.at <= now && card.at > now - STAYS)
    .map((card) => ({
      id: card.id,
      point: card.point,
      at: card.at,
      label: `${cardHead(card, briefing.startsAt, words.names, words.wording)}. ${words.wording.card(card)}`,
      kind: card.remembered ? ('remembered' as const) : ('seen' as const),
    }));
}

/** All that the map shows at this moment. */
export function sceneAt(debrief: DebriefView, briefing: Briefing, now: number, words: Worded): MapProps {
  return {
    neighbourhood: briefing.neighbourhood,
    light: briefing.light,
    own: ownAt(debrief, briefing, now),
    marks: marksAt(debrief, briefing, now, words),
    places: [],
    tracks: mapTracks(debrief),
    now,
  };
}

/** The turns of the evening in order: what the person did, what one did oneself, what the police did. */
export function turnsOf(debrief: DebriefView, words: Worded, nameOf: (kind: TrackKind) => string): readonly Turn[] {
  const { text, wording } = words;
  const ofCase = debrief.turns.map(({ at, event, kind }) => ({
    key: `case ${event}`,
    at,
    text: kind === 'caseClosed' ? wording.replies.outcome[debrief.outcome] : text.turn[kind],
    who: 'case' as const,
  }));
  const acts = debrief.marks.filter(({ kind }) => kind === 'call' || kind === 'chat' || kind === 'act').map(({ event }) => event);
  const own = evidenceOf(acts, debrief, words).map(({ event, at, text: said, quote }) => ({
    key: `own ${event}`,
    at,
    text: quote === null ? said : `${said} “${quote}”`,
    who: 'own' as const,
  }));
  const person = debrief.tracks.filter(isProtagonist).flatMap((track) =>
    track.points.flatMap((point, i) =>
      ON_THE_WAY.has(point.activity) || track.points[i - 1]?.activity === point.activity
        ? []
        : [
            {
              key: `person ${i}`,
              at: point.at,
              text: `${nameOf(track.role)} ${wording.terms.activity[point.activity]}.`,
              who: 'person' as const,
            },
          ],
    ),
  );
  return [...ofCase, ...own, ...person].sort((a, b) => a.at - b.at);
}
