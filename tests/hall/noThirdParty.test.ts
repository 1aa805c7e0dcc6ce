import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { secure } from '../../src/server/pages.ts';
import { readSourceFiles } from '../architecture/sourceFiles.ts';
import { foreignAddresses } from './foreignAddresses.ts';

const ENDINGS = /\.(js|mjs|css|html|json|svg|webmanifest|txt)$/;

test('what is built, and what it is built of, holds no address of another host', () => {
  // Of the last build, where there is one; `npm test` looks again after it has built.
  expect(foreignAddresses(readSourceFiles(['dist', 'public', 'index.html'], ENDINGS))).toEqual([]);
  const sources = readSourceFiles(['src/ui'], /\.(ts|tsx|css)$/);
  expect(sources.length).toBeGreaterThan(100);
  expect(foreignAddresses(sources)).toEqual([]);
});

test('an address of another host is found in scripts, styles and pages, however it is written', () => {
  const found = (text: string) => foreignAddresses([{ path: 'a.js', text }]).length;
  for (const stranger of [
    'fetch("https://fonts.example.org/a.css")',
    'new WebSocket(`wss://relay.example.org:443/x`)',
    '@import url(//cdn.example.org/a.css)',
    '<script src="//cdn.example.org/a.js">',
    '<img srcset=//cdn.example.org/a.png>',
    'x="HTTP://EXAMPLE.ORG"',
    'ws://127.0.0.1:2567.example.org/',
  ])
    expect([stranger, found(stranger)]).toEqual([stranger, 1]);
  for (const own of [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    'url(/assets/a.woff2)',
    'fetch("/api/find")',
    'a // b',
    '"https://" + host',
  ])
    expect([own, found(own)]).toEqual([own, 0]);
});

describe('the headers of every answer', () => {
  const headersFor = (host: string | undefined): Record<string, string> => {
    const headers: Record<string, string> = {};
    const response = {
      setHeader: (name: string, value: string) => {
        headers[name] = value;
      },
    };
    secure({ headers: { host } } as IncomingMessage, response as unknown as ServerResponse);
    return headers;
  };
  const directives = (host: string | undefined): Record<string, string> =>
    Object.fromEntries(
      (headersFor(host)['Content-Security-Policy'] ?? '').split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]),
    );

  test('allow files, sockets and frames of this host only, and no program inside a page', () => {
    expect(directives('hal.lan:2567')).toEqual({
      'default-src': "'self'",
      'connect-src': "'self' ws://hal.lan:2567 wss://hal.lan:2567",
      'img-src': "'self' data: blob:",
      'worker-src': "'self' blob:",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
    expect(headersFor('x')).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
  });

  test('cannot be widened by what somebody writes as the host', () => {
    for (const host of ["x; script-src * 'unsafe-inline'", 'x y', 'x/y', "'unsafe-eval'", '*', 'x'.repeat(300), '', undefined])
      expect([host, directives(host)['connect-src']]).toEqual([host, "'self'"]);
  });
});
