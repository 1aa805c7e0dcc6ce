import type { DriftSlot } from '../../../scoring/drift.ts';
import type { Verdict } from '../../../scoring/score.ts';
import type { Turnout } from './lanes.ts';

/** How something turned out, by shape: a tick in a disc, a half disc, an open ring, a dash. */
const TURNOUTS: Readonly<Record<Turnout, { readonly fill: string; readonly line: string }>> = {
  good: { fill: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z', line: '' },
  partly: { fill: 'M12 2a10 10 0 0 1 0 20z', line: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z' },
  notYet: { fill: '', line: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z' },
  absent: { fill: '', line: 'M6 12h12' },
};

/** Beside its word; for the eye only. */
export function TurnoutSign({ turnout }: { readonly turnout: Turnout }) {
  const { fill, line } = TURNOUTS[turnout];
  return (
    <svg class={`debrief-sign debrief-sign-${turnout}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={line} fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
      <path d={fill} fill="currentColor" />
      {turnout === 'good' ? (
        <path
          class="debrief-sign-tick"
          d="M7 12.5l3.5 3.5L17 9"
          fill="none"
          stroke-width="2.6"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      ) : null}
    </svg>
  );
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  right: 'M5 13l4.5 4.5L19 7.5',
  almost: 'M4 10c3-3 5-3 8 0s5 3 8 0M4 16c3-3 5-3 8 0s5 3 8 0',
  unknown: 'M9 9a3.2 3.2 0 1 1 4.6 2.8c-1 .6-1.6 1.2-1.6 2.2M12 18v.1',
  wrong: 'M6 6l12 12M18 6L6 18',
};

/** A tick, a wave, a question mark, a cross. */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class="debrief-verdict" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path d={VERDICTS[verdict]} fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** Where the act that counted stands on its bar. */
export function DoneMark() {
  return <path class="debrief-done" d="M0-8.5l2.6 5.6l6.1.7l-4.5 4.2l1.2 6l-5.4-3l-5.4 3l1.2-6l-4.5-4.2l6.1-.7z" />;
}

const CHANGES: Readonly<Record<DriftSlot['change'], string>> = {
  kept: 'M5 9h14M5 15h14',
  changed: 'M4 9h13l-4-4M20 15H7l4 4',
  lost: 'M5 12h14',
  added: 'M12 5v14M5 12h14',
};

/** Two lines, two arrows, a minus, a plus. */
export function ChangeSign({ change }: { readonly change: DriftSlot['change'] }) {
  return (
    <svg class="debrief-verdict" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path d={CHANGES[change]} fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
