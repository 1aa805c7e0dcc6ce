// Whether the text says that the police were called, or asks it: "112 gebeld?", "ik heb 112 gebeld", "ik heb NIET gebeld".
import type { Facts } from './facts.ts';
import type { Mark } from './findings.ts';
import { findPatterns } from './patterns.ts';
import { anyToken, is, isImperative, isLemma, type Clause, type Reading } from './reading.ts';

type Alarm = NonNullable<Facts['alarm']>;
type Channel = NonNullable<Facts['channel']>;

interface Said {
  readonly alarm: Alarm;
  readonly start: number;
  readonly end: number;
}

/** "0900-8844" is two words, 112 one. */
function isTarget(reading: Reading, index: number): boolean {
  return is(reading, index, 'callTarget');
}

/** Asked by a question mark, by the order of the words, or by "of": "weet iemand of er gebeld is". */
function asks(reading: Reading, clause: Clause, sentenceStart: number, at: number): boolean {
  if (reading.tokens[at]?.asks) return true;
  let start = clause.start;
  while (start < at && (is(reading, start, 'conjunction') || is(reading, start, 'and') || is(reading, start, 'greeting'))) start += 1;
  if (anyToken({ start: at - 5, end: at }, (index) => is(reading, index, 'me') && is(reading, index + 1, 'questionVerb'))) return false;
  if (is(reading, start, 'questionWord')) return true;
  if (anyToken({ start: sentenceStart, end: at }, (index) => is(reading, index, 'whether') && !isLemma(reading, index + 1, 'callTarget')))
    return true;
  if (!is(reading, start, 'questionVerb')) return false;
  const subject =
    is(reading, start + 1, 'questionSubject') ||
    isTarget(reading, start + 1) ||
    is(reading, start + 1, 'article') ||
    is(reading, start + 1, 'callOther');
  const elliptic = is(reading, start, 'have');
  return elliptic ? is(reading, start + 1, 'questionSubject') && !is(reading, start + 1, 'me') : subject || !isTarget(reading, start + 1);
}

function sentenceStart(reading: Reading, at: number): number {
  let index = at;
  while (index > 0 && reading.tokens[index]?.gap !== 'stop') index -= 1;
  return index;
}

function sentenceEnd(reading: Reading, at: number): number {
  let index = at + 1;
  while (index < reading.tokens.length && reading.tokens[index]?.gap !== 'stop') index += 1;
  return index;
}

/** "Aangebeld": at a door. */
function isRinging(reading: Reading, at: number): boolean {
  return reading.lemmas[at]?.some((lemma) => reading.lexicon.grammar.ringing.has(lemma)) ?? false;
}

/** Called, but not the police: "ik heb mijn dochter gebeld", "ze heeft aangebeld". */
function callsOther(reading: Reading, range: { start: number; end: number }, at: number): boolean {
  if (isRinging(reading, at) || is(reading, at + 1, 'ringing')) return true;
  for (let index = range.start; index < range.end; index += 1) {
    if (!is(reading, index, 'callOther')) continue;
    // The one who called is no object: "mijn buurvrouw heeft gebeld", "heeft iemand van jullie al gebeld".
    const before = reading.tokens[index - 1]?.text ?? '';
    const mine = anyToken({ start: index - 4, end: index }, (at) => is(reading, at, 'me') && is(reading, at + 1, 'questionVerb'));
    const caller =
      is(reading, index + 1, 'questionVerb') ||
      is(reading, index + 1, 'callAlready') ||
      is(reading, index - 1, 'questionVerb') ||
      is(reading, index - 2, 'questionVerb');
    if (mine || !caller || before === 'met') return true;
  }
  return false;
}

