// Waiting for the facilitator: who one is, how many are in, what is going to happen, and a little practice.
import { useEffect, useState } from 'preact/hooks';
import type { EveningDocument, PhoneDocument } from '../../../protocol/documents.ts';
import { lang } from '../../language.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { Page } from '../../parts/Page.tsx';
import { canSpeak, primeSpeech } from '../../parts/speech.ts';
import { Switch } from '../../parts/Switch.tsx';
import { canStayAwake } from '../../parts/wakeLock.ts';
import { rename } from '../../route.ts';
import type { EveningClient } from '../../session/eveningClient.ts';
import { choose, settings } from '../../settings.ts';
import { joinText } from '../../text/join.ts';
import { practiseText } from '../../text/practise.ts';
import { fetchDebriefScreen } from '../debrief/debriefScreen.ts';
import { fetchPlayScreen } from './fetchPlayScreen.ts';
import { NameDialog } from './NameDialog.tsx';
import { PracticeStreet } from './PracticeStreet.tsx';

const CARDS = ['place', 'choices', 'unreal'] as const;
const ICONS: Readonly<Record<(typeof CARDS)[number], IconName>> = { place: 'eye', choices: 'phone', unreal: 'check' };
/** The screens of a round are fetched when the first rush is over, ms. */
const FETCH_AFTER = 1_500;

interface Props {
  readonly client: EveningClient;
  readonly evening: EveningDocument;
  readonly phone: PhoneDocument;
  readonly onLeave: () => void;
}

/** The waiting room on a phone. */
export function WaitingRoom({ client, evening, phone, onLeave }: Props) {
  const t = joinText().waiting;
  const [renaming, setRenaming] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [practising, setPractising] = useState(false);
  useEffect(() => {
    // The next round begins at its first tab, whatever was open in the last one.
    if (location.hash !== '') rename(location.pathname);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      void fetchPlayScreen().catch(() => null);
      void fetchDebriefScreen().catch(() => null);
    }, FETCH_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (practising) return <PracticeStreet onStop={() => setPractising(false)} />;
  return (
    <Page title={t.title} ownHeading wide>
      <div class="stack waiting-room">
        <div class="page-head">
          <h1 tabIndex={-1}>
            <bdi>{t.hello(phone.name)}</bdi>
          </h1>
          <p class="lead" role="status">
            {evening.round === null ? t.lead : t.next}
          </p>
          <p class="soft">
            <span class="waiting-count">
              <Icon name="users" />
              {t.inside(evening.present.people)}
            </span>
          </p>
        </div>
        <ol class="briefing-cards">
          {CARDS.map((card) => (
            <li key={card} class="card briefing-card">
              <span class="step-sign">
                <Icon name={ICONS[card]} />
              </span>
              <h2>{t.cards[card].title}</h2>
              {t.cards[card].lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
        </ol>
        <section class="waiting-practice">
          <p id="practice-hint">{t.practiseHint}</p>
          <button
            type="button"
            class="button button-large button-wide"
            aria-describedby="practice-hint"
            onClick={() => setPractising(true)}
          >
            <Icon name="play" />
            {t.practise}
          </button>
        </section>
        <section class="stack-close waiting-wishes" aria-labelledby="wishes">
          <h2 id="wishes">{t.wishes}</h2>
          <Switch
            label={joinText().name.calm}
            hint={joinText().name.calmHint}
            on={phone.patient}
            onChange={(patient) => void client.send({ do: 'setPatient', patient })}
          />
          {canSpeak(lang.value) ? (
            <Switch
              label={t.aloud}
              hint={t.aloudHint}
              on={settings.value.aloud}
              onChange={(aloud) => {
                if (aloud) primeSpeech();
                choose({ aloud });
              }}
            />
          ) : (
            <p class="small soft">{practiseText().aloudMissing}</p>
          )}
          {canStayAwake() ? null : <p class="note">{t.screen}</p>}
        </section>
        <div class="row waiting-buttons">
          <button type="button" class="button" aria-haspopup="dialog" onClick={() => setRenaming(true)}>
            <Icon name="pencil" />
            {t.change}
          </button>
          <button type="button" class="button button-quiet" aria-haspopup="dialog" onClick={() => setLeaving(true)}>
            {t.leave}
          </button>
        </div>
      </div>
      {renaming ? <NameDialog client={client} phone={phone} onClose={() => setRenaming(false)} /> : null}
      {leaving ? (
        <Dialog
          title={t.leaveTitle}
          onClose={() => setLeaving(false)}
          foot={
            <>
              <button type="button" class="button" onClick={onLeave}>
                {t.leaveYes}
              </button>
              <button type="button" class="button button-primary" onClick={() => setLeaving(false)}>
                {t.leaveNo}
              </button>
            </>
          }
        >
          <p>{t.leaveText}</p>
        </Dialog>
      ) : null}
    </Page>
  );
}
