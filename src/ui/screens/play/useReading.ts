import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ParticipantView } from '../../../views/participant.ts';
import type { Pauses } from '../../parts/pauses.ts';
import type { Tab } from './playing.ts';

/** Time to notice something new and to read a character of it: about 220 words a minute; a calm pace waits for the player. Milliseconds. */
const NOTICE = 900;
const PER_CHARACTER = 50;
/** A card's sentence with its time and place, counted in characters. */
const CARD = 55;
const LONGEST = 15_000;

interface Item {
  readonly key: string;
  readonly characters: number;
}

/** What can be read now, with its length: what is on the open tab, and Burgernet, which stands above each. */
function readable(view: ParticipantView, tab: Tab): readonly Item[] {
  return [
    ...readableOnTab(view, tab),
    ...view.broadcasts.flatMap((one) => one.messages.map((message) => ({ key: `${one.id} ${message.at}`, characters: 2 * CARD }))),
  ];
}

function readableOnTab(view: ParticipantView, tab: Tab): readonly Item[] {
  switch (tab) {
    case 'kijk':
      return view.cards.flatMap((card) => [
        { key: card.id, characters: CARD },
        ...(card.details === null ? [] : [{ key: `${card.id} closer`, characters: CARD }]),
      ]);
    case 'app':
      return view.groups.flatMap((group) =>
        group.lines.filter((line) => !line.mine).map((line) => ({ key: line.id, characters: line.text.length })),
      );
    case 'bel':
      return (view.call?.turns ?? [])
        .filter((turn) => turn.by === 'operator')
        .map((turn, index) => ({ key: `${view.call?.id} ${index}`, characters: turn.by === 'operator' ? CARD : 0 }));
    case 'doe':
      return view.happenings.map((happening, index) => ({ key: `happening ${index} ${happening.at}`, characters: CARD }));
  }
}

/** Whether the clock waits until the player goes on. On the telephone only while a question stands: else nobody would speak. */
export function waitsForPlayer({ call }: Pick<ParticipantView, 'call'>, calm: boolean): boolean {
  return calm && (call === null || call.state === 'ended' || (call.state === 'talking' && call.asked !== null));
}

/**
 * Holds the clock while the player reads what is new on the open tab; at a calm pace until the player goes on.
 * Returns whether it holds, and how to go on. Without pauses the clock belongs to nobody here, and nothing holds.
 */
export function useReading(
  view: ParticipantView,
  tab: Tab,
  calm: boolean,
  pauses: Pauses | null,
): { readonly reading: boolean; readonly goOn: () => void } {
  const seen = useRef(new Set<string>());
  // A timer of 0: nothing goes on by itself.
  const holding = useRef<{ readonly release: () => void; timer: number } | null>(null);
  const waits = waitsForPlayer(view, calm);
  const [reading, setReading] = useState(false);

  const goOn = useCallback(() => {
    if (holding.current === null) return;
    clearTimeout(holding.current.timer);
    holding.current.release();
    holding.current = null;
    setReading(false);
  }, []);

  useEffect(() => {
    if (pauses === null) return;
    const fresh = readable(view, tab).filter((item) => !seen.current.has(item.key));
    if (fresh.length === 0) {
      if (!waits && holding.current?.timer === 0) goOn();
      return;
    }
    for (const item of fresh) seen.current.add(item.key);
    const time = Math.min(LONGEST, NOTICE + PER_CHARACTER * fresh.reduce((total, item) => total + item.characters, 0));
    if (holding.current === null) holding.current = { release: pauses.hold('reading'), timer: 0 };
    clearTimeout(holding.current.timer);
    holding.current.timer = waits ? 0 : window.setTimeout(goOn, time);
    setReading(true);
  }, [view, tab, waits, pauses, goOn]);

  useEffect(() => goOn, [goOn]);
  return { reading, goOn };
}
