import type { ThoughtKind } from '../../../../../protocol/acts.ts';
import type { Thought } from '../../../../../protocol/documents.ts';
import { consoleLookBackText } from '../../../../text/consoleLookBack.ts';
import { useLeading } from '../leading.ts';

interface Props {
  readonly kind: ThoughtKind;
  readonly thoughts: readonly Thought[];
}

/** What phones sent, newest first; a switch puts a sentence on the beamer, without who wrote it. */
export function Thoughts({ kind, thoughts }: Props) {
  const t = consoleLookBackText();
  const { act } = useLeading();
  return (
    <div class="console-thoughts">
      <h3>{t.thoughts[kind]}</h3>
      <p role="status">{thoughts.length === 0 ? t.noThoughts : t.picked(thoughts.filter(({ picked }) => picked).length)}</p>
      <ul>
        {thoughts.toReversed().map(({ id, text, picked }) => (
          <li key={id} data-picked={picked}>
            <p id={id}>
              <bdi>{text}</bdi>
            </p>
            <button
              type="button"
              class="button console-pick"
              aria-pressed={picked}
              aria-describedby={id}
              onClick={() => void act({ do: 'pickThought', thought: id, picked: !picked })}
            >
              {picked ? '✓ ' : ''}
              {t.pick}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
