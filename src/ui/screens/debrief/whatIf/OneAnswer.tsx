import type { WhatIfView } from '../../../session/whatIf.ts';
import type { Debriefed } from '../debriefed.ts';
import { MomentTable } from './MomentTable.tsx';
import { TwoLines } from './TwoLines.tsx';
import { TwoRoutes } from './TwoRoutes.tsx';
import { answerSentences, type WhatIfWords } from './words.ts';

interface Props {
  /** What was asked; null before anything was. */
  readonly title: string | null;
  readonly view: WhatIfView | null;
  readonly isWaiting: boolean;
  readonly isShown: boolean;
  readonly words: WhatIfWords;
  readonly at: Debriefed;
}

/** What comes of it in one evening: in sentences, as two routes, as two timelines, and all of it as a table. */
export function OneAnswer({ title, view, isWaiting, isShown, words, at }: Props) {
  const { text } = words;
  return (
    <>
      <div role="status" class="whatif-says">
        {view === null || title === null ? (
          isWaiting ? (
            <p class="soft">{text.waiting}</p>
          ) : null
        ) : (
          <>
            <h3>{title}</h3>
            {answerSentences(view, words).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </>
        )}
      </div>
      {view === null ? null : (
        <>
          {isShown && view.role !== null ? <TwoRoutes view={view} words={words} at={at} /> : null}
          <TwoLines view={view} words={words} at={at} />
          <MomentTable view={view} words={words} />
        </>
      )}
    </>
  );
}
