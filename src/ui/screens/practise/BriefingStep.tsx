import { Icon, type IconName } from '../../parts/Icon.tsx';
import type { Briefing } from '../../../views/briefing.ts';
import { admissionText } from '../../text/admission.ts';
import { practiseText } from '../../text/practise.ts';
import { clockTime } from '../../text/wording/clock.ts';

const CARD_ICONS: readonly IconName[] = ['eye', 'phone', 'check'];

interface Props {
  readonly briefing: Briefing;
  readonly lookout: string;
  /** What the group is called; null without one. */
  readonly group: string | null;
  /** Null when there is nothing to practise at the table first. */
  readonly onAdmission: (() => void) | null;
  readonly onReady: () => void;
}

/** Three cards: your place, what you can do, nothing here is real. */
export function BriefingStep({ briefing, lookout, group, onAdmission, onReady }: Props) {
  const t = practiseText();
  const label = briefing.lookouts.find((one) => one.id === lookout)?.label ?? '';
  return (
    <div class="briefing stack">
      <div class="page-head">
        <h1 tabIndex={-1}>{briefing.title}</h1>
        <p class="lead">{t.youAre(label, clockTime(briefing.startsAt, 0))}</p>
      </div>
      <ol class="briefing-cards">
        {t.cards.map((card, index) => (
          <li key={card.title} class="card briefing-card">
            <span class="step-sign">
              <Icon name={CARD_ICONS[index] ?? 'check'} />
            </span>
            <h2>{card.title}</h2>
            {card.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ol>
      <details class="rules">
        <summary>{t.rules}</summary>
        <div class="stack">
          {group === null ? null : <p>{t.group(group)}</p>}
          <ul class="dots">
            {briefing.rules.summary.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          {onAdmission !== null && briefing.role === 'resident' ? <AdmissionOffer onAdmission={onAdmission} /> : null}
        </div>
      </details>
      {onAdmission !== null && briefing.role === 'coordinator' ? <AdmissionOffer onAdmission={onAdmission} /> : null}
      <button type="button" class="button button-primary button-large button-wide" onClick={onReady}>
        {t.ready}
      </button>
    </div>
  );
}

/** A coordinator's exercise at the table: plainly offered to whoever plays one, to others with the rules. */
function AdmissionOffer({ onAdmission }: { readonly onAdmission: () => void }) {
  const t = admissionText();
  return (
    <section class="admission-offer">
      <p id="admission-hint">{t.offerHint}</p>
      <button type="button" class="button button-large button-wide" aria-describedby="admission-hint" onClick={onAdmission}>
        <Icon name="users" />
        {t.offer}
      </button>
    </section>
  );
}
