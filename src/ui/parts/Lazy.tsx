import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Page } from './Page.tsx';
import { commonText } from '../text/common.ts';

/** Milliseconds before a skeleton and before words appear (ux.md section 6). */
const SKELETON_AFTER = 400;
const WORDS_AFTER = 3000;

type State<T> = { readonly kind: 'waiting' } | { readonly kind: 'there'; readonly value: T } | { readonly kind: 'failed' };

/** Fetches something once, and again on request. */
export function useFetched<T>(fetch: () => Promise<T>, key: string): { readonly state: State<T>; readonly again: () => void } {
  const [state, setState] = useState<State<T>>({ kind: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setState({ kind: 'waiting' });
    fetch().then(
      (value) => wanted && setState({ kind: 'there', value }),
      (reason: unknown) => {
        console.error(reason);
        if (wanted) setState({ kind: 'failed' });
      },
    );
    return () => {
      wanted = false;
    };
  }, [key, attempt]);
  return { state, again: () => setAttempt(attempt + 1) };
}

/** Nothing at first, a skeleton after 0.4 s, words after 3 s. */
export function Waiting({ text }: { readonly text?: string }) {
  const [phase, setPhase] = useState<'nothing' | 'skeleton' | 'words'>('nothing');
  useEffect(() => {
    const first = setTimeout(() => setPhase('skeleton'), SKELETON_AFTER);
    const second = setTimeout(() => setPhase('words'), WORDS_AFTER);
    return () => {
      clearTimeout(first);
      clearTimeout(second);
    };
  }, []);
  return (
    <div class="stack">
      <div role="status">{phase === 'words' ? <p class="soft">{text ?? commonText().wait}</p> : null}</div>
      {phase === 'nothing' ? null : (
        <div class="skeleton" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      )}
    </div>
  );
}

interface Props<T> {
  readonly fetch: () => Promise<T>;
  /** Another key fetches anew. */
  readonly name: string;
  readonly children: (value: T) => ComponentChildren;
  /** Where nothing else on the screen says that this is an exercise. */
  readonly page?: boolean;
}

/** Shows something that is fetched, with designed waiting and failing. */
export function Lazy<T>({ fetch, name, children, page = false }: Props<T>) {
  const { state, again } = useFetched(fetch, name);
  switch (state.kind) {
    case 'waiting':
      return page ? (
        <Page title={commonText().name} ownHeading>
          <Waiting />
        </Page>
      ) : (
        <Waiting />
      );
    case 'there':
      return <>{children(state.value)}</>;
    case 'failed':
      return page ? (
        <Page title={commonText().loadFailedTitle}>
          <LoadFailed again={again} />
        </Page>
      ) : (
        <LoadFailed again={again} />
      );
  }
}

/** What to do when something did not arrive. */
export function LoadFailed({ again }: { readonly again: () => void }) {
  const t = commonText();
  return (
    <div class="note stack" role="alert">
      <p>{t.loadFailed}</p>
      <button type="button" class="button" onClick={again}>
        {t.tryAgain}
      </button>
    </div>
  );
}
