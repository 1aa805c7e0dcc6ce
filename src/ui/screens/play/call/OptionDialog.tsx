import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Dialog } from '../../../parts/Dialog.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { callText } from '../../../text/call.ts';

export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  /** This is what was understood. */
  readonly now?: boolean;
}

export interface OptionGroup<Value> {
  readonly label: string | null;
  readonly options: readonly Option<Value>[];
}

/** How a list is left: with a choice, with nothing, or by taking away what was there. */
export interface Choosing<Value> {
  readonly onPick: (value: Value) => void;
  readonly onClose: () => void;
  /** Takes away what was said; without it there is nothing to take away. */
  readonly onRemove?: (() => void) | undefined;
  /** What was understood, in words; shown above the list. */
  readonly understood?: string | undefined;
}

interface Props<Value> extends Choosing<Value> {
  readonly title: string;
  readonly groups: readonly OptionGroup<Value>[];
  /** Stands between the title and the list. */
  readonly children?: ComponentChildren;
  /** Whether a long list can be searched; not where one can type already. */
  readonly searchable?: boolean;
}

/** From this many options on, one can search. */
const LONG = 14;

/** Labels up to this length stand two in a row on a telephone. */
const SHORT = 13;

/** A full list to choose one thing from: one tap chooses. */
export function OptionDialog<Value>({ title, groups, onPick, onClose, onRemove, understood, children, searchable = true }: Props<Value>) {
  const t = callText();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const total = groups.reduce((sum, group) => sum + group.options.length, 0);
  const needle = wanted.trim().toLowerCase();
  const shown = groups
    .map((group) => ({ ...group, options: group.options.filter((option) => option.label.toLowerCase().includes(needle)) }))
    .filter((group) => group.options.length > 0);
  return (
    <Dialog sheet title={title} onClose={onClose} {...(onRemove === undefined ? {} : { foot: <Remove onRemove={onRemove} /> })}>
      <UnderstoodNow text={understood} />
      {children}
      {total < LONG || !searchable ? null : (
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
      <div role="status">{shown.length === 0 && needle !== '' ? <p>{t.noMatch}</p> : null}</div>
      {shown.map((group) => (
        <div key={group.label ?? ''} class="option-group">
          {group.label === null ? null : <h3>{group.label}</h3>}
          <ul class={group.options.every(({ label }) => label.length <= SHORT) ? 'options options-short' : 'options'}>
            {group.options.map((option) => (
              <li key={option.label}>
                <button
                  type="button"
                  class="button button-wide option"
                  {...(option.now === true ? { 'aria-pressed': true } : {})}
                  onClick={() => onPick(option.value)}
                >
                  <bdi>{option.label}</bdi>
                  {option.now === true ? <Icon name="check" /> : null}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Dialog>
  );
}

/** What was understood before the list was opened. */
export function UnderstoodNow({ text }: { readonly text: string | undefined }) {
  const t = callText();
  if (text === undefined) return null;
  return (
    <p class="soft">
      {t.understood}: <bdi>{text}</bdi>
    </p>
  );
}

/** "Niet gezegd": what was understood was never meant. */
export function Remove({ onRemove }: { readonly onRemove: () => void }) {
  const t = callText();
  return (
    <button type="button" class="button" onClick={onRemove}>
      {t.notSaid}
    </button>
  );
}
