import type { Facts } from './facts.ts';

/** What is known after hearing more: a later word for the same thing wins, lists are united. */
export function mergeFacts(known: Facts, more: Facts): Facts {
  const merged: { -readonly [K in keyof Facts]: Facts[K] } = { ...known };
  if (more.what !== undefined) merged.what = more.what;
  if (more.person !== undefined) merged.person = { ...known.person, ...more.person };
  if (more.vehicle !== undefined) merged.vehicle = { ...known.vehicle, ...more.vehicle };
  if (more.location !== undefined) merged.location = more.location;
  if (more.heading !== undefined) merged.heading = { ...known.heading, ...more.heading };
  if (more.alarm !== undefined) merged.alarm = more.alarm;
  if (more.channel !== undefined) merged.channel = more.channel;
  if (more.danger !== undefined) merged.danger = more.danger;
  merged.activities = [...new Set([...known.activities, ...more.activities])];
  merged.conduct = [...new Set([...known.conduct, ...more.conduct])];
  return merged;
}
