import type { ComponentChildren } from 'preact';
import { lang } from '../../../language.ts';
import { commonText } from '../../../text/common.ts';
import { reportText } from '../../../text/report.ts';

/** What a report is about, so that it can be found and played again. */
export interface Source {
  readonly scenario: string;
  readonly version: string;
  readonly seed: string;
  readonly digest: string;
}

interface Props {
  readonly source: Source;
  readonly first: ComponentChildren;
  readonly second: ComponentChildren;
}

/** Two sheets of A4, each with what it is about at its foot. */
export function Sheets({ source, first, second }: Props) {
  const t = reportText();
  return (
    <div lang={lang.value}>
      {[first, second].map((body, i) => (
        <section key={i === 0 ? 'first' : 'second'} class="report-sheet">
          <div class="report-body">{body}</div>
          <footer class="report-foot">
            <span>
              <b>{commonText().name}.</b> {t.notReal} {t.printed(today())} {t.page(i + 1)}
            </span>
            <span>
              {t.source(source.scenario, source.version, source.seed)}. {t.digest(source.digest)}
            </span>
          </footer>
        </section>
      ))}
    </div>
  );
}

/** The day of printing, as one says it. */
function today(): string {
  return new Intl.DateTimeFormat(lang.value === 'en' ? 'en-GB' : 'nl-NL', { dateStyle: 'long' }).format(new Date());
}

/** Lines to write on by hand. */
export function WritingLines({ count }: { readonly count: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, i) => (
        <div key={i} class="report-line" />
      ))}
    </>
  );
}
