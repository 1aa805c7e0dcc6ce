import type { LookBackPart } from '../../../../../protocol/acts.ts';
import { consoleLookBackText } from '../../../../text/consoleLookBack.ts';
import { ORDER, partBeside } from './order.ts';
import { useOrderKeys } from './useOrderKeys.ts';

interface Props {
  readonly part: LookBackPart | null;
  readonly onGo: (part: LookBackPart | null) => void;
}

/** The parts of looking back, in their order; one key goes on, one goes back. */
export function RunningOrder({ part, onGo }: Props) {
  const t = consoleLookBackText();
  useOrderKeys((by) => onGo(partBeside(part, by)));
  return (
    <nav class="card stack console-order" aria-labelledby="console-order">
      <h2 id="console-order">{t.order}</h2>
      <ol>
        {ORDER.map((each, index) => (
          <li key={each}>
            <button type="button" class="button button-wide" aria-current={each === part ? 'step' : undefined} onClick={() => onGo(each)}>
              <span class="console-order-number" aria-hidden="true">
                {index + 1}
              </span>
              {t.part[each ?? 'ended']}
            </button>
          </li>
        ))}
      </ol>
      <div class="console-order-steps">
        <button type="button" class="button" onClick={() => onGo(partBeside(part, -1))}>
          {t.previous}
          <span class="console-key" aria-hidden="true">
            ←
          </span>
        </button>
        <button type="button" class="button button-primary" onClick={() => onGo(partBeside(part, 1))}>
          {t.next}
          <span class="console-key" aria-hidden="true">
            →
          </span>
        </button>
      </div>
    </nav>
  );
}
