import type { ComponentChild } from 'preact';
import { reportText } from '../../../text/report.ts';
import { type Debriefed, type Highlight, penaltyText, tipOf, topOf } from '../debriefed.ts';
import { lanesOf } from '../lanes.ts';
import { LaneRows } from '../LaneTable.tsx';
import { pointsText } from '../laneWords.ts';
import { ChainOnPaper } from './ChainOnPaper.tsx';
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
      {place === undefined ? null : <p>{reportText().from(place.label)}</p>}
      <p>{wording.replies.outcome[debrief.outcome]}</p>
      <p class="report-total">{score.max === 0 ? text.noTotal : text.total(score.total, score.max)}</p>
      <p>{text.notAGrade}</p>
      <table>
        <tbody>
          {lanesOf(debrief).map((lane) => (
            <tr key={lane.step}>
              <th scope="row">{text.step[lane.step]}</th>
              <td>{pointsText(lane, at)}</td>
              <td class="report-bar-cell">
                {lane.max === 0 ? null : (
                  <svg width="100%" height="9" aria-hidden="true">
                    <rect x="0.5" y="0.5" width="99%" height="8" fill="none" stroke="#000" />
                    <rect width={`${(99 * lane.points) / lane.max}%`} height="9" fill="#000" />
                  </svg>
                )}
              </td>
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
  const { debrief, briefing, words } = at;
  const { text } = words;
  const { penalties } = debrief.score;
  return (
    <>
      <section>
        <h2>{t.tableTitle}</h2>
        <table>
          <LaneRows at={at} />
        </table>
      </section>
      {penalties.length === 0 ? null : (
        <section>
          <h2>{t.penaltiesTitle}</h2>
          <ul>
            {penalties.map((penalty) => {
              const { text: why, isOwnText } = penaltyText(penalty, at);
              return (
                <li key={penalty.antiPattern}>
                  <b>{text.minus(penalty.cost)}.</b> <span lang={isOwnText ? briefing.lang : undefined}>{why}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <DriftOnPaper at={at} />
      {debrief.relay === null ? null : <ChainOnPaper relay={debrief.relay} at={at} />}
      {more}
      <Questions questions={debrief.questions} lang={briefing.lang} />
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
