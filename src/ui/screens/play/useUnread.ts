import { useRef } from 'preact/hooks';
import type { ParticipantView } from '../../../views/participant.ts';
import type { Tab } from './playing.ts';

/** How many new things wait behind each tab; never what they are. */
export type Unread = Readonly<Record<Tab, number>>;

function counts(view: ParticipantView): Unread {
  return {
    kijk: view.cards.length,
    bel: (view.call?.turns ?? []).filter((turn) => turn.by === 'operator').length,
    app:
      view.groups.reduce((total, group) => total + group.lines.filter((line) => !line.mine).length, 0) + (view.bridge?.inbox.length ?? 0),
    doe: view.happenings.filter((happening) => happening.kind !== 'reported').length,
  };
}

/** Counts what came while another tab was open. */
export function useUnread(view: ParticipantView, tab: Tab): Unread {
  const now = counts(view);
  const seen = useRef({ ...now, app: 0 });
  const call = useRef(view.call?.id ?? null);
  if (call.current !== (view.call?.id ?? null)) {
    call.current = view.call?.id ?? null;
    seen.current.bel = 0;
  }
  seen.current[tab] = now[tab];
  const since = (which: Tab) => Math.max(0, now[which] - seen.current[which]);
  return { kijk: since('kijk'), bel: since('bel'), app: since('app'), doe: 0 };
}
