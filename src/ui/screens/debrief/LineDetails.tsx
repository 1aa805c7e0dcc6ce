import type { Part, Penalty, ScoreLine } from '../../../scoring/score.ts';
import { type Debriefed, isOtherwiseDone, reasonText } from './debriefed.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { turnoutOf } from './lanes.ts';
import { costText, pointsText } from './laneWords.ts';
import { wordPart } from './parts.ts';
import { RuledNote } from './RuledNote.tsx';
import { TurnoutSign, VerdictSign } from './Sign.tsx';

/** One line of the score; opened, it shows why and by what. */
export function LineDetails({ line, at }: { readonly line: ScoreLine; readonly at: Debriefed }) {
  const { text } = at.words;
  const turnout = turnoutOf(line);
  return (
    <details class="debrief-line">
      <summary>
        <TurnoutSign turnout={turnout} />
        <span class="debrief-line-words">
          <strong>{isOtherwiseDone(line, at.debrief) ? text.otherwiseDone[line.step].turnout : text.turnout[turnout]}.</strong>{' '}
          {turnout === 'good' ? '' : `${text.goal} `}
          <span lang={at.briefing.lang}>{line.text}</span>
        </span>
        <span class="debrief-line-points">{pointsText(line, at)}</span>
      </summary>
      <div class="debrief-line-body">
        {line.ruled === undefined ? null : <RuledNote ruled={line.ruled} max={line.max} />}
        <p>{reasonText(line, at.debrief, text)}</p>
        {line.parts.length === 0 ? null : <Parts parts={line.parts} at={at} />}
        <Proof numbers={line.evidence} moment={line.at ?? line.from} at={at} />
      </div>
    </details>
  );
}

/** What cost points, in the words of the exercise; opened, it shows by what. */
export function PenaltyDetails({ penalty, at }: { readonly penalty: Penalty; readonly at: Debriefed }) {
  const { text } = at.words;
  const against: Readonly<Record<string, string>> = text.adviceAgainst;
  const advice = against[penalty.antiPattern];
  return (
    <details class="debrief-line">
      <summary>
        <TurnoutSign turnout="notYet" />
        <span class="debrief-line-words" lang={at.briefing.lang}>
          {penalty.text}
        </span>
        <span class="debrief-line-points">{costText(penalty, at)}</span>
      </summary>
      <div class="debrief-line-body">
        {penalty.ruled === undefined ? null : <RuledNote ruled={penalty.ruled} max={null} />}
        {advice === undefined ? null : <p>{advice}</p>}
        {penalty.ceiling === null || at.debrief.score.total > penalty.ceiling ? null : <p>{text.capped(penalty.ceiling)}</p>}
        <Proof numbers={penalty.evidence} moment={penalty.at} at={at} />
      </div>
    </details>
  );
}

function Parts({ parts, at }: { readonly parts: readonly Part[]; readonly at: Debriefed }) {
  const { text, wording, names } = at.words;
  return (
    <>
      <h4>{text.partsTitle}</h4>
      <ul class="debrief-parts">
        {parts.map((part) => {
          const { name, verdict, said, truth } = wordPart(part, wording.terms, names, text);
          return (
            <li key={part.part} data-verdict={verdict}>
              <VerdictSign verdict={verdict} />
              <span>
                <strong>{name}</strong>: {text.verdict[verdict]}. {text.partSaid(said ?? text.nothingSaid)}{' '}
                {truth === null || verdict === 'right' ? '' : text.partTruth(truth)}{' '}
                {part.source === undefined ? '' : text.partSource[part.source]}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Proof({ numbers, moment, at }: { readonly numbers: readonly number[]; readonly moment: number | null; readonly at: Debriefed }) {
  const { text } = at.words;
  return (
    <>
      <h4>{text.proof}</h4>
      <EvidenceList numbers={numbers} at={at} />
      {moment === null ? null : (
        <button type="button" class="button" onClick={() => at.showOnMap(moment)}>
          {text.onMap}
        </button>
      )}
    </>
  );
}
