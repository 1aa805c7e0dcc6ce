import { useEffect, useRef } from 'preact/hooks';
import { go } from '../../route.ts';
import type { FileProblem } from '../../session/localHost.ts';
import { practiseText } from '../../text/practise.ts';

/** What is wrong with a file: the heading gets focus, then each error with its line and how to mend it. */
export function ProblemStep({ problems }: { readonly problems: readonly FileProblem[] }) {
  const t = practiseText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="problems stack">
      <h1 ref={heading} tabIndex={-1}>
        {t.problemTitle}
      </h1>
      <p>
        <strong>{problems[0]?.file ?? ''}</strong>
      </p>
      <p>{t.problemLead(problems.length)}</p>
      <ol class="problem-list">
        {problems.map((problem) => (
          <li key={`${problem.line}:${problem.column}:${problem.code}:${problem.path}`} class="card problem">
            <p class="problem-text">{problem.message}</p>
            <p class="small soft">
              {t.problemLine(problem.line, problem.column)}
              {problem.path === '' ? null : (
                <>
                  {' · '}
                  {t.problemPath}: <code>{problem.path}</code>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
      <button type="button" class="button button-primary" onClick={() => go('/oefen')}>
        {t.problemOther}
      </button>
    </div>
  );
}
