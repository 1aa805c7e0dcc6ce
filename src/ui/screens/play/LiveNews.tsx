import { useEffect, useRef, useState } from 'preact/hooks';
import { playText } from '../../text/play.ts';
import { usePlaying } from './playing.ts';

/** At most one announcement in this many milliseconds (ux.md section 7). */
const BATCH = 5000;

/** One polite voice for a screen reader: how much is new, gathered. The screen itself shows what. */
export function LiveNews() {
  const t = playText();
  const { view } = usePlaying();
  const cards = view.cards.length;
  const inbox = view.bridge?.inbox.length ?? 0;
  const lines = inbox + view.groups.reduce((total, group) => total + group.lines.filter((line) => !line.mine).length, 0);
  const latest = useRef({ cards, lines });
  const said = useRef({ cards, lines });
  const [text, setText] = useState('');
  latest.current = { cards, lines };

  useEffect(() => {
    const timer = setInterval(() => {
      const newCards = latest.current.cards - said.current.cards;
      const newLines = latest.current.lines - said.current.lines;
      if (newCards <= 0 && newLines <= 0) return;
      said.current = latest.current;
      setText(
        [newCards > 0 ? t.announceCards(newCards) : '', newLines > 0 ? t.announceLines(newLines) : '']
          .filter((part) => part !== '')
          .join('. '),
      );
    }, BATCH);
    return () => clearInterval(timer);
  }, [t]);

  return (
    <p class="hidden-visually" aria-live="polite" data-testid="news">
      {text}
    </p>
  );
}
