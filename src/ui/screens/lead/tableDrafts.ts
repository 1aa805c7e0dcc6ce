// Tables share one screen, and so its fields: what was typed for one table is put away while another table is shown.
import { readStored, writeStored } from '../../storage.ts';

const DRAFT = 'boef.draft.';
const awayOf = (table: string): string => `boef.table.${table}.`;

function keysFrom(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function move(from: string, to: string): void {
  for (const key of keysFrom(from)) {
    writeStored(to + key.slice(from.length), readStored(key) ?? '');
    writeStored(key, '');
  }
}

/** Puts away what was typed for one table, and brings back what was typed for the other. */
export function changeTable(from: string, to: string): void {
  move(DRAFT, awayOf(from));
  move(awayOf(to), DRAFT);
}

/** Nothing of an earlier evening comes up in this one. */
export function forgetTableDrafts(): void {
  for (const key of [...keysFrom('boef.table.'), ...keysFrom(`${DRAFT}chat.`), ...keysFrom(`${DRAFT}call`)]) writeStored(key, '');
}
