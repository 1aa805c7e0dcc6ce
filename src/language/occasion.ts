// What a message is for, where that decides who or what it describes: somebody is missed, something is for sale.
import { anyToken, is, isAnywhere, meaningOf, type Reading } from './reading.ts';

const GONE =
  /\b(?:is|was) (?:nu |al |ineens |opeens |ook |zomaar |gewoon |een \w+ )*weg\b|\bweg (?:is|was)\b|\bniet (?:meer )?(?:thuis|in bed|op zijn kamer|op haar kamer|teruggekomen)/;
const SEEN = /\b(?:wie heeft|heeft iemand|heeft er iemand|hebben jullie|heb je)\b.{0,60}\bgezien\b/;

/** Whether somebody or some animal is said to be gone. */
export function isGone(reading: Reading): boolean {
  return isAnywhere(reading, 'missed') || GONE.test(reading.plain.text);
}

/** "Mijn zoontje is weg", "wie heeft mijn zuster gezien": then a relative is the person reported. */
export function isMissed(reading: Reading): boolean {
  const kin = reading.tags.some(
    (tag) => meaningOf(tag, 'kin') !== undefined || (meaningOf(tag, 'sex') !== undefined && is(reading, tag.start - 1, 'mine')),
  );
  if (!kin) return false;
  const { text } = reading.plain;
  return (
    anyToken({ start: 0, end: reading.tokens.length }, (index) => is(reading, index, 'missed') && !reading.negated[index]) ||
    GONE.test(text) ||
    SEEN.test(text)
  );
}

/** "Te koop: kinderfiets, roze": describes nobody. */
export function isTrade(reading: Reading): boolean {
  if (!isAnywhere(reading, 'trade')) return false;
  return reading.tokens.some(
    (_, index) => is(reading, index, 'trade') && (is(reading, index - 1, 'offered') || reading.tokens[index]?.text === 'marktplaats'),
  );
}
