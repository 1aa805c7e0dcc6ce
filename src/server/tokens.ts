// Words that nobody can guess, and what is kept of them.
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { CODE_LENGTH } from '../protocol/roomCode.ts';

/** 128 bits, in letters that an address may hold. */
export function newToken(): string {
  return randomBytes(16).toString('base64url');
}

/** What is kept of a token: whoever reads the file cannot come in with it. A token is random and needs no salt. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Six digits, each as likely as any other; those that a hall would misread as fewer are not spared. */
export function newRoomCode(): string {
  return String(randomInt(10 ** CODE_LENGTH)).padStart(CODE_LENGTH, '0');
}
