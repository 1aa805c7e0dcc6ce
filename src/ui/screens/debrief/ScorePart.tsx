import { judgementText } from '../../text/judgement.ts';
import { adviceOf, type Debriefed, type Highlight, tipOf, topOf } from './debriefed.ts';
import { OwnJudged, ownJudgedWords } from './judgement/OwnJudged.tsx';
import { PlanField } from './judgement/PlanField.tsx';
import { lanesOf, STEPS } from './lanes.ts';
import { costText, pointsText } from './laneWords.ts';
import { wordPart } from './parts.ts';
import { RuledList } from './RuledList.tsx';

/** More at once is no tip but a list. */
const MOST_NAMED = 3;

/** The total with where it comes from, one thing that went well and one that can be better. */
export function ScorePart({ at }: { readonly at: Debriefed }) {
  const { debrief, words } = at;
  const { text, wording, names } = words;
  const { score } = debrief;
  const lanes = lanesOf(debrief);
  const ceilings = score.penalties.flatMap(({ ceiling }) => (ceiling === null || ceiling < score.total ? [] : [ceiling]));
  const ceiling = ceilings.length === 0 ? null : Math.min(...ceilings);
  const isShared = score.max > 0 && score.lines.some(({ max }) => max === 0);
  const tip = tipOf(at, (line) =>
    line.parts
      .filter(({ verdict, truth }) => verdict === 'unknown' && truth !== null)
      .map((part) => wordPart(part, wording.terms, names, text).name)
      .slice(0, MOST_NAMED),
  );
  const advice = adviceOf(at);
  const talk = judgementText();
  const aims = STEPS.flatMap((step) => score.lines.filter((line) => line.step === step && line.max > 0));
  return (
    <>
      <section class="debrief-talk">
        <h3>{talk.meant}</h3>
        {aims.length === 0 ? (
          <p>{talk.meantNone}</p>
        ) : (
          <details>
            <summary>{talk.meantHint}</summary>
            <ul class="debrief-aims">
              {aims.map((line) => (
                <li key={line.expectation}>
                  <b>{text.step[line.step]}.</b> <span lang={at.briefing.lang}>{line.text}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section class="debrief-talk">
        <h3>{talk.happened}</h3>
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
              {ownJudgedWords(lane.step, at) === null ? null : (
                <dd class="own-judged-row">
                  <OwnJudged step={lane.step} at={at} />
                </dd>
              )}
            </div>
          ))}
          {score.penalties.map((penalty) => (
            <div key={penalty.antiPattern} class="debrief-cost">
              <dt>{costText(penalty, at)}</dt>
              <dd lang={at.briefing.lang}>{penalty.text}</dd>
            </div>
          ))}
        </dl>
        {isShared ? <p>{text.shared}</p> : null}
        {ceiling !== null ? <p>{text.capped(ceiling)}</p> : null}
        <RuledList at={at} />
      </section>
      <section class="debrief-talk">
        <h3>{talk.why}</h3>
        <div class="debrief-highlights">
          <Words highlight={topOf(at)} kind="top" lang={at.briefing.lang} />
          <Words highlight={tip} kind="tip" lang={at.briefing.lang} />
        </div>
        {advice.length === 0 ? null : (
          <section>
            <h4>{text.alsoTitle}</h4>
            <ul>
              {advice.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
      </section>
      <section class="debrief-talk">
        <h3>{talk.next}</h3>
        {at.plans === true ? <PlanField whose={debrief} /> : <p>{talk.nextInHall}</p>}
      </section>
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
      <h4>
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
      </h4>
      <p lang={isOwnText ? lang : undefined}>{text}</p>
      {why === '' ? null : <p class="soft">{why}</p>}
    </section>
  );
}
