// Practising at home: choose, set up, be briefed, play, look back. Knows where a session comes from, nothing of how it goes.
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { lang } from '../../language.ts';
import { Lazy, LoadFailed, Waiting } from '../../parts/Lazy.tsx';
import { NotFound } from '../../parts/NotFound.tsx';
import { Page } from '../../parts/Page.tsx';
import { primeSpeech } from '../../parts/speech.ts';
import { go } from '../../route.ts';
import type { Session } from '../../session/session.ts';
import type { FileProblem, LocalHost } from '../../session/localHost.ts';
import { localHost } from '../../sessions.ts';
import { choose, settings } from '../../settings.ts';
import { admissionText } from '../../text/admission.ts';
import { commonText } from '../../text/common.ts';
import { practiseText } from '../../text/practise.ts';
import { AdmissionStep } from './admission/AdmissionStep.tsx';
import { BriefingStep } from './BriefingStep.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { Finished } from './Finished.tsx';
import { handedRound, PLAY_ON } from './handedRound.ts';
import { type Choice, OptionsStep } from './OptionsStep.tsx';
import { ProblemStep } from './ProblemStep.tsx';

/** The address of a file of the player's own; after a reload the file is gone and the list is shown. */
const OWN = 'eigen-bestand';

interface OwnFile {
  readonly name: string;
  readonly text: string;
}

const ownFile = signal<OwnFile | null>(null);

type Step =
  | { readonly kind: 'options' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'failed'; readonly choice: Choice }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'briefing' | 'admission' | 'playing' | 'finished'; readonly session: Session; readonly choice: Choice };

/** The list of exercises, or one of them. */
export function PractiseScreen({ scenario }: { readonly scenario: string | null }) {
  const t = practiseText();
  const isGone = (scenario === OWN && ownFile.value === null) || (scenario === PLAY_ON && handedRound.value === null);
  if (scenario === null || isGone) {
    return (
      <Page title={t.chooseTitle} back="/" wide>
        <Lazy name="host" fetch={localHost}>
          {(host) => (
            <ChooseStep
              scenarios={host.listScenarios(lang.value)}
              onFile={(file) => {
                ownFile.value = file;
                go(`/oefen/${OWN}`);
              }}
            />
          )}
        </Lazy>
      </Page>
    );
  }
  return (
    <Lazy page name="host" fetch={localHost}>
      {(host) =>
        scenario === OWN || scenario === PLAY_ON || host.listScenarios(lang.value).some((one) => one.id === scenario) ? (
          <Exercise host={host} scenario={scenario} />
        ) : (
          <NotFound />
        )
      }
    </Lazy>
  );
}

function Exercise({ host, scenario }: { readonly host: LocalHost; readonly scenario: string }) {
  const t = practiseText();
  const handed = scenario === PLAY_ON ? handedRound.value : null;
  const [step, setStep] = useState<Step>(() => {
    const session = handed === null ? null : host.playOn(handed.played, handed.at);
    if (handed === null || session === null) return { kind: 'options' };
    const { seed, settings } = handed.played;
    return { kind: 'playing', session, choice: { seed, seat: handed.like, settings } };
  });
  const own = scenario === OWN ? ownFile.value : null;
  const card = own === null ? host.listScenarios(lang.value).find((one) => one.id === scenario) : undefined;
  const title = card?.title ?? handed?.title ?? own?.name ?? scenario;

  async function begin(choice: Choice): Promise<void> {
    setStep({ kind: 'starting' });
    const started = await host
      .startLocalSession({
        ...(handed !== null ? { scenario: handed.played.scenario } : own === null ? { scenarioId: scenario } : { file: own }),
        ...(choice.seed === '' ? {} : { seed: choice.seed }),
        ...(choice.seat === null ? {} : { seat: choice.seat }),
        settings: choice.settings,
        lang: lang.value,
      })
      .catch((reason: unknown) => {
        console.error(reason);
        return null;
      });
    if (started === null) setStep({ kind: 'failed', choice });
    else
      setStep(
        'problems' in started
          ? { kind: 'problems', problems: started.problems }
          : { kind: 'briefing', session: started.session, choice: { ...choice, seed: started.seed } },
      );
  }

  const session = 'session' in step ? step.session : null;
  useEffect(() => () => session?.close(), [session]);

  switch (step.kind) {
    case 'options':
      return (
        <Page title={t.optionsTitle} back="/oefen">
          <OptionsStep scenario={title} seats={card?.seats ?? []} onNext={begin} />
        </Page>
      );
    case 'starting':
      return (
        <Page title={title}>
          <Waiting />
        </Page>
      );
    case 'failed':
      return (
        <Page title={commonText().loadFailedTitle} back="/oefen">
          <LoadFailed again={() => void begin(step.choice)} />
        </Page>
      );
    case 'problems':
      return (
        <Page title={t.problemTitle} back="/oefen" ownHeading>
          <ProblemStep problems={step.problems} />
        </Page>
      );
    case 'briefing':
      return (
        <Page
          wide
          title={t.briefingTitle}
          back={() => setStep({ kind: 'options' })}
          evening={step.session.briefing.light !== 'day'}
          ownHeading
        >
          <BriefingStep
            briefing={step.session.briefing}
            lookout={step.session.view().lookout}
            group={step.session.view().groups[0]?.name ?? null}
            channels={step.choice.settings.channels}
            onAdmission={
              step.session.view().groups.length === 0 || step.session.admission({}) === null
                ? null
                : () => setStep({ ...step, kind: 'admission' })
            }
            onReady={() => {
              if (settings.value.aloud) primeSpeech();
              setStep({ ...step, kind: 'playing' });
            }}
          />
        </Page>
      );
    case 'admission': {
      const toBriefing = () => setStep({ ...step, kind: 'briefing' });
      return (
        <Page wide title={admissionText().title} back={toBriefing} evening={step.session.briefing.light !== 'day'}>
          <AdmissionStep admission={step.session.admission} onDone={toBriefing} />
        </Page>
      );
    }
    case 'playing':
      return (
        <Lazy page name="play" fetch={() => import('../play/PlayScreen.tsx')}>
          {({ PlayScreen }) => (
            <PlayScreen
              session={step.session}
              onEnd={() => {
                // The explanation is for the first round; whoever wants it again switches it on.
                choose({ guided: false });
                setStep({ ...step, kind: 'finished' });
              }}
            />
          )}
        </Lazy>
      );
    case 'finished':
      return (
        <Finished
          session={step.session}
          again={(evening) => begin(evening === 'same' ? step.choice : { ...step.choice, seed: '' })}
          home={() => go('/')}
          playOn={(next) => setStep({ ...step, kind: 'playing', session: next })}
        />
      );
  }
}
