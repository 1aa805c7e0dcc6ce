import { useEffect, useRef, useState } from 'preact/hooks';
import type { ParticipantView } from '../../../views/participant.ts';
import type { Session } from '../../session/session.ts';

/** The clock on the screen moves in steps of this many ms of exercise time; anything else is shown at once. */
const STEP = 1000;

/** What the participant may see now; follows each change that can be seen. */
export function useView(session: Session): ParticipantView {
  const [view, setView] = useState(() => session.view());
  const shown = useRef('');
  useEffect(() => {
    const follow = () => {
      const next = session.view();
      const step = Math.floor(next.now / STEP);
      const visible = JSON.stringify({ ...next, now: step });
      if (visible === shown.current) return;
      shown.current = visible;
      setView(next);
    };
    follow();
    return session.subscribe(follow);
  }, [session]);
  return view;
}
