import type { Penalty, ScoreLine } from '../../../scoring/score.ts';
import { overruleText } from '../../text/overrule.ts';
import type { Debriefed } from './debriefed.ts';
import type { Lane } from './lanes.ts';

/** "20:12 tot 20:14, uiterlijk 20:16" */
export function idealText({ ideal, reason }: Pick<ScoreLine, 'ideal' | 'reason'>, { clock, words: { text } }: Debriefed): string {
  if (reason === 'begins') return text.fromTheStart;
  return ideal === null ? text.noIdeal : text.idealBetween(clock(ideal.earliest), clock(ideal.best), clock(ideal.latest));
}

export function doneText({ at, reason }: Pick<ScoreLine, 'at' | 'reason'>, { clock, words: { text } }: Debriefed): string {
  if (reason === 'begins') return text.fromTheStart;
  return at === null ? text.notDone : clock(at);
}

export function pointsText({ points, max, ruled }: Pick<ScoreLine, 'points' | 'max' | 'ruled'>, { words: { text } }: Debriefed): string {
  const counts = max === 0 ? text.noPoints : text.points(points, max);
  return ruled === undefined ? counts : overruleText().beside(counts, ruled.scored);
}

/** The same for what cost points. */
export function costText({ cost, ruled }: Pick<Penalty, 'cost' | 'ruled'>, { words: { text } }: Debriefed): string {
  return ruled === undefined
    ? text.minus(cost)
    : overruleText().beside(cost === 0 ? overruleText().nothingTaken : text.minus(cost), ruled.scored);
}

/** What the picture of a lane says, for whoever does not see it. */
export function laneSummary(lane: Lane, debriefed: Debriefed): string {
  const { debrief, words } = debriefed;
  const lines = debrief.score.lines.filter(({ step, ideal }) => step === lane.step && ideal !== null);
  const doings =
    lines.length === 0
      ? words.text.emptyLane
      : lines.map((line) => words.text.laneLine(idealText(line, debriefed), doneText(line, debriefed))).join(' ');
  return words.text.laneSummary(words.text.step[lane.step], pointsText(lane, debriefed), doings);
}
