import { useMemo, useState } from 'preact/hooks';
import type { WatchDocument } from '../../../../../protocol/documents.ts';
import { Icon } from '../../../../parts/Icon.tsx';
import { lang } from '../../../../language.ts';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { wordWhy, whyWordsOf } from '../../../../text/wording/why.ts';
import { useLeading } from '../leading.ts';

type Line = WatchDocument['lines'][number];

interface Props {
  readonly line: Line;
  readonly writer: string;
  readonly detail: WatchDocument['details'][number] | null;
  /** The line that moved somebody to write this one. */
  readonly answered: Line | null;
  readonly answeredBy: string;
}

/** One line with all that the group does not see; drawn anew only when it changed. */
export function WatchedLine({ line, writer, detail, answered, answeredBy }: Props) {
  const t = consoleTabsText().groups;
  const { lead, clock, words, names } = useLeading();
  const [asked, setAsked] = useState(false);
  return useMemo(() => {
    const told = line.told === null ? '' : words.reported(line.told, names).join(' ');
    const text = [line.removed ? (detail?.text ?? '') : line.text, told].filter((part) => part !== '').join(' ');
    const why = detail?.why ?? null;
    return (
      <li class={line.removed ? 'console-line console-line-gone' : `console-line console-line-${line.role}`}>
        <p>
          <time class="small">{clock(line.at)}</time>{' '}
          <strong>
            <bdi>{writer}</bdi>
          </strong>{' '}
          {line.removed ? <span class="console-badge">{t.removed}</span> : null}
          {line.pinned ? <span class="console-badge">{t.pinned}</span> : null}
          {detail?.flagged.map((flag) => (
            <span key={flag} class="console-badge console-badge-flag">
              <Icon name="alert" />
              {t.flag[flag]}
            </span>
          ))}
        </p>
        <p class="console-line-text">
          <bdi>{text}</bdi>
          {line.thumbs > 0 ? <span class="small"> ({t.thumbs(line.thumbs)})</span> : null}
        </p>
        <p class="console-line-tools">
          {why === null ? null : (
            <button type="button" aria-expanded={asked} aria-label={t.whyOf(writer)} onClick={() => setAsked(!asked)}>
              {t.why}
            </button>
          )}
          {line.removed ? null : (
            <button type="button" aria-label={t.takeAwayOf(writer)} onClick={() => void lead({ type: 'takeLineAway', line: line.id })}>
              {t.takeAway}
            </button>
          )}
        </p>
        {asked && why !== null ? <WhySaid why={why} role={line.role} answered={answered} answeredBy={answeredBy} /> : null}
      </li>
    );
  }, [line, writer, detail, answered, answeredBy, asked, t, words]);
}

interface WhyProps {
  readonly why: NonNullable<WatchDocument['details'][number]['why']>;
  readonly role: Line['role'];
  readonly answered: Line | null;
  readonly answeredBy: string;
}

function WhySaid({ why, role, answered, answeredBy }: WhyProps) {
  const { clock } = useLeading();
  // What kind of line it was to the group is worked out for the debrief.
  const said = wordWhy(
    why,
    { role, kind: 'noise' },
    answered === null ? null : { mine: false, from: answeredBy, text: answered.text },
    clock,
    whyWordsOf(lang.value),
  );
  return (
    <p class="console-why small">
      {[said.who, said.doing, said.moved].filter((part) => part !== '').join(' ')}
      {said.quote === null || said.quote === '' ? null : <q>{said.quote}</q>} {said.reason}
    </p>
  );
}
