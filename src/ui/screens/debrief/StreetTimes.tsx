import type { RoundTimes } from '../../../views/debrief.ts';
import { streetTimesText } from '../../text/streetTimes.ts';
import { ComparisonTable } from './report/Comparison.tsx';
import { aboutText } from './report/compareWords.ts';
import { comparedWithStreet } from './report/realExercises.ts';

/** One's own round beside real exercises in the street, with how far that goes; nothing where nothing can be compared. */
export function StreetTimes({ times }: { readonly times: RoundTimes }) {
  const t = streetTimesText();
  const rows = comparedWithStreet(times);
  if (rows.length === 0) return null;
  const { known, sources } = aboutText(rows, t);
  return (
    <section class="debrief-street">
      <h3>{t.title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard. */}
      <section class="debrief-table" tabIndex={0} aria-label={t.title}>
        <ComparisonTable times={times} />
      </section>
      {rows.map(({ measure }) => (
        <p key={measure}>
          {t.measure[measure]}. {t.from[measure]}
        </p>
      ))}
      <p>
        {t.few} {known} {t.simulated}
      </p>
      <p class="soft">{sources}</p>
    </section>
  );
}
