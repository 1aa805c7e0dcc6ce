import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Ruled } from '../../../../../../scoring/score.ts';
import { overruleText } from '../../../../../text/overrule.ts';
import { type Debriefed, reasonText } from '../../../../debrief/debriefed.ts';
import { EvidenceList } from '../../../../debrief/EvidenceList.tsx';
import { STEPS, turnoutOf } from '../../../../debrief/lanes.ts';
import { costText, pointsText } from '../../../../debrief/laneWords.ts';
import { RuledNote } from '../../../../debrief/RuledNote.tsx';
import { scoredEarnings, scoredTotal } from '../../../../debrief/scoredTotal.ts';
import { TurnoutSign } from '../../../../debrief/Sign.tsx';
import { RulingForm } from './RulingForm.tsx';

interface Props {
  readonly at: Debriefed;
  /** A sentence when it was not done. */
  readonly onRule: (line: string, points: number | null, note: string) => Promise<string | null>;
}

/** The lines of one participant with what they rest on; opened, a line can be judged otherwise. */
export function RulableLines({ at, onRule }: Props) {
  const t = overruleText();
  const { text } = at.words;
  const { score } = at.debrief;
  const [said, setSaid] = useState('');
  const isRuled = [...score.lines, ...score.penalties].some(({ ruled }) => ruled !== undefined);
  async function rule(line: string, points: number | null, note: string): Promise<string | null> {
    const refused = await onRule(line, points, note);
    if (refused === null) setSaid(points === null ? t.withdrawn : t.saved);
    return refused;
  }
  const lines = STEPS.flatMap((step) => score.lines.filter((line) => line.step === step && line.max > 0));
  return (
    <>
      <div>
        <p class="overrule-total">
          {score.max === 0 ? text.noTotal : t.total(score.total, score.max)}{' '}
          {isRuled ? <span class="soft">{t.counted(scoredTotal(score))}</span> : null}
        </p>
        {score.max === 0 ? null : <p class="soft small">{t.about}</p>}
        <p role="status" class="overrule-said small">
          {said}
        </p>
      </div>
      <ul class="debrief-lines">
        {lines.map((line) => (
          <li key={line.expectation}>
            <Row
              at={at}
              head={
                <>
                  <TurnoutSign turnout={turnoutOf(line)} />
                  <span class="debrief-line-words">
                    <strong>{text.step[line.step]}.</strong> <span lang={at.briefing.lang}>{line.text}</span>
                  </span>
                  <span class="debrief-line-points">{pointsText(line, at)}</span>
                </>
              }
              why={reasonText(line, at.debrief, text)}
              evidence={line.evidence}
              ruled={line.ruled}
              max={line.max}
            >
              <RulingForm
                key={`${line.points} ${line.ruled?.note}`}
                id={line.expectation}
                most={line.max}
                now={line.points}
                ruled={line.ruled}
                onRule={(points, note) => rule(line.expectation, points, note)}
              />
            </Row>
          </li>
        ))}
      </ul>
      {score.penalties.length === 0 ? null : (
        <section class="stack">
          <h3>{t.harms}</h3>
          <ul class="debrief-lines">
            {score.penalties.map((penalty) => (
              <li key={penalty.antiPattern}>
                <Row
                  at={at}
                  head={
                    <>
                      <TurnoutSign turnout="notYet" />
                      <span class="debrief-line-words" lang={at.briefing.lang}>
                        {penalty.text}
                      </span>
                      <span class="debrief-line-points">{costText(penalty, at)}</span>
                    </>
                  }
                  why=""
                  evidence={penalty.evidence}
                  ruled={penalty.ruled}
                  max={null}
                >
                  <RulingForm
                    key={`${penalty.ruled?.given} ${penalty.ruled?.note}`}
                    id={penalty.antiPattern}
                    most={scoredEarnings(score)}
                    now={penalty.ruled?.given ?? penalty.cost}
                    ruled={penalty.ruled}
                    harm
                    onRule={(points, note) => rule(penalty.antiPattern, points, note)}
                  />
                </Row>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface RowProps {
  readonly at: Debriefed;
  readonly head: ComponentChildren;
  readonly why: string;
  readonly evidence: readonly number[];
  readonly ruled: Ruled | undefined;
  readonly max: number | null;
  readonly children: ComponentChildren;
}

function Row({ at, head, why, evidence, ruled, max, children }: RowProps) {
  const t = overruleText();
  return (
    <details class="debrief-line">
      <summary>{head}</summary>
      <div class="debrief-line-body overrule-body">
        <div class="stack">
          {ruled === undefined ? null : <RuledNote ruled={ruled} max={max} />}
          {why === '' ? null : <p>{why}</p>}
          <h3>{t.proof}</h3>
          <EvidenceList numbers={evidence} at={at} />
        </div>
        {children}
      </div>
    </details>
  );
}
