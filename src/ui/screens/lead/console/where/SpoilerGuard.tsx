import { Icon } from '../../../../parts/Icon.tsx';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import type { Spoilers } from '../spoilers.ts';
import { keysOn } from '../useKeys.ts';
import { useMirrored } from '../useMirrored.ts';

/** Says whether what the hall must not see is hidden, and shows it for a moment. */
export function SpoilerGuard({ spoilers }: { readonly spoilers: Spoilers }) {
  const t = consoleTabsText().guard;
  const mirrored = useMirrored();
  const shown = spoilers.revealed.value;
  return (
    <div class={shown ? 'console-guard console-guard-shown' : 'console-guard'}>
      <p>
        <strong role="status">{shown ? t.shown : t.hidden}</strong>{' '}
        <span class="small">
          {shown && mirrored === true ? (
            <span class="console-mirrored">{t.mirrored}</span>
          ) : mirrored === false ? (
            keysOn.value ? (
              t.hold
            ) : null
          ) : (
            t.reminder
          )}
        </span>
      </p>
      <button type="button" class="button" aria-pressed={shown} onClick={() => (shown ? spoilers.hide() : spoilers.showShortly())}>
        <Icon name="eye" />
        {shown ? t.hide : t.show}
      </button>
    </div>
  );
}
