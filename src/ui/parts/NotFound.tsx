import { commonText } from '../text/common.ts';
import { Page } from './Page.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const t = commonText();
  return (
    <Page title={t.notFoundTitle}>
      <div class="stack">
        <p>{t.notFound}</p>
        <a class="button button-primary" href="/">
          {t.home}
        </a>
      </div>
    </Page>
  );
}
