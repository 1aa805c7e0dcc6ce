import type { Asked } from '../../../../protocol/acts.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';

interface Props {
  readonly asked: Asked;
  readonly given: number;
  readonly phones: number;
}

/** All phones are asked something: what, and how many gave an answer. */
export function AskScene({ asked, given, phones }: Props) {
  const t = hallLookBackText();
  return (
    <div class="look-back look-ask">
      <p class="hall-lead">{t.takePhone}</p>
      <h1>{t.ask[asked]}</h1>
      <p class="look-lead">{t.askHint[asked]}</p>
      <p class="look-given" role="status">
        {t.given(given, Math.max(phones, given))}
      </p>
    </div>
  );
}
