// Looking back on an exercise that was kept: a file of one's own, or the rounds of an evening that the console hands over. All of it
// happens in this page. Knows where the log comes from, nothing of how it is played.
import { useEffect, useState } from 'preact/hooks';
import { Page } from '../../parts/Page.tsx';
import { go } from '../../route.ts';
import type { Replayed, ReplayProblem, RoundToReplay } from '../../session/replay.ts';
import { fetchReplay, openRounds } from '../../session/replayOpen.ts';
import { replayText } from '../../text/replay.ts';
import type { Chosen } from '../debrief/report/HallReport.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { handed } from './handed.ts';
import { LookBack } from './LookBack.tsx';
import { Problem } from './Problem.tsx';
import { Progress } from './Progress.tsx';
import '../../style/replay.css';

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: ReplayProblem | { readonly kind: 'tooLarge' | 'cannotRead' } }
  | { readonly kind: 'rounds' }
  | { readonly kind: 'playing'; readonly round: RoundToReplay; readonly share: number }
  | { readonly kind: 'lookBack'; readonly round: RoundToReplay; readonly replayed: Replayed; readonly chosen: Chosen };

/** A long evening with two hundred people stays far below it. */
const LARGEST = 100_000_000;
const NOTHING: Chosen = { tops: [], tips: [], agreements: [], judged: null };

/** The page `/terugblik`. */
export function ReplayScreen() {
  const t = replayText();
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [rounds, setRounds] = useState<readonly RoundToReplay[]>([]);
  const [given] = useState(() => handed.peek());

  async function open(read: () => Promise<string>, name: string): Promise<void> {
    setStep({ kind: 'reading' });
    try {
      const opened = await openRounds(await read(), name);
      if ('problem' in opened) return setStep({ kind: 'problem', problem: opened.problem });
      setRounds(opened.rounds);
      const [only, ...others] = opened.rounds;
      if (given !== null) await play(opened.rounds.at(-1), opened.rounds);
      else if (others.length === 0) await play(only, opened.rounds);
      else setStep({ kind: 'rounds' });
    } catch (reason) {
      console.error(reason);
      setStep({ kind: 'problem', problem: { kind: 'cannotRead' } });
    }
  }
  async function play(round: RoundToReplay | undefined, all: readonly RoundToReplay[]): Promise<void> {
    if (round === undefined) return;
    setStep({ kind: 'playing', round, share: 0 });
    const replayed = await round.replay((share) => setStep({ kind: 'playing', round, share }));
    if ('kind' in replayed) setStep({ kind: 'problem', problem: replayed });
    // What was chosen in the hall was chosen after the last round.
    else setStep({ kind: 'lookBack', round, replayed, chosen: given !== null && round === all.at(-1) ? given.chosen : NOTHING });
  }
  useEffect(() => {
    handed.value = null;
    // A file can be opened later, also without a connection.
    fetchReplay().catch(() => undefined);
    if (given !== null) void open(async () => given.text, '');
  }, []);

  const back = given?.back ?? '/';
  switch (step.kind) {
    case 'choose':
      return (
        <Page title={t.title} back={back}>
          <ChooseFile
            onFile={(file) => {
              if (file.size > LARGEST) setStep({ kind: 'problem', problem: { kind: 'tooLarge' } });
              else void open(() => file.text(), file.name);
            }}
          />
        </Page>
      );
    case 'reading':
    case 'playing':
      return (
        <Page title={step.kind === 'playing' ? step.round.title : t.title} back={back}>
          <Progress share={step.kind === 'playing' ? step.share : null} />
        </Page>
      );
    case 'problem':
      return (
        <Page title={t.problemTitle} back={back} ownHeading>
          <Problem problem={step.problem} onOther={() => setStep({ kind: 'choose' })} />
        </Page>
      );
    case 'rounds':
      return (
        <Page title={t.roundsTitle} back={back}>
          <ul class="replay-list">
            {rounds.map((round) => (
              <li key={round.number}>
                <button type="button" class="button button-wide" onClick={() => void play(round, rounds)}>
                  {t.round(round.number, round.title)}
                </button>
              </li>
            ))}
          </ul>
        </Page>
      );
    case 'lookBack':
      return (
        <LookBack
          key={step.round.number}
          title={rounds.length === 1 ? step.round.title : t.round(step.round.number, step.round.title)}
          replayed={step.replayed}
          chosen={step.chosen}
          others={rounds.length === 1 ? null : () => setStep({ kind: 'rounds' })}
          back={back}
          home={() => go('/')}
        />
      );
  }
}
