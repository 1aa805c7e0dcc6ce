import { useState } from 'preact/hooks';
import { readStored, writeStored } from '../../storage.ts';
import { leadText } from '../../text/lead.ts';
import { readOrderStep, runningOrder } from './runningOrder.ts';

/** The ninety minutes as a list at the side; the step that one is at is marked by hand and stays in this browser. */
export function OrderList({ code }: { readonly code: string }) {
  const t = leadText();
  const key = `boef.order.${code}`;
  const [now, setNow] = useState(() => readOrderStep(readStored(key)));
  return (
    <section class="order" aria-labelledby="order-title">
      <h2 id="order-title">{t.orderTitle}</h2>
      <p class="small soft">{t.orderHint}</p>
      <ol>
        {runningOrder(now).map(({ step, from, until, state }) => (
          <li key={step}>
            <button
              type="button"
              class="order-step"
              data-state={state}
              aria-current={state === 'now' ? 'step' : undefined}
              onClick={() => {
                setNow(step);
                writeStored(key, step);
              }}
            >
              <span class="order-time">{t.orderFrom(from, until)}</span>
              <span class="order-title">
                {t.order[step].title}
                {state === 'now' ? <span class="order-now"> · {t.orderNow}</span> : null}
              </span>
              {state === 'now' ? <span class="order-text">{t.order[step].text}</span> : null}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
