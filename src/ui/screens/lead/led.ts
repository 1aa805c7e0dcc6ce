// What this browser remembers of an evening that it leads, beside the ticket: when it began, and what was checked before. Nothing
// of it goes to the server.
import { readTicket } from '../../session/ticket.ts';
import { readStored, writeStored } from '../../storage.ts';

/** What the facilitator checked; `who` was spoken to at the control room. */
export interface Preflight {
  readonly told: boolean;
  readonly who: string;
  readonly phone: boolean;
  readonly beamer: boolean;
  readonly sound: boolean;
}

export const CHECKS = ['told', 'phone', 'beamer', 'sound'] as const;
export type Check = (typeof CHECKS)[number];

const UNCHECKED: Preflight = { told: false, who: '', phone: false, beamer: false, sound: false };

/** An evening that this browser leads. */
export interface Led {
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

const NEXT = 'next';
const checkKey = (code: string): string => `boef.preflight.${code}`;
const ledKey = (code: string): string => `boef.led.${code}`;
const LED = /^boef\.led\.(\d{6})$/;

/** What was checked for this evening, or for the next one (null). */
export function readPreflight(code: string | null): Preflight {
  try {
    const kept: unknown = JSON.parse(readStored(checkKey(code ?? NEXT)) ?? '');
    return typeof kept === 'object' && kept !== null ? { ...UNCHECKED, ...kept } : UNCHECKED;
  } catch {
    return UNCHECKED;
  }
}

export function keepPreflight(code: string | null, preflight: Preflight): void {
  writeStored(checkKey(code ?? NEXT), JSON.stringify(preflight));
}

/** What has still to be checked. */
export function unchecked(preflight: Preflight): readonly Check[] {
  return CHECKS.filter((check) => !preflight[check] || (check === 'told' && preflight.who.trim() === ''));
}

/** A new evening: what was checked for it goes with it, and the control room must be told anew of the one after. */
export function keepLed(code: string, startedAt: number): void {
  writeStored(ledKey(code), String(startedAt));
  const checked = readPreflight(null);
  keepPreflight(code, checked);
  keepPreflight(null, { ...checked, told: false, who: '' });
}

/** Nothing of this evening stays in this browser as its facilitator. */
export function forgetLed(code: string): void {
  writeStored(ledKey(code), '');
  writeStored(checkKey(code), '');
}

/** Evenings of which this browser has the facilitator's token, the latest first. */
export function ledEvenings(): readonly Led[] {
  return keys()
    .flatMap((key) => {
      const code = LED.exec(key)?.[1];
      const startedAt = Number(readStored(key));
      return code === undefined || readTicket(code)?.facilitator === undefined ? [] : [{ code, startedAt }];
    })
    .sort((a, b) => b.startedAt - a.startedAt);
}

function keys(): readonly string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
