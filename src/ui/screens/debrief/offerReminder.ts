import type { DebriefText } from '../../text/nl/debrief.ts';
import { offerFile } from './offerFile.ts';
import { calendarFile } from './reminder.ts';

/** Makes the calendar file in the page; nothing is sent anywhere. `digest`: of the round, so that its event is there only once. */
export function offerReminder(text: DebriefText, digest: string): void {
  const file = calendarFile(new Date(), { title: text.reminderEvent, text: text.reminderText, uid: `${digest}@boef-in-de-wijk` });
  offerFile(text.reminderFile, 'text/calendar;charset=utf-8', file);
}
