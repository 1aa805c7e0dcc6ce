// When it was, as far as the words say it in figures: "om 20.10 uur", "kwart over twee", "tien minuten geleden".
import type { Time } from './facts.ts';
import type { MarkText } from './findings.ts';
import type { Reading } from './reading.ts';

const MINUTES_OF_HOUR = 60;
const HOURS_OF_HALF_DAY = 12;
const EVENING = /\b(?:vanavond|avonds|avond|vanmiddag|middags|middag|pm|evening|afternoon|tonight)\b/;

const CLOCK = /\b(?:([01]?\d|2[0-3])[.:]([0-5]\d)(?![.\d-])(?: ?uur| ?u\b)?|([01]?\d|2[0-3]) ?uur\b(?! geleden| lang| later))/;
const AGO =
  /\b(half|kwartier|\d{1,3}|[a-z]{3,12})?(?: |^)?(uur|uurtje|kwartier|minuten|minuut|minuutje|min|minutes?|hours?)(?: of (?:wat|zo|twee|drie))? (?:geleden|terug|ago)\b/;
const SPOKEN = /\b(half|kwart over|kwart voor|([a-z]+|\d{1,2}) (over|voor)) (half )?([a-z]+|\d{1,2})\b/;

function numberOf(reading: Reading, word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d+$/.test(word)) return Number(word);
  return reading.lexicon.numbers.get(word) ?? null;
}

/** Minutes of the day; in the evening the clock of twelve hours counts on. */
function ofDay(minutes: number, text: string): number {
  const later = minutes < HOURS_OF_HALF_DAY * MINUTES_OF_HOUR && EVENING.test(text);
  return (later ? minutes + HOURS_OF_HALF_DAY * MINUTES_OF_HOUR : minutes + 24 * MINUTES_OF_HOUR) % (24 * MINUTES_OF_HOUR);
}

interface Found {
  readonly time: Time;
  readonly from: number;
  readonly to: number;
}

const HINT = /\d[.:]\d|uur|geleden|terug|ago|minu|kwart|half|over|voor/;

function ago(reading: Reading): Found | null {
  if (!/geleden|terug|ago/.test(reading.plain.text)) return null;
  const match = AGO.exec(reading.plain.text);
  if (match === null) return null;
  const [whole, count, unit = ''] = match;
  const one = unit.startsWith('kwartier') ? 15 : /^(?:uur|hour)/.test(unit) ? MINUTES_OF_HOUR : 1;
  const times = count === 'half' ? 0.5 : (numberOf(reading, count) ?? 1);
  return { time: { ago: Math.round(one * times) }, from: match.index, to: match.index + whole.length };
}

function clock(reading: Reading): Found | null {
  const { text } = reading.plain;
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const before = text.slice(Math.max(0, match.index - 2), match.index);
  const plain = match[3] === undefined && !match[0].includes('u');
  // "1.80" is a height and "0900-8844" a number, unless a word for a time stands before it.
  if (plain && !/\b(?:om|rond|tegen|sinds|vanaf|at|tot|ca|omstreeks|na|voor|around) ?$/.test(text.slice(0, match.index))) return null;
  if (/[\d.]$/.test(before)) return null;
  const minutes = Number(match[1] ?? match[3]) * MINUTES_OF_HOUR + Number(match[2] ?? 0);
  return { time: { clock: ofDay(minutes, text) }, from: match.index, to: match.index + match[0].length };
}

function spoken(reading: Reading): Found | null {
  const { text } = reading.plain;
  const match = SPOKEN.exec(text);
  if (match === null) return null;
  const [whole, phrase = '', count, side, half, last] = match;
  const hour = numberOf(reading, last);
  if (hour === null || hour > HOURS_OF_HALF_DAY || hour < 1) return null;
  const minutes = phrase === 'half' || count === undefined ? 15 : numberOf(reading, count);
  if (minutes === null || minutes >= 30) return null;
  const whole60 = (hour + HOURS_OF_HALF_DAY - (phrase === 'half' || half !== undefined ? 1 : 0)) % HOURS_OF_HALF_DAY;
  const middle = phrase === 'half' || half !== undefined ? 30 : 0;
  const sign = phrase === 'half' ? 0 : phrase === 'kwart voor' || side === 'voor' ? -1 : 1;
  return {
    time: { clock: ofDay(whole60 * MINUTES_OF_HOUR + middle + sign * minutes, text) },
    from: match.index,
    to: match.index + whole.length,
  };
}

/** The first time that is told. */
export function readTime(reading: Reading, markText: MarkText): Time | undefined {
  if (!HINT.test(reading.plain.text)) return undefined;
  const found = ago(reading) ?? clock(reading) ?? spoken(reading);
  if (found === null) return undefined;
  markText('time', found.time.clock === undefined ? `-${found.time.ago}` : String(found.time.clock), found.from, found.to);
  return found.time;
}
