// The evenings whose digests are kept: every shipped scenario with an ideal and a random resident. Runs in Node and in a page.
import { playWithPolicy, POLICIES, type PolicyName } from '../../src/planner/rehearse.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const SEEDS = ['1', '2', '3'];
const PLAYERS: readonly PolicyName[] = ['ideal', 'random'];

/** The digests of one scenario, by policy and seed. */
export function digestsOf(scenario: Scenario): Record<string, string> {
  return Object.fromEntries(
    PLAYERS.flatMap((policy) => SEEDS.map((seed) => [`${policy} ${seed}`, playWithPolicy(scenario, seed, POLICIES[policy]).digest()])),
  );
}
