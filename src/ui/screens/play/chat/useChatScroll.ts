import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatLineView } from '../../../../views/participant.ts';
import { isAboveEnd, showEnd, showInPanel } from '../../../parts/panelScroll.ts';

/** How close to the lower edge counts as being there, px. */
const NEAR = 40;

interface ChatScroll {
  readonly end: RefObject<HTMLDivElement | null>;
  readonly divider: RefObject<HTMLLIElement | null>;
  /** The first line that came while another tab was open. */
  readonly firstNew: string | null;
  /** How many lines came below what is in sight. */
  readonly missed: number;
  readonly toEnd: () => void;
}

/** Where one is in a conversation. Nothing scrolls by itself, save after one's own message and when the tab is opened. */
export function useChatScroll(lines: readonly ChatLineView[], open: boolean): ChatScroll {
  const end = useRef<HTMLDivElement>(null);
  const divider = useRef<HTMLLIElement>(null);
  const [firstNew, setFirstNew] = useState<string | null>(null);
  const [missed, setMissed] = useState(0);
  const count = useRef(lines.length);
  const read = useRef(0);
  count.current = lines.length;

  function readAll(): void {
    read.current = count.current;
    setMissed(0);
  }

  // What came while another tab was open stands below the divider when this tab opens.
  useLayoutEffect(() => {
    if (!open) {
      readAll();
      return;
    }
    const first = lines[read.current];
    setFirstNew(first !== undefined && !first.mine ? first.id : null);
    requestAnimationFrame(() => (divider.current === null ? showEnd(end.current) : showInPanel(divider.current)));
    const update = () => {
      if (!isAboveEnd(end.current, NEAR)) readAll();
    };
    document.addEventListener('scroll', update, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', update, { capture: true });
  }, [open]);

  const mine = lines.filter((line) => line.mine).length;
  useEffect(() => {
    if (!open) return;
    // One's own message with what was understood of it: whole, or from its beginning.
    if (lines.at(-1)?.mine === true)
      showInPanel(end.current?.closest('.chat-lines')?.querySelector<HTMLElement>('.lines > :last-child') ?? null);
    if (lines.at(-1)?.mine === true || !isAboveEnd(end.current, NEAR)) readAll();
    else setMissed(lines.length - read.current);
  }, [lines.length, mine]);

  return {
    end,
    divider,
    firstNew,
    missed,
    toEnd: () => {
      showEnd(end.current);
      readAll();
    },
  };
}
