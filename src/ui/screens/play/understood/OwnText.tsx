import type { Facts, Span } from '../../../../language/facts.ts';
import { underlined } from './underline.ts';

interface Props {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly facts: Facts;
}

/** One's own sentence as plain text, apart from what stands around it; what was understood has dots under it. */
export function OwnText({ text, spans, facts }: Props) {
  return (
    <bdi class="own-text">
      {underlined(text, spans, facts).map((piece, index) =>
        piece.understood ? (
          <span key={index} class="got">
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </bdi>
  );
}
