import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Act } from '../../../protocol/acts.ts';
import type { EveningDocument } from '../../../protocol/documents.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { oneScreenText } from '../../text/oneScreen.ts';
import { playText } from '../../text/play.ts';

interface Props {
  readonly evening: EveningDocument;
  /** `waiting`: cards that its table has not been shown yet. */
  readonly tables: readonly { readonly id: string; readonly name: string; readonly waiting: number }[];
  readonly shown: string;
  readonly onChoose: (table: string) => void;
  readonly act: (act: Act) => Promise<boolean>;
  /** What is offered after a round. */
  readonly overrule: ComponentChildren;
}

/** Above what a table sees: which table, and the facilitator's hand on the round. */
export function OneStrip({ evening, tables, shown, onChoose, act, overrule }: Props) {
  const t = oneScreenText();
  const [stopping, setStopping] = useState(false);
  const still = evening.standstill !== null;
  return (
    <section class="one-strip" aria-label={t.strip}>
      <fieldset class="one-tables">
        <legend class="hidden-visually">{t.tables}</legend>
        {tables.map((table) => (
          <button key={table.id} type="button" class="button" aria-pressed={table.id === shown} onClick={() => onChoose(table.id)}>
            <bdi>{table.name}</bdi>
            {table.waiting === 0 ? null : (
              <span class="one-waiting">
                <span aria-hidden="true">{table.waiting}</span>
                <span class="hidden-visually">, {playText().newCount(table.waiting)}</span>
              </span>
            )}
          </button>
        ))}
      </fieldset>
      <div class="one-hand">
        {evening.stage === 'playing' ? (
          <>
            <p role="status">{still ? <b>{t.paused}</b> : ''}</p>
            <button type="button" class="button" onClick={() => void act({ do: still ? 'resume' : 'pause' })}>
              <Icon name={still ? 'play' : 'pause'} />
              {still ? t.goOn : t.pause}
            </button>
            <button type="button" class="button" onClick={() => setStopping(true)} aria-haspopup="dialog">
              {t.stop}
            </button>
          </>
        ) : (
          <>
            {overrule}
            <button type="button" class="button button-primary" onClick={() => void act({ do: 'backToWaiting' })}>
              {t.nextRound}
              <Icon name="next" />
            </button>
          </>
        )}
      </div>
      {stopping ? (
        <Dialog
          title={t.stopTitle}
          onClose={() => setStopping(false)}
          foot={
            <>
              <button
                type="button"
                class="button"
                onClick={() => {
                  setStopping(false);
                  void act({ do: 'endRound' });
                }}
              >
                {t.stopYes}
              </button>
              <button type="button" class="button button-primary" onClick={() => setStopping(false)}>
                {t.stopNo}
              </button>
            </>
          }
        >
          <p>{t.stopText}</p>
        </Dialog>
      ) : null}
    </section>
  );
}
