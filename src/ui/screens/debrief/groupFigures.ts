// The figures of a group in one order, each with what proves it, counted and without names. Knows no screen.
import type { GroupScore, Measure } from '../../../scoring/scoreGroup.ts';
import type { ExerciseEvent } from '../../../sim/event.ts';
import type { DebriefView } from '../../../views/debrief.ts';
import type { DebriefText } from '../../text/nl/debrief.ts';

export const FIGURES = ['heard', 'toFirstCall', 'toFirstMessage', 'reached', 'description', 'noiseShare'] as const;
export type FigureKey = (typeof FIGURES)[number];

export interface Figure {
  readonly key: FigureKey;
  readonly measure: Measure;
}

/** All that was measured of a group; what it heard by the bridge only where something was passed on. */
export function figuresOf(group: GroupScore, { relay }: Pick<DebriefView, 'relay'>): readonly Figure[] {
  const heard = relay?.groups.find((each) => each.group === group.group)?.heard;
  return FIGURES.flatMap((key) => {
    const measure = key === 'heard' ? heard : group[key];
    return measure === undefined ? [] : [{ key, measure }];
  });
}

/** "10 min 25 s" */
export function spanText(milliseconds: number, text: DebriefText): string {
  const seconds = Math.round(milliseconds / 1000);
  return text.groups.span(Math.floor(seconds / 60), seconds % 60);
}

/** "na 10 min 25 s", or "meteen" within a second. */
export function afterText(milliseconds: number, text: DebriefText): string {
  return milliseconds < 1000 ? text.groups.atOnce : text.groups.after(spanText(milliseconds, text));
}

/** A figure in words: a length of time, a number of people, a share. */
export function figureText(
  { key, measure: { value } }: Figure,
  { members, toFirstCall, toFirstMessage }: GroupScore,
  text: DebriefText,
  clock: (at: number) => string,
): string {
  if (key === 'toFirstCall' || key === 'toFirstMessage') {
    const { at } = key === 'toFirstCall' ? toFirstCall : toFirstMessage;
    if (at === null) return text.groups.notMeasured;
    const when = value === null ? text.groups.atTime(clock(at)) : afterText(value, text);
    return key === 'toFirstCall' && toFirstCall.isMistaken ? text.groups.aboutOther(when) : when;
  }
  if (value === null) return key === 'heard' ? text.groups.notHeard : text.groups.notMeasured;
  switch (key) {
    case 'heard':
      return afterText(value, text);
    case 'reached':
      return text.groups.people(value, members);
    case 'description':
    case 'noiseShare':
      return text.groups.percent(value);
  }
}

/** Events of one kind: how many, and when the first and the last were. */
export interface Proof {
  readonly type: ExerciseEvent['type'];
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** What proves a figure, counted by kind: nobody is named. */
export function proofsOf(evidence: readonly number[], debrief: Pick<DebriefView, 'evidence'>): readonly Proof[] {
  const wanted = new Set(evidence);
  const proofs = new Map<string, Proof>();
  for (const { type, at, seq } of debrief.evidence) {
    if (!wanted.has(seq)) continue;
    const known = proofs.get(type);
    proofs.set(type, {
      type,
      count: (known?.count ?? 0) + 1,
      first: Math.min(known?.first ?? at, at),
      last: Math.max(known?.last ?? at, at),
    });
  }
  return [...proofs.values()].sort((a, b) => a.first - b.first);
}

/** "21 berichten in de groep, van 20:12 tot 20:40" */
export function proofText({ type, count, first, last }: Proof, clock: (at: number) => string, text: DebriefText): string {
  const words: Readonly<Record<string, (count: number) => string>> = text.groups.proof;
  const what = (words[type] ?? text.groups.proof.other)(count);
  return clock(first) === clock(last) ? text.groups.proofAt(what, clock(first)) : text.groups.proofFrom(what, clock(first), clock(last));
}
