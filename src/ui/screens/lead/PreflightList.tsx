import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Icon } from '../../parts/Icon.tsx';
import { leadText } from '../../text/lead.ts';
import { createSounds } from '../screen/sounds.ts';
import { useMirrored } from './console/useMirrored.ts';
import type { Check, Preflight } from './led.ts';
import { PhoneCheck } from './PhoneCheck.tsx';

/** A name longer than this is none. */
const LONGEST_NAME = 60;

interface Props {
  readonly checks: Preflight;
  readonly onChange: (checks: Preflight) => void;
}

/** What one looks after before people come in. It asks and warns, and stops nobody. */
export function PreflightList({ checks, onChange }: Props) {
  const t = leadText().check;
  const who = useId();
  const mirrored = useMirrored();
  const sounds = useRef<ReturnType<typeof createSounds>>(null);
  const tick = (check: Check) => ({ on: checks[check], onChange: (on: boolean) => onChange({ ...checks, [check]: on }) });
  return (
    <ul class="preflight">
      <Item label={t.told} hint={t.toldHint} {...tick('told')}>
        <div class="field">
          <label for={who}>{t.who}</label>
          <input
            id={who}
            class="input"
            autocomplete="off"
            maxLength={LONGEST_NAME}
            aria-describedby={`${who}-hint`}
            value={checks.who}
            onInput={(event) => onChange({ ...checks, who: event.currentTarget.value })}
          />
          <p id={`${who}-hint`} class="small soft">
            {t.whoHint}
          </p>
        </div>
      </Item>
      <Item label={t.phone} {...tick('phone')}>
        <PhoneCheck />
      </Item>
      <Item label={t.beamer} hint={t.beamerHint} {...tick('beamer')}>
        {mirrored === null ? null : <p class={mirrored ? 'note small' : 'small soft'}>{mirrored ? t.beamerNo : t.beamerYes}</p>}
      </Item>
      <Item label={t.sound} hint={t.soundHint} {...tick('sound')}>
        <button
          type="button"
          class="button"
          onClick={() => {
            sounds.current ??= createSounds();
            sounds.current?.play('start');
          }}
        >
          <Icon name="speaker" />
          {t.soundTry}
        </button>
      </Item>
    </ul>
  );
}

interface ItemProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

function Item({ label, hint, on, onChange, children }: ItemProps) {
  const id = useId();
  return (
    <li class="preflight-item">
      <label class="preflight-tick">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="switch-label">{label}</span>
      </label>
      <div class="preflight-more">
        {hint === undefined ? null : (
          <p id={id} class="small soft">
            {hint}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}
