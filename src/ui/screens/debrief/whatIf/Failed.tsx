import { whatIfText } from '../../../text/whatIf.ts';

/** It could not be played; asking again often helps. */
export function Failed({ again }: { readonly again: () => void }) {
  const text = whatIfText();
  return (
    <div class="note stack" role="alert">
      <p>{text.failed}</p>
      <button type="button" class="button" onClick={again}>
        {text.tryAgain}
      </button>
    </div>
  );
}
