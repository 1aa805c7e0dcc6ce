import { practiseText } from '../text/practise.ts';

interface Props {
  /** Names the field in the page. */
  readonly id: string;
  readonly seed: string;
  readonly onChange: (seed: string) => void;
}

/** The code of an evening, to play the same one again; empty: any. */
export function SeedField({ id, seed, onChange }: Props) {
  const t = practiseText();
  return (
    <div class="field">
      <label for={id}>{t.seed}</label>
      <p id={`${id}-hint`} class="small soft">
        {t.seedHint}
      </p>
      <input
        id={id}
        class="input"
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        maxLength={40}
        value={seed}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
