import { joinText } from '../../text/join.ts';

/** So many can look at one phone. */
const MOST = 4;

interface Props {
  readonly people: number;
  readonly onPeople: (people: number) => void;
}

/** How many people look at this phone together. */
export function PeopleField({ people, onPeople }: Props) {
  const t = joinText().name;
  return (
    <fieldset class="join-people">
      <legend>{t.people}</legend>
      <p class="small soft">{t.peopleHint}</p>
      <div class="join-counts">
        {Array.from({ length: MOST }, (_, index) => index + 1).map((count) => (
          <label key={count} class="join-count">
            <input type="radio" name="people" checked={count === people} onChange={() => onPeople(count)} />
            <span>{count}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
