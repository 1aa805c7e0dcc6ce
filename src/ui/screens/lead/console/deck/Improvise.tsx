import { useId, useState } from 'preact/hooks';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { useLeading } from '../leading.ts';

/** A line in a group that nobody planned, under a name of one's own choice. */
export function Improvise() {
  const t = consoleTabsText().deck;
  const { client, lead } = useLeading();
  const groups = client.document('console').value?.round?.groups ?? [];
  const [group, setGroup] = useState<string | null>(null);
  const [from, setFrom] = useState('');
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<'needsName' | 'needsText' | 'posted' | null>(null);
  const id = useId();
  const first = groups[0];
  if (first === undefined) return null;
  const post = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (from.trim() === '') return setAnswer('needsName');
    if (text.trim() === '') return setAnswer('needsText');
    if (!(await lead({ type: 'improvise', group: group ?? first.id, from: from.trim(), text: text.trim() }))) return;
    setText('');
    setAnswer('posted');
  };
  return (
    <details class="console-improvise">
      <summary>{t.improvise}</summary>
      <form onSubmit={(event) => void post(event)} noValidate>
        {groups.length < 2 ? null : (
          <div class="field">
            <label for={`${id}-group`}>{t.group}</label>
            <select id={`${id}-group`} class="input" value={group ?? first.id} onChange={(event) => setGroup(event.currentTarget.value)}>
              {groups.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </div>
        )}
        <div class="field">
          <label for={`${id}-from`}>{t.from}</label>
          <input id={`${id}-from`} class="input" maxLength={40} value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </div>
        <div class="field">
          <label for={`${id}-text`}>{t.text}</label>
          <textarea
            id={`${id}-text`}
            class="input"
            rows={2}
            maxLength={500}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button button-primary">
          {t.post}
        </button>
        <div role="status">{answer === null ? null : <p class={answer === 'posted' ? '' : 'complaint'}>{t[answer]}</p>}</div>
      </form>
    </details>
  );
}
