// A comparison as lines of Dutch text: a table of the arms, a table of the pairs, and what both come down to.
import { type ArmResult, type Comparison, type Order, type PairResult, SIGNIFICANT } from '../planner/compare.ts';
import type { Estimate } from '../planner/statistics.ts';
import type { PolicyName } from '../planner/rehearse.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Channels } from '../sim/settings.ts';
import { type ArmNames, CHANNEL_WORDS, namesOf } from './armWords.ts';
import type { NamedArm } from './namedArm.ts';

/** Rounding may change a small share by no more than this part of it. */
const CRUDE = 0.25;
/** So many seeds are named of those that differ. */
const NAMED_SEEDS = 5;

/** Whether an arm in which nobody takes part gave the same evenings as the one without any means. */
export interface ZeroCheck {
  readonly policy: PolicyName;
  readonly channels: Channels;
  /** The seeds that differ. */
  readonly differing: readonly string[];
}

/** All lines that `boef run --seeds` prints. */
export function comparisonText(
  scenario: Scenario,
  arms: readonly NamedArm[],
  comparison: Comparison,
  zero: readonly ZeroCheck[],
  { seeds, participation }: { readonly seeds: number; readonly participation: number },
): readonly string[] {
  const { evenings, arms: results, pairs, orders } = comparison;
  const solved = scenario.plot.kind === 'missing' ? 'gevonden' : 'aangehouden';
  const names = namesOf(arms);
  const early = evenings < seeds ? ` (gestopt, gevraagd waren er ${seeds})` : '';
  const share = participation === 100 ? '' : ` Deelname: ${participation} % van wat het scenario zegt.`;
  return [
    `${scenario.title}: ${evenings} avonden${early}, in elke rij dezelfde.${share}`,
    '',
    ...armTable(results, evenings, scenario.duration, solved, names),
    `Tussen haakjes: het interval van 95 %. Tijden tellen vanaf het begin. Niet ${solved} telt als ${clock(scenario.duration)}.`,
    ...(pairs.length === 0 ? [] : ['', ...pairTable(pairs, evenings, names)]),
    ...orders.flatMap((order) => ['', ...orderLines(order, comparison, solved, names)]),
    ...(zero.length === 0 ? [] : ['', ...zeroLines(zero, evenings)]),
  ];
}

function armTable(results: readonly ArmResult[], evenings: number, limit: number, solved: string, names: ArmNames): readonly string[] {
  return table([
    ['arm', 'n', solved, 'mediaan', 'gemiddeld', 'bewoners bereikt'],
    ...results.map(({ name, share, medianTime, meanTime, informed }) => [
      names.whole(name),
      String(evenings),
      `${percent(share.value)} (${percent(share.low)} tot ${percent(share.high)})`,
      medianTime === null ? `na ${clock(limit)}` : clock(medianTime),
      clock(meanTime),
      decimal(informed, 1),
    ]),
  ]);
}

function pairTable(pairs: readonly PairResult[], evenings: number, names: ArmNames): readonly string[] {
  const rows = pairs.map((pair) => {
    const { onlyFirst, onlySecond } = pair.pairs;
    const shared = names.shared(pair);
    return [
      `${names.within(pair.first, pair)} – ${names.within(pair.second, pair)}${shared === null ? '' : ` (${shared})`}`,
      String(evenings),
      onlyFirst + onlySecond === 0 ? 'steeds dezelfde afloop' : points(pair.difference),
      `${onlyFirst} / ${onlySecond}`,
      `${chance(pair.corrected)}${isSure(pair) ? ' *' : ''}`,
    ];
  });
  const times = pairs.length === 1 ? 'één vergelijking' : `${pairs.length} vergelijkingen`;
  return [
    ...table([['verschil', 'n', 'procentpunten', 'alleen de eerste / tweede', 'p (Holm)'], ...rows]),
    `p: toets van McNemar, volgens Holm gecorrigeerd voor ${times}; * is p < ${decimal(SIGNIFICANT, 2)}.`,
  ];
}

