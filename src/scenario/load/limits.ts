// What a file may not exceed. A scan over the tokens keeps no tree and does not call itself, so a hostile file costs little.
import { createScanner } from 'jsonc-parser';

export const LIMITS = {
  mebibytes: 5,
  /** Blocks and lists inside each other; a scenario needs 8. */
  depth: 64,
  /** Words, numbers and signs; the largest shipped neighbourhood has some 60,000. */
  tokens: 1_000_000,
} as const;

const MOST_BYTES = LIMITS.mebibytes * 1024 * 1024;

/** Whether the text takes more than 5 MiB as UTF-8. */
export function isTooLarge(text: string): boolean {
  if (text.length > MOST_BYTES) return true;
  if (text.length * 3 <= MOST_BYTES) return false;
  return new TextEncoder().encode(text).length > MOST_BYTES;
}

// The values of jsonc-parser's SyntaxKind, which cannot be imported where every file is compiled by itself.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const END_OF_FILE = 17;

/** The first place where the text is nested too deeply or says too much, or null. */
export function findExcess(text: string): { readonly code: 'tooDeep' | 'tooMuch'; readonly offset: number; readonly limit: number } | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  let tokens = 0;
  for (let kind: number = scanner.scan(); kind !== END_OF_FILE; kind = scanner.scan()) {
    tokens += 1;
    if (tokens > LIMITS.tokens) return { code: 'tooMuch', offset: scanner.getTokenOffset(), limit: LIMITS.tokens };
    if (kind === CLOSE_BRACE || kind === CLOSE_BRACKET) depth -= 1;
    if (kind === OPEN_BRACE || kind === OPEN_BRACKET) depth += 1;
    if (depth > LIMITS.depth) return { code: 'tooDeep', offset: scanner.getTokenOffset(), limit: LIMITS.depth };
  }
  return null;
}
