import { useState } from 'preact/hooks';
import type { Act } from '../../../protocol/acts.ts';
import type { ConsoleDocument, ExerciseCard } from '../../../protocol/documents.ts';
import { lang } from '../../language.ts';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { MeansFields, USUAL_MEANS } from '../../parts/MeansFields.tsx';
import { SeedField } from '../../parts/SeedField.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { leadText } from '../../text/lead.ts';
import { practiseText } from '../../text/practise.ts';
import { wordingOf } from '../../text/wording/wording.ts';
import { FileButton } from '../practise/ChooseStep.tsx';

/** In per cent of what the exercise says. */
const PARTICIPATIONS = { few: 30, usual: 100, many: 200 } as const;
type Participation = keyof typeof PARTICIPATIONS;
const PARTICIPATION_NAMES = Object.keys(PARTICIPATIONS) as Participation[];

const LIGHT_ICONS: Readonly<Record<ExerciseCard['light'], IconName>> = { day: 'sun', dusk: 'sunset', night: 'moon' };

interface OwnFile {
  readonly name: string;
  readonly text: string;
}

interface Props {
  readonly desk: Pick<ConsoleDocument, 'exercises' | 'played' | 'problems'>;
  readonly act: (act: Act) => Promise<boolean>;
}

/** Which exercise, how it is played, and the button that starts the round. */
export function ExerciseChoice({ desk, act }: Props) {
  const t = leadText().choose;
  const p = practiseText();
  const [chosen, setChosen] = useState<string | null>(null);
  const [own, setOwn] = useState<OwnFile | null>(null);
  const [means, setMeans] = useState(USUAL_MEANS);
  const [participation, setParticipation] = useState<Participation>('usual');
  const [seed, setSeed] = useState('');
  const [state, setState] = useState<'idle' | 'starting' | 'none' | 'tried'>('idle');
  const isOwn = own !== null && chosen === null;

  async function start(): Promise<void> {
    if (state === 'starting') return;
    if (chosen === null && own === null) {
      setState('none');
      return;
    }
    setState('starting');
    await act({
      do: 'startRound',
      exercise: chosen === null && own !== null ? own : { id: chosen ?? '' },
      seed: seed.trim() === '' ? null : seed.trim(),
      settings: { ...means, participation: PARTICIPATIONS[participation] },
    });
    setState('tried');
  }

  return (
    <form
      class="exercise-choice stack"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <fieldset class="exercises">
        <legend>
          <h2>{t.title}</h2>
        </legend>
        {desk.exercises.map((exercise) => (
          <label key={exercise.id} class="exercise">
            <input
              type="radio"
              name="exercise"
              checked={chosen === exercise.id}
              onChange={() => {
                setChosen(exercise.id);
                setState('idle');
              }}
            />
            <span class="exercise-words">
              <b>{exercise.title}</b>
              <span class="small">{exercise.summary}</span>
              <span class="scenario-facts soft small">
                <span>
                  <Icon name="clock" />
                  {p.about(exercise.minutes)}
                </span>
                <span>
                  <Icon name={LIGHT_ICONS[exercise.light]} />
                  {p.light[exercise.light]}
                </span>
                {desk.played.some(({ title }) => title === exercise.title) ? (
                  <span>
                    <Icon name="check" />
                    {t.played}
                  </span>
                ) : null}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="exercise-own">
        <FileButton
          onFile={(file) => {
            setOwn(file);
            setChosen(null);
            setState('idle');
          }}
        />
        <span role="status">{isOwn ? <b>{t.ownChosen(own.name)}</b> : null}</span>
      </div>
      {isOwn && state === 'tried' && desk.problems.length > 0 ? (
        <div class="problems stack" role="alert">
          <h3>{t.problems}</h3>
          <p>{p.problemLead(desk.problems.length)}</p>
          <ol class="problem-list">
            {desk.problems.map((problem) => (
              <li key={problem} class="card problem-text">
                {problem}
              </li>
            ))}
          </ol>
        </div>
      ) : null}
      <details class="more-options">
        <summary>{t.settings}</summary>
        <MeansFields means={means} onChange={setMeans} />
        <div class="field">
          <p class="label">{t.participation}</p>
          <Segments
            label={t.participation}
            options={PARTICIPATION_NAMES.map((value) => ({ value, label: t.participationOf[value] }))}
            value={participation}
            onChange={setParticipation}
          />
        </div>
        <details class="more-options">
          <summary>{p.moreOptions}</summary>
          <SeedField id="lead-seed" seed={seed} onChange={setSeed} />
        </details>
      </details>
      <div class="start-round">
        <button type="submit" class="button button-primary button-large">
          <Icon name="play" />
          {t.start}
        </button>
        <p role="status" class="soft">
          {state === 'starting' ? t.starting : ''}
        </p>
        <div role="alert">{state === 'none' ? <p class="complaint">{t.none}</p> : null}</div>
      </div>
      {desk.played.length === 0 ? null : (
        <section class="stack">
          <h3>{leadText().overRounds}</h3>
          <ol class="lead-played small">
            {desk.played.map(({ number, title, outcome }) => (
              <li key={number}>
                <b>
                  {t.round(number)}: <bdi>{title}</bdi>.
                </b>{' '}
                {wordingOf(lang.value).replies.outcome[outcome]}
              </li>
            ))}
          </ol>
        </section>
      )}
    </form>
  );
}
