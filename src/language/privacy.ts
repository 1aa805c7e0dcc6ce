// Showing, asking for or naming somebody where everybody sees it. Pictures for the police are no such thing, and neither is a rule
// against it.
import type { Facts } from './facts.ts';
import type { Mark } from './findings.ts';
import type { Lexicon } from './lexicon.ts';
import { findPatterns } from './patterns.ts';
import { anyToken, is, isLemma, meaningOf, type Clause, type Reading } from './reading.ts';

type Words = keyof Lexicon['toneWords'];

function isWord(reading: Reading, index: number, list: Words): boolean {
  return reading.lexicon.toneWords[list].has(reading.tokens[index]?.text ?? '');
}

/** A form of a listed verb; not the noun that looks like it: "in de app". */
function isVerbOf(reading: Reading, index: number, list: Words): boolean {
  const lemmas = reading.lemmas[index] ?? [];
  if (
    is(reading, index - 1, 'article') ||
    is(reading, index - 1, 'mine') ||
    (is(reading, index - 1, 'preposition') && !is(reading, index, 'share'))
  )
    return lemmas[0] !== undefined && reading.lexicon.toneWords[list].has(lemmas[0]);
  return lemmas.some((lemma) => reading.lexicon.toneWords[list].has(lemma));
}

/** Where everybody sees it; not the "hier" of "hier staat een man". */
function stageAt(reading: Reading, clause: Clause): boolean {
  return anyToken(clause, (index) => isWord(reading, index, 'stages'));
}

function isDenied(reading: Reading, clause: Clause): boolean {
  // "Kunnen we de beelden niet gewoon delen?" proposes it.
  if ((reading.tokens[clause.start]?.asks ?? false) && is(reading, clause.start, 'modal')) return false;
  return anyToken(clause, (index) => is(reading, index, 'negation') || isWord(reading, index, 'warns'));
}

/** "Graag geen foto's in de groep, beelden alleen aan de politie". */
function isForPolice(reading: Reading, clause: Clause): boolean {
  return anyToken(clause, (index) => isWord(reading, index, 'recipients'));
}

function readSharing(reading: Reading, mark: Mark): boolean {
  const all = { start: 0, end: reading.tokens.length };
  const anyMedia = anyToken(all, (index) => isWord(reading, index, 'media') || isVerbOf(reading, index, 'films'));
  for (const clause of reading.clauses) {
    if (isDenied(reading, clause) || isForPolice(reading, clause)) continue;
    // "Gooi m op facebook".
    const online = anyToken(clause, (index) => isWord(reading, index, 'networks'));
    if (!anyMedia && !online) continue;
    const media = anyToken(clause, (index) => isWord(reading, index, 'media') || isVerbOf(reading, index, 'films'));
    const pictures = anyToken(clause, (index) => isWord(reading, index, 'pictures'));
    const stage = stageAt(reading, clause);
    const shares = anyToken(clause, (index) => isVerbOf(reading, index, 'shares'));
    const spreads = anyToken(clause, (index) => isVerbOf(reading, index, 'spreads'));
    const asked = pictures && asksForPictures(reading, clause);
    const police = anyToken(all, (index) => isWord(reading, index, 'recipients'));
    if (
      (shares && stage && (media || pictures)) ||
      (shares && stage && (anyMedia || online) && !police) ||
      (spreads && pictures && !police) ||
      (asked && !police)
    ) {
      mark('conduct', 'privacy', clause.start, clause.end);
      return true;
    }
  }
  return false;
}

/** "Heeft iemand een foto van hem?", "iemand beelden?", "stuur foto"; but "heeft iemand een foto gemaakt van de schade" is rare. */
function asksForPictures(reading: Reading, clause: Clause): boolean {
  const asks = reading.tokens[clause.start]?.asks ?? false;
  const whoever = anyToken(clause, (index) => is(reading, index, 'whoever') || is(reading, index, 'you'));
  return (
    whoever &&
    (asks || is(reading, clause.start, 'questionVerb') || is(reading, clause.start, 'questionWord') || is(reading, clause.start, 'modal'))
  );
}

/** Two capitals that no list holds, with "van de" between: a first name and a surname. */
function fullNameAt(reading: Reading): readonly [number, number] | null {
  if (reading.plain.typed === reading.plain.typed.toUpperCase()) return null;
  const isName = (index: number): boolean =>
    (reading.tokens[index]?.capital ?? false) &&
    reading.tagOf[index] === undefined &&
    (reading.tokens[index]?.gap === 'space' || !reading.lexicon.isListed(reading.tokens[index]?.text ?? ''));
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const it = is(reading, index - 1, 'article') && !is(reading, index - 2, 'be');
    if (!isName(index) || is(reading, index - 1, 'preposition') || it) continue;
    let last = index + 1;
    while (
      last < index + 4 &&
      (is(reading, last, 'article') || is(reading, last, 'from') || is(reading, last, 'nameParticle')) &&
      !isName(last)
    )
      last += 1;
    const gap = reading.tokens[last]?.gap;
    const surname = isName(last) || (last > index + 1 && (reading.tokens[last]?.capital ?? false));
    if (!surname || gap !== 'space') continue;
    if (anyToken({ start: index + 1, end: last }, (between) => reading.tokens[between]?.gap !== 'space')) continue;
    return [index, last];
  }
  return null;
}

