import { useFetched } from '../../parts/Lazy.tsx';
import { commonText } from '../../text/common.ts';
import { leadText } from '../../text/lead.ts';
import { JoinSquare } from '../screen/JoinSquare.tsx';
import { shownAddress } from '../screen/joinAddress.ts';
import { fetchAddress } from './leadApi.ts';

/** How to start the program so that phones in the same network find it. */
const COMMAND = 'npm start -- --host 0.0.0.0';

/** Can a phone reach this laptop? The address as a square and in words, to be tried with one's own phone. */
export function PhoneCheck() {
  const t = leadText().check;
  const { state, again } = useFetched(fetchAddress, 'here');
  switch (state.kind) {
    case 'waiting':
      return (
        <p role="status" class="small soft">
          {t.phoneAsking}
        </p>
      );
    case 'failed':
      return (
        <div class="note small stack">
          <p>{t.phoneFailed}</p>
          <button type="button" class="button" onClick={again}>
            {commonText().tryAgain}
          </button>
        </div>
      );
    case 'there': {
      const { url, onlyHere } = state.value;
      if (onlyHere) {
        return (
          <div class="note small stack">
            <p>{t.phoneOnlyHere}</p>
            <p>
              {t.phoneOnlyHereDo} <code class="lead-command">{COMMAND}</code>
            </p>
          </div>
        );
      }
      return (
        <div class="phone-check">
          <JoinSquare address={url} label={t.phoneSquare} />
          <div class="stack small">
            <p class="soft">{t.phoneHint}</p>
            <p class="soft">
              {t.phoneAddress} <b class="lead-address">{shownAddress(url).replace(/\/mee$/, '')}</b>
            </p>
            {url.startsWith('https:') ? null : <p>{t.phonePlain}</p>}
          </div>
        </div>
      );
    }
  }
}
