import type { HallCourse } from '../../../../views/hallDebrief.ts';
import { slipsText } from '../../../text/slips.ts';
import { slipsToTell } from './slips.ts';

/** More would push the rest off the sheet. */
const MOST = 5;

/** What there is to practise, with how many people, on paper; nothing where nobody slipped, and in a small hall. */
export function Slips({ course }: { readonly course: HallCourse }) {
  const t = slipsText();
  const slips = slipsToTell(course).slice(0, MOST);
  if (slips.length === 0) return null;
  return (
    <section>
      <h2>{t.title}</h2>
      <ul class="report-columns">
        {slips.map(({ slip, people }) => (
          <li key={slip}>
            {t.practise[slip]}: {t.peopleOf(people, course.players)}
          </li>
        ))}
      </ul>
      <p class="report-small">{t.hint}</p>
    </section>
  );
}
