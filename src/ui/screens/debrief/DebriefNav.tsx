import { useState } from 'preact/hooks';
import { debriefText } from '../../text/debrief.ts';
import type { PartKey } from './debriefParts.ts';
import { useNarrow } from './useNarrow.ts';

interface Props {
  readonly parts: readonly PartKey[];
  readonly part: PartKey;
  readonly isWhole: boolean;
  readonly goTo: (part: PartKey) => void;
  readonly setWhole: (isWhole: boolean) => void;
}

/** The way to each part: all of them in a row, or on a phone one line that says where one is and opens the list. */
export function DebriefNav({ parts, part, isWhole, goTo, setWhole }: Props) {
  const text = debriefText();
  const isNarrow = useNarrow();
  const [isOpen, setOpen] = useState(false);
  const list = (
    <ol>
      {parts.map((key, i) => (
        <li key={key}>
          <button
            type="button"
            class="debrief-tab"
            aria-current={!isWhole && key === part ? 'step' : undefined}
            onClick={() => {
              setOpen(false);
              goTo(key);
            }}
          >
            <span class="debrief-number">{i + 1}</span>
            <span class="debrief-name">{text.parts[key].tab}</span>
          </button>
        </li>
      ))}
    </ol>
  );
  return (
    <nav class="debrief-nav" aria-label={text.nav}>
      {isNarrow ? (
        <details class="debrief-list" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <span>{isWhole ? text.nav : `${text.partOf(parts.indexOf(part) + 1, parts.length)} · ${text.parts[part].title}`}</span>
          </summary>
          {list}
        </details>
      ) : (
        list
      )}
      <button type="button" class="button button-quiet" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
        {text.allOnOnePage}
      </button>
    </nav>
  );
}
