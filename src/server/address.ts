import type { IncomingMessage } from 'node:http';
import type { EveningParts } from '../host/evening/evening.ts';
import { networksOf } from './networks.ts';

/** Where phones go. It is looked up anew each time: a laptop joins the hall's network after the program was started, or another one. */
export function addressForPhones(host: string, port: () => number, publicUrl: string | null): EveningParts['address'] {
  const forPhones = (): string | null => {
    if (publicUrl !== null) return publicUrl;
    if (isLoopback(host)) return null;
    const address = isEveryAddress(host) ? networksOf()[0]?.address : host;
    return address === undefined ? null : `http://${inUrl(address)}:${port()}`;
  };
  return {
    get url() {
      return forPhones() ?? `http://${nameForBrowser(host)}:${port()}`;
    },
    get onlyHere() {
      return forPhones() === null;
    },
  };
}

export function isEveryAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** What one types in a browser on this machine. */
export function nameForBrowser(host: string): string {
  return isEveryAddress(host) || host === '127.0.0.1' ? 'localhost' : inUrl(host);
}

function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * From where a request came, for limits only; it is nowhere kept. Behind a proxy it is what the proxy nearest to us saw, the last one
 * in its list: what stands before it anybody can make up. Of a long address only the part that a household has.
 */
export function cameFrom({ headers, socket }: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy ? [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim() : '';
  const address = (forwarded || socket.remoteAddress || 'unknown').replace(/^::ffff:/, '').slice(0, 45);
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
}
