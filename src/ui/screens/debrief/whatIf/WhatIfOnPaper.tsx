import type { OnPaper } from './WhatIfPart.tsx';

/** The answer that was chosen, for the report; nothing when nothing was asked. */
export function WhatIfOnPaper({ says }: { readonly says: OnPaper | null }) {
  if (says === null) return null;
  return (
    <section>
      <h2>{says.title}</h2>
      <p>{says.sentences.join(' ')}</p>
    </section>
  );
}