function isSure({ corrected }: PairResult): boolean {
  return corrected < SIGNIFICANT;
}

/** One order in words: how often out of ten, and whether chance could have made it. */
function orderLines(order: Order, { arms, pairs }: Comparison, solved: string, names: ArmNames): readonly string[] {
  const shares = order.names.map((name) => arms.find((arm) => arm.name === name)?.share.value ?? 0);
  const out = outOf(shares);
  const shared = names.shared(order);
  return [
    ...(shared === null ? [] : [`Bij ${shared}:`]),
    ...order.names.map((name, index) => {
      const often = `${Math.round((shares[index] ?? 0) * out)} van de ${out}`;
      const end = index === shares.length - 1 ? '.' : ',';
      return `${index === 0 ? `In ${often} avonden ${solved}` : `  tegen ${often}`} ${names.phrase(name, order)}${end}`;
    }),
    ...(order.stands
      ? [`De volgorde ${order.names.map((name) => names.within(name, order)).join(' > ')} is significant.`]
      : partlySure(
          pairs.filter(({ first, second }) => order.names.includes(first) && order.names.includes(second)),
          names,
        )),
  ];
}

/** Which differences stand and which do not, when not all of an order does. */
function partlySure(pairs: readonly PairResult[], names: ArmNames): readonly string[] {
  const written = (some: readonly PairResult[], between: string): string =>
    some
      .map((pair) => {
        const ends = pair.difference.value < 0 ? [pair.second, pair.first] : [pair.first, pair.second];
        return ends.map((name) => names.within(name, pair)).join(between);
      })
      .join('; ');
  const sure = pairs.filter(isSure);
  const unsure = pairs.filter((pair) => !isSure(pair));
  return sure.length === 0
    ? ['Geen enkel verschil is significant.']
    : [`Wel significant: ${written(sure, ' > ')}.`, `Niet significant: ${written(unsure, ' en ')}.`];
}

/** Ten, or a hundred where a tenth would hide a difference or say something else. */
function outOf(shares: readonly number[]): number {
  const tenths = shares.map((share) => Math.round(share * 10) / 10);
  const hidden = new Set(tenths).size < new Set(shares).size;
  const crude = shares.some((share, index) => Math.abs(share - (tenths[index] ?? 0)) > Math.min(share, 1 - share) * CRUDE);
  return hidden || crude ? 100 : 10;
}

function zeroLines(zero: readonly ZeroCheck[], evenings: number): readonly string[] {
  const several = new Set(zero.map(({ policy }) => policy)).size > 1;
  return [
    'Zonder deelnemers vergeleken met geen van beide, avond voor avond en gebeurtenis voor gebeurtenis:',
    ...zero.map(({ policy, channels, differing }) => {
      const name = `${several ? `${policy}, ` : ''}${CHANNEL_WORDS[channels].name}`;
      const which =
        differing.length === 0
          ? ''
          : ` (anders bij seed ${differing.slice(0, NAMED_SEEDS).join(', ')}${differing.length > NAMED_SEEDS ? ', …' : ''})`;
      return `  ${name}: ${evenings - differing.length} van ${evenings} avonden gelijk${which}`;
    }),
  ];
}

/** Columns as wide as their widest cell: the first to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
}

function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}

function percent(share: number): string {
  return `${decimal(share * 100, 1)} %`;
}

function points({ value, low, high }: Estimate): string {
  const signed = (share: number): string => {
    const text = decimal(Math.abs(share) * 100, 1);
    return text === '0,0' ? text : `${share < 0 ? '-' : '+'}${text}`;
  };
  return `${signed(value)} (${signed(low)} tot ${signed(high)})`;
}

function chance(p: number): string {
  return p < 0.0001 ? '< 0,0001' : decimal(p, 4);
}

function clock(time: number): string {
  const seconds = Math.floor(time / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
