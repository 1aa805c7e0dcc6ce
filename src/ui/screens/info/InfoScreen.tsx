import { Page } from '../../parts/Page.tsx';
import { infoText } from '../../text/info.ts';

const PAGES = { hulp: 'help', toegankelijkheid: 'accessibility', privacy: 'privacy' } as const;

/** Help, accessibility and privacy. */
export function InfoScreen({ page }: { readonly page: keyof typeof PAGES }) {
  const t = infoText()[PAGES[page]];
  return (
    <Page title={t.title} back="/">
      <div class="stack prose">
        <p class="lead">{t.lead}</p>
        {t.sections.map((section) => (
          <section key={section.heading} class="stack">
            <h2>{section.heading}</h2>
            <ul class="dots">
              {section.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
