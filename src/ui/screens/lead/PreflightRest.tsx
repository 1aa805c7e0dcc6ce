import { useState } from 'preact/hooks';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { leadText } from '../../text/lead.ts';
import { keepPreflight, readPreflight, unchecked } from './led.ts';
import { PreflightList } from './PreflightList.tsx';

/** What was not looked after yet, as a reminder. */
export function PreflightRest({ code }: { readonly code: string }) {
  const t = leadText();
  const [checks, setChecks] = useState(() => readPreflight(code));
  const [open, setOpen] = useState(false);
  const left = unchecked(checks);
  return (
    <section class={left.length === 0 ? 'card prepare-checks' : 'note prepare-checks'}>
      <h2>{left.length === 0 ? t.check.doneTitle : t.check.leftTitle}</h2>
      {left.length === 0 ? (
        <p class="small soft">{t.check.toldBy(checks.who)}</p>
      ) : (
        <ul class="small dots">
          {left.map((check) => (
            <li key={check}>{t.check[check]}</li>
          ))}
        </ul>
      )}
      <button type="button" class="button" onClick={() => setOpen(true)} aria-haspopup="dialog">
        <Icon name="check" />
        {t.check.change}
      </button>
      {open ? (
        <Dialog title={t.checkTitle} onClose={() => setOpen(false)}>
          <PreflightList
            checks={checks}
            onChange={(next) => {
              setChecks(next);
              keepPreflight(code, next);
            }}
          />
        </Dialog>
      ) : null}
    </section>
  );
}
