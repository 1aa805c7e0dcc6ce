import { useState } from 'preact/hooks';
import type { Debriefed } from './debriefed.ts';
import { LaneAxis, LaneChart, LanePatterns } from './LaneChart.tsx';
import { LaneTable } from './LaneTable.tsx';
import { OwnJudged } from './judgement/OwnJudged.tsx';
import { lanesOf, ticksOf } from './lanes.ts';
import { pointsText } from './laneWords.ts';
import { LineDetails, PenaltyDetails } from './LineDetails.tsx';
import { LivesBlock } from './LivesBlock.tsx';
import { DoneMark } from './Sign.tsx';

/** The four lanes of SAAR: when it was best, what one did, and for each line why it got its points. */
export function LanesPart({ at }: { readonly at: Debriefed }) {
  const { text } = at.words;
  const [isTable, setTable] = useState(false);
  const lanes = lanesOf(at.debrief);
  const ticks = ticksOf(at.debrief.endedAt);
  const { lines, penalties } = at.debrief.score;
  return (
    <>
      <p>{text.lanesHint}</p>
      <LanePatterns />
      <Legend at={at} />
      {lanes.map((lane) => (
        <section key={lane.step} class="debrief-lane-block" data-step={lane.step} aria-labelledby={`lane-${lane.step}`}>
          <div class="debrief-lane-head">
            <h3 id={`lane-${lane.step}`}>{text.step[lane.step]}</h3>
            <span>{text.stepHint[lane.step]}</span>
            <strong>{pointsText(lane, at)}</strong>
          </div>
          <OwnJudged step={lane.step} at={at} />
          <LaneChart lane={lane} ticks={ticks} at={at} />
          <LaneAxis ticks={ticks} at={at} />
          <div class="debrief-lines">
            {lines
              .filter(({ step }) => step === lane.step)
              .map((line) => (
                <LineDetails key={line.expectation} line={line} at={at} />
              ))}
          </div>
        </section>
      ))}
      <LivesBlock ticks={ticks} at={at} />
      {penalties.length === 0 ? null : (
        <section class="debrief-penalties">
          <h3>{text.penaltiesTitle}</h3>
          <div class="debrief-lines">
            {penalties.map((penalty) => (
              <PenaltyDetails key={penalty.antiPattern} penalty={penalty} at={at} />
            ))}
          </div>
        </section>
      )}
      <button type="button" class="button" aria-expanded={isTable} onClick={() => setTable(!isTable)}>
        {isTable ? text.hideTable : text.showTable}
      </button>
      {isTable ? <LaneTable at={at} /> : null}
    </>
  );
}

/** What the bars and the star mean. */
function Legend({ at }: { readonly at: Debriefed }) {
  const { text } = at.words;
  return (
    <ul class="debrief-legend">
      <li>
        <svg width="34" height="14" aria-hidden="true">
          <rect class="debrief-best" x="1" y="1" width="32" height="12" />
        </svg>
        {text.legendBest}
      </li>
      <li>
        <svg width="34" height="14" aria-hidden="true">
          <rect class="debrief-late" x="1" y="1" width="32" height="12" />
        </svg>
        {text.legendLate}
      </li>
      <li>
        <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
          <DoneMark />
        </svg>
        {text.legendDone}
      </li>
    </ul>
  );
}
