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
import { commonText } from '../../text/common.ts';
import { practiseText } from '../../text/practise.ts';
import { BriefingStep } from './BriefingStep.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { Finished } from './Finished.tsx';
import { OptionsStep } from './OptionsStep.tsx';
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
  | { readonly kind: 'failed'; readonly seed: string }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'briefing' | 'playing' | 'finished'; readonly session: Session; readonly seed: string };

/** The list of exercises, or one of them. */
export function PractiseScreen({ scenario }: { readonly scenario: string | null }) {
  const t = practiseText();
  if (scenario === null || (scenario === OWN && ownFile.value === null)) {
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
        scenario === OWN || host.listScenarios(lang.value).some((one) => one.id === scenario) ? (
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
  const [step, setStep] = useState<Step>({ kind: 'options' });
  const own = scenario === OWN ? ownFile.value : null;
  const title = own === null ? (host.listScenarios(lang.value).find((one) => one.id === scenario)?.title ?? scenario) : own.name;

  async function begin(seed: string): Promise<void> {
    setStep({ kind: 'starting' });
    const started = await host
      .startLocalSession({
        ...(own === null ? { scenarioId: scenario } : { file: own }),
        ...(seed === '' ? {} : { seed }),
        lang: lang.value,
      })
      .catch((reason: unknown) => {
        console.error(reason);
        return null;
      });
    if (started === null) setStep({ kind: 'failed', seed });
    else
      setStep(
        'problems' in started
          ? { kind: 'problems', problems: started.problems }
          : { kind: 'briefing', session: started.session, seed: started.seed },
      );
  }

  const session = 'session' in step ? step.session : null;
  useEffect(() => () => session?.close(), [session]);

  switch (step.kind) {
    case 'options':
      return (
        <Page title={t.optionsTitle} back="/oefen">
          <OptionsStep scenario={title} onNext={begin} />
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
          <LoadFailed again={() => void begin(step.seed)} />
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
            onReady={() => {
              if (settings.value.aloud) primeSpeech();
              setStep({ ...step, kind: 'playing' });
            }}
          />
        </Page>
      );
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
      return <Finished session={step.session} again={(seed) => begin(seed === 'same' ? step.seed : '')} home={() => go('/')} />;
  }
}
