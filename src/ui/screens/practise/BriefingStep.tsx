import type { Channels } from '../../../sim/settings.ts';
import { Icon } from '../../parts/Icon.tsx';
import type { Briefing } from '../../../views/briefing.ts';
import { admissionText } from '../../text/admission.ts';
import { practiseText } from '../../text/practise.ts';
import { clockTime } from '../../text/wording/clock.ts';
import { briefingCards, rulesShown } from './briefingWords.ts';

interface Props {
  readonly briefing: Briefing;
  readonly lookout: string;
  /** What the group is called; null without one. */
  readonly group: string | null;
  /** Which means there are in this round. */
  readonly channels: Channels;
  /** Null when there is nothing to practise at the table first. */
  readonly onAdmission: (() => void) | null;
  readonly onReady: () => void;
}

/** A few cards: your place, what you can do, a coordinator's work, nothing here is real. */
export function BriefingStep({ briefing, lookout, group, channels, onAdmission, onReady }: Props) {
  const t = practiseText();
  const rules = rulesShown(briefing.rules.summary, channels, t);
  const label = briefing.lookouts.find((one) => one.id === lookout)?.label ?? '';
  return (
    <div class="briefing stack">
      <div class="page-head">
        <h1 tabIndex={-1}>{briefing.title}</h1>
        <p class="lead">{t.youAre(label, clockTime(briefing.startsAt, 0))}</p>
      </div>
      <ol class="briefing-cards">
        {briefingCards({ role: briefing.role, channels }, t).map((card) => (
          <li key={card.title} class="card briefing-card">
            <span class="step-sign">
              <Icon name={card.icon} />
            </span>
            <h2>{card.title}</h2>
            {card.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ol>
      <details class="rules">
        <summary>{group === null ? t.rulesWithoutGroup : t.rules}</summary>
        <div class="stack">
          {group === null ? null : <p>{t.group(group)}</p>}
          {group !== null && briefing.role === 'coordinator' ? <p>{t.rulesOfMembers}</p> : null}
          <ul class="dots">
            {rules.map((rule) => (
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
