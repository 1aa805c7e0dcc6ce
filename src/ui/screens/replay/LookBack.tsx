import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lang } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Lazy } from '../../parts/Lazy.tsx';
import { Page } from '../../parts/Page.tsx';
import type { Replayed, ReplayedSeat } from '../../session/replay.ts';
import { replayText } from '../../text/replay.ts';
import { fetchDebriefScreen } from '../debrief/debriefScreen.ts';
import type { Chosen } from '../debrief/report/HallReport.tsx';
import { playOnAt } from '../practise/handedRound.ts';
import { Everybody } from './Everybody.tsx';
import { EverybodyReplay } from './EverybodyReplay.tsx';
import { fetchLater } from './fetchLater.ts';
import { OverruleReplay } from './OverruleReplay.tsx';

interface Props {
  readonly title: string;
  readonly replayed: Replayed;
  readonly chosen: Chosen;
  /** To the other rounds of the file; null when there are none. */
  readonly others: (() => void) | null;
  readonly back: string;
  readonly home: () => void;
}

/** A round that was played again: whose view, and what is there of everybody together. */
export function LookBack({ title, replayed, chosen, others, back, home }: Props) {
  const t = replayText();
  const [seat, setSeat] = useState<ReplayedSeat | null>(null);
  const [seen, setSeen] = useState<ReplayedSeat | null>(null);
  const [isTogether, setTogether] = useState(false);
  const wasTogether = useRef(false);
  useEffect(() => {
    // Also for whoever loses the connection now.
    void fetchLater();
  }, []);
  const whatIf = useMemo(() => (seat === null ? null : replayed.whatIf(seat.seat)), [replayed, seat]);
  useEffect(() => () => whatIf?.close(), [whatIf]);
  if (seat !== null) {
    const found = replayed.lookBack(seat.seat);
    return (
      <Page title={nameOf(seat)} wide ownHeading>
        <div class="replay-bar">
          <button
            type="button"
            class="button"
            onClick={() => {
              setSeen(seat);
              setSeat(null);
            }}
          >
            <Icon name="back" />
            {t.back}
          </button>
          <p lang={lang.value}>{nameOf(seat)}</p>
          <OverruleReplay replayed={replayed} nameOf={nameOf} seat={seat.seat} />
        </div>
        <Lazy name={`debrief ${seat.seat}`} fetch={fetchDebriefScreen}>
          {(DebriefScreen) =>
            found === null ? null : (
              <DebriefScreen
                own="keeps"
                debrief={found.debrief}
                briefing={found.briefing}
                kept={replayed.kept}
                whatIf={whatIf}
                playOn={(at) => {
                  if (at >= found.debrief.endedAt) return false;
                  playOnAt({ ...replayed.toPlayOn(seat.seat), title, at });
                  return true;
                }}
                again={null}
                home={home}
              />
            )
          }
        </Lazy>
      </Page>
    );
  }
  if (isTogether) {
    return (
      <Page title={t.together} wide ownHeading>
        <div class="replay-bar">
          <button
            type="button"
            class="button"
            onClick={() => {
              wasTogether.current = true;
              setTogether(false);
            }}
          >
            <Icon name="back" />
            {t.backTogether}
          </button>
        </div>
        <EverybodyReplay replayed={replayed} />
      </Page>
    );
  }
  return (
    <Page title={title} back={others ?? back}>
      <div class="stack">
        <p role="status">{t.same}</p>
        <section class="stack" aria-labelledby="replay-seats">
          <h2 id="replay-seats">{t.seatsTitle}</h2>
          <p class="soft">{replayed.seats.length === 0 ? t.nobody : t.seatsHint}</p>
          <ul class="replay-list">
            {replayed.seats.length < 2 ? null : (
              <li>
                <button
                  type="button"
                  class="button button-primary button-wide"
                  ref={(button) => {
                    if (wasTogether.current) button?.focus();
                    wasTogether.current = false;
                  }}
                  onClick={() => setTogether(true)}
                >
                  {t.together}
                </button>
              </li>
            )}
            {replayed.seats.map((one) => (
              <li key={one.seat}>
                <button
                  type="button"
                  class="button button-wide"
                  ref={(button) => {
                    if (seen?.seat === one.seat) button?.focus();
                  }}
                  onClick={() => setSeat(one)}
                >
                  {nameOf(one)}
                </button>
              </li>
            ))}
          </ul>
        </section>
        <Everybody replayed={replayed} chosen={chosen} />
      </div>
    </Page>
  );
}

function nameOf({ number, lookout, role }: ReplayedSeat): string {
  const t = replayText();
  const name = t.seat(number, lookout);
  return role === 'coordinator' ? `${name} (${t.coordinator})` : name;
}
