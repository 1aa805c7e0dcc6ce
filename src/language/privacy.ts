// What puts somebody in everybody's sight: pictures (sharing.ts), name and address (naming.ts), a telephone number.
import type { Facts } from './facts.ts';
import type { Mark } from './findings.ts';
import { readName } from './naming.ts';
import { findPatterns } from './patterns.ts';
import { anyToken, is, isAnywhere, type Reading } from './reading.ts';
import { isDenied, isForPolice, readSharing } from './sharing.ts';

/** Ten figures that begin with 06; the writer may give their own. */
function readNumber(reading: Reading, mark: Mark): boolean {
  if (!reading.plain.text.includes('06')) return false;
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
      (at) => is(reading, at, 'mine') || is(reading, at, 'me') || is(reading, at, 'toUs') || (is(reading, at, 'calls') && at >= index - 2),
    );
    if (digits.length !== 10 || own) continue;
    mark('conduct', 'privacy', index, last);
    return true;
  }
  return false;
}

/** Where an app shows a picture: "[foto]", "<afbeelding>". */
const PLACED =
  /[[<]\s*(?:foto'?s?|afbeelding|plaatje|filmpje|film|video|beelden|screenshot|photo|picture|image)(?![a-z])[^\]>]{0,30}[\]>]/u;

/** A picture that was put into the message itself; one of an animal alone exposes nobody. */
function readPlaced(reading: Reading, mark: Mark): boolean {
  const found = PLACED.exec(reading.plain.text);
  if (found === null || isAnywhere(reading, 'animal')) return false;
  const index = reading.tokens.findIndex(({ from }) => from >= found.index);
  if (index >= 0) mark('conduct', 'privacy', index, index + 1);
  return true;
}

export function readPrivacy(reading: Reading, said: Omit<Facts, 'conduct'>, mark: Mark): boolean {
  for (const clause of reading.clauses) {
    const found = findPatterns(reading.lexicon.tone.privacy, reading.lemmas, clause.start, clause.end)[0];
    if (found === undefined || isDenied(reading, clause) || isForPolice(reading, clause)) continue;
    const first = found.tokens[0] ?? clause.start;
    mark('conduct', 'privacy', first, (found.tokens.at(-1) ?? first) + 1);
    return true;
  }
  return readPlaced(reading, mark) || readSharing(reading, mark) || readName(reading, said, mark) || readNumber(reading, mark);
}
