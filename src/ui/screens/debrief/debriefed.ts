import type { Penalty, ScoreLine } from '../../../scoring/score.ts';
import type { Briefing } from '../../../views/briefing.ts';
import type { DebriefView } from '../../../views/debrief.ts';
import type { DebriefText } from '../../text/nl/debrief.ts';
import type { Worded } from './evidence.ts';

/** What every part of the debrief gets: the facts, the words for them, and a way to the map. */
export interface Debriefed {
  readonly debrief: DebriefView;
  readonly briefing: Briefing;
  readonly words: Worded;
  /** "20:14" */
  clock(at: number): string;
  showOnMap(at: number): void;
}

/** Why a line got its points, in a sentence. */
export function reasonText(line: Pick<ScoreLine, 'reason' | 'step'>, text: DebriefText): string {
  return line.reason === 'early' && line.step === 'respond' ? text.earlyRespond : text.reason[line.reason];
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
  return { title: text.topTitle, text: line.text, why: reasonText(line, text), isOwnText: true };
}

export function tipOf({ debrief, words: { text } }: Debriefed, partNames: (line: ScoreLine) => readonly string[]): Highlight {
  const { tip, lines, penalties } = debrief.score;
  const penalty: Penalty | undefined = penalties.find(({ antiPattern }) => antiPattern === tip);
  if (penalty !== undefined) return { title: text.tipTitle, text: penalty.text, why: '', isOwnText: true };
  const line = lines.find(({ expectation }) => expectation === tip);
  if (line === undefined) return { title: text.tipTitle, text: text.noTip, why: '', isOwnText: false };
  const missing = partNames(line);
  const why = missing.length === 0 ? reasonText(line, text) : `${reasonText(line, text)} ${text.notSaid(missing.join(', '))}`;
  return { title: text.tipTitle, text: text.advice[line.step], why, isOwnText: false };
}
