/** What stands in the calendar. */
export interface Reminder {
  readonly title: string;
  readonly text: string;
  readonly uid: string;
}

const MONTHS = 3;
/** Octets that a line of a calendar may have (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const two = (value: number): string => String(value).padStart(2, '0');
const day = (date: Date): string => `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;

/** The same day three months on; the last day of the month when that month is shorter. */
export function threeMonthsOn(from: Date): Date {
  const date = new Date(from.getFullYear(), from.getMonth() + MONTHS, 1, 12);
  const last = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  date.setDate(Math.min(from.getDate(), last));
  return date;
}

/** A calendar file (RFC 5545) with one whole-day event three months from now. */
export function calendarFile(now: Date, { title, text, uid }: Reminder): string {
  const start = threeMonthsOn(now);
  const end = new Date(start.getFullYear(), start.getMonth(), start.getDate() + 1);
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Boef in de wijk//NL',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day(start)}`,
    `DTEND;VALUE=DATE:${day(end)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n');
}

/** A line that is too long goes on after a line break and a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let length = 0;
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (length + octets > LONGEST_LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += letter;
    length += octets;
  }
  return folded;
}
