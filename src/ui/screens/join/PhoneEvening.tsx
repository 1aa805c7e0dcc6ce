// An evening on a phone: which of its scenes is shown, and what lies over all of them. Knows the documents, not the network.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { HallContext, type InHall } from '../../parts/inHall.ts';
import { Waiting } from '../../parts/Lazy.tsx';
import { Page } from '../../parts/Page.tsx';
import { letSleep, stayAwake } from '../../parts/wakeLock.ts';
import type { Hall } from '../../session/hall.ts';
import { forgetPlace } from '../../session/ticket.ts';
import { joinText } from '../../text/join.ts';
import { AfterRound } from './AfterRound.tsx';
import { Curtain } from './Curtain.tsx';
import { AskedSheet } from './lookBack/AskedSheet.tsx';
import { Goodbye } from './Goodbye.tsx';
import { PlayRound } from './PlayRound.tsx';
import { sceneOf } from './scene.ts';
import { useBriefing } from './useBriefing.ts';
import { WaitingRoom } from './WaitingRoom.tsx';
import '../../style/curtain.css';

interface Props {
  readonly hall: Hall;
  readonly code: string;
  readonly onAgain: (how: 'reload' | 'otherCode') => void;
}

/** All of an evening, from the waiting room to the end. */
export function PhoneEvening({ hall, code, onAgain }: Props) {
  const t = joinText();
  const { client, files } = hall;
  const evening = client.document('evening').value;
  const phone = client.document('phone').value;
  const seat = client.document('seat').value;
  const status = client.status.value;
  const waiting = client.waiting.value;
  const [left, setLeft] = useState(false);
  /** The round whose end this person saw and looked back on, or waits behind. */
  const [lookedBack, setLookedBack] = useState<number | null>(null);
  const [toWaiting, setToWaiting] = useState<number | null>(null);
  const briefing = useBriefing(files, phone, evening?.round ?? null);
  const lastRound = useRef<number | null>(null);
  if (evening?.stage === 'playing') lastRound.current = evening.round?.number ?? null;

  useEffect(() => {
    stayAwake();
    return letSleep;
  }, []);
  const goodbye = left ? 'left' : client.goodbye.value;
  useEffect(() => {
    // The token opens nothing any more: the next visit starts at the door.
    if (goodbye === 'removed' || goodbye === 'notAllowed' || goodbye === 'unknown' || goodbye === 'left') forgetPlace(code, 'phone');
  }, [goodbye, code]);

  const inHall: InHall = useMemo(
    () => ({
      connected: status === 'open',
      waiting,
      warned: phone?.warned ?? false,
      warn: () => void client.send({ do: 'warn' }),
      patient: phone?.patient ?? false,
      setPatient: (patient) => void client.send({ do: 'setPatient', patient }),
    }),
    [client, status, waiting, phone?.warned, phone?.patient],
  );

  if (goodbye !== null && goodbye !== 'over') return <Goodbye why={goodbye} onAgain={onAgain} />;
  const entering = (
    <Page title={t.title} ownHeading evening={evening?.stage === 'playing' && evening.round?.light !== 'day'}>
      <Waiting text={status === 'away' ? t.stillTrying : t.entering} />
    </Page>
  );
  if (evening === null || phone === null) {
    if (goodbye === 'over') return <Goodbye why="over" onAgain={onAgain} />;
    return <HallContext.Provider value={inHall}>{entering}</HallContext.Provider>;
  }

  const number = evening.round?.number ?? null;
  const scene =
    goodbye === 'over'
      ? 'over'
      : sceneOf(evening, { seated: seat !== null && briefing !== null, played: lastRound.current, lookedBack, toWaiting });
  return (
    <HallContext.Provider value={inHall}>
      {scene === 'play' && briefing !== null ? (
        <PlayRound key={number} hall={hall} briefing={briefing} round={number ?? 0} onEnd={() => setLookedBack(number)} />
      ) : scene === 'entering' ? (
        entering
      ) : scene === 'after' ? (
        <AfterRound hall={hall} round={evening.round} waits={evening.stage === 'waiting'} onToWaiting={() => setToWaiting(number)} />
      ) : scene === 'over' ? (
        <Goodbye why="over" onAgain={onAgain} hall={evening.round === null ? null : hall} round={evening.round} />
      ) : (
        <WaitingRoom
          client={client}
          evening={evening}
          phone={phone}
          onLeave={() => {
            void client.send({ do: 'leave' }).then(() => setLeft(true));
          }}
        />
      )}
      <Curtain client={client} files={files} evening={evening} phone={phone} />
      <AskedSheet key={`asked ${number}`} client={client} evening={evening} phone={phone} />
    </HallContext.Provider>
  );
}
