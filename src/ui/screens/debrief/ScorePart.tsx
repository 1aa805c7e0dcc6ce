import { adviceOf, type Debriefed, type Highlight, penaltyText, tipOf, topOf } from './debriefed.ts';
import { lanesOf } from './lanes.ts';
import { pointsText } from './laneWords.ts';
import { wordPart } from './parts.ts';

/** More at once is no tip but a list. */
const MOST_NAMED = 3;

/** The total with where it comes from, one thing that went well and one that can be better. */
export function ScorePart({ at }: { readonly at: Debriefed }) {
  const { debrief, words } = at;
  const { text, wording, names } = words;
  const { score } = debrief;
  const lanes = lanesOf(debrief);
  const ceilings = score.penalties.flatMap(({ ceiling }) => (ceiling === null ? [] : [ceiling]));
  const ceiling = ceilings.length === 0 ? null : Math.min(...ceilings);
  const isShared = score.max > 0 && score.lines.some(({ max }) => max === 0);
  const tip = tipOf(at, (line) =>
    line.parts
      .filter(({ verdict, truth }) => verdict === 'unknown' && truth !== null)
      .map((part) => wordPart(part, wording.terms, names, text).name)
      .slice(0, MOST_NAMED),
  );
  const advice = adviceOf(at);
  return (
    <>
      <p class="debrief-outcome">{wording.replies.outcome[debrief.outcome]}</p>
      <p class="debrief-total">{score.max === 0 ? text.noTotal : text.total(score.total, score.max)}</p>
      <p>{text.notAGrade}</p>
      <dl class="debrief-sums">
        {lanes.map((lane) => (
          <div key={lane.step}>
            <dt>{text.step[lane.step]}</dt>
            <dd>
              {lane.max === 0 ? null : (
                <span class="debrief-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * lane.points) / lane.max}%` }} />
                </span>
              )}
              <span>{pointsText(lane, at)}</span>
            </dd>
          </div>
        ))}
        {score.penalties.map((penalty) => {
          const { text: why, isOwnText } = penaltyText(penalty, at);
          return (
            <div key={penalty.antiPattern}>
              <dt>{text.minus(penalty.cost)}</dt>
              <dd lang={isOwnText ? at.briefing.lang : undefined}>{why}</dd>
            </div>
          );
        })}
      </dl>
      {isShared ? <p>{text.shared}</p> : null}
      {ceiling !== null ? <p>{text.capped(ceiling)}</p> : null}
      <div class="debrief-highlights">
        <Words highlight={topOf(at)} kind="top" lang={at.briefing.lang} />
        <Words highlight={tip} kind="tip" lang={at.briefing.lang} />
      </div>
      {advice.length === 0 ? null : (
        <section>
          <h3>{text.alsoTitle}</h3>
          <ul>
            {advice.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface WordsProps {
  readonly highlight: Highlight;
  readonly kind: 'top' | 'tip';
  readonly lang: 'nl' | 'en';
}

function Words({ highlight: { title, text, why, isOwnText }, kind, lang }: WordsProps) {
  return (
    <section class={`debrief-highlight debrief-${kind}`}>
      <h3>
        <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true" focusable="false">
          <path
            d={
              kind === 'top'
                ? 'M12 3l2.7 5.7l6.3.8l-4.6 4.3l1.2 6.2l-5.6-3l-5.6 3l1.2-6.2l-4.6-4.3l6.3-.8z'
                : 'M12 20V5M5.5 11.5L12 5l6.5 6.5'
            }
            fill={kind === 'top' ? 'currentColor' : 'none'}
            stroke="currentColor"
            stroke-width="2.4"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
        {title}
      </h3>
      <p lang={isOwnText ? lang : undefined}>{text}</p>
      {why === '' ? null : <p class="soft">{why}</p>}
    </section>
  );
}
