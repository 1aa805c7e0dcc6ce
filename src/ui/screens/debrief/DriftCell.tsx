import type { DriftSlot } from '../../../scoring/drift.ts';
import type { Debriefed } from './debriefed.ts';
import { valueText } from './driftWords.ts';
import { ChangeSign, VerdictSign } from './Sign.tsx';

/** What a stage made of one feature: the value, whether it changed, and whether it was right; signs with words. */
export function DriftCell({
  slot,
  isFirst,
  at,
}: {
  readonly slot: DriftSlot | undefined;
  readonly isFirst: boolean;
  readonly at: Debriefed;
}) {
  const text = at.words.text;
  if (slot === undefined || (slot.is === null && slot.was === null)) return <span class="soft">{text.drift.absent}</span>;
  return (
    <span class="debrief-cell" data-change={isFirst ? 'first' : slot.change}>
      <span class="debrief-value">{slot.is === null ? text.drift.absent : valueText(slot.slot, slot.is, at)}</span>
      {isFirst || slot.change === 'kept' ? null : (
        <span class="debrief-mark debrief-mark-change">
          <ChangeSign change={slot.change} />
          {text.drift.change[slot.change]}
        </span>
      )}
      {!isFirst && (slot.change === 'changed' || slot.change === 'lost') ? (
        <span class="debrief-mark soft">{text.drift.wasBefore(valueText(slot.slot, slot.was, at))}</span>
      ) : null}
      {slot.is === null ? null : (
        <span class="debrief-mark">
          <VerdictSign verdict={slot.verdict} />
          {text.verdict[slot.verdict]}
        </span>
      )}
    </span>
  );
}
