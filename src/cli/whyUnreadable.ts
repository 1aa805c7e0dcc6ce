import { accessSync, constants, statSync } from 'node:fs';

/** Why a file cannot be read, in Dutch, or null when it can. */
export function whyUnreadable(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return `${path}: dit bestand is er niet. Kijk de naam na.`;
  if (found.isDirectory()) return `${path}: dit is een map. Noem een bestand in die map.`;
  try {
    accessSync(path, constants.R_OK);
    return null;
  } catch {
    return `${path}: dit bestand mag niet gelezen worden. Kijk de rechten na.`;
  }
}
