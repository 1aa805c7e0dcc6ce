// Whether the text says that the police were called, or asks it: "112 gebeld?", "ik heb 112 gebeld", "ik heb NIET gebeld".
import { isTarget, nearest } from './callTarget.ts';
import type { Facts } from './facts.ts';
import type { Mark } from './findings.ts';
import { finiteBefore, isSubject, moodOf, sentenceEnd, sentenceStart, type Mood } from './mood.ts';
import { findPatterns } from './patterns.ts';
import { anyToken, is, isAnywhere, isImperative, isLemma, isLemmaAnywhere, meaningOf, type Clause, type Reading } from './reading.ts';

type Alarm = NonNullable<Facts['alarm']>;
type Channel = NonNullable<Facts['channel']>;

interface Said {
  readonly alarm: Alarm;
  readonly start: number;
  readonly end: number;
}

/** Words between the call and whom it went to. */
const REACH = 8;

/** "Aangebeld", "belt overal aan", "werd bij de buren gebeld": at a door. */
function isRinging(reading: Reading, clause: Clause, at: number): boolean {
  if (reading.lemmas[at]?.some((lemma) => reading.lexicon.grammar.ringing.has(lemma))) return true;
  for (let index = at + 1; index < Math.min(clause.end, at + 7); index += 1)
    if (
      is(reading, index, 'ringing') &&
      !is(reading, index + 1, 'article') &&
      !isTarget(reading, index + 1) &&
      !is(reading, index - 1, 'me') &&
      !is(reading, index - 1, 'calls')
    )
      return true;
  return false;
}

/** The one who is reported, not one of us: "de man heeft gebeld", "hij belt". */
function isStranger(reading: Reading, index: number): boolean {
  const tag = reading.tagOf[index];
  if (meaningOf(tag, 'kin') !== undefined || anyToken({ start: index - 2, end: index }, (before) => is(reading, before, 'mine')))
    return false;
  if (meaningOf(tag, 'sex') !== undefined || meaningOf(tag, 'somebody') !== undefined) return !is(reading, index, 'whoever');
  return is(reading, index, 'he') || is(reading, index, 'she');
}

/** "De buren zeggen dat ze gebeld hebben": the pronoun is for them. */
function isOneOfUs(reading: Reading, clause: Clause, index: number): boolean {
  return (
    is(reading, index, 'they') &&
    anyToken({ start: clause.start, end: index }, (before) => meaningOf(reading.tagOf[before], 'kin') !== undefined)
  );
}

/** Called, but not the police: "ik heb mijn dochter gebeld". The one who called is no object: "mijn dochter heeft gebeld". */
function callsOther(reading: Reading, clause: Clause, at: number, finite: number): boolean {
  let start = Math.max(clause.start, at - REACH);
  for (let index = start; index < at; index += 1) if (is(reading, index, 'whether')) start = index;
  for (let index = start; index < Math.min(clause.end, at + 4); index += 1) {
    const name = reading.tokens[index];
    const named = finite >= 0 && index > finite && index < at && name?.capital === true && !reading.lexicon.isListed(name.text);
    if (named && is(reading, finite - 1, 'me')) return true;
    if (!isLemma(reading, index, 'callOther') || index === at) continue;
    // "Een van jullie", "door mijn zoon".
    if (is(reading, index - 1, 'from') || anyToken({ start: index - 2, end: index }, (before) => is(reading, before, 'by'))) continue;
    const me = anyToken({ start: index - 4, end: index }, (before) => is(reading, before, 'me'));
    // "De huisarts is gebeld": the one who was called.
    if (finite >= 0 && is(reading, finite, 'passive')) return true;
    const caller =
      is(reading, index + 1, 'auxiliary') ||
      is(reading, index + 1, 'callAlready') ||
      (index < at && (reading.lemmas[index + 1]?.length ?? 0) > 1 && index + 1 !== at) ||
      (finite >= 0 &&
        (!is(reading, finite, 'have') || reading.tokens[at]?.asks === true) &&
        index > finite &&
        index - finite <= 2 &&
        !is(reading, finite - 1, 'whoever') &&
        finite <= clause.start + 1) ||
      (index < finite && finite - index <= 4) ||
      (index < at && is(reading, at, 'calls'));
    if ((me && index < at) || !caller || (is(reading, index - 1, 'with') && index > finite)) return true;
  }
  return false;
}

