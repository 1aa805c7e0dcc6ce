import { Icon, type IconName } from '../../parts/Icon.tsx';
import { playText } from '../../text/play.ts';
import { TABS, type Tab, usePlaying } from './playing.ts';
import type { Unread } from './useUnread.ts';

const ICONS: Readonly<Record<Tab, IconName>> = { kijk: 'eye', bel: 'phone', app: 'message', doe: 'hand' };

interface Props {
  readonly unread: Unread;
  readonly onChoose: () => void;
}

/** Kijk, Bel, App, Doe: always there, always the same, never a hint. */
export function TabBar({ unread, onChoose }: Props) {
  const t = playText();
  const { tab } = usePlaying();
  return (
    <nav class="bar" aria-label={t.tabsLabel}>
      {TABS.map((one) => (
        <a key={one} class="bar-tab" href={`#${one}`} aria-current={one === tab ? 'page' : undefined} onClick={onChoose}>
          <Icon name={ICONS[one]} />
          <span class="bar-word">
            {t.tabs[one]}
            {unread[one] === 0 ? null : (
              <span class="bar-count">
                <span aria-hidden="true">{unread[one]}</span>
                <span class="hidden-visually">, {t.newCount(unread[one])}</span>
              </span>
            )}
          </span>
        </a>
      ))}
    </nav>
  );
}
