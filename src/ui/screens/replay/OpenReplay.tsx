import { useState } from 'preact/hooks';
import { readTicket } from '../../session/ticket.ts';
import { replayText } from '../../text/replay.ts';
import { fetchLogs } from '../lead/leadApi.ts';
import { type Given, lookBackOn } from './handed.ts';

interface Props {
  readonly code: string;
  readonly desk: Given;
}

/** Takes whoever leads to the debrief of any seat of the rounds that were played, and to their reports. */
export function OpenReplay({ code, desk }: Props) {
  const t = replayText();
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle');

  async function open(): Promise<void> {
    if (state === 'fetching') return;
    setState('fetching');
    const ticket = readTicket(code);
    try {
      const logs = await fetchLogs(ticket?.id ?? '', ticket?.facilitator ?? '');
      lookBackOn(await logs.text(), `/regie/${code}`, desk);
    } catch (reason) {
      console.error(reason);
      setState('failed');
    }
  }
  return (
    <>
      <button type="button" class="button button-wide" onClick={() => void open()}>
        {t.open}
      </button>
      <p class="soft small">{t.openHint}</p>
      <div role="alert">{state === 'failed' ? <p class="complaint">{t.openFailed}</p> : null}</div>
    </>
  );
}
