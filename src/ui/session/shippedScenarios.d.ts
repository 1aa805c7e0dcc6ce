/** The exercises of the program, checked when it was built (src/cli/shippedScenarios.ts). */
declare module 'virtual:shipped-scenarios' {
  import type { ScenarioCard } from './localHost.ts';

  export const catalogue: readonly ScenarioCard[];
  /** Where each exercise can be fetched, as CheckedFiles. */
  export const addresses: Readonly<Record<string, string>>;
}
