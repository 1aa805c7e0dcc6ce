import { useId, useState } from 'preact/hooks';
import { Icon } from '../../parts/Icon.tsx';
import { oneScreenText } from '../../text/oneScreen.ts';
import type { Table } from './table.ts';

/** More tables than this make a round too slow to enter. */
const MOST_TABLES = 12;
const LONGEST_NAME = 24;
/** As on a phone: the evening counts up to four behind one. */
const PEOPLE = 4;

interface Props {
  readonly tables: readonly Table[];
  readonly onAdd: (name: string, people: number) => void;
  readonly onRemove: (table: Table) => void;
}

/** The tables of a hall without a network. */
export function TablesForm({ tables, onAdd, onRemove }: Props) {
  const t = oneScreenText();
  const id = useId();
  const [count, setCount] = useState(tables.length + 1);
  const [name, setName] = useState(t.table(tables.length + 1));
  const full = tables.length >= MOST_TABLES;
  return (
    <section class="card stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t.tables}</h2>
      {tables.length === 0 ? (
        <p>{t.noTables}</p>
      ) : (
        <ul class="one-list">
          {tables.map((table) => (
            <li key={table.id}>
              <bdi>{table.name}</bdi>
              <button type="button" class="button button-quiet" aria-label={t.remove(table.name)} onClick={() => onRemove(table)}>
                {t.removeShort}
              </button>
            </li>
          ))}
        </ul>
      )}
      {full ? null : (
        <form
          class="one-add"
          onSubmit={(event) => {
            event.preventDefault();
            const wanted = name.trim();
            if (wanted === '') return;
            onAdd(wanted, PEOPLE);
            setCount(count + 1);
            setName(t.table(count + 1));
          }}
        >
          <div class="field">
            <label for={id}>{t.name}</label>
            <input
              id={id}
              class="input"
              maxLength={LONGEST_NAME}
              autocomplete="off"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </div>
          <button type="submit" class="button">
            <Icon name="users" />
            {t.add}
          </button>
        </form>
      )}
    </section>
  );
}
