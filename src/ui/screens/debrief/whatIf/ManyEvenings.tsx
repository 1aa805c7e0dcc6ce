import { useEffect, useRef, useState } from 'preact/hooks';
import type { WhatIf, WhatIfChange, WhatIfMany, WhatIfView } from '../../../session/whatIf.ts';
import { Failed } from './Failed.tsx';
import { ManyResult } from './ManyResult.tsx';
import { goalOf, type WhatIfWords } from './words.ts';

interface Props {
  readonly whatIf: WhatIf;
  readonly change: WhatIfChange;
  readonly role: WhatIfView['role'];
  readonly words: WhatIfWords;
  /** Told of each result. */
  readonly onResult: (many: WhatIfMany | null) => void;
}

/** So many say more than one, and are there in seconds. */
const EVENINGS = 200;

/** So often whoever listens to the page is told how far it is. */
const TOLD_EVERY = 50;

type State =
  | { readonly kind: 'before' }
  | { readonly kind: 'playing'; readonly done: number }
  | { readonly kind: 'there'; readonly many: WhatIfMany | null }
  | { readonly kind: 'failed' };

/** The same change in many evenings. What was played stays when somebody stops. */
export function ManyEvenings({ whatIf, change, role, words, onResult }: Props) {
  const { text } = words;
  const [state, setState] = useState<State>({ kind: 'before' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function play(): Promise<void> {
    const control = new AbortController();
    stop.current = control;
    setState({ kind: 'playing', done: 0 });
    try {
      const many = await whatIf.many(change, EVENINGS, (done) => setState({ kind: 'playing', done }), control.signal);
      setState({ kind: 'there', many });
      onResult(many);
    } catch (reason) {
      console.error(reason);
      setState({ kind: 'failed' });
    }
  }
  const isPlaying = state.kind === 'playing';
  return (
    <section class="whatif-many" aria-labelledby="whatif-many">
      <h3 id="whatif-many">{text.manyTitle}</h3>
      <div class="whatif-run">
        <p>{text.manyLead(EVENINGS)}</p>
        <button type="button" class="button" onClick={() => (isPlaying ? stop.current?.abort() : void play())}>
          {isPlaying ? text.manyStop : text.manyStart(EVENINGS)}
        </button>
        <div class="whatif-progress" aria-hidden={!isPlaying}>
          {isPlaying ? (
            <>
              <progress max={EVENINGS} value={state.done} aria-label={text.manyProgress(state.done, EVENINGS)} />
              <span aria-hidden="true">{text.manyProgress(state.done, EVENINGS)}</span>
            </>
          ) : null}
        </div>
      </div>
      <p class="hidden-visually" role="status">
        {isPlaying ? text.manyProgress(Math.floor(state.done / TOLD_EVERY) * TOLD_EVERY, EVENINGS) : ''}
      </p>
      {state.kind === 'failed' ? <Failed again={() => void play()} /> : null}
      <div role="status">{state.kind === 'there' && state.many === null ? <p>{text.manyNone}</p> : null}</div>
      {state.kind === 'there' && state.many !== null ? (
        <ManyResult many={state.many} goal={goalOf(role)} change={change.kind} words={words} />
      ) : null}
      <p class="note">{text.model}</p>
    </section>
  );
}
