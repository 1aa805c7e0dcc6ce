import { useId, useState } from 'preact/hooks';
import type { Act } from '../../../protocol/acts.ts';
import type { EveningDocument, PersonStatus } from '../../../protocol/documents.ts';
import { Icon } from '../../parts/Icon.tsx';
import { leadText } from '../../text/lead.ts';

/** A phone or a table stands for at most so many. */
const MOST_PEOPLE = 4;
const LONGEST_NAME = 30;

interface Props {
  readonly people: readonly PersonStatus[];
  readonly present: EveningDocument['present'];
  readonly act: (act: Act) => Promise<boolean>;
}

/** Who is in: names, whether they are ready, with how many they are. Also adds tables without a phone. */
export function PeopleList({ people, present, act }: Props) {
  const t = leadText().people;
  return (
    <section class="card people" aria-labelledby="people-title">
      <h2 id="people-title">{t.title}</h2>
      <p class="small" role="status">
        {people.length === 0 ? t.empty : t.count(present.people, present.phones, present.ready)}
      </p>
      {people.length === 0 ? null : (
        <ul class="people-list">
          {people.map((person) => (
            <Person key={person.phone} person={person} act={act} />
          ))}
        </ul>
      )}
      <AddTable act={act} />
    </section>
  );
}

function Person({ person, act }: { readonly person: PersonStatus; readonly act: Props['act'] }) {
  const t = leadText().people;
  const { phone, name, kind, connected, ready, warnedAt } = person;
  const state = kind === 'table' ? t.table : !connected ? t.gone : ready ? t.ready : t.notReady;
  return (
    <li class="person">
      <span class="person-name">
        <bdi>{name}</bdi>
        <span class="small soft">
          {' '}
          {t.people(person.people)}, {state}
        </span>
      </span>
      {warnedAt === null ? null : (
        <>
          <b class="person-warned">{t.warned}</b>
          <button type="button" class="button" onClick={() => void act({ do: 'settleWarning', phone })}>
            {t.settle}
          </button>
        </>
      )}
      <button type="button" class="button button-quiet" aria-label={t.remove(name)} onClick={() => void act({ do: 'removePhone', phone })}>
        {t.removeShort}
      </button>
    </li>
  );
}

function AddTable({ act }: Pick<Props, 'act'>) {
  const t = leadText().people;
  const id = useId();
  const [name, setName] = useState('');
  const [people, setPeople] = useState(MOST_PEOPLE);
  return (
    <details>
      <summary>{t.addTitle}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          void act({ do: 'addTable', name: name.trim(), people }).then((done) => done && setName(''));
        }}
      >
        <p class="small soft">{t.addHint}</p>
        <div class="field">
          <label for={`${id}-name`}>{t.addName}</label>
          <input
            id={`${id}-name`}
            class="input"
            maxLength={LONGEST_NAME}
            autocomplete="off"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}-people`}>{t.addPeople}</label>
          <select id={`${id}-people`} class="input" value={people} onChange={(event) => setPeople(Number(event.currentTarget.value))}>
            {Array.from({ length: MOST_PEOPLE }, (_, i) => (
              <option key={i} value={i + 1}>
                {i + 1}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="button">
          <Icon name="users" />
          {t.add}
        </button>
      </form>
    </details>
  );
}