/** Without the police beside it: by whom, of what, and not from a door. */
function isTheirCall(reading: Reading, clause: Clause, at: number, mood: Mood): boolean {
  const finite = finiteBefore(reading, clause, at);
  const already = anyToken({ start: Math.max(clause.start, at - REACH), end: at }, (index) => is(reading, index, 'callAlready'));
  const passedOn = isLemma(reading, at, 'passedOn');
  if (!passedOn && !isLemma(reading, at, 'phoned')) return false;
  if (callsOther(reading, clause, at, finite)) return false;
  if (is(reading, at + 1, 'callFrom') && !is(reading, at + 2, 'callTarget') && !isTarget(reading, at + 3)) return false;
  if (passedOn) {
    const it = anyToken(
      { start: Math.max(clause.start, at - REACH), end: at },
      (index) => is(reading, index, 'article') || is(reading, index, 'link'),
    );
    return (already || mood === 'asked' || it || at === clause.start) && !is(reading, at + 1, 'article');
  }
  // "Er wordt gebeld": at the door, unless it is now.
  if (
    is(reading, finite, 'becomes') &&
    mood !== 'asked' &&
    !anyToken({ start: finite, end: at }, (index) => is(reading, index, 'rightNow'))
  )
    return false;
  if (already || mood === 'asked') return true;
  // "Heb ze gebeld", "ik heb ze gebeld", "ze zijn gebeld": whom, not who.
  const ours = is(reading, finite, 'have') || is(reading, finite - 1, 'me') || is(reading, finite + 1, 'me');
  if (ours || (is(reading, finite, 'passive') && is(reading, finite - 1, 'they'))) return true;
  for (let index = Math.max(clause.start, finite >= 0 ? finite - 3 : at - 4); index < at; index += 1)
    if (isStranger(reading, index) && !isOneOfUs(reading, clause, index)) return false;
  const someone = anyToken({ start: Math.max(clause.start, at - REACH), end: at }, (index) => isSubject(reading, index));
  return someone || at === clause.start || finite === at - 1;
}

function fromParticiple(reading: Reading, clause: Clause, at: number): Said | null {
  if (isRinging(reading, clause, at)) return null;
  const opening = sentenceStart(reading, at);
  const end = sentenceEnd(reading, at);
  const mood = moodOf(reading, clause, at);
  if (mood === 'void') return null;
  const finite = finiteBefore(reading, clause, at);
  // "Ik ben gebeld door de politie", "de wijkagent heeft mij gebeld".
  const called = is(reading, finite, 'passive') && (is(reading, finite - 1, 'me') || is(reading, finite + 1, 'me'));
  if (
    called ||
    anyToken({ start: finite + 1, end: at }, (index) => finite >= 0 && is(reading, index, 'toUs') && !is(reading, index - 1, 'preposition'))
  )
    return null;
  const target =
    nearest(reading, at, Math.max(clause.start, at - REACH), Math.min(clause.end, at + 7)) ??
    nearest(reading, at, Math.max(opening, at - 4), Math.min(end, at + 7));
  if (target === undefined && !isTheirCall(reading, clause, at, mood)) return null;
  return { alarm: mood === 'asked' ? 'asking' : 'reported', start: Math.min(at, target ?? at), end: Math.max(at, target ?? at) + 1 };
}

