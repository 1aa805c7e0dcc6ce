import { useState } from 'preact/hooks';
import { Icon } from '../../parts/Icon.tsx';
import { replayText } from '../../text/replay.ts';

/** Choosing a file, or dropping one; it is read in this page and goes nowhere. */
export function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = replayText();
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for a mouse only; the button in it does the same.
    <section
      class={`card stack replay-drop ${isOver ? 'is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <p>{t.lead}</p>
      <label class="button button-primary file-button">
        <Icon name="file" />
        {t.choose}
        <input
          type="file"
          class="hidden-visually"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) onFile(file);
          }}
        />
      </label>
      <p class="replay-drop-hint soft">{t.drop}</p>
      <p class="soft small">{t.stays}</p>
    </section>
  );
}
