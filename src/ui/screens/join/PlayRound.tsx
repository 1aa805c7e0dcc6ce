import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Briefing } from '../../../views/briefing.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Lazy } from '../../parts/Lazy.tsx';
import type { ActRefusal } from '../../session/eveningClient.ts';
import type { Hall } from '../../session/hall.ts';
import { createRemoteSession } from '../../session/remote.ts';
import { hintText } from '../../text/hints.ts';
import { joinText } from '../../text/join.ts';
import { wishRefusalText } from '../../text/refusals.ts';
import { fetchPlayScreen } from './fetchPlayScreen.ts';
import { LateArrival } from './LateArrival.tsx';

interface Props {
  readonly hall: Hall;
  readonly briefing: Briefing;
  readonly round: number;
  readonly onEnd: () => void;
}

/** A round on this phone: the same play screen as at home, with an exercise that runs on the server. */
export function PlayRound({ hall, briefing, round, onEnd }: Props) {
  const t = joinText();
  const { client, files } = hall;
  const [refused, setRefused] = useState<ActRefusal | null>(null);
  const session = useMemo(
    () => createRemoteSession({ client, files, briefing, unnamed: t.left, onLateRefusal: setRefused }),
    [client, files, briefing],
  );
  useEffect(() => () => session.close(), [session]);
  const hints = client.document('seat').value?.hints ?? [];
  const [read, setRead] = useState(0);
  const hint = hints.length > read ? hints.at(-1) : undefined;
  const notices = (
    <>
      <div role="status" class="hints">
        {hint === undefined ? null : (
          <Notice
            icon="hand"
            title={t.hint.title}
            text={hintText(hint.step, hint.level)}
            done={t.hint.read}
            onDone={() => setRead(hints.length)}
          />
        )}
        {refused === null ? null : (
          <Notice
            icon="alert"
            title={null}
            text={t.refusedLate(wishRefusalText(refused))}
            done={t.dismiss}
            onDone={() => setRefused(null)}
          />
        )}
      </div>
      {client.document('phone').value?.late === true ? <LateArrival session={session} round={round} /> : null}
    </>
  );
  return (
    <Lazy page name="play" fetch={fetchPlayScreen}>
      {({ PlayScreen }) => <PlayScreen session={session} onEnd={onEnd} notices={notices} />}
    </Lazy>
  );
}

interface NoticeProps {
  readonly icon: 'hand' | 'alert';
  readonly title: string | null;
  readonly text: string;
  readonly done: string;
  readonly onDone: () => void;
}

/** Something to read above the tabs; it stays until it is put away. */
function Notice({ icon, title, text, done, onDone }: NoticeProps) {
  return (
    <div class="hint">
      <Icon name={icon} />
      <p class="hint-text">
        {title === null ? null : <strong>{title}. </strong>}
        {text}
      </p>
      <button type="button" class="button" onClick={onDone}>
        {done}
      </button>
    </div>
  );
}
