import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { Offset } from '../scenario/time.ts';
import { SEAT_INTENTS } from '../protocol/intents.ts';
import { whyUnreadable } from './whyUnreadable.ts';

const Act = z.strictObject({ at: Offset, seat: z.string(), intent: z.discriminatedUnion('type', SEAT_INTENTS) });
const Acts = z.array(Act);

/** What one seat wants at one moment; `number` counts the acts as they stand in the file, from 1. */
export type ScriptedAct = z.infer<typeof Act> & { readonly number: number };
export type Script = readonly ScriptedAct[];

const EXAMPLE = '{"at":"01:20","seat":"raam","intent":{"type":"placeCall","contact":"112"}}';

/** Reads a script, in any order of time, or says in Dutch what is wrong with it. */
export function readScript(path: string): { readonly script: Script } | { readonly problem: string } {
  const unreadable = whyUnreadable(path);
  if (unreadable !== null) return { problem: unreadable };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { problem: `${path}: dit is geen JSON. Kijk de komma's en haakjes na.` };
  }
  const parsed = Acts.safeParse(value);
  if (parsed.success) {
    const numbered = parsed.data.map((act, i) => ({ ...act, number: i + 1 }));
    return { script: numbered.sort((a, b) => a.at - b.at || a.number - b.number) };
  }
  const [issue] = parsed.error.issues;
  return {
    problem: `${path}: ${issue === undefined ? 'het script klopt niet' : problemOf(issue)}. Een handeling is bijvoorbeeld ${EXAMPLE}.`,
  };
}

/** "Handeling 3: veld "intent.choice" klopt niet": which act, and which field of it. */
function problemOf(issue: z.core.$ZodIssue): string {
  const [index, ...field] = issue.path;
  if (typeof index !== 'number') return 'een script is een lijst van handelingen, tussen [ en ]';
  const act = `handeling ${index + 1}`;
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return `${act} kent geen veld "${[...field, key].join('.')}"`;
  }
  return field.length === 0 ? `${act} is geen blok tussen { en }` : `${act}: veld "${field.join('.')}" ontbreekt of klopt niet`;
}
