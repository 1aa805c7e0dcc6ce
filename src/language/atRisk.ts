// Whether the one who speaks is in danger: somebody comes at them, or they say so. It judges nobody else's danger.
import type { Mark } from './findings.ts';
import { frequencies } from './lexicon.ts';
import { compilePatterns, findPatterns } from './patterns.ts';
import { is, type Reading } from './reading.ts';
import { atRisk as dutch } from './words/dutch/atRisk.ts';
import { grammar as dutchGrammar } from './words/dutch/grammar.ts';
import { atRisk as english } from './words/english/atRisk.ts';
import { english as englishVocabulary } from './words/english/english.ts';

const BOOKS = {
  nl: compilePatterns({ atRisk: dutch }, frequencies(dutchGrammar)),
  en: compilePatterns({ atRisk: english }, frequencies(englishVocabulary.grammar)),
} as const;

/** Whether the writer or caller is in danger now; "hij volgt mij niet" and "word ik gevolgd?" are no cry for help. */
export function readAtRisk(reading: Reading, mark: Mark): boolean {
  for (const clause of reading.clauses) {
    if (reading.tokens[clause.start]?.asks ?? false) continue;
    for (const { tokens } of findPatterns(BOOKS[reading.lexicon.language], reading.lemmas, clause.start, clause.end)) {
      const first = tokens[0] ?? clause.start;
      const last = tokens.at(-1) ?? first;
      // A pattern may hold a "not" of its own ("ik ben niet veilig").
      const denied = [first - 2, first - 1, last + 1].some(
        (index) => index >= clause.start && index < clause.end && !tokens.includes(index) && is(reading, index, 'negation'),
      );
      const inside = tokens.some((token) => is(reading, token, 'negation'));
      const between = Array.from({ length: last - first }, (_, step) => first + step).some(
        (index) => !tokens.includes(index) && is(reading, index, 'negation'),
      );
      if ((denied || between) && !inside) continue;
      mark('atRisk', 'yes', first, last + 1);
      return true;
    }
  }
  return false;
}
