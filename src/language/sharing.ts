// Showing pictures of somebody, or asking for them, where everybody sees it. Pictures for the police are no such thing, and
// neither is a rule against it.
import type { Mark } from './findings.ts';
import { anyToken, is, isAnywhere, isToneWord, type Clause, type Reading } from './reading.ts';

/** A form of a listed verb; not the noun that looks like it: "in de app". */
function isVerbOf(reading: Reading, index: number, list: 'shares' | 'spreads' | 'films'): boolean {
  if (reading.words[index]?.tone?.has(list) !== true) return false;
  const lemmas = reading.lemmas[index] ?? [];
  const verbs = reading.lexicon.toneWords[list];
  if (
    is(reading, index - 1, 'article') ||
    is(reading, index - 1, 'mine') ||
    (is(reading, index - 1, 'preposition') && !is(reading, index, 'share'))
  )
    return lemmas[0] !== undefined && verbs.has(lemmas[0]);
  return lemmas.some((lemma) => verbs.has(lemma));
}

/** "Groep", "buurtpagina", "facebookgroep". */
function isStage(reading: Reading, index: number): boolean {
  return isToneWord(reading, index, 'stages') || reading.words[index]?.tone?.has('stageEndings') === true;
}

/** "Insta", "facebookpagina". */
function isNetwork(reading: Reading, index: number): boolean {
  if (isToneWord(reading, index, 'networks')) return true;
  if (reading.words[index]?.tone?.has('stageEndings') !== true) return false;
  const word = reading.tokens[index]?.text ?? '';
  for (const network of reading.lexicon.toneWords.networks) if (word.startsWith(network)) return true;
  return false;
}

/** "Mag ik": whoever asks leave has not done it; "zal ik" offers it. */
function asksLeave(reading: Reading, clause: Clause): boolean {
  const first = is(reading, clause.start, 'and') ? clause.start + 1 : clause.start;
  return isToneWord(reading, first, 'leave') && is(reading, first + 1, 'me') && !is(reading, first + 1, 'we');
}

/** Whether a clause forbids it, or only asks whether it may be done. */
export function isDenied(reading: Reading, clause: Clause): boolean {
  const asks = reading.tokens[clause.start]?.asks ?? false;
  if (asks && asksLeave(reading, clause)) return true;
  // "Kunnen we de beelden niet gewoon delen?" proposes it.
  if (is(reading, clause.start, 'modal') && (asks || is(reading, clause.start + 1, 'we'))) return false;
  return anyToken(clause, (index) => is(reading, index, 'negation') || isToneWord(reading, index, 'warns'));
}

/** "Graag geen foto's in de groep, beelden alleen aan de politie". */
export function isForPolice(reading: Reading, clause: Clause): boolean {
  return anyToken(clause, (index) => isToneWord(reading, index, 'recipients'));
}

/** "Op facebook", "naar insta", "via snapchat". */
function goesOnline(reading: Reading, clause: Clause): boolean {
  return anyToken(
    clause,
    (index) => isNetwork(reading, index) && (is(reading, index - 1, 'preposition') || is(reading, index - 2, 'preposition')),
  );
}

/** "Heeft iemand een foto van hem?", "iemand beelden?"; "heeft iemand een foto gemaakt van de schade" is rare. */
function asksForPictures(reading: Reading, clause: Clause): boolean {
  const whoever = anyToken(clause, (index) => is(reading, index, 'whoever') || is(reading, index, 'you'));
  return (
    whoever &&
    ((reading.tokens[clause.start]?.asks ?? false) ||
      is(reading, clause.start, 'questionVerb') ||
      is(reading, clause.start, 'questionWord') ||
      is(reading, clause.start, 'modal'))
  );
}

/** Whether pictures are shown, will be shown or are asked for. */
export function readSharing(reading: Reading, mark: Mark): boolean {
  const all = { start: 0, end: reading.tokens.length };
  const isMedia = (index: number): boolean => isToneWord(reading, index, 'media') || isVerbOf(reading, index, 'films');
  const anyMedia = (isAnywhere(reading, 'media') || isAnywhere(reading, 'films')) && anyToken(all, isMedia);
  const anyOnline =
    (isAnywhere(reading, 'networks') || isAnywhere(reading, 'stageEndings')) && anyToken(all, (index) => isNetwork(reading, index));
  if (!anyMedia && !anyOnline) return false;
  const police = anyToken(all, (index) => isToneWord(reading, index, 'recipients'));
  for (const clause of reading.clauses) {
    if (isDenied(reading, clause) || isForPolice(reading, clause)) continue;
    const media = anyToken(clause, isMedia);
    const pictures = anyToken(clause, (index) => isToneWord(reading, index, 'pictures'));
    const stage = anyToken(clause, (index) => isStage(reading, index));
    const shares = anyToken(clause, (index) => isVerbOf(reading, index, 'shares'));
    const spreads = anyToken(clause, (index) => isVerbOf(reading, index, 'spreads'));
    if (
      (shares && stage && media) ||
      // "Gooi m op facebook", "ik heb m gefilmd, komt op tiktok".
      (shares && stage && !police) ||
      (spreads && pictures && !police) ||
      (anyMedia && !police && goesOnline(reading, clause)) ||
      (pictures &&
        !police &&
        (asksForPictures(reading, clause) || (stage && anyToken(clause, (index) => isToneWord(reading, index, 'pleads')))))
    ) {
      mark('conduct', 'privacy', clause.start, clause.end);
      return true;
    }
  }
  return false;
}
