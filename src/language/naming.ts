// Telling who somebody is or where they live, asking it, or telling what is private: never of the writer, nor of who is missed.
import type { Facts } from './facts.ts';
import type { Mark } from './findings.ts';
import { anyToken, is, isAnywhere, isLemma, isLemmaAnywhere, isToneWord, meaningOf, type Clause, type Reading } from './reading.ts';

/** A first name or a surname: a capital that no list holds. */
function isName(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  return token?.capital === true && reading.tagOf[index] === undefined && (token.gap === 'space' || !reading.lexicon.isListed(token.text));
}

function isStreet(reading: Reading, word: string): boolean {
  for (const ending of reading.lexicon.places.streetEndings) if (word.endsWith(ending)) return true;
  return false;
}

/** Two capitals, with "van de" between: a first name and a surname. The second may be a word: Zwart, Visser. */
function fullNameAt(reading: Reading, from: number): readonly [first: number, last: number] | null {
  for (let index = from; index < reading.tokens.length; index += 1) {
    const it = is(reading, index - 1, 'article') && !is(reading, index - 2, 'be');
    const owner = is(reading, index - 1, 'from') && is(reading, index - 2, 'be');
    if (!isName(reading, index) || is(reading, index, 'article') || (is(reading, index - 1, 'preposition') && !owner) || it) continue;
    let last = index + 1;
    while (
      last < index + 4 &&
      (is(reading, last, 'article') || is(reading, last, 'from') || is(reading, last, 'nameParticle')) &&
      !isName(reading, last)
    )
      last += 1;
    const token = reading.tokens[last];
    if (token?.gap !== 'space' || !token.capital || token.number !== null || isStreet(reading, token.text)) continue;
    if (anyToken({ start: index + 1, end: last }, (between) => reading.tokens[between]?.gap !== 'space')) continue;
    return [index, last];
  }
  return null;
}

/** "Dat is", "hij heet", "de dader:", "van nummer 7" beside a name: then it is of the one who is reported. */
function isTold(reading: Reading, [first, last]: readonly [number, number]): boolean {
  const before = anyToken(
    { start: first - 4, end: first },
    (index) =>
      is(reading, index, 'be') ||
      isLemma(reading, index, 'lives') ||
      is(reading, index, 'sonOf') ||
      is(reading, index, 'suspect') ||
      is(reading, index, 'named') ||
      is(reading, index, 'doneBy') ||
      is(reading, index, 'perceives') ||
      is(reading, index, 'condition'),
  );
  const behind = anyToken({ start: last + 1, end: last + 9 }, (index) => is(reading, index, 'he'));
  if (isHelper(reading, last)) return before;
  return before || behind || (is(reading, last + 1, 'from') && is(reading, last + 2, 'houseNumber'));
}

/** "Marjan Bos van nr 6 heeft gebeld": not the one who is reported. */
function isHelper(reading: Reading, last: number): boolean {
  return anyToken({ start: last, end: last + 9 }, (index) => isLemma(reading, index, 'called') || is(reading, index, 'perceives'));
}

const isUnknown = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index];
  return (
    token !== undefined &&
    token.text.length >= 3 &&
    token.number === null &&
    !reading.lexicon.isListed(token.text) &&
    reading.tagOf[index] === undefined
  );
};

/** "Dat is ricardo mulder van nr 7", "de zoon van Hoekstra": names without capitals, and surnames by the family. */
function unmarkedNameAt(reading: Reading): readonly [number, number] | null {
  if (!isAnywhere(reading, 'be') && !isAnywhere(reading, 'sonOf')) return null;
  for (let index = 1; index < reading.tokens.length; index += 1) {
    const two =
      is(reading, index - 1, 'be') && is(reading, index - 2, 'article') && isUnknown(reading, index) && isUnknown(reading, index + 1);
    if (
      two &&
      (is(reading, index + 2, 'from') ||
        is(reading, index + 2, 'houseNumber') ||
        isLemma(reading, index + 2, 'lives') ||
        is(reading, index + 2, 'subjectThey'))
    )
      return [index, index + 2];
    if (!is(reading, index, 'sonOf') || !is(reading, index + 1, 'from') || is(reading, index - 1, 'mine')) continue;
    let name = index + 2;
    while (name < index + 4 && (is(reading, name, 'article') || is(reading, name, 'nameParticle'))) name += 1;
    if (isUnknown(reading, name) && reading.tokens[name]?.capital) return [index, name + 1];
  }
  return null;
}

/** "Hij heet Wouter en woont op de Brink 3": who it is may stand in the clause before. */
function homeIn(reading: Reading, clause: Clause): number {
  if ((reading.tokens[clause.start]?.asks ?? false) || is(reading, clause.start, 'questionWord')) return -1;
  if (anyToken(clause, (at) => is(reading, at, 'me') || meaningOf(reading.tagOf[at], 'kin') !== undefined)) return -1;
  for (let index = clause.start; index < clause.end; index += 1) {
    const address = isToneWord(reading, index, 'identity') && isTheirs(reading, clause, index);
    if (!isLemma(reading, index, 'lives') && !address) continue;
    const who = anyToken(
      { start: Math.max(0, index - 6), end: Math.min(clause.end, index + 2) },
      (at) => is(reading, at, 'subjectThey') || is(reading, at, 'article'),
    );
    const house = anyToken({ start: index, end: Math.min(clause.end, index + 9) }, (at) => reading.tokens[at]?.number != null);
    if (who && house) return index;
  }
  return -1;
}

