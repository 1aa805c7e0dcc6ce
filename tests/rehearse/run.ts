// Rehearses every shipped scenario with every policy over many seeds: the ideal resident must score at least 95, and who
// always calls, does nothing or does anything at most 40, on every seed. `npm run rehearse -- [--seeds 1000] [--scenario name]`
import { parseArgs } from 'node:util';
import { type PolicyName, POLICIES, playWithPolicy, scoresOf } from '../../src/planner/rehearse.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { boundFor, isIdle } from './bounds.ts';

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '1000' }, scenario: { type: 'string' }, policy: { type: 'string' } },
});
const seeds = Number(values.seeds);
let failed = 0;

console.log('scenario                     policy        min  mean   max  worst seed  outcomes');
for (const name of SHIPPED) {
  if (values.scenario !== undefined && !name.startsWith(values.scenario)) continue;
  const scenario = shipped(name);
  for (const policy of Object.keys(POLICIES) as PolicyName[]) {
    if (values.policy !== undefined && values.policy !== policy) continue;
    const outcomes = new Map<string, number>();
    const totals: { seed: string; total: number }[] = [];
    let played = 0;
    for (let number = 1; number <= seeds; number += 1) {
      const seed = String(number);
      const exercise = playWithPolicy(scenario, seed, POLICIES[policy]);
      outcomes.set(exercise.world.outcome, (outcomes.get(exercise.world.outcome) ?? 0) + 1);
      for (const score of scoresOf(exercise)) {
        played += 1;
        if (score.max > 0) totals.push({ seed, total: score.total });
      }
    }
    const sorted = [...totals].sort((a, b) => a.total - b.total);
    const [low, high] = [sorted[0], sorted.at(-1)];
    const mean = totals.reduce((sum, { total }) => sum + total, 0) / totals.length;
    const bound = boundFor(scenario.plot.kind, policy);
    const broken = totals.filter(
      ({ total }) => (bound?.least !== undefined && total < bound.least) || (bound?.most !== undefined && total > bound.most),
    ).length;
    const without = played - totals.length;
    const idle = policy === 'ideal' && isIdle(without, played);
    failed += broken + (idle ? 1 : 0);
    const worst = bound?.least === undefined ? high : low;
    console.log(
      `${name.padEnd(28)} ${policy.padEnd(12)} ${String(low?.total).padStart(4)} ${mean.toFixed(1).padStart(5)} ${String(high?.total).padStart(5)}  ${String(worst?.seed).padStart(10)}  ${[...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ')}${without > 0 ? `  ${without} zonder punten` : ''}${broken > 0 ? `  ${broken} BUITEN DE GRENS` : ''}${idle ? '  TE VAAK ZONDER PUNTEN' : ''}`,
    );
  }
}
console.log(failed === 0 ? `alles binnen de grenzen (${seeds} seeds)` : `${failed} keer buiten de grenzen`);
process.exitCode = failed === 0 ? 0 : 1;
