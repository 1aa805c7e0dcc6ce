import type { HallRound } from '../../../session/replay.ts';
import type { HallJudgement, JudgedStep } from '../../../../views/judgement.ts';
import { judgementText } from '../../../text/judgement.ts';
import { debriefText } from '../../../text/debrief.ts';
import { reportText } from '../../../text/report.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { wordingOf } from '../../../text/wording/wording.ts';
import { lang } from '../../../language.ts';
import { HouseRulesOnPaper } from '../houseRules/HouseRulesOnPaper.tsx';
import { countsText, FEWEST_SHOWN } from '../judgement/countsText.ts';
import { Comparison } from './Comparison.tsx';
import { Groups } from './Groups.tsx';
import { HallRuled } from './HallRuled.tsx';
import { PoliceClock } from './PoliceClock.tsx';
import { hallLanes } from './paper.ts';
import { ReportLanes } from './ReportLanes.tsx';
import { Slips } from './Slips.tsx';
import { Sheets, WritingLines } from './Sheets.tsx';
import { Questions } from './SoloReport.tsx';

/** What a hall gave and chose when it looked back; empty where that is not known any more, and then there is room to write. */
export interface Chosen {
  readonly tops: readonly string[];
  readonly tips: readonly string[];
  readonly agreements: readonly { readonly group: string; readonly text: string }[];
  /** What phones thought of their own steps; null where that is not known. */
  readonly judged: HallJudgement | null;
}

/** A leader picks three and three; more would not fit. */
const MOST = 3;
/** So many groups get a line to write on. */
const MOST_GROUPS = 8;

/** A round of a hall on two sheets: counts and no names. */
export function HallReport({ round, chosen }: { readonly round: HallRound; readonly chosen: Chosen }) {
  const t = reportText();
  const text = debriefText();
  const { course } = round;
  const clock = (at: number): string => clockTime(round.startsAt, at);
  return (
    <Sheets
      source={round}
      first={
        <>
          <header>
            <h1>{t.hall}</h1>
            <p lang={round.lang}>{round.title}</p>
          </header>
          <p>
            {t.players(course.players)} {wordingOf(lang.value).replies.outcome[course.outcome]}
          </p>
          <p class="report-total">{t.score(course.score.total)}</p>
          <p>{t.notAGrade}</p>
          <Steps round={round} judged={chosen.judged} />
          <section>
            <h2>{t.hallLanes}</h2>
            <ReportLanes lanes={hallLanes(course, text, t)} endedAt={course.endedAt} clock={clock} stars={false} />
          </section>
          {course.outcome === 'quiet' && course.policeClock.length === 0 ? null : (
            <PoliceClock lines={course.policeClock.map(({ at, what }) => ({ at, text: t.police[what] }))} clock={clock} />
          )}
        </>
      }
      second={
        <>
          <Comparison times={course} />
          <HouseRulesOnPaper houseRules={course.houseRules} />
          <Slips course={course} />
          <HallRuled round={round} />
          <Groups groups={round.groups} clock={clock} />
          <div class="report-two">
            <Thoughts title={t.tops} thoughts={chosen.tops} />
            <Thoughts title={t.tips} thoughts={chosen.tips} />
          </div>
          <Agreements agreements={chosen.agreements} groups={round.groups} />
          <Questions questions={round.questions} lang={round.lang} />
        </>
      }
    />
  );
}

function Steps({ round: { course }, judged }: { readonly round: HallRound } & Pick<Chosen, 'judged'>) {
  const t = reportText();
  const text = debriefText();
  const own = judgementText().hall;
  const isJudged = judged !== null && judged.phones > 0;
  return (
    <section>
      <h2>{t.steps}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.step}</th>
            <th scope="col">{t.took}</th>
            {isJudged ? <th scope="col">{own.title}</th> : null}
            <th scope="col">{t.points}</th>
          </tr>
        </thead>
        <tbody>
          {course.score.steps.map(({ step, points, max }) => (
            <tr key={step}>
              <th scope="row">{text.step[step]}</th>
              <td>{t.tookOf(course.took.find((one) => one.step === step)?.people ?? 0, course.players)}</td>
              {isJudged ? <td>{countsIn(judged, step)}</td> : null}
              <td>{t.pointsOf(points, max)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isJudged ? <p class="report-small">{own.columnHint(FEWEST_SHOWN)}</p> : null}
    </section>
  );
}

/** What phones thought of a step, as counts. */
function countsIn({ steps }: HallJudgement, step: JudgedStep['step']): string {
  const counts = steps.find((one) => one.step === step);
  return counts === undefined ? judgementText().hall.none : countsText(counts);
}

function Thoughts({ title, thoughts }: { readonly title: string; readonly thoughts: readonly string[] }) {
  return (
    <section class="report-box">
      <h2>{title}</h2>
      {thoughts.length === 0 ? (
        <WritingLines count={MOST} />
      ) : (
        <ul>
          {thoughts.slice(0, MOST).map((thought) => (
            <li key={thought}>{thought}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One for each group that took part; what was not written down yet is left open to write. */
function Agreements({ agreements, groups }: Pick<Chosen, 'agreements'> & Pick<HallRound, 'groups'>) {
  const known = new Map(agreements.map(({ group, text }) => [group, text]));
  const shown = groups.filter(({ group }, i) => i < MOST_GROUPS || known.has(group));
  return (
    <section>
      <h2>{reportText().agreements}</h2>
      {shown.length === 0 ? <WritingLines count={2} /> : null}
      <dl class="report-agreements">
        {shown.map(({ group, name }) => (
          <div key={group}>
            <dt>{name}</dt>
            <dd>{known.get(group) ?? <WritingLines count={1} />}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
