// The beamer of a hall: what everybody may see, large, calm, without spoilers, ranking or counts of what people do. It is told
// by two documents and decides nothing.
import type { EveningFiles } from '../../session/eveningApi.ts';
import type { EveningClient } from '../../session/eveningClient.ts';
import { commonText } from '../../text/common.ts';
import { hallText } from '../../text/hall.ts';
import { useNeighbourhood } from '../join/useNeighbourhood.ts';
import { useCountdown } from '../lead/console/useCountdown.ts';
import { GuessScene } from './GuessScene.tsx';
import { HallTools } from './HallTools.tsx';
import { LookBackScene } from './lookBack/LookBackScene.tsx';
import { MomentScene } from './MomentScene.tsx';
import { PlayingScene } from './PlayingScene.tsx';
import { sceneOf } from './scene.ts';
import { CountdownScene, EndedScene, StillScene } from './StillScene.tsx';
import { useHallClock } from './useHallClock.ts';

import { useAwake, usePointer, useSounds } from './useRoom.ts';
import { WaitingScene } from './WaitingScene.tsx';
import '../../style/hall.css';
import '../../style/hallScenes.css';
import '../../style/hallStreet.css';

interface Props {
  readonly client: EveningClient;
  readonly files: EveningFiles;
}

/** The hall screen of one evening. */
export function HallView({ client, files }: Props) {
  const t = hallText();
  const evening = client.document('evening').value;
  const screen = client.document('screen').value;
  const round = evening?.round ?? null;
  const neighbourhood = useNeighbourhood(files, round?.neighbourhood ?? null);
  const time = useHallClock(client, evening);
  const left = useCountdown(evening?.clock.startsIn ?? 0);
  const scene = evening === null ? 'waiting' : sceneOf(evening, screen, left > 0);
  const sounds = useSounds({ scene, messages: screen?.broadcast?.messages.length ?? 0 }, evening !== null);
  const pointed = usePointer();
  useAwake();

  const dark = scene === 'dark' || (round !== null && round.light !== 'day' && scene !== 'waiting' && scene !== 'over');
  const away = client.status.value === 'away';
  return (
    <div class="world hall" data-light={dark ? 'evening' : 'day'} data-scene={scene} data-pointed={pointed}>
      <header class="hall-band">
        <p class="hall-exercise">{commonText().exercise}</p>
        {scene === 'dark' ? null : <p class="hall-name">{commonText().name}</p>}
        {round === null || scene === 'waiting' || scene === 'dark' || scene === 'over' ? null : (
          <p class="hall-round">
            <bdi>{t.round(round.number, round.title)}</bdi>
          </p>
        )}
      </header>
      <HallTools sounds={sounds} />
      <main class="hall-main">
        {evening === null || screen === null ? (
          <p class="hall-waiting-line" role="status">
            {t.stillConnecting}
          </p>
        ) : scene === 'waiting' ? (
          <WaitingScene evening={evening} screen={screen} />
        ) : scene === 'moment' && evening.moment !== null ? (
          <MomentScene moment={evening.moment} phones={evening.present.phones} />
        ) : scene === 'lookBack' && evening.lookBack !== null && round !== null ? (
          <LookBackScene
            lookBack={evening.lookBack}
            screen={screen}
            phones={evening.present.phones}
            startsAt={round.startsAt}
            neighbourhood={neighbourhood}
            guess={evening.guess}
          />
        ) : scene === 'guess' && evening.guess !== null ? (
          <GuessScene guess={evening.guess} neighbourhood={neighbourhood} />
        ) : scene === 'playing' && round !== null ? (
          <PlayingScene round={round} time={time} broadcast={screen.broadcast} neighbourhood={neighbourhood} />
        ) : scene === 'countdown' && round !== null ? (
          <CountdownScene left={left} light={round.light} />
        ) : scene === 'ended' && round !== null ? (
          <EndedScene light={round.light} outcome={screen.outcome} />
        ) : scene === 'paused' ? (
          <StillScene title={t.pause} hint={t.pauseHint} light={round?.light ?? 'day'} />
        ) : scene === 'away' ? (
          <StillScene title={t.away} hint={t.awayHint} light={round?.light ?? 'day'} />
        ) : scene === 'over' ? (
          <StillScene title={t.over} hint={t.overHint} light="day" />
        ) : (
          <h1 class="hidden-visually">{t.title}</h1>
        )}
      </main>
      <div role="status" class="hall-line">
        {away && scene !== 'dark' ? <p>{t.reconnecting}</p> : null}
      </div>
    </div>
  );
}
