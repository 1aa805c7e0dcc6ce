import { useState } from 'preact/hooks';
import type { RoundCard } from '../../../protocol/documents.ts';
import { Page } from '../../parts/Page.tsx';
import type { Farewell } from '../../session/eveningClient.ts';
import type { Hall } from '../../session/hall.ts';
import { joinText } from '../../text/join.ts';
import { AfterRound } from './AfterRound.tsx';

interface Props {
  readonly why: Farewell | 'left';
  readonly onAgain: (how: 'reload' | 'otherCode') => void;
  /** Where there is still something to look back on. */
  readonly hall?: Hall | null;
  readonly round?: RoundCard | null;
}

/** This phone is not in the evening any more: why, and what one can do. */
export function Goodbye({ why, onAgain, hall = null, round = null }: Props) {
  const t = joinText();
  const [looking, setLooking] = useState(false);
  const { title, lines } = t.bye[why];
  if (looking && hall !== null) return <AfterRound hall={hall} round={round} waits={false} onToWaiting={() => setLooking(false)} />;
  return (
    <Page title={title}>
      <div class="stack join-bye">
        {lines.map((line) => (
          <p key={line} class="lead">
            {line}
          </p>
        ))}
        <div class="row">
          {hall === null ? null : (
            <button type="button" class="button button-primary button-large" onClick={() => setLooking(true)}>
              {t.debrief}
            </button>
          )}
          {why === 'otherDevice' ? (
            <button type="button" class="button button-primary button-large" onClick={() => onAgain('reload')}>
              {t.reload}
            </button>
          ) : why === 'over' ? null : (
            <button type="button" class="button button-primary button-large" onClick={() => onAgain('otherCode')}>
              {t.otherCode}
            </button>
          )}
          <a class="button button-large" href="/oefen">
            {t.practiseHome}
          </a>
        </div>
      </div>
    </Page>
  );
}
