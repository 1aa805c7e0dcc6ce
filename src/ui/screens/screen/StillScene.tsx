import type { ScreenDocument } from '../../../protocol/documents.ts';
import type { Light } from '../../map/mapProps.ts';
import { lang } from '../../language.ts';
import { hallText } from '../../text/hall.ts';
import { wordingOf } from '../../text/wording/wording.ts';
import { HallStreet } from './HallStreet.tsx';

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly light: Light;
}

/** A few large words above the street: a pause, the leader away, the end of the evening. */
export function StillScene({ title, hint, light }: Props) {
  return (
    <div class="hall-still" data-sky={light}>
      <div class="hall-words" role="status">
        <h1>{title}</h1>
        <p class="hall-hint">{hint}</p>
      </div>
      <HallStreet />
    </div>
  );
}

/** After a round: how it went in one sentence; the rest is on phones. */
export function EndedScene({ light, outcome }: { readonly light: Light; readonly outcome: ScreenDocument['outcome'] }) {
  const t = hallText();
  return (
    <div class="hall-still" data-sky={light}>
      <div class="hall-words" role="status">
        <h1>{t.ended}</h1>
        {outcome === null ? null : <p class="hall-outcome">{wordingOf(lang.value).replies.outcome[outcome]}</p>}
        <p class="hall-hint">{t.endedHint}</p>
      </div>
      <HallStreet />
    </div>
  );
}

/** The last seconds before the world goes on; `left` of them. */
export function CountdownScene({ left, light }: { readonly left: number; readonly light: Light }) {
  const t = hallText();
  return (
    <div class="hall-still" data-sky={light}>
      <div class="hall-words">
        <h1>{t.soon}</h1>
        <p class="hall-clock">{left}</p>
      </div>
      <HallStreet />
    </div>
  );
}
