import { Icon, type IconName } from '../../parts/Icon.tsx';
import type { ScenarioCard } from '../../session/localHost.ts';
import { replayText } from '../../text/replay.ts';
import { practiseText } from '../../text/practise.ts';

const LIGHT_ICONS: Readonly<Record<ScenarioCard['light'], IconName>> = { day: 'sun', dusk: 'sunset', night: 'moon' };

interface Props {
  readonly scenarios: readonly ScenarioCard[];
  readonly onFile: (file: { readonly name: string; readonly text: string }) => void;
}

/** Choosing what to practise: a scenario of ours, or a file. */
export function ChooseStep({ scenarios, onFile }: Props) {
  const t = practiseText();
  return (
    <div class="stack choose">
      <p class="lead">{t.chooseLead}</p>
      <ul class="scenarios">
        {scenarios.map((scenario) => (
          <li key={scenario.id} class="card scenario">
            <h2>
              <a href={`/oefen/${scenario.id}`}>{scenario.title}</a>
            </h2>
            <p>{scenario.summary}</p>
            <p class="scenario-facts soft small">
              <span>
                <Icon name="clock" />
                {t.about(scenario.minutes)}
              </span>
              <span>
                <Icon name={LIGHT_ICONS[scenario.light]} />
                {t.light[scenario.light]}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <section class="own-file">
        <h2>{t.ownTitle}</h2>
        <p>{t.ownText}</p>
        <FileButton onFile={onFile} />
        <a class="button" href="/terugblik">
          {replayText().openSaved}
        </a>
      </section>
    </div>
  );
}

/** Opens a file of the player's own; it is read in this page and goes nowhere. */
export function FileButton({ onFile }: Pick<Props, 'onFile'>) {
  const t = practiseText();
  return (
    <label class="button file-button">
      <Icon name="file" />
      {t.own}
      <input
        type="file"
        class="hidden-visually"
        accept=".json,application/json"
        onChange={async (event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) onFile({ name: file.name, text: await file.text() });
        }}
      />
    </label>
  );
}
