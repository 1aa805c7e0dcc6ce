// The way of the description as a table: features down, stages across. Folds what was scored; knows no words.
import type { DriftSlot, DriftStage, DriftStep } from '../../../scoring/drift.ts';
import type { HopScore } from '../../../scoring/scoreRelay.ts';
import type { DebriefView } from '../../../views/debrief.ts';
import { chainOf, eventOf } from './relayChain.ts';

export type Feature = DriftSlot['slot'];

/** One column: where the description was then, and what was made of each feature. */
export interface DriftColumn {
  readonly key: string;
  readonly stage: DriftStage;
  /** The how-manieth link of the relay, and that link; null elsewhere. */
  readonly link: { readonly count: number; readonly hop: HopScore } | null;
  /** From the first word to the last. */
  readonly from: number;
  readonly at: number;
  readonly cells: ReadonlyMap<Feature, DriftSlot>;
}

export interface DriftTable {
  readonly features: readonly Feature[];
  readonly columns: readonly DriftColumn[];
}

type Known = Pick<DebriefView, 'drift' | 'relay' | 'chat' | 'evidence'>;

/** All stages on the way: up to the broadcast, the own group taken together, and the links to the group that heard it last. */
export function driftTable({ drift, relay, chat, evidence }: Known): DriftTable {
  const times = new Map(evidence.map(({ seq, at }) => [seq, at]));
  const columnOf = (step: DriftStep, key: string): DriftColumn => ({
    key,
    stage: step.stage,
    link: null,
    from: Math.min(step.at, ...step.events.flatMap((event) => times.get(event) ?? [])),
    at: step.at,
    cells: new Map(step.slots.map((slot) => [slot.slot, slot])),
  });
  const own = new Set(chat.map(({ event }) => event));
  const lines = drift.filter((step) => step.stage === 'chat' && step.events.some((event) => own.has(event)));
  const links = chainOf(relay).flatMap((hop, i): DriftColumn[] => {
    const step = drift.find(({ stage, events }) => stage === 'relay' && events.includes(eventOf(hop)));
    return step === undefined ? [] : [{ ...columnOf(step, `link ${i}`), link: { count: i + 1, hop } }];
  });
  const columns = [
    ...drift.filter(({ stage }) => stage !== 'chat' && stage !== 'relay').map((step) => columnOf(step, step.stage)),
    ...together(lines),
    ...links,
  ];
  const features = [...new Set(columns.flatMap(({ cells }) => [...cells.keys()]))];
  return { features, columns };
}

/** What a group got to know altogether: of every feature the last that was said of it. */
function together(lines: readonly DriftStep[]): DriftColumn[] {
  const first = lines[0];
  if (first === undefined) return [];
  const cells = new Map<Feature, DriftSlot>();
  for (const { slots } of lines)
    for (const slot of slots) {
      const before = cells.get(slot.slot);
      if (before === undefined || slot.is !== null) cells.set(slot.slot, slot);
    }
  return [{ key: 'chat', stage: 'chat', link: null, from: first.at, at: lines.at(-1)?.at ?? first.at, cells }];
}

/** How many of the features that a stage named were right, or nearly. */
export function rightOf({ cells }: DriftColumn): { readonly right: number; readonly all: number } {
  const said = [...cells.values()].filter(({ is }) => is !== null);
  return { right: said.filter(({ verdict }) => verdict === 'right' || verdict === 'almost').length, all: said.length };
}

/** What mattered most on the way: a feature that went wrong before one that got lost, and the first of them. */
export interface Turning {
  readonly column: DriftColumn;
  readonly slot: DriftSlot;
}

/** Features from the most telling on: what people look out for first. */
const TELLING: readonly Feature[] = ['plate', 'upper', 'sex', 'kind', 'colour', 'bag', 'hair', 'lower', 'age'];

export function turningPoint({ columns }: DriftTable): Turning | null {
  const all = columns
    .filter(({ stage }) => stage !== 'seen')
    .flatMap((column) => [...column.cells.values()].toSorted((a, b) => rank(a) - rank(b)).map((slot) => ({ column, slot })));
  const first = (fits: (turning: Turning) => boolean): Turning | undefined => all.find(fits);
  return (
    first(({ slot }) => slot.change === 'changed' && slot.verdict === 'wrong') ??
    first(({ slot }) => slot.change === 'added' && slot.verdict === 'wrong') ??
    // A group hears the rest from others: what one line leaves out is not lost.
    first(({ slot, column }) => slot.change === 'lost' && column.stage !== 'chat') ??
    first(({ slot }) => slot.change === 'changed') ??
    null
  );
}

function rank({ slot }: DriftSlot): number {
  const place = TELLING.indexOf(slot);
  return place === -1 ? TELLING.length : place;
}
