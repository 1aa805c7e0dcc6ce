import * as z from 'zod';

/** Whole milliseconds since the start of the exercise. */
export type SimTime = number & { readonly unit?: 'sim ms' };

const MINUTE = 60_000;
const SECOND = 1_000;

/** A time in the exercise or a length of time, written "minutes:seconds", e.g. "02:30"; becomes milliseconds. */
export const Offset = z
  .string()
  .regex(/^\d{1,3}:[0-5]\d$/)
  .transform((text): number => {
    const [minutes = '0', seconds = '0'] = text.split(':');
    return Number(minutes) * MINUTE + Number(seconds) * SECOND;
  })
  .meta({ description: 'minutes:seconds, e.g. "02:30"' });

/** A time of day, written "20:10"; becomes minutes after midnight. */
export const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .transform((text): number => {
    const [hours = '0', minutes = '0'] = text.split(':');
    return Number(hours) * 60 + Number(minutes);
  })
  .meta({ description: 'time of day, e.g. "20:10"' });
