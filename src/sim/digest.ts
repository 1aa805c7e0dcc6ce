import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ExerciseEvent } from './event.ts';

const SHOWN = 32;

/** A fingerprint of everything that happened: the same on every machine for the same scenario, seed and commands. */
export function digestOf(events: readonly ExerciseEvent[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(events)))).slice(0, SHOWN);
}
