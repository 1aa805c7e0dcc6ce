import type { WhatIfView } from '../../../session/whatIf.ts';
import type { Debriefed } from '../debriefed.ts';
import { LaneAxis } from '../LaneChart.tsx';
import { ticksOf } from '../lanes.ts';
import { type LineMark, linesOf } from './twoLines.ts';
import { momentText, type WhatIfWords } from './words.ts';

/** CSS pixels: from one level of marks to the next, and around the line. */
const LEVEL = 25;
const AIR = 15;

/** Both evenings as lines of numbered marks over the same time: a circle for what stayed, a diamond for what differs. */
export function TwoLines({ view, words, at }: { readonly view: WhatIfView; readonly words: WhatIfWords; readonly at: Debriefed }) {
  const { text } = words;
  const lines = linesOf(view);
  const ticks = ticksOf(lines.end);
  const said = (marks: readonly LineMark[]): string =>
    marks
      .map(({ number, at: moment }) => {
        const named = view.moments[number - 1];
        return named === undefined ? '' : `${at.clock(moment)} ${momentText(named, view.role, words)}`;
      })
      .join('; ');
  return (
    <section aria-labelledby="whatif-lines">
      <h3 id="whatif-lines">{text.linesTitle}</h3>
      <p class="soft">{text.linesHint}</p>
      {(['own', 'other'] as const).map((side) => (
        <div key={side} class={`whatif-line whatif-line-${side}`}>
          <p>{text[side]}</p>
          <Line marks={lines[side]} ticks={ticks} label={text.lineSummary(text[side], said(lines[side]))} />
        </div>
      ))}
      <LaneAxis ticks={ticks} at={at} />
    </section>
  );
}

interface LineProps {
  readonly marks: readonly LineMark[];
  readonly ticks: readonly { readonly share: number }[];
  readonly label: string;
}

function Line({ marks, ticks, label }: LineProps) {
  const levels = Math.max(1, ...marks.map(({ level }) => level + 1));
  const height = levels * LEVEL + AIR / 2;
  const ground = height - AIR;
  return (
    <svg class="debrief-lane" width="100%" height={height} role="img" aria-label={label}>
      {ticks.map(({ share }) => (
        <line key={share} class="debrief-tick" x1={percent(share)} x2={percent(share)} y1="0" y2={height} />
      ))}
      <line class="debrief-ground" x1="0" x2="100%" y1={ground} y2={ground} />
      {marks.map(({ number, share, level, isOther }) => (
        <svg key={number} class="debrief-at" x={percent(share)} y={ground - level * LEVEL} width="1" height="1" aria-hidden="true">
          {level === 0 ? null : <line class="debrief-ground" x1="0" x2="0" y1="0" y2={level * LEVEL} />}
          {isOther ? <path class="whatif-mark is-other" d="M0 -13L13 0L0 13L-13 0z" /> : <circle class="whatif-mark" r="10.5" />}
          <text class={`whatif-number ${isOther ? 'is-other' : ''}`} y="4" text-anchor="middle">
            {number}
          </text>
        </svg>
      ))}
    </svg>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
