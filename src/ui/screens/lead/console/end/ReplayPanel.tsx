import { useMemo, useState } from 'preact/hooks';
import type { ReplayCard } from '../../../../../protocol/documents.ts';
import type { Neighbourhood } from '../../../../../scenario/neighbourhood.ts';
import type { HallCourse } from '../../../../../views/hallDebrief.ts';
import type { Light } from '../../../../map/mapProps.ts';
import { hallReplayText } from '../../../../text/hallReplay.ts';
import { playbackText } from '../../../../text/playback.ts';
import { EventList } from '../../../debrief/replay/EventList.tsx';
import { everybodysCourse } from '../../../debrief/replay/everybodysCourse.ts';
import { nextMoment, previousMoment } from '../../../debrief/replay/playback.ts';
import { ReplayLanes } from '../../../debrief/replay/ReplayLanes.tsx';
import { ReplayTable } from '../../../debrief/replay/ReplayTable.tsx';
import { SaidToReaders } from '../../../debrief/replay/Said.tsx';
import { Transport } from '../../../debrief/replay/Transport.tsx';
import { sayAt } from '../../../screen/lookBack/courseWords.ts';
import { momentRows } from '../../../screen/lookBack/momentRows.ts';
import { useLeading } from '../leading.ts';
import { useReplayKeys } from './useReplayKeys.ts';
import { useSteering } from './useSteering.ts';
import '../../../../style/replayPart.css';
import '../../../../style/replayLanes.css';
import '../../../../style/replayEvents.css';
import '../../../../style/consoleReplay.css';

interface Props {
  readonly course: HallCourse;
  /** Null while the hall sees the whole course. */
  readonly replay: ReplayCard | null;
  readonly neighbourhood: Neighbourhood;
  readonly light: Light;
}

/** Steers what the hall sees of the round: play, steps, events, the lanes and the same as a table. */
export function ReplayPanel({ course, replay, neighbourhood, light }: Props) {
  const t = hallReplayText().console;
  const { clock, words, act } = useLeading();
  const [isTable, setTable] = useState(false);
  const playback = useSteering(replay, course.endedAt);
  const shown = useMemo(
    () => everybodysCourse({ course, neighbourhood, light, clock, wording: words }),
    [course, neighbourhood, light, clock, words],
  );
  const rows = useMemo(() => momentRows(course), [course, words]);
  const moments = useMemo(() => [...new Set(rows.map(({ mark }) => mark.at))], [rows]);
  const say = useMemo(() => (at: number) => sayAt(course, at, clock), [course, clock]);
  const go = (at: number | null): void => {
    if (at !== null) playback.setNow(at);
  };
  useReplayKeys({
    toggle: playback.toggle,
    previous: () => go(previousMoment(moments, playback)),
    next: () => go(nextMoment(moments, playback)),
    table: () => setTable(!isTable),
  });
  return (
    <div class="console-replay">
      <div class="console-replay-head">
        <p class="small" role="status">
          {replay === null ? t.hint : t.shown}
        </p>
        <div class="console-replay-tools">
          <button type="button" class="button" onClick={() => void act({ do: 'showPart', part: 'course' })}>
            {t.whole}
          </button>
          <button type="button" class="button" aria-expanded={isTable} aria-keyshortcuts="T" onClick={() => setTable(!isTable)}>
            {isTable ? playbackText().hideTable : playbackText().showTable}
            <span class="console-key" aria-hidden="true">
              T
            </span>
          </button>
        </div>
      </div>
      <div class="console-replay-deck">
        <Transport playback={playback} moments={moments} />
        <SaidToReaders playback={playback} say={say} />
        <ReplayLanes course={shown} playback={playback} say={say} />
      </div>
      <EventList course={shown} events={rows} playback={playback} />
      {isTable ? <ReplayTable course={shown} rows={rows} setNow={playback.setNow} /> : null}
      <p class="soft small console-replay-keys">{t.keys}</p>
    </div>
  );
}
