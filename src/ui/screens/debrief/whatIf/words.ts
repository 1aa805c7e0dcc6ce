// What an answer to "what if" says in words: only from the facts of both evenings. The texts are those of the language.
import type { Moment, MomentKind, WhatIfChange, WhatIfChoice, WhatIfMany, WhatIfRefusal, WhatIfView } from '../../../session/whatIf.ts';
import type { WhatIfText } from '../../../text/nl/whatIf.ts';
import { nameLocation } from '../../../text/wording/names.ts';
import type { Debriefed } from '../debriefed.ts';

/** What the words need: those of the debrief, and those for "what if". */
export interface WhatIfWords {
  readonly at: Pick<Debriefed, 'clock' | 'words'>;
  readonly text: WhatIfText;
}

/** "Als uw melding om 20:17 anderhalve minuut eerder was geweest" */
export function choiceText(choice: WhatIfChoice, by: number, { at, text }: WhatIfWords): string {
  switch (choice.kind) {
    case 'earlier':
      return text.change.earlier[choice.whose](at.clock(choice.at), text.length(by));
    case 'complete':
      return text.change.complete[choice.whose](at.clock(choice.at));
    default:
      return text.change[choice.kind];
  }
}

/** Why something cannot be asked of a call. */
export function refusalText({ kind, whose, at: moment }: WhatIfRefusal, { at, text }: WhatIfWords): string {
  return text.cannot[kind][whose](at.clock(moment));
}

/** What is asked for when somebody makes this choice; `by`: how much earlier, ms. */
export function changeOf(choice: WhatIfChoice, by: number): WhatIfChange {
  switch (choice.kind) {
    case 'earlier':
      return { kind: 'earlier', call: choice.call, by: Math.min(by, choice.most) };
    case 'complete':
      return { kind: 'complete', call: choice.call };
    default:
      return { kind: choice.kind };
  }
}

/** The choice that a moment of the evening brings to mind: the call that was nearest to it, or else the first there is. */
export function nearestChoice(choices: readonly WhatIfChoice[], moment: number): WhatIfChoice | undefined {
  const ofCalls = choices.flatMap((choice) => ('at' in choice ? [choice] : []));
  return ofCalls.sort((a, b) => Math.abs(a.at - moment) - Math.abs(b.at - moment))[0] ?? choices[0];
}

/** How a moment differs; null when it came at the same time. */
export type Difference = { readonly is: 'earlier' | 'later'; readonly length: number } | { readonly is: 'onlyOwn' | 'onlyOther' } | null;

export function differenceOf({ own, other }: Pick<Moment, 'own' | 'other'>): Difference {
  if (own === null) return other === null ? null : { is: 'onlyOther' };
  if (other === null) return { is: 'onlyOwn' };
  if (own.at === other.at) return null;
  return { is: other.at < own.at ? 'earlier' : 'later', length: Math.abs(own.at - other.at) };
}

/** "2 minuten eerder" */
export function differenceText(difference: Difference, text: WhatIfText): string {
  if (difference === null) return text.equal;
  return 'length' in difference ? text[difference.is](text.length(difference.length)) : text[difference.is];
}

/** What happened, for the table and the pictures. */
export function momentText(
  moment: Pick<Moment, 'kind' | 'activity' | 'order'>,
  role: WhatIfView['role'],
  { at, text }: WhatIfWords,
): string {
  const { wording } = at.words;
  const what =
    moment.kind === 'doing'
      ? capital(text.doing(text.who[role ?? 'suspect'], moment.activity === null ? '' : wording.terms.activity[moment.activity]))
      : text.moment[moment.kind];
  return moment.order > 1 ? text.again(what, moment.order) : what;
}

/** "20:17, bij Achterpad", or that it did not happen. */
export function instantText(instant: Moment['own'], words: WhatIfWords): string {
  if (instant === null) return words.text.never;
  const place = placeText(instant, words);
  const clock = words.at.clock(instant.at);
  return place === '' ? clock : words.text.atPlace(clock, place);
}

function placeText(instant: NonNullable<Moment['own']>, { at }: WhatIfWords): string {
  const { names, wording } = at.words;
  return instant.where === null ? '' : nameLocation(instant.where, names, wording.terms.slot.near);
}

/** What of the police and the neighbours a sentence is made of, in the order in which it is told. */
const TOLD = ['policeKnew', 'broadcast', 'tip', 'patrolArrived', 'recognised'] as const satisfies readonly MomentKind[];

