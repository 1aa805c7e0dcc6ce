interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A choice that is on or off, with a line that explains it. */
export function Switch({ label, hint, on, onChange }: Props) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="switch-label">{label}</span>
      {hint === undefined ? null : <span class="switch-hint">{hint}</span>}
    </label>
  );
}
