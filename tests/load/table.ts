import type { Played } from './playLoad.ts';
import type { Reference } from './reference.ts';
import { percentile, sumOf } from './tally.ts';

/** CPU for each message, against the bare server: what rooms, rules and a durable log may cost. */
const MOST_RATIO = 1.5;

/** One row of the table. `goal`: what it should not exceed. `certain`: exceeding it is no matter of a busy machine. */
export interface Row {
  readonly load: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
  readonly goal: number | null;
  readonly certain: boolean;
}

/** The figures of one load. */
export function rowsOf({ load, tally, seconds, cpu, usage, lost }: Played, reference: Reference): Row[] {
  const row = (name: string, unit: string, value: number | null, goal: number | null = null, certain = false): Row => ({
    load: load.name,
    name,
    unit,
    value: value === null ? null : Math.round(value * 100) / 100,
    goal,
    certain,
  });
  const spread = (name: string, values: readonly number[], goals: { readonly [share: string]: number } = {}): Row[] =>
    [0.5, 0.95, 0.99].map((share) => row(`${name} p${share * 100}`, 'ms', percentile(values, share), goals[share] ?? null));
  const perFrame = cpu / tally.frames;
  const perBareFrame = reference.cpu / reference.frames;
  const phones = load.rooms * load.phones;
  return [
    ...spread('join', tally.joins),
    ...spread('act to receipt', tally.receipts),
    ...spread('act to visible', tally.visible, { 0.95: load.goals.visible }),
    ...spread('pause to standstill', tally.pauses, { 0.99: load.goals.pause }),
    ...spread('all cut, back', tally.returns),
    row('disconnects', '', tally.disconnects, 0, true),
    row('lost acts and lines', '', lost, 0, true),
    row('refused acts', '', sumOf(tally.refused), 0, true),
    row('declined by the exercise', '', sumOf(tally.declined)),
    row('acts', '/s', tally.acts / seconds),
    row('messages delivered', '/s', tally.frames / seconds),
    row('bytes per phone', 'B/s', tally.phoneBytes / phones / seconds),
    row('server CPU', '%', cpu / seconds / 10_000),
    row('CPU per delivered message', 'µs', perFrame),
    row('the same by bare ws', 'µs', perBareFrame),
    row('CPU against bare ws', 'x', perFrame / perBareFrame, MOST_RATIO),
    row('memory', 'MB', usage.memory / 1e6),
  ];
}

/** Loads beside each other, a figure a line, with its goal. */
export function printTable(rows: readonly Row[]): void {
  const loads = [...new Set(rows.map(({ load }) => load))];
  const names = [...new Set(rows.map(({ name }) => name))];
  console.log(' '.repeat(34) + loads.map((load) => load.padStart(26)).join(''));
  for (const name of names) {
    const cells = loads.map((load) => cellOf(rows.find((row) => row.load === load && row.name === name)));
    const unit = rows.find((row) => row.name === name)?.unit ?? '';
    console.log(name.padEnd(28) + unit.padEnd(6) + cells.map((cell) => cell.padStart(26)).join(''));
  }
}

function cellOf(row: Row | undefined): string {
  if (row === undefined || row.value === null) return '-';
  if (row.goal === null) return String(row.value);
  return `${row.value} ${isMissed(row) ? '>' : '<='} ${row.goal}`;
}

/** Whether a goal was missed. */
export function isMissed({ value, goal }: Row): boolean {
  return goal !== null && value !== null && value > goal;
}