/** "Ik bel nu 112", "ik ben 112 aan het bellen"; not "bel 112!", "112 bellen!" nor "moet ik 112 bellen". */
function fromPresent(reading: Reading, clause: Clause, at: number): Said | null {
  if (isRinging(reading, clause, at) || isImperative(reading, clause, at)) return null;
  if (is(reading, at - 1, 'busy') && is(reading, at - 2, 'ringing')) return null;
  const near = { start: Math.max(clause.start, at - REACH), end: Math.min(clause.end, at + 7) };
  const found = (...lists: readonly Parameters<typeof is>[2][]): boolean =>
    anyToken(near, (index) => lists.some((list) => is(reading, index, list) && index !== at));
  const now = found('rightNow');
  const mood = moodOf(reading, clause, at);
  // "Zijn jullie aan het bellen of zal ik": of another call.
  const or = anyToken({ start: at, end: near.end }, (index) => is(reading, index, 'or'));
  const modal = or ? anyToken({ start: near.start, end: at }, (index) => is(reading, index, 'modal')) : found('modal');
  // "Zo meteen bel ik": not yet.
  const soon = found('soon') && (!now || anyToken(near, (index) => is(reading, index, 'soon') && is(reading, index + 1, 'rightNow')));
  if (mood === 'void' || modal || (mood !== 'asked' && (soon || found('negation', 'negatedNoun')))) return null;
  const opening = sentenceStart(reading, at);
  const conditional = anyToken({ start: opening, end: sentenceEnd(reading, at) }, (index) => is(reading, index, 'condition'));
  if (conditional && !now) return null;
  const target = nearest(reading, at, near.start, near.end);
  const said = (alarm: Alarm): Said => ({ alarm, start: Math.min(at, target ?? at), end: Math.max(at, target ?? at) + 1 });
  // "Aan het bellen", "te bellen": somebody is at it.
  const at112 = is(reading, at - 2, 'ringing') || (is(reading, at - 1, 'busy') && (!is(reading, at - 1, 'busyTo') || found('busyWith')));
  if (is(reading, at, 'callInfinitive') && !at112 && !is(reading, at - 1, 'we')) return null;
  if (!found('me') && reading.lexicon.imperatives.has(reading.tokens[at]?.text ?? '')) return null;
  if (mood === 'asked' && !found('me'))
    return found('whoever', 'you') && (target !== undefined || !callsOther(reading, clause, at, -1)) ? said('asking') : null;
  const me = found('me');
  if (found('you') && !me) return null;
  if (at112) {
    const stranger = anyToken({ start: near.start, end: at }, (index) => isStranger(reading, index)) || found('whoever');
    return target !== undefined || (!stranger && !callsOther(reading, clause, at, -1)) ? said('reported') : null;
  }
  const beside = [at - 1, at + 1, at - 2].some((index) => near.start <= index && index < near.end && isSubject(reading, index));
  const someone = me || beside || (at > near.start && isLemma(reading, at - 1, 'callOther'));
  // "Wacht, ik bel".
  if (target === undefined && me && at === clause.end - 1) return said('reported');
  if (target === undefined) return someone && now && !callsOther(reading, clause, at, -1) && !found('they') ? said('reported') : null;
  return someone || now ? said('reported') : null;
}

/** Past "en", "graag": where somebody is told to: "neem contact op met de politie". */
function opens(reading: Reading, clause: Clause): number {
  let index = clause.start;
  while (index < clause.end && (is(reading, index, 'and') || is(reading, index, 'opener') || is(reading, index, 'condition'))) index += 1;
  return index;
}

function fromPhrase(reading: Reading, clause: Clause): Said | null {
  const { reported, reportedBack } = reading.lexicon;
  const found = findPatterns<string>(reported, reading.lemmas, clause.start, clause.end);
  // "Zal ik bellen of is dat al gedaan": done, when it is about calling.
  const back =
    isAnywhere(reading, 'calls') || isLemmaAnywhere(reading, 'called')
      ? findPatterns<string>(reportedBack, reading.lemmas, clause.start, clause.end)
      : [];
  if (found.length === 0 && back.length === 0) return null;
  for (const { tokens } of [...found, ...back]) {
    const start = tokens[0] ?? clause.start;
    const last = tokens.at(-1) ?? start;
    const mood = moodOf(reading, clause, last, start);
    // "Blijf binnen tot de politie komt": they are waited for.
    if (anyToken({ start: clause.start, end: start }, (index) => is(reading, index, 'until') && !is(reading, index + 1, 'now'))) continue;
    const deniedBehind = anyToken({ start: start + 1, end: Math.min(clause.end, last + 3) }, (index) => is(reading, index, 'negation'));
    if (mood === 'asked') return { alarm: 'asking', start, end: last + 1 };
    const told =
      (isImperative(reading, clause, opens(reading, clause)) && !is(reading, opens(reading, clause), 'busyWith')) ||
      anyToken(clause, (index) => (is(reading, index, 'modal') && index < start && index >= start - 3) || is(reading, index, 'otherDays'));
    if (mood === 'said' && !deniedBehind && !told) return { alarm: 'reported', start, end: last + 1 };
  }
  return null;
}

