import { Icon, type IconName } from '../../parts/Icon.tsx';
import type { Briefing } from '../../../views/briefing.ts';
import { practiseText } from '../../text/practise.ts';
import { clockTime } from '../../text/wording/clock.ts';

const CARD_ICONS: readonly IconName[] = ['eye', 'phone', 'check'];

interface Props {
  readonly briefing: Briefing;
  readonly lookout: string;
  /** What the group is called; null without one. */
  readonly group: string | null;
  readonly onReady: () => void;
}

/** Three cards: your place, what you can do, nothing here is real. */
export function BriefingStep({ briefing, lookout, group, onReady }: Props) {
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
        </div>
      </details>
      <button type="button" class="button button-primary button-large button-wide" onClick={onReady}>
        {t.ready}
      </button>
    </div>
  );
}
