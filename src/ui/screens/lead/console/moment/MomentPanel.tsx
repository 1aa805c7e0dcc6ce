import type { MomentCard } from '../../../../../protocol/documents.ts';
import { consoleMomentsText } from '../../../../text/consoleMoments.ts';
import { useLeading } from '../leading.ts';

interface Props {
  readonly moment: MomentCard;
  readonly phones: number;
}

/** A teaching moment that is open or was just closed: answers coming in, then how the hall answered, then on. */
export function MomentPanel({ moment, phones }: Props) {
  const t = consoleMomentsText();
  const { act } = useLeading();
  const { question, options, answered, spread } = moment;
  const most = Math.max(1, ...(spread ?? []));
  return (
    <section class="console-moment" aria-labelledby="console-moment">
      <p class="console-moment-kind">{t.title}</p>
      <h2 id="console-moment">{question}</h2>
      <ol>
        {options.map((option, index) => (
          <li key={option}>
            <span>{option}</span>
            <span class="console-votes">{spread === null ? '' : t.votes(spread[index] ?? 0)}</span>
            <span class="console-bar" aria-hidden="true">
              <span style={{ inlineSize: spread === null ? '0' : `${((spread[index] ?? 0) / most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ol>
      <p role="status">{t.answered(answered, phones)}</p>
      <p class="soft small">{spread === null ? t.waits : t.goOnHint}</p>
      {spread === null ? (
        <button type="button" class="button button-primary button-large" onClick={() => void act({ do: 'closeMoment' })}>
          {t.close}
        </button>
      ) : (
        <button type="button" class="button button-primary button-large" onClick={() => void act({ do: 'resume' })}>
          {t.goOn}
        </button>
      )}
    </section>
  );
}
