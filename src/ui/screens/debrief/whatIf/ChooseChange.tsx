import type { WhatIfChoice, WhatIfRefusal } from '../../../session/whatIf.ts';
import { choiceText, refusalText, type WhatIfWords } from './words.ts';

interface Props {
  readonly choices: readonly WhatIfChoice[];
  /** What makes no sense to ask, with why. */
  readonly refusals: readonly WhatIfRefusal[];
  readonly chosen: number | null;
  readonly choose: (index: number) => void;
  /** How much earlier, ms. */
  readonly by: number;
  readonly setBy: (by: number) => void;
  /** The moment on the map that one came from; null when one did not. */
  readonly near: number | null;
  readonly words: WhatIfWords;
}

/** A press of an arrow key on the slider, ms; also the least. */
const STEP = 10_000;
/** Who had this much time is not told where the end of the slider comes from, ms. */
const WIDEST = 180_000;

/** What could have gone otherwise, in the words of the round that was played. */
export function ChooseChange({ choices, refusals, chosen, choose, by, setBy, near, words }: Props) {
  const { text, at } = words;
  const choice = chosen === null ? undefined : choices[chosen];
  return (
    <fieldset class="whatif-choices">
      <legend>{text.chooseTitle}</legend>
      {near === null ? null : <p class="soft">{text.near(at.clock(near))}</p>}
      {choices.map((one, index) => (
        <label key={`${one.kind} ${'call' in one ? one.call : ''}`} class="switch">
          <input type="radio" name="whatif" checked={index === chosen} onChange={() => choose(index)} />
          <span class="switch-label">{choiceText(one, one.kind === 'earlier' ? Math.min(by, one.most) : by, words)}</span>
        </label>
      ))}
      {choice?.kind === 'earlier' && choice.most > STEP ? (
        <div class="field">
          <label for="whatif-by">{text.howMuch}</label>
          <input
            id="whatif-by"
            type="range"
            class="debrief-range"
            min={STEP}
            max={choice.most}
            step={STEP}
            value={Math.min(by, choice.most)}
            aria-valuetext={text.length(Math.min(by, choice.most))}
            onInput={(event) => setBy(Number(event.currentTarget.value))}
          />
          <p class="whatif-by" aria-hidden="true">
            {text.length(Math.min(by, choice.most))}
          </p>
          {choice.most < WIDEST ? <p class="soft">{text.most[choice.whose]}</p> : null}
        </div>
      ) : null}
      {refusals.length === 0 ? null : (
        <ul class="whatif-refusals soft">
          {refusals.map((one) => (
            <li key={`${one.kind} ${one.call}`}>{refusalText(one, words)}</li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
