import { useState } from 'preact/hooks';
import type { MomentCard, PhoneDocument } from '../../../protocol/documents.ts';
import type { EveningClient } from '../../session/eveningClient.ts';
import { joinText } from '../../text/join.ts';

interface Props {
  readonly client: EveningClient;
  readonly moment: MomentCard;
  readonly phone: PhoneDocument;
  readonly phones: number;
}

/** A teaching moment: one question, a few answers, no hurry; then what the hall chose. */
export function MomentCurtain({ client, moment, phone, phones }: Props) {
  const t = joinText().curtain;
  // What was tapped counts on the screen at once; the server says so a moment later.
  const [tapped, setTapped] = useState<number | null>(null);
  const chosen = tapped ?? (phone.moment?.id === moment.id ? phone.moment.option : null);
  const { spread } = moment;
  if (spread !== null) {
    const most = Math.max(1, ...spread);
    return (
      <>
        <p class="soft">{t.spread}</p>
        <ul class="spread">
          {moment.options.map((option, index) => (
            <li key={option} class="spread-row">
              <span class="spread-words">
                <bdi>{option}</bdi>
                {index === chosen ? <strong class="spread-mine">{t.chosen}</strong> : null}
              </span>
              <span class="spread-count">{t.count(spread[index] ?? 0)}</span>
              <svg class="spread-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect class="spread-ground" width="100" height="6" />
                <rect class="spread-part" width={Math.round((100 * (spread[index] ?? 0)) / most)} height="6" />
              </svg>
            </li>
          ))}
        </ul>
        <p class="lead">{t.backToHall}</p>
      </>
    );
  }
  return (
    <>
      <p class="soft">{t.momentLead}</p>
      <ul class="choices curtain-choices">
        {moment.options.map((option, index) => (
          <li key={option}>
            <button
              type="button"
              class="button button-wide choice"
              aria-pressed={index === chosen}
              onClick={() => {
                setTapped(index);
                void client.send({ do: 'answerMoment', moment: moment.id, option: index });
              }}
            >
              <bdi>{option}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p class="curtain-state" role="status">
        {chosen === null ? '' : t.momentWait(moment.answered, Math.max(phones, moment.answered))}
      </p>
    </>
  );
}
