// How an action of Burgernet is put into words: its messages, and the circle that it was sent to.
import type { Neighbourhood } from '../../../../scenario/neighbourhood.ts';
import type { BroadcastView } from '../../../../views/participant.ts';
import type { Broadcast } from '../../../text/nl/broadcast.ts';
import { broadcastText } from '../../../text/broadcast.ts';
import { capital } from '../../../text/wording/sentences.ts';
import { usePlaying } from '../playing.ts';

/** The map counts in decimetres. */
const DECIMETRES = 10;

/** The words of one message of an action, line by line. */
export function useBroadcastLines(): (message: BroadcastView['messages'][number]) => readonly string[] {
  const { words, names } = usePlaying();
  return ({ text, facts }) => {
    if (text !== null && facts !== null) return [text, ...words.reported(facts, names)];
    return [text ?? (facts === null ? words.replies.broadcastEnded : words.broadcast(facts, names))];
  };
}

/** The same message in one line, what matters first: at the start what it is about, then where, and who is looked for. */
export function useBroadcastSummary(): (message: BroadcastView['messages'][number]) => string {
  const { words, names } = usePlaying();
  const linesOf = useBroadcastLines();
  return (message) => {
    const { facts, kind } = message;
    const told = facts === null ? [] : words.reported(facts, names);
    if (told.length === 0) return linesOf(message).join(' ');
    return [...(facts?.what === undefined || kind !== 'start' ? [] : [`${capital(words.terms.what[facts.what])}.`]), ...told].join(' ');
  };
}

/** "Binnen 1500 meter van Brink": the circle, named after the place nearest to its middle. */
export function circleWords(
  { centre, radius }: BroadcastView['circle'],
  { places, name }: Pick<Neighbourhood, 'places' | 'name'>,
  t: Broadcast,
): string {
  const away = ({ at }: (typeof places)[number]) => (at.x - centre.x) ** 2 + (at.y - centre.y) ** 2;
  const nearest = places.reduce<(typeof places)[number] | null>(
    (best, one) => (best === null || away(one) < away(best) ? one : best),
    null,
  );
  return t.within(t.metres(Math.round(radius / DECIMETRES)), nearest?.name ?? name);
}

/** What stands on the map for an action, and is said in its list. */
export function useBroadcastLabel(): (broadcast: BroadcastView) => string {
  const { briefing } = usePlaying();
  const t = broadcastText();
  return (broadcast) => t.onMap(broadcast.active, circleWords(broadcast.circle, briefing.neighbourhood, t));
}
