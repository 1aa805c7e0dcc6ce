import type { ParticipantView } from '../../../views/participant.ts';
import type { Guide } from '../../text/nl/guide.ts';

/** A step of SAAR that is explained once, right after it was taken. */
export type GuideStep = 'spot' | 'alert' | 'post' | 'respond';
export type Explanation = Exclude<keyof Guide, 'title' | 'go'>;

const RISKY: ReadonlySet<string> = new Set(['approachAlone', 'follow']);

function spotted(view: ParticipantView): boolean {
  return view.cards.some((card) => card.closer === 'done' || card.remembered);
}

function posted(view: ParticipantView): boolean {
  return view.groups.some((group) => group.lines.some((line) => line.mine));
}

/** Whether the group was told where it is and that the police were called. */
function toldAll(view: ParticipantView): boolean {
  const facts = view.groups.flatMap((group) => group.lines.filter((line) => line.mine).map((line) => line.facts));
  return facts.some((one) => one?.location !== undefined) && facts.some((one) => one?.alarm === 'reported');
}

function calledPolice(view: ParticipantView): boolean {
  return view.reports.some((report) => report.contact === '112' || report.contact === '0900-8844');
}

/** What to explain now: the first step that was taken and not explained yet; null when there is none. */
export function guidance(
  view: ParticipantView,
  explained: ReadonlySet<GuideStep>,
): { readonly step: GuideStep; readonly says: Explanation } | null {
  if (view.call !== null && view.call.state !== 'ended') return null;
  if (!explained.has('spot') && spotted(view)) return { step: 'spot', says: 'spotted' };
  const last = view.reports.at(-1);
  if (!explained.has('alert') && last !== undefined) {
    if (!calledPolice(view)) return { step: 'alert', says: 'calledOther' };
    return { step: 'alert', says: posted(view) ? 'calledAfterChat' : 'calledFirst' };
  }
  if (!explained.has('post') && posted(view))
    return { step: 'post', says: !calledPolice(view) ? 'postedFirst' : toldAll(view) ? 'postedAll' : 'postedAfterCall' };
  const act = view.happenings.find((happening) => happening.kind === 'acted');
  if (!explained.has('respond') && act !== undefined && act.kind === 'acted') {
    return { step: 'respond', says: RISKY.has(act.choice) ? 'actedRisky' : 'actedSafe' };
  }
  return null;
}
