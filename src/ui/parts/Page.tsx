import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { lang } from '../language.ts';
import { moved } from '../route.ts';
import { commonText } from '../text/common.ts';
import { Band } from './Band.tsx';
import { Icon } from './Icon.tsx';
import { OfflineBar } from './OfflineBar.tsx';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Where "Terug" goes; none on the first screen. */
  readonly back?: string | (() => void);
  readonly wide?: boolean;
  /** Where the page draws its own heading. */
  readonly ownHeading?: boolean;
  readonly evening?: boolean;
}

/** A page around an exercise: band, heading that gets focus after a move, content, and help in the same place everywhere. */
export function Page({ title, children, back, wide = false, ownHeading = false, evening = false }: Props) {
  const t = commonText();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t.name} (${t.exercise})`;
    if (moved.peek() > 0) main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [title, t]);
  return (
    <div class="world page" data-light={evening ? 'evening' : 'day'}>
      <a class="button skip" href="#inhoud">
        {t.skip}
      </a>
      <Band />
      <OfflineBar />
      <main id="inhoud" ref={main} class={wide ? 'page-main wide' : 'page-main'} tabIndex={-1}>
        {back === undefined ? null : typeof back === 'string' ? (
          <a class="back" href={back}>
            <Icon name="back" />
            {t.back}
          </a>
        ) : (
          <button type="button" class="back button button-quiet" onClick={back}>
            <Icon name="back" />
            {t.back}
          </button>
        )}
        {ownHeading ? null : (
          <div class="page-head">
            <h1 tabIndex={-1}>{title}</h1>
          </div>
        )}
        {children}
      </main>
      <footer class="foot">
        <nav class="foot-inner" aria-label={t.more}>
          <a href="/hulp">{t.help}</a>
          <a href="/toegankelijkheid">{t.accessibility}</a>
          <a href="/privacy">{t.privacy}</a>
          <button
            type="button"
            class="button"
            lang={t.otherLanguageCode}
            onClick={() => {
              lang.value = lang.value === 'nl' ? 'en' : 'nl';
            }}
          >
            <Icon name="language" />
            {t.otherLanguage}
          </button>
        </nav>
      </footer>
    </div>
  );
}
