import type { Debriefed } from './debriefed.ts';
import { type DriftColumn, type DriftTable, type Feature, turningPoint } from './drift.ts';
import { partyText } from './partyText.ts';
import { wordPart } from './parts.ts';

/** What a column is called: a stage, or a link of the relay. */
export function columnText({ stage, link, isLater, isMistaken }: DriftColumn, at: Debriefed): string {
  const text = at.words.text.drift;
  if (isMistaken) return text.seenOther;
  if (link === null) return isLater ? text.later(text.stage[stage]) : text.stage[stage];
  return text.link(link.count, partyText(link.hop.to, at.debrief, at.words.text));
}

/** "18:46", or "18:46–18:55" when it took longer. */
export function timesText({ from, at: last }: DriftColumn, { clock }: Debriefed): string {
  return clock(from) === clock(last) ? clock(last) : `${clock(from)}–${clock(last)}`;
}

/** The name of a feature and a value of it, in words. */
export function featureText(feature: Feature, { words }: Debriefed): string {
  return wordPart({ part: feature, verdict: 'right', said: null, truth: null }, words.wording.terms, words.names, words.text).name;
}

export function valueText(feature: Feature, value: string | null, { words }: Debriefed): string {
  const part = { part: feature, verdict: 'right', said: value, truth: null } as const;
  return wordPart(part, words.wording.terms, words.names, words.text).said ?? words.text.drift.absent;
}

/** One sentence on what mattered most, and what it was: "De kleur van de jas veranderde bij de tweede schakel." */
export function turningText(table: DriftTable, at: Debriefed): { readonly sentence: string; readonly detail: string } {
  const text = at.words.text.drift;
  const turning = turningPoint(table);
  if (turning === null) return { sentence: text.whole, detail: '' };
  const { column, slot, how } = turning;
  if (column.isMistaken) return { sentence: text.mistaken, detail: '' };
  // Who was not the right one explains what came after it, and nothing before.
  const other = table.columns.some(({ isMistaken }) => isMistaken) ? text.mistaken : '';
  const place = column.link === null ? text.where[column.stage] : (text.ordinal[column.link.count - 1] ?? text.atLink(column.link.count));
  const before = slot.was === null ? null : valueText(slot.slot, slot.was, at);
  const after = slot.is === null ? null : valueText(slot.slot, slot.is, at);
  const wrong = slot.verdict === 'wrong' ? text.wasWrong : '';
  switch (how) {
    case 'lost':
      return { sentence: text.lost(text.subject[slot.slot], place), detail: other };
    case 'wrong':
      return {
        sentence: text.startedWrong(text.subject[slot.slot], place),
        detail: [text.said(after ?? ''), other].filter((part) => part !== '').join(' '),
      };
    case 'added':
      return { sentence: text.added(text.subject[slot.slot], place), detail: [wrong, other].filter((part) => part !== '').join(' ') };
    case 'changed':
      return {
        sentence: text.changed(isOnlyColour(slot.was, slot.is) ? colourOf(slot.slot, text) : text.subject[slot.slot], place),
        detail: [before === null || after === null ? '' : text.fromTo(before, after), wrong, other].filter((part) => part !== '').join(' '),
      };
  }
}

function colourOf(feature: Feature, text: Debriefed['words']['text']['drift']): string {
  switch (feature) {
    case 'upper':
    case 'lower':
    case 'shoes':
    case 'bag':
      return text.colourOf[feature];
    default:
      return text.subject[feature];
  }
}

/** "blue jacket" and "black jacket": the same thing in another colour. */
function isOnlyColour(was: string | null, is: string | null): boolean {
  const [[, thing], [, other]] = [(was ?? '').split(' '), (is ?? '').split(' ')];
  return thing !== undefined && thing === other;
}
