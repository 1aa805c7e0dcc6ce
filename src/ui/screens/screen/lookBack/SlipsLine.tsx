import type { HallCourse } from '../../../../views/hallDebrief.ts';
import { slipsText } from '../../../text/slips.ts';
import { slipsToTell } from '../../debrief/report/slips.ts';

/** More is no line on a wall. */
const MOST = 2;

/** What the hall can still practise, in one kind line; nothing where nobody slipped, and in a small hall. */
export function SlipsLine({ course }: { readonly course: HallCourse }) {
  const t = slipsText();
  const slips = slipsToTell(course).slice(0, MOST);
  if (slips.length === 0) return null;
  return (
    <p class="look-slips">
      <b>{t.title}:</b> {slips.map(({ slip, people }) => `${t.practise[slip]} (${t.people(people)})`).join(', ')}.
    </p>
  );
}