/** "Dat is ricardo mulder van nr 7", "de zoon van Hoekstra": names without capitals, and surnames by the family. */
function readUnmarkedName(reading: Reading, mark: Mark): boolean {
  const isUnknown = (index: number): boolean => {
    const token = reading.tokens[index];
    return (
      token !== undefined &&
      token.text.length >= 3 &&
      token.number === null &&
      !reading.lexicon.isListed(token.text) &&
      reading.tagOf[index] === undefined
    );
  };
  for (let index = 1; index < reading.tokens.length; index += 1) {
    const two = is(reading, index - 1, 'be') && is(reading, index - 2, 'article') && isUnknown(index) && isUnknown(index + 1);
    if (
      two &&
      (is(reading, index + 2, 'from') ||
        is(reading, index + 2, 'houseNumber') ||
        isLemma(reading, index + 2, 'lives') ||
        is(reading, index + 2, 'subjectThey'))
    ) {
      mark('conduct', 'privacy', index, index + 2);
      return true;
    }
    if (!is(reading, index, 'sonOf') || !is(reading, index + 1, 'from') || is(reading, index - 1, 'mine')) continue;
    let name = index + 2;
    while (name < index + 4 && (is(reading, name, 'article') || is(reading, name, 'nameParticle'))) name += 1;
    if (!isUnknown(name) || !(reading.tokens[name]?.capital ?? false)) continue;
    mark('conduct', 'privacy', index, name + 1);
    return true;
  }
  return false;
}

/** "Die man heet Gerrit Wolthuis", "dat is Kevin Hoeksema, woont Lindehof 8"; not "mijn naam is". */
function readName(reading: Reading, said: Omit<Facts, 'conduct'>, mark: Mark): boolean {
  if (said.what === 'missing') return false;
  if (readUnmarkedName(reading, mark)) return true;
  const all = { start: 0, end: reading.tokens.length };
  const lives = anyToken(
    all,
    (index) => isLemma(reading, index, 'lives') && !is(reading, index + 1, 'me') && !is(reading, index - 1, 'me'),
  );
  const own =
    anyToken(all, (index) => (is(reading, index, 'mine') || is(reading, index, 'greeting')) && index < 4) || is(reading, 0, 'with');
  const name = fullNameAt(reading);
  if (name && !own) {
    const [first, last] = name;
    const told = anyToken(
      { start: first - 4, end: first },
      (index) => is(reading, index, 'be') || isLemma(reading, index, 'lives') || is(reading, index, 'sonOf'),
    );
    const me = anyToken({ start: first - 3, end: first }, (index) => is(reading, index, 'me'));
    if ((told || lives) && !me) {
      mark('conduct', 'privacy', first, last + 1);
      return true;
    }
  }
  if (!lives || own) return false;
  for (const clause of reading.clauses) {
    if (reading.tokens[clause.start]?.asks ?? false) continue;
    for (let index = clause.start; index < clause.end; index += 1) {
      if (!isLemma(reading, index, 'lives')) continue;
      // "Hij heet Wouter en woont op de Brink 3": who it is may stand in the clause before.
      const who = anyToken(
        { start: Math.max(0, index - 6), end: Math.min(clause.end, index + 2) },
        (at) => is(reading, at, 'subjectThey') || is(reading, at, 'article'),
      );
      const house = anyToken({ start: index, end: Math.min(clause.end, index + 7) }, (at) => reading.tokens[at]?.number != null);
      const mine = anyToken(clause, (at) => is(reading, at, 'me') || meaningOf(reading.tagOf[at], 'kin') !== undefined);
      if (!who || !house || mine) continue;
      mark('conduct', 'privacy', index, clause.end);
      return true;
    }
  }
  return false;
}

/** Ten figures that begin with 06; the writer may give their own. */
function readNumber(reading: Reading, mark: Mark): boolean {
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const text = reading.tokens[index]?.text ?? '';
    if (!text.startsWith('06')) continue;
    let digits = '';
    let last = index;
    while (last < index + 6 && /^\d+$/.test(reading.tokens[last]?.text ?? '')) {
      digits += reading.tokens[last]?.text ?? '';
      last += 1;
    }
    const own = anyToken(
      { start: Math.max(0, index - 5), end: index },
      (at) => is(reading, at, 'mine') || is(reading, at, 'me') || (is(reading, at, 'calls') && !is(reading, at + 1, 'they')),
    );
    if (digits.length !== 10 || own) continue;
    mark('conduct', 'privacy', index, last);
    return true;
  }
  return false;
}

export function readPrivacy(reading: Reading, said: Omit<Facts, 'conduct'>, mark: Mark): boolean {
  for (const clause of reading.clauses) {
    const found = findPatterns(reading.lexicon.tone.privacy, reading.lemmas, clause.start, clause.end)[0];
    if (found === undefined || isDenied(reading, clause) || isForPolice(reading, clause)) continue;
    const first = found.tokens[0] ?? clause.start;
    mark('conduct', 'privacy', first, (found.tokens.at(-1) ?? first) + 1);
    return true;
  }
  return readSharing(reading, mark) || readName(reading, said, mark) || readNumber(reading, mark);
}
