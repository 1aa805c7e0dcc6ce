/** One thing to say, in Dutch and in English. */
export type Said = readonly [nl: string, en: string];

/** A word of the file in quotation marks, cut short when it is long. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return `"${text.length > 40 ? `${text.slice(0, 37)}...` : text}"`;
}

/** A few names in quotation marks; more than eight are too many to read. */
function some(names: readonly string[]): string {
  return `${names.slice(0, 8).map(quote).join(', ')}${names.length > 8 ? ', ...' : ''}`;
}

/** How to mend a name that is not known: the nearest one, else what there is to choose from. */
export function instead(nearest: string | null, known: readonly string[]): Said {
  if (nearest !== null) return [`Bedoelt u ${quote(nearest)}?`, `Do you mean ${quote(nearest)}?`];
  if (known.length === 0) return ['Er is er nog geen. Voeg er eerst een toe.', 'There is none yet. Add one first.'];
  return [`Kies uit: ${some(known)}.`, `Choose from: ${some(known)}.`];
}

/** The same, naming everything that there is: for a short list that stands nowhere else. At most 13 a sentence. */
export function insteadOfAny(nearest: string | null, known: readonly string[]): Said {
  if (nearest !== null || known.length <= 8) return instead(nearest, known);
  const parts = Array.from({ length: Math.ceil(known.length / 13) }, (_, index) =>
    known
      .slice(13 * index, 13 * index + 13)
      .map(quote)
      .join(', '),
  );
  const among = (first: string, next: string): string => parts.map((part, index) => `${index === 0 ? first : next} ${part}.`).join(' ');
  return [among('Kies uit:', 'Of uit:'), among('Choose from:', 'Or from:')];
}

/** Milliseconds as the file writes them. */
export function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