/** What comes of it, in sentences: who knew and came sooner or later, whether the way differs, and the end. */
export function answerSentences(view: WhatIfView, words: WhatIfWords): readonly string[] {
  const { text, at } = words;
  if (view.isSame) return [text.same];
  const sentences = TOLD.flatMap((kind) => sentenceOf(kind, view, words));
  const { replies } = at.words.wording;
  const way =
    view.role === null
      ? []
      : [view.partsAt === null ? text.sameWay(text.who[view.role]) : text.partsAt(text.who[view.role], at.clock(view.partsAt))];
  const [own, other] = [replies.outcome[view.own.outcome], replies.outcome[view.other.outcome]];
  const isSooner = TOLD.some((kind) => {
    const is = differenceOf(firstOf(kind, view))?.is;
    return is === 'earlier' || is === 'onlyOther';
  });
  const end = view.own.outcome !== view.other.outcome ? text.otherEnd(own, other) : isSooner ? text.stillSameEnd(own) : text.sameEnd(own);
  return [...(sentences.length === 0 ? [text.sameSeen] : sentences), ...way, end];
}

function firstOf(kind: MomentKind, { moments }: WhatIfView): Pick<Moment, 'own' | 'other'> {
  return moments.find((moment) => moment.kind === kind && moment.order === 1) ?? { own: null, other: null };
}

function sentenceOf(kind: (typeof TOLD)[number], view: WhatIfView, words: WhatIfWords): readonly string[] {
  const { text, at } = words;
  const moment = firstOf(kind, view);
  const difference = differenceOf(moment);
  if (difference === null) return [];
  const says: {
    readonly earlier: (length: string, place: string) => string;
    readonly later: (length: string, place: string) => string;
    readonly never: string;
    readonly now: (clock: string, place: string) => string;
  } = text[kind];
  if (difference.is === 'onlyOwn') return [says.never];
  const name = moment.other === null ? '' : placeText(moment.other, words);
  const place = name === '' ? '' : text.nearPlace(name);
  if ('length' in difference) return [says[difference.is](text.length(difference.length), place)];
  return moment.other === null ? [] : [says.now(at.clock(moment.other.at), place)];
}

/** Whether it went well is another word for a search than for a break-in. */
export function goalOf(role: WhatIfView['role']): 'caught' | 'found' {
  return role === 'missing' ? 'found' : 'caught';
}

/** "In 7 van de 10 avonden werd iemand gepakt, tegen 4 van de 10. Dat kan tussen 6 en 8 liggen." */
export function manySentences({ own, other, isClear }: WhatIfMany, goal: 'caught' | 'found', { text }: WhatIfWords): readonly string[] {
  return [
    text.frequency(other.inTen, text.solved[goal], own.inTen),
    // Rounded outwards: it claims no more than was found.
    text.between(Math.floor(other.share.low * 10), Math.ceil(other.share.high * 10)),
    own.solved === other.solved ? text.isEqual : isClear ? text.isClear : text.isChance,
  ];
}

/** "Iemand die belt zoals u deed: na 40 seconden, met plaats, gedrag en 4 kenmerken.", and how often there was reason to. */
export function habitText({ habit, own, evenings }: WhatIfMany, change: WhatIfChange['kind'], words: WhatIfWords): string {
  const { text } = words;
  const { whose, callsAfter, looksCloser, place, behaviour, features } = habit;
  if (callsAfter === null) return text.habitNever;
  const parts = [
    ...(place ? [text.habitPlace] : []),
    ...(behaviour ? [text.habitBehaviour] : []),
    ...(features === 0 ? [] : [text.habitFeatures(features)]),
  ];
  const last = parts.at(-1);
  const listed = parts.length < 2 ? (last ?? '') : `${parts.slice(0, -1).join(', ')} ${text.and} ${last ?? ''}`;
  const how = text.habit[whose](
    callsAfter < 1000 ? text.habitAtOnce : text.habitAfter(text.length(callsAfter)),
    listed === '' ? text.habitNothing : text.habitWith(listed),
  );
  return [
    how,
    ...(looksCloser ? [] : [text.habitNoLook]),
    text.habitCalled(own.called, evenings),
    ...(change === 'earlier' && callsAfter === 0 ? [text.habitSoonest] : []),
  ].join(' ');
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