/** "Heeft iemand 112?", "112 al?": a few words and the number. */
function fromFragment(reading: Reading, clause: Clause): Said | null {
  const asks =
    (reading.tokens[clause.start]?.asks ?? false) ||
    (is(reading, clause.start, 'questionVerb') && is(reading, clause.start + 1, 'whoever'));
  for (let index = clause.start; index < clause.end; index += 1) {
    // "Heb jij nou 112 of hoe zit dat".
    if (
      !is(reading, index, 'auxiliary') ||
      is(reading, index, 'passive') ||
      !(is(reading, index + 1, 'you') || is(reading, index + 1, 'whoever'))
    )
      continue;
    const number = [index + 2, index + 3, index + 4].find((at) => isTarget(reading, at));
    if (number !== undefined && (number + 1 >= clause.end || is(reading, number + 1, 'or')))
      return { alarm: 'asking', start: index, end: number + 1 };
  }
  if (!asks || clause.end - clause.start > 6) return null;
  const target = nearest(reading, clause.start, clause.start, clause.end);
  const other = anyToken(
    clause,
    (index) =>
      is(reading, index, 'modal') ||
      is(reading, index, 'preposition') ||
      is(reading, index, 'calls') ||
      is(reading, index, 'me') ||
      (is(reading, index, 'questionWord') && !is(reading, index, 'whoever')),
  );
  const someone = anyToken(clause, (index) => is(reading, index, 'whoever') || is(reading, index, 'callAlready'));
  return target !== undefined && someone && !other ? { alarm: 'asking', start: clause.start, end: clause.end } : null;
}

function channelOf(reading: Reading, { start, end }: Said): { channel: Channel; at: number } | null {
  const sentence = sentenceStart(reading, start);
  // "112? al gebeld?": the number is a sentence of its own.
  const alone = sentence === start && reading.tokens[sentence - 1]?.gap === 'stop' ? 1 : 0;
  for (let index = Math.max(sentence - alone, start - REACH); index < Math.min(reading.tokens.length, end + 4); index += 1) {
    const word = reading.tokens[index]?.text ?? '';
    if (reading.negated[index] && is(reading, end, 'negationEnds')) continue;
    if (reading.negated[index] && anyToken({ start: index + 1, end: end + 4 }, (later) => isTarget(reading, later))) continue;
    if (word === '112' || is(reading, index, 'emergencyNumber')) return { channel: '112', at: index };
    if (word.startsWith('0900') || word === '8844') return { channel: '0900-8844', at: index };
  }
  return null;
}

/** "Vorig jaar heb ik 112 gebeld". */
function isLongAgo(reading: Reading, { start }: Said): boolean {
  return findPatterns(reading.lexicon.longAgo, reading.lemmas, sentenceStart(reading, start), sentenceEnd(reading, start)).length > 0;
}

export function readAlarm(reading: Reading, mark: Mark): Pick<Facts, 'alarm' | 'channel'> {
  let best: Said | null = null;
  let through: { channel: Channel; at: number } | null = null;
  const take = (said: Said | null): void => {
    if (said === null) return;
    const channel = channelOf(reading, said);
    const better =
      best === null ||
      (best.alarm === 'asking' && said.alarm === 'reported') ||
      (best.alarm === said.alarm && through === null && channel !== null);
    if (!better) return;
    best = said;
    through = channel;
  };
  const calling = isAnywhere(reading, 'calls') || isLemmaAnywhere(reading, 'called');
  for (let at = 0; calling && at < reading.tokens.length; at += 1) {
    const clause = reading.clauseOf[at];
    if (clause === undefined) continue;
    if (isLemma(reading, at, 'called')) take(fromParticiple(reading, clause, at));
    else if (is(reading, at, 'calls')) take(fromPresent(reading, clause, at));
  }
  for (const clause of reading.clauses) {
    take(fromPhrase(reading, clause));
    if (isLemmaAnywhere(reading, 'callTarget')) take(fromFragment(reading, clause));
  }
  const said = best as Said | null;
  const channel = through as { channel: Channel; at: number } | null;
  if (said === null || (said.alarm === 'reported' && isLongAgo(reading, said))) return {};
  mark('alarm', said.alarm, said.start, said.end);
  if (channel) mark('channel', channel.channel, channel.at, channel.at + 1);
  return { alarm: said.alarm, ...(channel ? { channel: channel.channel } : {}) };
}
