import type { ScoreLine } from '../../../scoring/score.ts';
import type { Debriefed } from './debriefed.ts';
import type { Lane } from './lanes.ts';

/** "20:12 tot 20:14, uiterlijk 20:16" */
export function idealText({ ideal }: Pick<ScoreLine, 'ideal'>, { clock, words: { text } }: Debriefed): string {
  return ideal === null ? text.noIdeal : text.idealBetween(clock(ideal.earliest), clock(ideal.best), clock(ideal.latest));
}

export function doneText({ at }: Pick<ScoreLine, 'at'>, { clock, words: { text } }: Debriefed): string {
  return at === null ? text.notDone : clock(at);
}

export function pointsText({ points, max }: { readonly points: number; readonly max: number }, { words: { text } }: Debriefed): string {
  return max === 0 ? text.noPoints : text.points(points, max);
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
