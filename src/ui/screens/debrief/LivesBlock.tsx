import type { Debriefed } from './debriefed.ts';
import { LaneAxis } from './LaneChart.tsx';
import type { ticksOf } from './lanes.ts';
import { type Life, livesOf, runsOf } from './lives.ts';

/** CSS pixels. */
const HEIGHT = 26;
const BAR = 12;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** A bar for the life of each report and each broadcast, with the same beside it in words. */
export function LivesBlock({ ticks, at }: { readonly ticks: ReturnType<typeof ticksOf>; readonly at: Debriefed }) {
  const text = at.words.text.lives;
  const lives = livesOf(at.debrief);
  if (lives.length === 0) return null;
  const reach = at.debrief.evidence.find((event) => event.type === 'broadcastStarted');
  return (
    <section class="debrief-lane-block debrief-lives" aria-labelledby="debrief-lives">
      <h3 id="debrief-lives">{text.title}</h3>
      <p class="soft">{text.hint}</p>
      {lives.map((life) => (
        <div key={`${life.kind} ${life.subject}`} class="debrief-life">
          <h4>{text.life[life.kind]}</h4>
          <LifeBar life={life} ticks={ticks} />
          <p>
            {runsOf(life)
              .map(({ phase, first, last, count }) =>
                count === 1
                  ? text.from(text.phase[phase], at.clock(first))
                  : text.often(text.phase[phase], at.clock(first), at.clock(last), count),
              )
              .join(' · ')}
            {life.isOver ? '.' : `. ${text.stillOpen}`}
            {life.kind === 'broadcast' && reach?.type === 'broadcastStarted' && reach.broadcast === life.subject
              ? ` ${text.reached(reach.receivers)}`
              : ''}
          </p>
        </div>
      ))}
      <LaneAxis ticks={ticks} at={at} />
    </section>
  );
}

/** Outlined while open, hatched once called or running, filled from each addition on; a dot for each moment. */
function LifeBar({ life, ticks }: { readonly life: Life; readonly ticks: ReturnType<typeof ticksOf> }) {
  return (
    <svg class="debrief-lane" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {ticks.map(({ share }) => (
        <line key={share} class="debrief-tick" x1={percent(share)} x2={percent(share)} y1="0" y2={HEIGHT} />
      ))}
      {life.stages.map(({ event, phase, from, until }) => (
        <g key={event}>
          {phase === 'over' || phase === 'ended' ? null : (
            <rect
              class={`debrief-life-${phase}`}
              x={percent(from)}
              y={(HEIGHT - BAR) / 2}
              height={BAR}
              style={{ width: `max(4px, ${percent(until - from)})` }}
            />
          )}
          <circle class="debrief-life-moment" cx={percent(from)} cy={HEIGHT / 2} r={phase === 'over' || phase === 'ended' ? 7 : 4.5} />
        </g>
      ))}
    </svg>
  );
}
