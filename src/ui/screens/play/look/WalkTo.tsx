import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../parts/Icon.tsx';
import { commonText } from '../../../text/common.ts';
import { lookText } from '../../../text/look.ts';
import { usePlaying } from '../playing.ts';

/** Going to another place to look from; it takes exercise time. */
export function WalkTo() {
  const t = lookText();
  const common = commonText();
  const { view, briefing, send } = usePlaying();
  const status = useRef<HTMLParagraphElement>(null);
  const walking = view.walking;
  const label = (id: string) => briefing.lookouts.find((one) => one.id === id)?.label ?? id;
  const chosen = useRef(false);
  useEffect(() => {
    if (walking !== null && chosen.current) status.current?.focus({ preventScroll: true });
    chosen.current = false;
  }, [walking]);
  if (walking === null && view.reachable.length === 0) return null;
  return (
    <section class="walk" aria-labelledby="walk-heading">
      <h2 id="walk-heading" class="panel-heading">
        <Icon name="walk" /> {t.walkHeading}
      </h2>
      {walking === null ? (
        <div class="walk-places">
          {view.reachable.map((one) => (
            <button
              key={one.lookout}
              type="button"
              class="button walk-button"
              onClick={() => {
                chosen.current = true;
                void send({ type: 'walkTo', lookout: one.lookout });
              }}
            >
              <span class="walk-words">
                <span class="hidden-visually">{t.walkHeading} </span>
                {label(one.lookout)}
                <span class="walk-time"> {common.seconds(Math.round(one.takes / 1000))}</span>
              </span>
            </button>
          ))}
        </div>
      ) : (
        <p ref={status} tabIndex={-1} class="note">
          {t.walking(label(walking.lookout))} {t.arrives(common.seconds(Math.max(1, Math.ceil((walking.arriveAt - view.now) / 1000))))}
        </p>
      )}
    </section>
  );
}
