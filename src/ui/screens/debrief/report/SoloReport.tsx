import type { ComponentChild } from 'preact';
import { judgementText } from '../../../text/judgement.ts';
import { reportText } from '../../../text/report.ts';
import { type Debriefed, type Highlight, tipOf, topOf } from '../debriefed.ts';
import { lanesOf } from '../lanes.ts';
import { LaneRows, tellsSomething } from '../LaneTable.tsx';
import { costText, pointsText } from '../laneWords.ts';
import { RuledOnPaper } from '../RuledList.tsx';
import { HouseRulesOnPaper } from '../houseRules/HouseRulesOnPaper.tsx';
import { ownJudgedWords } from '../judgement/OwnJudged.tsx';
import { keptPlan } from '../judgement/ownWords.ts';
import { ChainOnPaper } from './ChainOnPaper.tsx';
import { Comparison } from './Comparison.tsx';
import { DriftOnPaper } from './DriftOnPaper.tsx';
import { PoliceClock } from './PoliceClock.tsx';
import { policeLines, soloLanes } from './paper.ts';
import { ReportLanes } from './ReportLanes.tsx';
import { Sheets, WritingLines } from './Sheets.tsx';

/** One person's exercise on two sheets: the result and the course, then step by step, questions and an agreement to fill in. */
export function SoloReport({ at, more = null }: { readonly at: Debriefed; readonly more?: ComponentChild }) {
  const { debrief, briefing, words } = at;
  const { text } = words;
  return (
    <Sheets
      source={debrief}
      first={
        <>
          <header>
            <h1>{reportText().solo}</h1>
            <p lang={briefing.lang}>{briefing.title}</p>
          </header>
          <Result at={at} />
          <section>
            <h2>{reportText().lanes}</h2>
            <ReportLanes lanes={soloLanes(debrief, text)} endedAt={debrief.endedAt} clock={at.clock} stars />
          </section>
          {debrief.outcome === 'quiet' && debrief.policeKnewAt === null ? null : (
            <PoliceClock lines={policeLines(debrief, text, reportText())} clock={at.clock} />
          )}
        </>
      }
      second={<StepByStep at={at} more={more} />}
    />
  );
}

function Result({ at }: { readonly at: Debriefed }) {
  const { debrief, briefing, words } = at;
  const { text, wording } = words;
  const { score } = debrief;
  const place = briefing.lookouts.find(({ id }) => id === debrief.cards[0]?.lookout) ?? briefing.lookouts[0];
  return (
    <>
      <p>
        {place === undefined ? '' : `${reportText().from(place.label)}.`} {wording.replies.outcome[debrief.outcome]}
      </p>
      <p class="report-total">{score.max === 0 ? text.noTotal : text.total(score.total, score.max)}</p>
      <p>{text.notAGrade}</p>
      <table>
        <tbody>
          {lanesOf(debrief).map((lane) => (
            <tr key={lane.step}>
              <th scope="row">{text.step[lane.step]}</th>
              <td class="lane-short">{pointsText(lane, at)}</td>
              <td class="report-bar-cell">
                {lane.max === 0 ? null : (
                  <svg width="100%" height="9" aria-hidden="true">
                    <rect x="0.5" y="0.5" width="99%" height="8" fill="none" stroke="#000" />
                    <rect width={`${(99 * lane.points) / lane.max}%`} height="9" fill="#000" />
                  </svg>
                )}
              </td>
              <OwnCell words={ownJudgedWords(lane.step, at)} />
            </tr>
          ))}
        </tbody>
      </table>
      <div class="report-two">
        <Box highlight={topOf(at)} lang={briefing.lang} />
        <Box highlight={tipOf(at, () => [])} lang={briefing.lang} />
      </div>
    </>
  );
}

/** What somebody thought of a step, and what the score says of it. */
function OwnCell({ words }: { readonly words: ReturnType<typeof ownJudgedWords> }) {
  return words === null ? null : (
    <td>
      {words.said} {words.counted}
    </td>
  );
}

function Box({ highlight: { title, text, why, isOwnText }, lang }: { readonly highlight: Highlight; readonly lang: 'nl' | 'en' }) {
  return (
    <section class="report-box">
      <h2>{title}</h2>
      <p lang={isOwnText ? lang : undefined}>{text}</p>
      {why === '' ? null : <p>{why}</p>}
    </section>
  );
}

function StepByStep({ at, more }: { readonly at: Debriefed; readonly more: ComponentChild }) {
  const t = reportText();
  const { debrief, briefing } = at;
  const { penalties } = debrief.score;
  return (
    <>
      <section>
        <h2>{t.tableTitle}</h2>
        <table>
          <LaneRows at={at} isPaper />
        </table>
        <LeftOut count={debrief.score.lines.filter((line) => !tellsSomething(line)).length} />
      </section>
      {penalties.length === 0 ? null : (
        <section>
          <h2>{t.penaltiesTitle}</h2>
          <ul>
            {penalties.map((penalty) => (
              <li key={penalty.antiPattern}>
                <b>{costText(penalty, at)}.</b> <span lang={briefing.lang}>{penalty.text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <RuledOnPaper at={at} />
      <DriftOnPaper at={at} />
      {debrief.relay === null ? null : <ChainOnPaper relay={debrief.relay} at={at} />}
      <HouseRulesOnPaper houseRules={debrief.houseRules} />
      <Comparison times={debrief.times} />
      {more}
      <Questions questions={debrief.questions} lang={briefing.lang} />
      <Plan at={at} />
      <section>
        <h2>{t.agreementTitle}</h2>
        <WritingLines count={3} />
      </section>
      <section>
        <h2>{t.againTitle}</h2>
        <WritingLines count={1} />
      </section>
    </>
  );
}

/** What somebody wrote down to do the next time, or room for it. */
function Plan({ at: { debrief, plans = false } }: { readonly at: Debriefed }) {
  if (!plans) return null;
  const t = judgementText().plan;
  const plan = keptPlan(debrief).trim();
  return (
    <section>
      <h2>{t.paper}</h2>
      <p>{plan === '' ? t.form : <bdi>{plan}</bdi>}</p>
      {plan === '' ? <WritingLines count={1} /> : null}
    </section>
  );
}

function LeftOut({ count }: { readonly count: number }) {
  return count === 0 ? null : <p class="report-small">{reportText().leftOut(count)}</p>;
}

/** The questions that the maker of the exercise wrote. */
export function Questions({ questions, lang }: { readonly questions: readonly string[]; readonly lang: 'nl' | 'en' }) {
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{reportText().questionsTitle}</h2>
      <ol>
        {questions.map((question) => (
          <li key={question} lang={lang}>
            {question}
          </li>
        ))}
      </ol>
    </section>
  );
}
