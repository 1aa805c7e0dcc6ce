import { useComputed, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { playbackText } from '../../../text/playback.ts';
import type { Course, EventRow } from './course.ts';
import type { Playback } from './playback.ts';
import { ShapeSign } from './ShapeSign.tsx';
import { SHAPE_OF } from './shapes.ts';

interface Props {
  readonly course: Course;
  readonly events: readonly EventRow[];
  readonly playback: Playback;
}

/** Everything that one can go to, in order; the last that happened is marked, and kept in sight within the list. */
export function EventList({ course, events, playback }: Props) {
  const t = playbackText();
  const list = useRef<HTMLOListElement>(null);
  const { now, setNow } = playback;
  const current = useComputed(() => events.findLastIndex(({ mark }) => mark.at <= now.value));
  // Hundreds of rows: made once, and only the marked one is touched when the moment moves.
  const rows = useMemo(
    () =>
      events.map(({ key, lane, mark, text, quote }) => (
        <li key={key}>
          <button type="button" class={`replay-event replay-event-${lane}`} onClick={() => setNow(mark.at)}>
            <span class="replay-event-time">{course.clock(mark.at)}</span>
            <ShapeSign shape={SHAPE_OF[mark.kind]} />
            <span class="replay-event-words">
              <span class="replay-event-lane">{course.laneName(lane)}</span> {text} {quote === null ? null : <q>{quote}</q>}
            </span>
          </button>
        </li>
      )),
    [course, events, setNow],
  );
  const marked = useRef<Element | null>(null);
  // Reading sizes again and again would have the whole page laid out with every frame.
  const sizes = useRef<{ readonly height: number; readonly row: number } | null>(null);
  const scrolled = useRef(0);
  useLayoutEffect(() => {
    const box = list.current;
    if (box === null) return;
    const observer = new ResizeObserver(() => {
      sizes.current = null;
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  useSignalEffect(() => {
    const box = list.current;
    const row = box?.children[current.value] ?? null;
    marked.current?.firstElementChild?.removeAttribute('aria-current');
    marked.current = row;
    if (box === null || !(row instanceof HTMLElement)) return;
    row.firstElementChild?.setAttribute('aria-current', 'step');
    const { height, row: rowHeight } = sizes.current ?? measure(box);
    sizes.current = { height, row: rowHeight };
    const top = current.value * rowHeight;
    if (top < scrolled.current || top + rowHeight > scrolled.current + height) box.scrollTop = top - (height - rowHeight) / 2;
  });
  return (
    <section class="replay-events" aria-labelledby="replay-events">
      <h3 id="replay-events">{t.eventsTitle}</h3>
      <ol
        ref={list}
        onScroll={(event) => {
          scrolled.current = event.currentTarget.scrollTop;
        }}
      >
        {rows}
      </ol>
    </section>
  );
}

/** All rows are of one height, so that where a row lies is a multiplication. */
function measure(box: HTMLElement): { readonly height: number; readonly row: number } {
  const [first, second] = box.children;
  if (!(first instanceof HTMLElement)) return { height: box.clientHeight, row: 0 };
  return { height: box.clientHeight, row: second instanceof HTMLElement ? second.offsetTop - first.offsetTop : first.offsetHeight };
}
