import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { HintProposal } from '../../../../views/facilitator.ts';
import { commonText } from '../../../text/common.ts';
import { consoleText } from '../../../text/console.ts';
import { hintText } from '../../../text/hints.ts';
import { useLeading } from './leading.ts';

/** A proposal that was turned down stays away; a plainer one, or one about another step, is a new one. */
function nameOf({ step, level, since }: HintProposal): string {
  return `${step} ${level} ${since}`;
}

const MINUTE = 60_000;

/** Nobody took a step that somebody could take: asks whether to push, with the words that everybody would read. */
export function HintCard() {
  const t = consoleText();
  const { client, lead } = useLeading();
  const hint = useComputed(() => client.document('world').value?.hint ?? null).value;
  const [declined, setDeclined] = useState<string | null>(null);
  const shown = hint !== null && nameOf(hint) !== declined ? hint : null;
  return (
    <div role="status" class="console-hint-place">
      {shown === null ? null : (
        <section class="console-hint note">
          <div>
            <p>
              <strong>{t.hint[shown.step](commonText().minutes(Math.max(1, Math.floor((client.now() - shown.since) / MINUTE))))}</strong>{' '}
              {t.hintAsk} <span class="small">({t.hintLevel(shown.level)})</span>
            </p>
            <p class="small">
              {t.hintReads} <q>{hintText(shown.step, shown.level)}</q>
            </p>
          </div>
          <button
            type="button"
            class="button button-primary"
            onClick={() => void lead({ type: 'sendHint', step: shown.step, level: shown.level })}
          >
            {t.yes}
          </button>
          <button type="button" class="button" onClick={() => setDeclined(nameOf(shown))}>
            {t.no}
          </button>
        </section>
      )}
    </div>
  );
}
