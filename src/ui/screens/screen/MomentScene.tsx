import type { MomentCard } from '../../../protocol/documents.ts';
import { hallText } from '../../text/hall.ts';

/** One question to everybody; after it is closed how the hall chose, as bars with numbers. Which answer is best is for talk. */
export function MomentScene({ moment, phones }: { readonly moment: MomentCard; readonly phones: number }) {
  const t = hallText().moment;
  const { spread } = moment;
  const most = Math.max(1, ...(spread ?? []));
  return (
    <div class="hall-moment">
      {spread === null && moment.question.startsWith(t.lead) ? null : <p class="hall-lead">{spread === null ? t.lead : t.done}</p>}
      <h1>
        <bdi>{moment.question}</bdi>
      </h1>
      <ol class="hall-options">
        {moment.options.map((option, index) => (
          <li key={option} class="hall-option">
            <span class="hall-letter" aria-hidden="true">
              {String.fromCharCode(65 + index)}
            </span>
            <span class="hall-option-text">
              <bdi>{option}</bdi>
            </span>
            {spread === null ? null : (
              <>
                <span class="hall-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * (spread[index] ?? 0)) / most}%` }} />
                </span>
                <span class="hall-count">
                  <span aria-hidden="true">{spread[index] ?? 0}</span>
                  <span class="hidden-visually">{t.chose(spread[index] ?? 0)}</span>
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
      {spread === null ? <p class="hall-answered">{t.answered(moment.answered, phones)}</p> : null}
    </div>
  );
}
