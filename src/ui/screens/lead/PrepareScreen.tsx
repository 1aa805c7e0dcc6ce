// Before a round: the code and the beamer, who is in, what is played, and where the evening is.
import { useRef, useState } from 'preact/hooks';
import type { Act } from '../../../protocol/acts.ts';
import type { ConsoleDocument, EveningDocument } from '../../../protocol/documents.ts';
import { shownRoomCode } from '../../../protocol/roomCode.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Page } from '../../parts/Page.tsx';
import type { ActRefusal, EveningClient } from '../../session/eveningClient.ts';
import { readTicket } from '../../session/ticket.ts';
import { hallText } from '../../text/hall.ts';
import { leadText } from '../../text/lead.ts';
import { refusalText } from '../../text/refusals.ts';
import { spokenCode } from '../screen/spokenCode.ts';
import { ExerciseChoice } from './ExerciseChoice.tsx';
import { OrderList } from './OrderList.tsx';
import { PeopleList } from './PeopleList.tsx';
import { PreflightRest } from './PreflightRest.tsx';
import '../../style/leadPrepare.css';

interface Props {
  readonly code: string;
  readonly client: EveningClient;
  readonly evening: EveningDocument;
  readonly desk: ConsoleDocument;
}

/** The waiting room as the facilitator has it. */
export function PrepareScreen({ code, client, evening, desk }: Props) {
  const t = leadText();
  const [refused, setRefused] = useState<ActRefusal | null>(null);
  const [closing, setClosing] = useState(false);

  async function act(wish: Act): Promise<boolean> {
    const refusal = await client.send(wish);
    setRefused(refusal);
    return refusal === null;
  }

  return (
    <Page title={t.prepareTitle} wide ownHeading>
      <div class="prepare">
        <div class="prepare-main">
          <h1 class="hidden-visually" tabIndex={-1}>
            {t.prepareTitle}
          </h1>
          <Code code={code} />
          {desk.onlyHere ? <p class="note">{t.onlyHere}</p> : null}
          <div role="alert">{refused === null ? null : <p class="complaint">{refusalText(refused)}</p>}</div>
          <ExerciseChoice desk={desk} act={act} />
        </div>
        <aside class="prepare-side">
          <PeopleList people={desk.people} present={evening.present} act={act} />
          <PreflightRest code={code} />
          <OrderList code={code} />
          <button type="button" class="button button-quiet" onClick={() => setClosing(true)}>
            {t.end}
          </button>
        </aside>
      </div>
      {closing ? (
        <Dialog
          title={t.endTitle}
          onClose={() => setClosing(false)}
          foot={
            <>
              <button
                type="button"
                class="button"
                onClick={() => {
                  setClosing(false);
                  void act({ do: 'endEvening' });
                }}
              >
                {t.endYes}
              </button>
              <button type="button" class="button button-primary" onClick={() => setClosing(false)}>
                {t.endNo}
              </button>
            </>
          }
        >
          <p>{t.endText}</p>
        </Dialog>
      ) : null}
    </Page>
  );
}

/** The code, to be called through the hall, and the window for the beamer. */
function Code({ code }: { readonly code: string }) {
  const t = leadText();
  const [blocked, setBlocked] = useState(false);
  const hall = useRef<Window | null>(null);
  const token = readTicket(code)?.screen ?? '';
  const address = `/zaal/${code}#t=${encodeURIComponent(token)}`;
  return (
    <section class="card prepare-code" aria-label={t.code}>
      <div>
        <p class="soft">{t.code}</p>
        <p class="lead-code">{shownRoomCode(code)}</p>
        <p class="soft small">({spokenCode(code, hallText().digits)})</p>
      </div>
      <div class="prepare-hall">
        <button
          type="button"
          class="button button-large"
          onClick={() => {
            if (hall.current !== null && !hall.current.closed) hall.current.focus();
            else {
              // A window of its own and not a tab, so that it can be moved to the beamer.
              hall.current = window.open(address, `boef-zaal-${code}`, 'popup,width=1280,height=720');
              setBlocked(hall.current === null);
            }
          }}
        >
          <Icon name="next" />
          {t.openHall}
        </button>
        <p class="small soft">{t.openHallHint}</p>
        <div role="alert">
          {blocked ? (
            <p class="note small">
              {t.hallBlocked}{' '}
              <a href={address} target="_blank" rel="noopener">
                {t.hallLink}
              </a>
            </p>
          ) : null}
        </div>
      </div>
    </section>
  );
}
