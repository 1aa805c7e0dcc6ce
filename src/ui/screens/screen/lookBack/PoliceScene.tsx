import type { HallCourse, PoliceKnowledge } from '../../../../views/hallDebrief.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { minutesBetween } from './course.ts';

/** What a caller can tell: what of it the police never heard is worth a line too. */
const TOLD: readonly PoliceKnowledge[] = ['place', 'behaviour', 'description', 'heading'];

/** The information clock of the police: what they knew from when, counted from when somebody in the hall could tell. */
export function PoliceScene({ course, startsAt }: { readonly course: HallCourse; readonly startsAt: number }) {
  const t = hallLookBackText().police;
  const { policeClock, firstSeenAt } = course;
  const missing = policeClock.length === 0 ? [] : TOLD.filter((what) => !policeClock.some((known) => known.what === what));
  return (
    <div class="look-back look-police">
      <div class="look-head">
        <div>
          <h1>{t.title}</h1>
          {course.protagonist === null ? null : (
            <p class="look-lead">{firstSeenAt === null ? t.unseen : t.from(clockTime(startsAt, firstSeenAt))}</p>
          )}
        </div>
      </div>
      {policeClock.length === 0 ? (
        <p class="look-lead">{t.none}</p>
      ) : (
        <ol class="look-clock">
          {policeClock.map(({ at, what }) => {
            const later = firstSeenAt === null || at < firstSeenAt ? null : minutesBetween(firstSeenAt, at);
            return (
              <li key={what} data-done={!TOLD.includes(what)}>
                <time>{clockTime(startsAt, at)}</time>
                <span class="look-clock-what">{t.knowledge[what]}</span>
                <span class="look-soft">{later === null ? '' : t.after(later)}</span>
              </li>
            );
          })}
          {missing.map((what) => (
            <li key={what} data-never="true">
              <span class="look-clock-never" aria-hidden="true">
                –
              </span>
              <span class="look-clock-what">{t.knowledge[what]}</span>
              <span class="look-soft">{t.never}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
