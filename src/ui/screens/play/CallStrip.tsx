import { Icon } from '../../parts/Icon.tsx';
import { playText } from '../../text/play.ts';
import { duration } from '../../text/wording/clock.ts';
import { usePlaying } from './playing.ts';

/** While somebody is on the telephone and looks elsewhere: with whom, how long, and the way back. */
export function CallStrip() {
  const t = playText();
  const { view, words, tab } = usePlaying();
  if (view.call === null || view.call.state === 'ended' || tab === 'bel') return null;
  return (
    <a class="call-strip" href="#bel">
      <Icon name="phone" />
      {t.onThePhone(words.replies.speaker[view.call.contact], duration(view.now - view.call.placedAt))}
      <span class="hidden-visually">. {t.backToCall}</span>
      <Icon name="next" />
    </a>
  );
}
