import { useComputed } from '@preact/signals';
import type { FacilitatorView } from '../../../../views/facilitator.ts';
import { consoleLanesText } from '../../../text/consoleLanes.ts';
import { duration } from '../../../text/wording/clock.ts';
import { useLeading } from './leading.ts';
import { useNow } from './useNow.ts';
import '../../../style/consoleLanes.css';

type Lane = FacilitatorView['lanes'][number]['lane'];
const LANES: readonly Lane[] = ['protagonist', 'spot', 'alert', 'post'];

/** A dot grows with what it stands for, up to so many; and how often the line of now moves, milliseconds. */
const MOST = 6;
const STEP = 1_000;

/** What happened so far in a round that is played, on the time that it may take: whoever leads sees at a glance what is slow. */
export function LiveLanes() {
  const t = consoleLanesText();
  const { client, revealed } = useLeading();
  const now = useNow(client, STEP);
  const lanes = useComputed(() => client.document('world').value?.lanes ?? []).value;
  const minutes = useComputed(() => client.document('console').value?.round?.minutes ?? 0).value;
  const end = Math.max(minutes * 60_000, now, 1);
  const share = (at: number): string => `${((100 * at) / end).toFixed(2)}%`;
  return (
    <section class="console-lanes" aria-label={t.title}>
      {LANES.map((lane) => {
        const own = lanes.filter((mark) => mark.lane === lane);
        // A screen that is mirrored must not give away when the hall could have seen something.
        const isHidden = lane === 'protagonist' && !revealed.value;
        const times = own.reduce((sum, { count }) => sum + count, 0);
        return (
          <div key={lane} class="console-lane" data-lane={lane}>
            <p>
              {t.lane[lane]}
              <span class="hidden-visually">: {isHidden ? t.hidden : t.summary(times, duration(own.at(-1)?.at ?? 0))}</span>
            </p>
            <div aria-hidden="true">
              {isHidden ? (
                <span class="console-lane-hidden">{t.hidden}</span>
              ) : (
                own.map(({ at, count }) => (
                  <span
                    key={at}
                    class="console-lane-mark"
                    style={{ insetInlineStart: share(at), '--size': String(Math.min(MOST, count)) }}
                  />
                ))
              )}
            </div>
          </div>
        );
      })}
      <div class="console-lane console-lane-now" aria-hidden="true">
        <p />
        <div>
          <span style={{ insetInlineStart: share(now) }}>
            <b data-late={now > end * 0.9}>{t.now}</b>
          </span>
        </div>
      </div>
    </section>
  );
}
