import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ExerciseEvent } from './event.ts';

const SHOWN = 32;

/** A fingerprint of everything that happened: the same on every machine for the same scenario, seed and commands. */
export function digestOf(events: readonly ExerciseEvent[]): string {
  return fingerprintOf(events);
}

/** A fingerprint of plain data: the same for the same content in the same order of fields. */
export function fingerprintOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(data)))).slice(0, SHOWN);
}
