import { describe, expect, it } from 'vitest';
import { activityAt, mapTracks } from '../../../src/ui/screens/debrief/story.ts';
import { calendarFile, threeMonthsOn } from '../../../src/ui/screens/debrief/reminder.ts';
import { evening } from './debriefView.ts';

describe('the story on the map', () => {
  it('leaves out who never came', () => {
    expect(mapTracks(evening).map(({ kind }) => kind)).toEqual(['suspect']);
  });

  it('shows whoever it was about as what they were', () => {
    const kindOf = (role: 'suspect' | 'missing' | 'driver') =>
      mapTracks({ tracks: evening.tracks.map((track) => (track.role === 'patrol' ? track : { ...track, role })) })[0]?.kind;
    expect([kindOf('suspect'), kindOf('missing'), kindOf('driver')]).toEqual(['suspect', 'missing', 'driver']);
  });

  it('says what the person did last at each moment', () => {
    expect(activityAt(evening, 70_000)?.activity).toBe('feelsDoor');
    expect(activityAt(evening, 10_000)?.activity).toBe('walks');
    expect(activityAt({ tracks: [] }, 10_000)).toBeNull();
  });
});

describe('the reminder for the calendar', () => {
  it('falls three months on, and on the last day of a shorter month', () => {
    expect(threeMonthsOn(new Date(2026, 10, 21)).toDateString()).toBe(new Date(2027, 1, 21).toDateString());
    expect(threeMonthsOn(new Date(2026, 10, 30)).toDateString()).toBe(new Date(2027, 1, 28).toDateString());
  });

  it('is a calendar file that programs can read: no line over 75 octets, commas escaped, whole day', () => {
    const file = calendarFile(new Date(2026, 10, 21, 9), { title: 'Boef, nog een keer', text: 'é'.repeat(90), uid: 'x@y' });
    const lines = file.split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file).toContain('SUMMARY:Boef\\, nog een keer');
    expect(file).toContain('DTSTART;VALUE=DATE:20270221');
    expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${'é'.repeat(90)}`);
  });
});
