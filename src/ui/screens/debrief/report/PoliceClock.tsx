import { reportText } from '../../../text/report.ts';

/** More would push the rest off the sheet. */
const MOST = 10;

interface Props {
  readonly lines: readonly { readonly at: number; readonly text: string }[];
  readonly clock: (at: number) => string;
}

/** What the police knew, and from when. */
export function PoliceClock({ lines, clock }: Props) {
  const t = reportText();
  return (
    <section>
      <h2>{t.policeTitle}</h2>
      {lines.length === 0 ? (
        <p>{t.policeNever}</p>
      ) : (
        <ol class="report-clock">
          {lines.slice(0, MOST).map(({ at, text }) => (
            <li key={`${at} ${text}`}>
              <b>{clock(at)}</b> {text}
            </li>
          ))}
          {lines.length > MOST ? <li>{t.moreLines(lines.length - MOST)}</li> : null}
        </ol>
      )}
    </section>
  );
}
