import { useEffect, useRef } from 'preact/hooks';
import { lang } from '../../language.ts';
import type { ReplayProblem } from '../../session/replay.ts';
import { replayText } from '../../text/replay.ts';

interface Props {
  readonly problem: ReplayProblem | { readonly kind: 'tooLarge' | 'cannotRead' };
  readonly onOther: () => void;
}

/** Why a file cannot be looked back on, and what to do about it. */
export function Problem({ problem, onOther }: Props) {
  const t = replayText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { sentence, details } = worded(problem);
  return (
    <div class="stack">
      <h1 ref={heading} tabIndex={-1}>
        {t.problemTitle}
      </h1>
      <p>{sentence}</p>
      {details.length === 0 ? null : (
        <ul class="soft small">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      <button type="button" class="button button-primary" onClick={onOther}>
        {t.other}
      </button>
    </div>
  );
}

/** More problems of a scenario would not help. */
const MOST = 5;

function worded(problem: Props['problem']): { readonly sentence: string; readonly details: readonly string[] } {
  const t = replayText();
  switch (problem.kind) {
    case 'otherVersion':
      return { sentence: t.otherVersion(problem.theirs, problem.ours), details: [] };
    case 'wrongCommand':
      return { sentence: t.wrongCommand(problem.command), details: [] };
    case 'wrongScenario':
      return {
        sentence: t.problem.wrongScenario,
        details: problem.problems
          .slice(0, MOST)
          .map(({ path, message, messageEn }) => `${path}: ${lang.value === 'en' ? messageEn : message}`),
      };
    case 'different':
      return { sentence: t.problem.different, details: [t.digests(problem.kept, problem.replayed)] };
    default:
      return { sentence: t.problem[problem.kind], details: [] };
  }
}