/** "Zijn naam", "het adres van die gast", "hoe die man heet": of somebody else. */
function isTheirs(reading: Reading, clause: Clause, at: number): boolean {
  const near = { start: Math.max(clause.start, at - 4), end: Math.min(clause.end, at + 7) };
  return anyToken(near, (index) => {
    if (is(reading, index, 'his') && reading.tokens[index]?.text === 'zijn') return index === at - 1;
    if (is(reading, index, 'his') || is(reading, index, 'hers') || is(reading, index, 'he')) return index !== at;
    const tag = reading.tagOf[index];
    if (is(reading, index, 'from') && isName(reading, index + 1) && isUnknown(reading, index + 1)) return true;
    const person = meaningOf(tag, 'sex') !== undefined || meaningOf(tag, 'somebody') !== undefined || is(reading, index, 'suspect');
    return person && !is(reading, index, 'whoever') && is(reading, index - 1, 'article');
  });
}

/** "Weet iemand de achternaam van die jongen", "hoe heet hij en waar woont hij?": who it is, asked of everybody. */
function askedIn(reading: Reading, clause: Clause): number {
  const asks = (reading.tokens[clause.start]?.asks ?? false) || is(reading, clause.start, 'questionVerb');
  const whoever = anyToken(clause, (index) => is(reading, index, 'whoever') || is(reading, index, 'you'));
  if (!whoever && !asks) return -1;
  if (anyToken(clause, (index) => isToneWord(reading, index, 'recipients') || is(reading, index, 'mine'))) return -1;
  for (let index = clause.start; index < clause.end; index += 1) {
    const who = isToneWord(reading, index, 'identity') || (isLemma(reading, index, 'lives') && whoever);
    if (who && isTheirs(reading, clause, index)) return index;
  }
  return -1;
}

/** "Mevrouw Oosting zit weer in een kliniek", "de buurman van nummer 9 heeft schulden". */
function gossipAt(reading: Reading): number {
  if (!isAnywhere(reading, 'sensitive')) return -1;
  for (let index = 0; index < reading.tokens.length; index += 1) {
    if (!isToneWord(reading, index, 'sensitive') || reading.negated[index]) continue;
    const whom = anyToken(
      { start: 0, end: reading.tokens.length },
      (at) =>
        (is(reading, at, 'title') || is(reading, at, 'nameParticle') || meaningOf(reading.tagOf[at], 'kin') !== undefined) &&
        (isName(reading, at + 1) || (reading.tokens[at + 1]?.capital ?? false) || is(reading, at + 1, 'from')) &&
        !is(reading, at - 1, 'mine'),
    );
    const named = anyToken(
      { start: 0, end: index },
      (at) => isName(reading, at) && isUnknown(reading, at) && !is(reading, at - 1, 'preposition'),
    );
    const house = anyToken(
      { start: 0, end: reading.tokens.length },
      (at) => is(reading, at, 'houseNumber') && reading.tokens[at + 1]?.number != null,
    );
    const mine = anyToken({ start: 0, end: reading.tokens.length }, (at) => is(reading, at, 'me') && !is(reading, at + 1, 'perceives'));
    if ((whom || named || house) && !mine) return index;
  }
  return -1;
}

/** Who or where somebody is, told or asked for where everybody reads it. */
export function readName(reading: Reading, said: Omit<Facts, 'conduct'>, mark: Mark): boolean {
  if (said.what === 'missing') return false;
  const show = (first: number, end: number): true => {
    mark('conduct', 'privacy', first, end);
    return true;
  };
  const unmarked = unmarkedNameAt(reading);
  if (unmarked) return show(...unmarked);
  const all = { start: 0, end: reading.tokens.length };
  const own =
    anyToken(all, (index) => (is(reading, index, 'mine') || is(reading, index, 'greeting')) && index < 4) || is(reading, 0, 'with');
  const addressed = isLemmaAnywhere(reading, 'lives') || isAnywhere(reading, 'identity');
  if (!own) {
    const lives =
      isLemmaAnywhere(reading, 'lives') &&
      anyToken(all, (index) => isLemma(reading, index, 'lives') && !is(reading, index + 1, 'me') && !is(reading, index - 1, 'me'));
    const shouted = reading.plain.typed === reading.plain.typed.toUpperCase();
    const name = shouted ? null : fullNameAt(reading, 0);
    const me =
      name !== null &&
      anyToken({ start: name[0] - 3, end: name[0] }, (index) => is(reading, index, 'me') && !is(reading, index + 1, 'perceives'));
    if (name !== null && (lives || isTold(reading, name)) && !me) return show(name[0], name[1] + 1);
    for (const clause of addressed ? reading.clauses : []) {
      const home = homeIn(reading, clause);
      if (home !== -1) return show(home, clause.end);
    }
  }
  for (const clause of addressed ? reading.clauses : []) {
    const asked = askedIn(reading, clause);
    if (asked !== -1) return show(asked, clause.end);
  }
  const gossip = gossipAt(reading);
  return gossip !== -1 && show(gossip, gossip + 1);
}
