// "What happened?": map, lanes, events and words of one evening, all at the same moment. Knows no seat and no hall: both are a Course.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SimTime } from '../../../../scenario/time.ts';
import { playbackText } from '../../../text/playback.ts';
import { type Course, isEvent, rowsOf, sayAt } from './course.ts';
import { EventList } from './EventList.tsx';
import { keyPressed } from './keys.ts';
import { MapInWords, ReplayMap } from './ReplayMap.tsx';
import { momentsOf } from './replayLanes.ts';
import { ReplayLanes } from './ReplayLanes.tsx';
import { ReplayTable } from './ReplayTable.tsx';
import { NowSaid, SaidToReaders } from './Said.tsx';
import { Transport } from './Transport.tsx';
import type { Playback } from './playback.ts';
import '../../../style/replayPart.css';
import '../../../style/replayLanes.css';
import '../../../style/replayEvents.css';

interface Props {
  readonly course: Course;
  readonly playback: Playback;
  /** What else can be done at this moment. */
  readonly children?: ComponentChildren;
}

/** The whole replay: one moment, shown in every way. */
export function Replay({ course, playback, children }: Props) {
  const t = playbackText();
  const [isTable, setTable] = useState(false);
  const rows = useMemo(() => rowsOf(course), [course]);
  const events = useMemo(() => rows.filter(isEvent), [rows]);
  const moments = useMemo(() => momentsOf(course.lanes), [course]);
  const say = useMemo(
    () => (at: SimTime) => {
      const { clock, doing, news } = sayAt(at, course, events);
      return [`${clock}.`, doing, news].filter((part) => part !== '').join(' ');
    },
    [course, events],
  );
  // Nobody watches what is not shown.
  useEffect(() => playback.pause, [playback]);
  const here = useRef<HTMLDivElement>(null);
  const toggleTable = () => setTable(!isTable);
  /** Who asks for it with a key goes there, and back to its button. */
  const toggleTableByKey = () => {
    toggleTable();
    const goTo = isTable ? '.replay-toggle-table' : '.replay-table';
    requestAnimationFrame(() => here.current?.querySelector<HTMLElement>(goTo)?.focus());
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a shortcut; every one of them has its button.
    <div class="replay" ref={here} onKeyDown={(event) => keyPressed(event, { playback, moments, toggleTable: toggleTableByKey })}>
      <div class="replay-deck">
        <ReplayMap course={course} playback={playback} />
        <NowSaid course={course} events={events} playback={playback} />
        <SaidToReaders playback={playback} say={say} />
        <Transport playback={playback} moments={moments} />
        <ReplayLanes course={course} playback={playback} say={say} />
        <div class="replay-tools">
          <button type="button" class="button replay-toggle-table" aria-expanded={isTable} aria-keyshortcuts="T" onClick={toggleTable}>
            {isTable ? t.hideTable : t.showTable}
          </button>
          {children}
        </div>
      </div>
      <EventList course={course} events={events} playback={playback} />
      {isTable ? <ReplayTable course={course} rows={rows} setNow={playback.setNow} /> : null}
      <div class="replay-more">
        <details>
          <summary>{t.keysTitle}</summary>
          <dl class="replay-keys">
            {t.keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </details>
        <MapInWords course={course} playback={playback} />
      </div>
    </div>
  );
}
