import type { HallCourse } from '../../../../views/hallDebrief.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { minutesBetween } from './course.ts';

/** Minutes of real exercises in the street, as newspapers told them (domain.md section 4: nu.nl, rtvoost.nl, gelderlander.nl). */
const ELSEWHERE = { breda: 60, goor: 25, nijmegen: 30, nijmegenAgain: 45 } as const;

/** This round beside real street games, counted from when the one whom it was about came; with where the figures come from. */
export function CompareScene({ course }: { readonly course: HallCourse }) {
  const t = hallLookBackText().compare;
  const { cameAt, firstLineAt, firstCallAt, foundAt, protagonist } = course;
  const minutesText = (count: number | null): string => (count === null ? t.never : count === 0 ? t.lessThanOne : t.minutes(count));
  const ours = [
    [t.ours.line, minutesBetween(cameAt, firstLineAt)],
    [t.ours.call, minutesBetween(cameAt, firstCallAt)],
    [t.ours.found, minutesBetween(cameAt, foundAt)],
  ] as const;
  const theirs = [
    [t.theirs.breda, ELSEWHERE.breda],
    [t.theirs.goor, ELSEWHERE.goor],
    [t.theirs.nijmegen, ELSEWHERE.nijmegen],
    [t.theirs.nijmegenAgain, ELSEWHERE.nijmegenAgain],
  ] as const;
  return (
    <div class="look-back look-compare">
      <h1>{t.title}</h1>
      {protagonist === null ? (
        <p class="look-lead">{t.quiet}</p>
      ) : (
        <>
          <ul class="look-compare-list">
            {[...ours, ...theirs].map(([name, count], index) => (
              <li key={name} data-ours={index < ours.length}>
                <span class="look-compare-name">{name}</span>
                <span class="look-compare-bar" aria-hidden="true">
                  {count === null ? null : <span style={{ inlineSize: `${Math.min(100, (100 * count) / ELSEWHERE.breda)}%` }} />}
                </span>
                <b>{minutesText(count)}</b>
              </li>
            ))}
          </ul>
          <div class="look-notes">
            <p>{t.note}</p>
            <p class="look-soft">{t.sources}</p>
          </div>
        </>
      )}
    </div>
  );
}
