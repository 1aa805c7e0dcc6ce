// How an action of Burgernet is put into words: its messages, and the circle that it was sent to.
import type { Neighbourhood } from '../../../../scenario/neighbourhood.ts';
import type { BroadcastView } from '../../../../views/participant.ts';
import type { Broadcast } from '../../../text/nl/broadcast.ts';
import { broadcastText } from '../../../text/broadcast.ts';
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
