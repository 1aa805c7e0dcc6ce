import type { ConsoleDocument } from '../../../protocol/documents.ts';
import { oneScreenText } from '../../text/oneScreen.ts';
import { replayText } from '../../text/replay.ts';
import { offerFile } from '../debrief/offerFile.ts';
import { lookBackOn } from '../replay/handed.ts';

interface Props {
  readonly desk: Pick<ConsoleDocument, 'played' | 'thoughts' | 'agreements' | 'judged'>;
  readonly logs: () => string;
  readonly isSaved: boolean;
  readonly onSave: () => void;
  /** Just before the page goes to the debrief: the evening must outlive this screen. */
  readonly onLeave: () => void;
}

/** What there is of the rounds that were played on this screen: they are in this page and nowhere else. */
export function OneKeep({ desk, logs, isSaved, onSave, onLeave }: Props) {
  const t = oneScreenText();
  const words = replayText();
  return (
    <section class="one-keep" aria-label={t.keepTitle}>
      <p class="soft small">{isSaved ? t.keepHint : t.keepFirst}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          onLeave();
          lookBackOn(logs(), '/regie/zonder-netwerk', desk);
        }}
      >
        {words.open}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          offerFile(words.file, 'application/json', logs());
          onSave();
        }}
      >
        {words.log}
      </button>
    </section>
  );
}
