import { expect, test } from 'vitest';
import { calendarFile } from '../../../src/ui/screens/debrief/reminder.ts';

test('a calendar takes the file: every line ends as it should, with a name of its own, a stamp and a whole day', () => {
  const file = calendarFile(new Date(Date.UTC(2026, 10, 21, 9, 5, 7)), {
    title: 'Oefenen',
    text: 'Nog een keer; samen',
    uid: 'abc@oefening',
  });
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = file.trimEnd().split('\r\n');
  expect(lines).toContain('UID:abc@oefening');
  expect(lines).toContain('DTSTAMP:20261121T090507Z');
  expect(lines).toContain('DESCRIPTION:Nog een keer\\; samen');
  expect(lines.filter((line) => /^(ORGANIZER|ATTENDEE|LOCATION|CONTACT)/.test(line))).toEqual([]);
});
