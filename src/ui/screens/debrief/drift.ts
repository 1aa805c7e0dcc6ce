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
  /** The second round of a stage, after the public was asked. */
  readonly isLater: boolean;
  /** The how-manieth link of the relay, and that link; null elsewhere. */
  readonly link: { readonly count: number; readonly hop: HopScore } | null;
  /** From the first word to the last. */
  readonly from: number;
  readonly at: number;
  /** Whoever called had only seen somebody who looks alike. */
  readonly isMistaken: boolean;
  readonly cells: ReadonlyMap<Feature, DriftSlot>;
}

export interface DriftTable {
  readonly features: readonly Feature[];
  readonly columns: readonly DriftColumn[];
}

type Known = Pick<DebriefView, 'drift' | 'relay' | 'chat'>;

/** All stages in order of time: up to the broadcast, the own group taken together, and the links to the group that heard it last. */
export function driftTable({ drift, relay, chat }: Known): DriftTable {
  const columnOf = (step: DriftStep, key: string): DriftColumn => ({
    key,
    stage: step.stage,
    isLater: drift.some((other) => other.stage === step.stage && other.from < step.from),
    link: null,
    from: step.from,
    at: step.at,
    isMistaken: step.isMistaken,
    cells: new Map(step.slots.map((slot) => [slot.slot, slot])),
  });
  const own = new Set(chat.map(({ event }) => event));
  const lines = drift.filter((step) => step.stage === 'chat' && step.events.some((event) => own.has(event)));
  const links = chainOf(relay).flatMap((hop, i): DriftColumn[] => {
    const step = drift.find(({ stage, events }) => stage === 'relay' && events.includes(eventOf(hop)));
    return step === undefined ? [] : [{ ...columnOf(step, `link ${i}`), link: { count: i + 1, hop } }];
  });
  const columns = [
    ...drift.filter(({ stage }) => stage !== 'chat' && stage !== 'relay').map((step, i) => columnOf(step, `${step.stage} ${i}`)),
    ...together(lines),
    ...links,
  ].toSorted((a, b) => a.from - b.from);
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
  return [
    {
      key: 'chat',
      stage: 'chat',
      isLater: false,
      link: null,
      from: first.from,
      at: lines.at(-1)?.at ?? first.at,
      isMistaken: false,
      cells,
    },
  ];
}

/** How many of the features that a stage named were right, or nearly. */
export function rightOf({ cells }: DriftColumn): { readonly right: number; readonly all: number } {
  const said = [...cells.values()].filter(({ is }) => is !== null);
  return { right: said.filter(({ verdict }) => verdict === 'right' || verdict === 'almost').length, all: said.length };
}

/** What mattered most on the way: a feature, where, and what became of it there; `wrong`: it came in wrong already. */
export interface Turning {
  readonly column: DriftColumn;
  readonly slot: DriftSlot;
  readonly how: 'changed' | 'added' | 'lost' | 'wrong';
}

/** Features from the most telling on: what people look out for first. */
const TELLING: readonly Feature[] = ['plate', 'upper', 'sex', 'kind', 'colour', 'bag', 'hair', 'lower', 'age'];

/** What went wrong before what got lost and what only changed; a value is blamed on the first stage where it stood. */
export function turningPoint({ columns }: DriftTable): Turning | null {
  const all = columns.flatMap((column, i) =>
    [...column.cells.values()]
      .toSorted((a, b) => rank(a) - rank(b))
      .map((slot) => ({
        column,
        slot,
        isFirst: i === 0,
        isNew: slot.is !== null && !columns.slice(0, i).some(({ cells }) => cells.get(slot.slot)?.is === slot.is),
        isGone: !columns.slice(i).some(({ cells }) => (cells.get(slot.slot)?.is ?? null) !== null),
      })),
  );
  const wrong = all.filter(({ slot, isNew }) => slot.verdict === 'wrong' && isNew);
  const turned = (how: Turning['how'], turning: (typeof all)[number] | undefined): Turning | null =>
    turning === undefined ? null : { column: turning.column, slot: turning.slot, how };
  const started = wrong.find(({ slot }) => slot.change !== 'changed');
  return (
    turned(
      'changed',
      wrong.find(({ slot }) => slot.change === 'changed'),
    ) ??
    turned(started?.slot.change === 'added' && !started.isFirst ? 'added' : 'wrong', started) ??
    // A group hears the rest from others: what one line leaves out is not lost, nor what was told later.
    turned(
      'lost',
      all.find(({ slot, column, isGone }) => slot.change === 'lost' && column.stage !== 'chat' && isGone),
    ) ??
    turned(
      'changed',
      all.find(({ slot, column }) => slot.change === 'changed' && column.stage !== 'seen'),
    )
  );
}

function rank({ slot }: DriftSlot): number {
  const place = TELLING.indexOf(slot);
  return place === -1 ? TELLING.length : place;
}
