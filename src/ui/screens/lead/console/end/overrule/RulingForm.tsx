import { useState } from 'preact/hooks';
import type { Ruled } from '../../../../../../scoring/score.ts';
import { overruleText } from '../../../../../text/overrule.ts';

/** The longest note, in characters: it must fit on paper. */
const LONGEST = 200;

interface Props {
  /** Unlike those of the other lines. */
  readonly id: string;
  readonly most: number;
  /** The points that count now. */
  readonly now: number;
  readonly ruled: Ruled | undefined;
  /** What is given is taken away. */
  readonly harm?: boolean;
  /** Null takes it back; a sentence when it was not done. */
  readonly onRule: (points: number | null, note: string) => Promise<string | null>;
}

/** So many points, and why. */
export function RulingForm({ id, most, now, ruled, harm = false, onRule }: Props) {
  const t = overruleText();
  const [points, setPoints] = useState(String(now));
  const [note, setNote] = useState(ruled?.note ?? '');
  const [problem, setProblem] = useState<'points' | 'note' | null>(null);
  const [refused, setRefused] = useState('');
  const number = /^\d+$/.test(points.trim()) ? Number(points) : null;
  const isRight = number !== null && number <= most;
  const of = `overrule-${id}`;
  const add = (by: number): void => setPoints(String(Math.min(most, Math.max(0, (number ?? now) + by))));
  async function save(): Promise<void> {
    const wrong = !isRight ? 'points' : note.trim() === '' ? 'note' : null;
    setProblem(wrong);
    setRefused('');
    if (wrong !== null) return document.getElementById(`${of}-${wrong}`)?.focus();
    if (number !== null) setRefused((await onRule(number, note.trim())) ?? '');
  }
  return (
    <form
      class="overrule-form stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="field">
        <label for={`${of}-points`}>{harm ? t.pointsHarm : t.points}</label>
        <div class="overrule-points">
          <button type="button" class="button" aria-label={t.less} disabled={isRight && number === 0} onClick={() => add(-1)}>
            −
          </button>
          <input
            id={`${of}-points`}
            class="input"
            inputMode="numeric"
            autocomplete="off"
            maxLength={3}
            aria-describedby={`${of}-range`}
            aria-invalid={problem === 'points'}
            value={points}
            onInput={(event) => setPoints(event.currentTarget.value)}
          />
          <button type="button" class="button" aria-label={t.more} disabled={number === most} onClick={() => add(1)}>
            +
          </button>
          <span id={`${of}-range`} class="soft small">
            {t.upTo(most)}
          </span>
        </div>
      </div>
      <div class="field">
        <label for={`${of}-note`}>{t.note}</label>
        <textarea
          id={`${of}-note`}
          class="input"
          rows={2}
          maxLength={LONGEST}
          required
          aria-describedby={`${of}-hint`}
          aria-invalid={problem === 'note'}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <span id={`${of}-hint`} class="soft small">
          {t.noteHint(LONGEST - note.length)}
        </span>
      </div>
      <div role="alert">
        {problem === null && refused === '' ? null : (
          <p class="complaint">{problem === 'points' ? t.needsPoints(most) : problem === 'note' ? t.needsNote : refused}</p>
        )}
      </div>
      <div class="overrule-buttons">
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
        {ruled === undefined || ruled.note === null ? null : (
          <button type="button" class="button" onClick={() => void onRule(null, '').then((said) => setRefused(said ?? ''))}>
            {t.withdraw}
          </button>
        )}
      </div>
    </form>
  );
}
