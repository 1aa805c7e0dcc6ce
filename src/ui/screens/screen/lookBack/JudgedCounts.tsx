// What a hall thought of its own steps, as counts beside what it did: for the eye in the lanes, and the same as a list.
import type { HallLane } from '../../../../views/hallDebrief.ts';
import type { HallJudgement, JudgedStep } from '../../../../views/judgement.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { judgementText } from '../../../text/judgement.ts';
import { TurnoutSign } from '../../debrief/Sign.tsx';
import { countsText, FEWEST_SHOWN } from '../../debrief/judgement/countsText.ts';

const SIGNS = [
  ['well', 'good'],
  ['partly', 'partly'],
  ['notYet', 'notYet'],
] as const;

/** The counts of one lane, behind the signs of the legend. */
export function JudgedCounts({ counts }: { readonly counts: JudgedStep }) {
  return (
    <span class="look-judged">
      {judgementText().hall.self}
      {SIGNS.map(([judged, sign]) => (
        <span key={judged}>
          <TurnoutSign turnout={sign} />
          {counts[judged]}
        </span>
      ))}
    </span>
  );
}

/** The counts of this lane; nothing where too few judged it. */
export function countsOf(judged: HallJudgement | null, lane: HallLane): JudgedStep | undefined {
  return judged?.steps.find(({ step }) => step === lane);
}

/** What the signs mean, or from when there is something to see. */
export function JudgedLegend({ judged }: { readonly judged: HallJudgement | null }) {
  const t = judgementText();
  if (judged === null || judged.phones === 0) return null;
  if (judged.steps.length === 0) return <li>{t.hall.fewest(FEWEST_SHOWN)}</li>;
  return (
    <li class="look-judged">
      {t.hall.legend}
      {SIGNS.map(([judgedAs, sign]) => (
        <span key={judgedAs}>
          <TurnoutSign turnout={sign} />
          {t.hall.short[judgedAs]}
        </span>
      ))}
    </li>
  );
}

/** The same for whoever does not see the lanes. */
export function JudgedList({ judged }: { readonly judged: HallJudgement | null }) {
  const t = judgementText().hall;
  if (judged === null || judged.phones === 0) return null;
  return (
    <div class="hidden-visually">
      <h2>{t.title}</h2>
      <p>{t.phones(judged.phones)}</p>
      {judged.steps.length === 0 ? <p>{t.fewest(FEWEST_SHOWN)}</p> : null}
      <ul>
        {judged.steps.map((counts) => (
          <li key={counts.step}>
            {hallLookBackText().course.lane[counts.step]}: {countsText(counts)}
          </li>
        ))}
      </ul>
    </div>
  );
}
