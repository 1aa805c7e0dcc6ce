// "What if": one thing of the round otherwise, its answer beside what was played, many evenings, and playing on from a moment.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WhatIf, WhatIfMany } from '../../../session/whatIf.ts';
import { whatIfText } from '../../../text/whatIf.ts';
import type { Debriefed } from '../debriefed.ts';
import { ChooseChange } from './ChooseChange.tsx';
import { Failed } from './Failed.tsx';
import { ManyEvenings } from './ManyEvenings.tsx';
import { OneAnswer } from './OneAnswer.tsx';
import { PlayOn } from './PlayOn.tsx';
import { useAnswer } from './useAnswer.ts';
import { answerSentences, changeOf, choiceText, goalOf, habitText, manySentences, nearestChoice, type WhatIfWords } from './words.ts';
import '../../../style/whatIf.css';

interface Props {
  readonly at: Debriefed;
  readonly whatIf: WhatIf;
  /** Whether this part is looked at; nothing is played before. */
  readonly isShown: boolean;
  /** The moment from which somebody asked on the map; `count` tells one time from the next. */
  readonly asked: { readonly moment: number; readonly count: number };
  /** Plays on from a moment, if time is left. */
  readonly playOn: ((at: number) => boolean) | null;
  /** Kept up to date with what is printed of this part. */
  readonly onPaper: RefObject<OnPaper | null>;
}

/** What is printed: the answer that was chosen last. */
export interface OnPaper {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What is asked for at first when it fits, ms. */
const USUAL = 90_000;

/** The part "Wat als" of the debrief. */
export function WhatIfPart({ at, whatIf, isShown, asked, playOn, onPaper }: Props) {
  const words: WhatIfWords = { at, text: whatIfText() };
  const { text } = words;
  const [isOpened, setOpened] = useState(isShown);
  const [chosen, setChosen] = useState<number | null>(null);
  const [by, setBy] = useState(USUAL);
  useEffect(() => {
    if (isShown) setOpened(true);
  }, [isShown]);
  const choices = useAnswer(isOpened ? 'choices' : null, () => whatIf.choices());
  useEffect(() => {
    if (asked.count === 0 || choices.value === null) return;
    const { can } = choices.value;
    const nearest = nearestChoice(can, asked.moment);
    if (nearest !== undefined) setChosen(can.indexOf(nearest));
  }, [asked.count, choices.value]);
  const choice = chosen === null ? undefined : choices.value?.can[chosen];
  const change = choice === undefined ? null : changeOf(choice, by);
  const key = change === null ? null : JSON.stringify(change);
  // The words stay those of the answer that is shown, also while a next one is on its way.
  const answer = useAnswer(key, async () => {
    if (choice === undefined || change === null) throw new Error('nothing was chosen');
    const length = change.kind === 'earlier' ? change.by : 0;
    return { key, choice, length, view: await whatIf.one(change) };
  });

  const [many, setMany] = useState<{ readonly of: string; readonly many: WhatIfMany | null } | null>(null);
  const title = answer.value === null ? null : choiceText(answer.value.choice, answer.value.length, words);
  const view = answer.value?.view ?? null;
  const ofMany = many !== null && many.of === answer.value?.key ? many.many : null;
  onPaper.current =
    title === null || view === null
      ? null
      : {
          title,
          sentences: [
            ...answerSentences(view, words),
            ...(ofMany === null
              ? []
              : [
                  ...manySentences(ofMany, goalOf(view.role), words),
                  text.manyCount(ofMany.evenings),
                  habitText(ofMany, change?.kind ?? 'nothing', words),
                ]),
            text.model,
          ],
        };

  return (
    <div class="whatif">
      <p>{text.lead}</p>
      {choices.isFailed ? <Failed again={choices.again} /> : null}
      {choices.value === null ? null : choices.value.can.length === 0 ? (
        <p>{text.nothingToAsk}</p>
      ) : (
        <ChooseChange
          choices={choices.value.can}
          refusals={choices.value.cannot}
          chosen={chosen}
          choose={setChosen}
          by={by}
          setBy={setBy}
          near={asked.count === 0 ? null : asked.moment}
          words={words}
        />
      )}
      {answer.isFailed ? <Failed again={answer.again} /> : null}
      <div class="whatif-answer" aria-busy={answer.isWaiting}>
        <OneAnswer title={title} view={view} isWaiting={answer.isWaiting || choices.isWaiting} isShown={isShown} words={words} at={at} />
      </div>
      {view === null || view.role === null || change === null || key === null ? null : (
        <ManyEvenings
          key={key}
          whatIf={whatIf}
          change={change}
          role={view.role}
          words={words}
          onResult={(result) => setMany({ of: key, many: result })}
        />
      )}
      {playOn === null ? null : <PlayOn at={at} asked={asked} playOn={playOn} text={text} />}
    </div>
  );
}
