import type { HallMemory } from '../../../../views/hallDebrief.ts';
import { lang } from '../../../language.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { capital } from '../../../text/wording/sentences.ts';
import { wordingOf } from '../../../text/wording/wording.ts';
import { coatColours, type MemoryPanel, panelsOf, valueText } from './memory.ts';

/** What the hall thought it saw beside what was true: bars with numbers, the truth marked by a sign and a word. */
export function MemoryScene({ memory }: { readonly memory: HallMemory | null }) {
  const t = hallLookBackText().memory;
  const coats = memory === null ? null : coatColours(memory);
  return (
    <div class="look-back look-memory">
      <div class="look-head">
        <div>
          <h1>{coats === null ? t.title : t.colours(coats.people, coats.colours)}</h1>
          <p class="look-lead">{memory === null ? t.noOne : memory.answered === 0 ? t.nobody : t.answered(memory.answered)}</p>
        </div>
      </div>
      {memory === null ? null : (
        <div class="look-panels">
          {panelsOf(memory).map((panel) => (
            <Panel key={`${panel.feature.slot} ${panel.feature.of}`} panel={panel} />
          ))}
        </div>
      )}
    </div>
  );
}

function Panel({ panel: { feature, rows, others } }: { readonly panel: MemoryPanel }) {
  const t = hallLookBackText().memory;
  const { terms } = wordingOf(lang.value);
  const name = capital(terms.personSlot[feature.slot]);
  const isGarment = feature.slot === 'upper' || feature.slot === 'lower' || feature.slot === 'shoes' || feature.slot === 'bag';
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section class="look-panel">
      <h2>{feature.of === 'colour' ? t.colourOf(name) : isGarment ? t.kindOf(name) : name}</h2>
      <ul>
        {rows.map(({ value, count, isTrue }) => {
          const text = valueText(feature, value, terms);
          return (
            <li key={value} class="look-bar-row" data-true={isTrue}>
              <span class="hidden-visually">
                {t.count(text, count)}
                {isTrue ? `, ${t.truth}` : ''}
              </span>
              <span class="look-bar-name" aria-hidden="true">
                {text}
              </span>
              <span class="look-bar" aria-hidden="true">
                {count === 0 ? null : <span style={{ inlineSize: `${(100 * count) / most}%` }} />}
              </span>
              <span class="look-bar-count" aria-hidden="true">
                {count}
              </span>
              <span class="look-bar-truth" aria-hidden="true">
                {isTrue ? <>✓ {t.truth}</> : null}
              </span>
            </li>
          );
        })}
      </ul>
      {others === 0 ? null : <p class="look-soft">{t.others(others)}</p>}
      {feature.truth === null ? <p class="look-soft">{t.notVisible}</p> : null}
    </section>
  );
}
