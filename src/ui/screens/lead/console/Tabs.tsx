import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** How many there are of what is in it. */
  readonly count: number | null;
}

interface Props<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly children: ComponentChildren;
}

/** Parts of which one is shown: arrow keys go from tab to tab, Home and End to the first and the last. */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose, children }: Props<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const goTo = (index: number): void => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (tab === undefined) return;
    onChoose(tab.name);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.name}"]`)?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const index = tabs.findIndex(({ name }) => name === chosen);
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <div class="console-tabs">
      <div ref={list} role="tablist" aria-label={label} class="console-tablist" onKeyDown={press}>
        {tabs.map(({ name, label: text, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            data-tab={name}
            aria-selected={name === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {text}
            {count === null || count === 0 ? null : <span class="console-tab-count"> {count}</span>}
          </button>
        ))}
      </div>
      <div
        key={chosen}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${chosen}`}
        class={`console-panel console-panel-${chosen}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with keys.
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  );
}
