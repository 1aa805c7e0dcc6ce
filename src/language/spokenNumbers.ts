// Telephone numbers of the police as people say them: "een een twee" and "nul negenhonderd" become one word, 112 and 0900.
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** How many words the spoken number at a token takes, and what it is in figures. */
function spokenAt(
  tokens: readonly Token[],
  start: number,
  { spokenNumbers }: Lexicon,
): { readonly size: number; readonly figures: string } | null {
  const token = tokens[start];
  const second = tokens[start + 1];
  if (token === undefined || second === undefined) return null;
  for (const { words, figures } of spokenNumbers.get(token.text) ?? []) {
    if (words[1] !== second.text) continue;
    const whole = words.every(
      (word, offset) => tokens[start + offset]?.text === word && (offset === 0 || tokens[start + offset]?.gap !== 'stop'),
    );
    if (whole) return { size: words.length, figures };
  }
  return null;
}

/** The words of a text with the spoken numbers as one word each; the same list when there are none. */
export function joinSpokenNumbers(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let joined: Token[] | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const spoken = lexicon.spokenNumbers.has(token.text) ? spokenAt(tokens, index, lexicon) : null;
    if (spoken === null) {
      joined?.push(token);
      continue;
    }
    joined ??= tokens.slice(0, index);
    const last = tokens[index + spoken.size - 1] ?? token;
    joined.push({ ...token, text: spoken.figures, to: last.to, number: Number(spoken.figures) });
    index += spoken.size - 1;
  }
  return joined ?? tokens;
}
