// What the leader asks all phones after a round: a sheet that anybody can close, and a bar that opens it again while it is asked. What
// was typed stays, also when the leader goes on.
import { useState } from 'preact/hooks';
import type { Asked } from '../../../../protocol/acts.ts';
import type { EveningDocument, PhoneDocument } from '../../../../protocol/documents.ts';
import type { PersonFacts } from '../../../../scenario/appearance.ts';
import { Dialog } from '../../../parts/Dialog.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { Lazy } from '../../../parts/Lazy.tsx';
import type { EveningClient } from '../../../session/eveningClient.ts';
import { joinLookBackText } from '../../../text/joinLookBack.ts';
import { type Asking, closed, heard, NOTHING_ASKED } from './asking.ts';
import { ThoughtForm } from './ThoughtForm.tsx';
import '../../../style/joinLookBack.css';

interface Props {
  readonly client: EveningClient;
  readonly evening: EveningDocument;
  readonly phone: PhoneDocument;
}

async function fetchMemoryForm() {
  return await import('./MemoryForm.tsx');
}

/** The question of now, if there is one. */
export function AskedSheet({ client, evening, phone }: Props) {
  const t = joinLookBackText();
  const [texts, setTexts] = useState<Readonly<Record<'top' | 'tip', string>>>({ top: '', tip: '' });
  const [person, setPerson] = useState<PersonFacts | null>(null);
  const [kept, setKept] = useState<Asking>(NOTHING_ASKED);
  const unsentIn = (what: Asked | null): boolean => (what === 'memory' ? person !== null : what !== null && texts[what].trim() !== '');
  const asking = heard(kept, evening.lookBack?.asked ?? null, unsentIn(kept.open));
  if (asking !== kept) setKept(asking);
  const { asked, open } = asking;
  const over = open !== asked;
  return (
    <div class="asked">
      <div role="status">
        {asked === null || open !== null ? null : (
          <div class="asked-bar">
            <Icon name="message" />
            <p>
              {t.from}: <b>{t.asks[asked]}</b>
            </p>
            <button type="button" class="button button-primary" onClick={() => setKept({ asked, open: asked })}>
              {t.answer}
            </button>
          </div>
        )}
      </div>
      {open === null ? null : (
        <Dialog
          key={open}
          sheet
          title={t.asks[open]}
          onClose={() => {
            // What can no longer be sent is put away with its sheet.
            if (over && open !== 'memory') setTexts({ ...texts, [open]: '' });
            if (over && open === 'memory') setPerson(null);
            setKept(closed(asking));
          }}
        >
          <div role="status">{over ? <p class="note">{t.over}</p> : null}</div>
          {open === 'memory' ? (
            <Lazy name="memory" fetch={fetchMemoryForm}>
              {({ MemoryForm }) => (
                <MemoryForm
                  client={client}
                  over={over}
                  sent={phone.remembered}
                  person={person ?? phone.remembered ?? {}}
                  changed={person !== null}
                  onChange={setPerson}
                  onSent={() => setPerson(null)}
                />
              )}
            </Lazy>
          ) : (
            <ThoughtForm
              client={client}
              over={over}
              kind={open}
              given={phone.thoughts.filter(({ kind }) => kind === open)}
              text={texts[open]}
              onText={(text) => setTexts({ ...texts, [open]: text })}
            />
          )}
        </Dialog>
      )}
    </div>
  );
}
