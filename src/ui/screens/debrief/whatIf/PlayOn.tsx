import { useEffect, useState } from 'preact/hooks';
import type { WhatIfText } from '../../../text/nl/whatIf.ts';
import type { Debriefed } from '../debriefed.ts';

interface Props {
  readonly at: Debriefed;
  readonly asked: { readonly moment: number; readonly count: number };
  /** Whether time was left. */
  readonly playOn: (at: number) => boolean;
  readonly text: WhatIfText;
}

/** A press of an arrow key, ms. */
const STEP = 5_000;
/** Somebody who plays on needs this much time to see what is there, ms. */
const BEFORE_CALL = 20_000;

/** A new round that begins as this one, and goes on from a moment. */
export function PlayOn({ at, asked, playOn, text }: Props) {
  const { debrief, clock } = at;
  const last = Math.floor(debrief.endedAt / STEP) * STEP;
  const [moment, setMoment] = useState(() => {
    const call = debrief.marks.find(({ kind }) => kind === 'call')?.at ?? debrief.endedAt / 2;
    return Math.max(0, Math.floor((call - BEFORE_CALL) / STEP) * STEP);
  });
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (asked.count > 0) setMoment(Math.min(last, Math.floor(asked.moment / STEP) * STEP));
  }, [asked.count]);
  if (last < STEP) return null;
  return (
    <section aria-labelledby="whatif-on">
      <h3 id="whatif-on">{text.playOnTitle}</h3>
      <p>
        {text.playOnLead} {text.playOnOthers}
      </p>
      <div class="field">
        <label for="whatif-moment">{text.playOnSlider}</label>
        <input
          id="whatif-moment"
          type="range"
          class="debrief-range"
          min={0}
          max={last}
          step={STEP}
          value={moment}
          aria-valuetext={clock(moment)}
          onInput={(event) => {
            setMoment(Number(event.currentTarget.value));
            setOver(false);
          }}
        />
      </div>
      <button type="button" class="button whatif-on" onClick={() => setOver(!playOn(moment))}>
        {text.playOn(clock(moment))}
      </button>
      <div role="status">{isOver ? <p>{text.noTimeLeft}</p> : null}</div>
    </section>
  );
}
