/** The same mistake is told once in this time. Milliseconds. */
const QUIET = 60_000;
const MOST_TOLD = 100;
const told = new Map<string, number>();

/** Tells of a mistake of ours on the terminal, and lets the evening go on; one that comes back ten times a second is told once a minute. */
export function report(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const now = performance.now();
  if (now - (told.get(text) ?? -QUIET) < QUIET) return;
  if (told.size >= MOST_TOLD) told.clear();
  told.set(text, now);
  console.error(text);
}
