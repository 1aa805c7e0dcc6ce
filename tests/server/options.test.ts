import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { greeting } from '../../src/server/greeting.ts';
import { readOptions } from '../../src/server/options.ts';

test('without any choice phones in the hall can come in', () => {
  expect(readOptions([], {})).toMatchObject({ host: '0.0.0.0', port: 3000, publicUrl: null, data: expect.stringMatching(/\.data$/) });
});

test('an option goes before the environment', () => {
  const environment = { HOST: '127.0.0.1', PORT: '4000', DATA: 'there', PUBLIC_URL: 'https://one.example' };
  expect(readOptions([], environment)).toEqual({
    host: '127.0.0.1',
    port: 4000,
    data: resolve('there'),
    publicUrl: 'https://one.example',
  });
  const typed = ['--host', '::1', '--port', '0', '--data', '/elsewhere', '--public-url', 'https://two.example/'];
  expect(readOptions(typed, environment)).toEqual({ host: '::1', port: 0, data: resolve('/elsewhere'), publicUrl: 'https://two.example' });
});

test.each([
  [['--port', '99999'], '--port'],
  [['--port', 'three'], '--port'],
  [['--public-url', 'oefenen.nl'], '--public-url'],
  [['--public-url', 'ftp://oefenen.nl'], '--public-url'],
  [['--public-url', 'https://oefenen.nl/boef'], '--public-url'],
  [['--prot', '3000'], '--prot'],
  [['somewhere'], 'somewhere'],
])('what is wrong with %j is told with the name of the option', (args, named) => {
  expect(readOptions(args, {})).toEqual({ problem: expect.stringContaining(named) });
});

const READY = {
  here: 'http://localhost:3000/',
  phones: { url: 'http://192.168.1.5:3000', onlyHere: false },
  host: '0.0.0.0',
  port: 3000,
  publicUrl: null,
  data: '/data',
  networks: [
    { card: 'wlan0', address: '192.168.1.5' },
    { card: 'eth0', address: '10.0.0.5' },
  ],
};

test('at the start one reads where to open it, where phones go, and which other networks there are', () => {
  const said = greeting(READY, false).join('\n');
  expect(said).toContain('http://localhost:3000/');
  expect(said).toContain('http://192.168.1.5:3000/mee');
  expect(said).toContain('http://10.0.0.5:3000/mee');
  expect(said).toContain('geen slotje');
  expect(said).not.toContain('\x1b');
  expect(greeting(READY, true).join('\n')).toContain('▄');
});

test('when phones cannot come in, that is said with what to do about it', () => {
  const phones = { url: 'http://localhost:3000', onlyHere: true };
  expect(greeting({ ...READY, phones, networks: [] }, true).join('\n')).toContain('Zet wifi of een hotspot aan');
  expect(greeting({ ...READY, phones, host: '127.0.0.1' }, true).join('\n')).toContain('--host');
});

test('behind a proxy the public address is told, and nothing about networks or a missing lock', () => {
  const phones = { url: 'https://oefenen.example.nl', onlyHere: false };
  const said = greeting({ ...READY, phones, publicUrl: phones.url }, false).join('\n');
  expect(said).toContain('https://oefenen.example.nl/mee');
  expect(said).not.toContain('10.0.0.5');
  expect(said).not.toContain('slotje');
});
