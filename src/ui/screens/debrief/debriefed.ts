import type { Penalty, ScoreLine } from '../../../scoring/score.ts';
import type { Briefing } from '../../../views/briefing.ts';
import type { DebriefView, LaneMark } from '../../../views/debrief.ts';
import type { OwnJudgement } from '../../../views/judgement.ts';
import type { DebriefText } from '../../text/nl/debrief.ts';
import { overruleText } from '../../text/overrule.ts';
import type { Worded } from './evidence.ts';

/** What every part of the debrief gets: the facts, the words for them, and a way to the map. */
export interface Debriefed {
  readonly debrief: DebriefView;
  readonly briefing: Briefing;
  readonly words: Worded;
  /** "20:14" */
  clock(at: number): string;
  showOnMap(at: number): void;
  /** What one thought of one's own steps before one saw any of it; null when nobody was asked. */
  readonly judgement?: OwnJudgement | null;
  /** Whether one writes down here what to do the next time. */
  readonly plans?: boolean;
}

/** Doing something, and not only getting a card. */
const DEEDS: readonly LaneMark['kind'][] = ['lookedCloser', 'remembered', 'call', 'chat', 'act'];

/** Whether something of this step was done though its aim did not apply. */
export function isOtherwiseDone({ step, max }: Pick<ScoreLine, 'step' | 'max'>, { marks }: Pick<DebriefView, 'marks'>): boolean {
  return max === 0 && marks.some((mark) => mark.step === step && DEEDS.includes(mark.kind));
}

/** Why a line got its points, in a sentence; where the facilitator judged otherwise, it is what the score said. */
export function reasonText(line: ScoreLine, debrief: Pick<DebriefView, 'marks'>, text: DebriefText): string {
  const reason = scoredReason(line, debrief, text);
  return line.ruled === undefined ? reason : `${overruleText().byScore} ${reason}`;
}

function scoredReason(line: ScoreLine, debrief: Pick<DebriefView, 'marks'>, text: DebriefText): string {
  if (line.reason === 'notApplicable' && isOtherwiseDone(line, debrief)) return text.otherwiseDone[line.step].reason;
  return line.reason === 'early' && line.step === 'respond' ? text.earlyRespond : text.reason[line.reason];
}

/** What to do instead of what cost points, for whatever is not said already. */
export function adviceOf({ debrief, words: { text } }: Debriefed): readonly string[] {
  const { tip, lines, penalties } = debrief.score;
  const against: Readonly<Record<string, string>> = text.adviceAgainst;
  const step = lines.find(({ expectation }) => expectation === tip)?.step;
  // The tip for these steps says the same.
  const isSaid = (id: string): boolean => (id === 'groupBeforeCall' && step === 'post') || (id === 'unfoundedCall' && step === 'alert');
  return penalties.flatMap(({ antiPattern }) => (isSaid(antiPattern) ? [] : (against[antiPattern] ?? [])));
}

/** What to say first: a line that went well, and what can be better. */
export interface Highlight {
  readonly title: string;
  readonly text: string;
  readonly why: string;
  /** Whether the text is the exercise's own, in its language. */
  readonly isOwnText: boolean;
}

export function topOf({ debrief, words: { text } }: Debriefed): Highlight {
  const line = debrief.score.lines.find(({ expectation }) => expectation === debrief.score.top);
  if (line === undefined) return { title: text.topTitle, text: text.noTop, why: '', isOwnText: false };
  return { title: text.topTitle, text: line.text, why: reasonText(line, debrief, text), isOwnText: true };
}

export function tipOf(at: Debriefed, partNames: (line: ScoreLine) => readonly string[]): Highlight {
  const { debrief, words } = at;
  const { text } = words;
  const { tip, lines, penalties } = debrief.score;
  const penalty: Penalty | undefined = penalties.find(({ antiPattern }) => antiPattern === tip);
  if (penalty !== undefined) return { title: text.tipTitle, text: penalty.text, why: '', isOwnText: true };
  const line = lines.find(({ expectation }) => expectation === tip);
  if (line === undefined) return { title: text.tipTitle, text: text.noTip, why: '', isOwnText: false };
  const missing = partNames(line);
  const reason = reasonText(line, debrief, text);
  const why = missing.length === 0 ? reason : `${reason} ${text.notSaid(missing.join(', '))}`;
  const isEarly = line.reason === 'early' && line.step === 'alert';
  return { title: text.tipTitle, text: isEarly ? text.adviceEarly : text.advice[line.step], why, isOwnText: false };
}