function fromParticiple(reading: Reading, at: number): Said | null {
  const clause = reading.clauseOf[at];
  if (clause === undefined) return null;
  const opening = sentenceStart(reading, at);
  const sentence = { start: opening, end: sentenceEnd(reading, at) };
  const near = { start: Math.max(clause.start, at - 8), end: Math.min(clause.end, at + 6) };
  const target =
    anyToken(near, (index) => isTarget(reading, index)) ||
    (clause.start > opening && anyToken({ start: Math.max(opening, at - 4), end: at }, (index) => isTarget(reading, index)));
  const denied = anyToken(near, (index) => is(reading, index, 'negation'));
  const conditional =
    is(reading, clause.start, 'condition') ||
    anyToken(near, (index) => is(reading, index, 'modal')) ||
    anyToken(
      { start: opening, end: clause.start },
      (index) => index === opening && is(reading, index, 'condition') && reading.clauseOf[index] === clause,
    );
  if (conditional) return null;
  const asking = asks(reading, clause, opening, at);
  if (!target) {
    const already = anyToken(near, (index) => is(reading, index, 'callAlready'));
    const someone = asking || already || anyToken(near, (index) => is(reading, index, 'me'));
    if (!is(reading, at, 'phoned') || !someone || callsOther(reading, near, at)) return null;
  }
  if (denied && !asking) return null;
  const first = target
    ? [...Array(sentence.end - sentence.start).keys()]
        .map((offset) => offset + sentence.start)
        .filter((index) => isTarget(reading, index) && Math.abs(index - at) <= 8)
    : [];
  return { alarm: asking ? 'asking' : 'reported', start: Math.min(at, ...first), end: Math.max(at, ...first) + 1 };
}

/** "Ik bel nu 112", "ik ben 112 aan het bellen"; not "bel 112!" nor "moet ik 112 bellen". */
function fromPresent(reading: Reading, at: number): Said | null {
  const clause = reading.clauseOf[at];
  if (clause === undefined || isRinging(reading, at)) return null;
  const near = { start: clause.start, end: Math.min(clause.end, at + 6) };
  const targetAt = [...Array(near.end - near.start).keys()].map((offset) => offset + near.start).find((index) => isTarget(reading, index));
  if (anyToken(near, (index) => is(reading, index, 'negation') || is(reading, index, 'modal') || is(reading, index, 'condition')))
    return null;
  if (isImperative(reading, clause, at)) return null;
  const asking = asks(reading, clause, sentenceStart(reading, at), at);
  if (asking) {
    const someone = anyToken(near, (index) => is(reading, index, 'whoever'));
    return someone && (targetAt !== undefined || !callsOther(reading, near, at))
      ? { alarm: 'asking', start: Math.min(at, targetAt ?? at), end: Math.max(at, targetAt ?? at) + 1 }
      : null;
  }
  if (targetAt === undefined) return null;
  const me = anyToken(near, (index) => is(reading, index, 'me'));
  const other =
    (at > clause.start && is(reading, at - 1, 'callOther')) ||
    anyToken(near, (index) => is(reading, index, 'she') || is(reading, index, 'he'));
  return me || other ? { alarm: 'reported', start: Math.min(at, targetAt), end: Math.max(at, targetAt) + 1 } : null;
}

function fromPhrase(reading: Reading, clause: Clause): Said | null {
  const found = findPatterns(reading.lexicon.reported, reading.lemmas, clause.start, clause.end)[0];
  const start = found?.tokens[0];
  const last = found?.tokens.at(-1);
  if (start === undefined || last === undefined) return null;
  if (
    anyToken(clause, (index) => is(reading, index, 'negation')) ||
    is(reading, clause.start, 'condition') ||
    anyToken(clause, (index) => is(reading, index, 'modal'))
  )
    return null;
  return { alarm: asks(reading, clause, sentenceStart(reading, start), start) ? 'asking' : 'reported', start, end: last + 1 };
}

function channelOf(reading: Reading, { start, end }: Said): { channel: Channel; at: number } | null {
  for (let index = Math.max(0, start - 2); index < Math.min(reading.tokens.length, end + 3); index += 1) {
    const word = reading.tokens[index]?.text;
    if (reading.negated[index]) continue;
    if (word === '112') return { channel: '112', at: index };
    if (word === '0900' || word === '09008844' || word === '8844') return { channel: '0900-8844', at: index };
  }
  return null;
}

export function readAlarm(reading: Reading, mark: Mark): Pick<Facts, 'alarm' | 'channel'> {
  let best: Said | null = null;
  const take = (said: Said | null): void => {
    if (said && (best === null || (best.alarm === 'asking' && said.alarm === 'reported'))) best = said;
  };
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (is(reading, at, 'called')) take(fromParticiple(reading, at));
    else if (is(reading, at, 'calls')) take(fromPresent(reading, at));
  }
  for (const clause of reading.clauses) take(fromPhrase(reading, clause));
  const said = best as Said | null;
  if (said === null) return {};
  mark('alarm', said.alarm, said.start, said.end);
  const channel = channelOf(reading, said);
  if (channel) mark('channel', channel.channel, channel.at, channel.at + 1);
  return { alarm: said.alarm, ...(channel ? { channel: channel.channel } : {}) };
}
