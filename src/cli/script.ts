import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { Offset } from '../scenario/time.ts';
import { CHOICES, CONTACTS } from '../scenario/vocabulary.ts';

/** What a seat can want in a script; the same intents as on the phone, written down. */
const ScriptedIntent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('lookCloser'), sighting: z.string() }),
  z.strictObject({ type: z.literal('remember'), sighting: z.string() }),
  z.strictObject({ type: z.literal('forget'), sighting: z.string() }),
  z.strictObject({ type: z.literal('walkTo'), lookout: z.string() }),
  z.strictObject({ type: z.literal('placeCall'), contact: z.enum(CONTACTS) }),
  z.strictObject({ type: z.literal('say'), text: z.string().max(300) }),
  z.strictObject({ type: z.literal('dontKnow') }),
  z.strictObject({ type: z.literal('hangUp') }),
  z.strictObject({ type: z.literal('postChat'), group: z.string(), text: z.string().max(500), replyTo: z.string().optional() }),
  z.strictObject({ type: z.literal('readBroadcast'), broadcast: z.string() }),
  z.strictObject({ type: z.literal('act'), choice: z.enum(CHOICES) }),
]);

/** A script: who wants what, and when; in any order. */
const Script = z.array(z.strictObject({ at: Offset, seat: z.string(), intent: ScriptedIntent }));
export type Script = z.infer<typeof Script>;

/** Reads a script, or says in Dutch what is wrong with it. */
export function readScript(path: string): { readonly script: Script } | { readonly problem: string } {
  if (!existsSync(path)) return { problem: `${path}: dit bestand is er niet. Kijk de naam na.` };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { problem: `${path}: dit is geen JSON. Kijk de komma's en haakjes na.` };
  }
  const parsed = Script.safeParse(value);
  if (parsed.success) return { script: [...parsed.data].sort((a, b) => a.at - b.at) };
  const issue = parsed.error.issues[0];
  return {
    problem: `${path}: regel ${String(issue?.path[0] ?? '?')} van het script klopt niet bij "${issue?.path.slice(1).join('.') ?? ''}". Een regel is bijvoorbeeld {"at":"01:20","seat":"raam","intent":{"type":"placeCall","contact":"112"}}.`,
  };
}
