// What was understood of one's own sentence, in the call and in the group: chips that can be put right, and slots left open.
import { useState } from 'preact/hooks';
import type { Facts } from '../../../../language/facts.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { callText } from '../../../text/call.ts';
import { type SlotId, slotLabel } from '../../../text/wording/chips.ts';
import { usePlaying } from '../playing.ts';
import type { About } from './correction.ts';
import { SlotDialog } from './SlotDialog.tsx';

interface Props {
  readonly facts: Facts;
  /** The words themselves. */
  readonly sentence: string;
  /** Slots to offer although nothing was said of them. */
  readonly missing?: readonly SlotId[];
  /** One row that is pushed aside sideways, so that what others write keeps its room. */
  readonly inOneRow?: boolean;
  /** Said below what can no longer be put right. */
  readonly tooLate?: string;
  /** Null when nothing can be changed any more. */
  readonly onCorrect: ((facts: Facts) => void) | null;
}

/** Chips under one's own words: each of them is mended or taken away in two taps, and what is missing filled in. */
export function Understood({ facts, sentence, missing = [], inOneRow = false, tooLate, onCorrect }: Props) {
  const t = callText();
  const { words, names } = usePlaying();
  const [open, setOpen] = useState<(About & { readonly text?: string }) | null>(null);
  const chips = words.chips(facts, names);
  const empty = onCorrect === null ? [] : missing.filter((slot) => !chips.some((chip) => chip.slot === slot));
  if (chips.length === 0 && empty.length === 0) return null;
  return (
    <div class={inOneRow ? 'understood understood-row' : 'understood'}>
      <p class="small soft">{chips.length === 0 ? t.notUnderstood : `${t.understood}:`}</p>
      <ul class="chips">
        {chips.map((chip) => (
          <li key={`${chip.slot} ${chip.text}`}>
            {onCorrect === null ? (
              <span class="chip chip-still">
                <bdi>{chip.text}</bdi>
              </span>
            ) : (
              <button type="button" class="chip" aria-haspopup="dialog" aria-label={t.correct(chip.text)} onClick={() => setOpen(chip)}>
                <bdi>{chip.text}</bdi>
                <Icon name="pencil" />
              </button>
            )}
          </li>
        ))}
        {empty.map((slot) => {
          const label = slotLabel(slot, words.terms);
          return (
            <li key={slot}>
              <button
                type="button"
                class="chip chip-empty"
                aria-haspopup="dialog"
                aria-label={t.add(label)}
                onClick={() => setOpen({ slot })}
              >
                {label} {t.unknown}
              </button>
            </li>
          );
        })}
      </ul>
      {onCorrect !== null || tooLate === undefined ? null : <p class="small soft">{tooLate}</p>}
      {open === null || onCorrect === null ? null : (
        <SlotDialog about={open} facts={facts} sentence={sentence} onCorrect={onCorrect} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}
