import { useId, useState } from 'preact/hooks';
import { Dialog } from '../../../parts/Dialog.tsx';
import { callText } from '../../../text/call.ts';

export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
}

export interface OptionGroup<Value> {
  readonly label: string | null;
  readonly options: readonly Option<Value>[];
}

interface Props<Value> {
  readonly title: string;
  readonly groups: readonly OptionGroup<Value>[];
  readonly onPick: (value: Value) => void;
  readonly onClose: () => void;
}

/** From this many options on, one can search. */
const LONG = 14;

/** A full list to choose one thing from: one tap chooses. */
export function OptionDialog<Value>({ title, groups, onPick, onClose }: Props<Value>) {
  const t = callText();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const total = groups.reduce((sum, group) => sum + group.options.length, 0);
  const needle = wanted.trim().toLowerCase();
  const shown = groups
    .map((group) => ({ ...group, options: group.options.filter((option) => option.label.toLowerCase().includes(needle)) }))
    .filter((group) => group.options.length > 0);
  return (
    <Dialog sheet title={title} onClose={onClose}>
      {total < LONG ? null : (
        <div class="field">
          <label for={id}>{t.filter}</label>
          <input
            id={id}
            class="input"
            type="search"
            autocomplete="off"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </div>
      )}
      <div role="status">{shown.length === 0 ? <p>{t.noMatch}</p> : null}</div>
      {shown.map((group) => (
        <div key={group.label ?? ''} class="option-group">
          {group.label === null ? null : <h3>{group.label}</h3>}
          <ul class="options">
            {group.options.map((option) => (
              <li key={option.label}>
                <button type="button" class="button button-wide option" onClick={() => onPick(option.value)}>
                  {option.label}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Dialog>
  );
}
