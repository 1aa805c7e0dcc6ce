import type { IncomingMessage } from 'node:http';
import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { addressForPhones, cameFrom } from '../../src/server/address.ts';
import { networksOf } from '../../src/server/networks.ts';

function card(address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4'): NetworkInterfaceInfo {
  const rest = { address, netmask: '', mac: '', internal, cidr: null };
  return family === 'IPv4' ? { ...rest, family } : { ...rest, family, scopeid: 0 };
}

test('phones are sent to the network of the hall, not to those of containers, tunnels and the machine itself', () => {
  const networks = networksOf({
    lo: [card('127.0.0.1', true)],
    docker0: [card('172.17.0.1')],
    'vEthernet (WSL)': [card('192.168.250.1')],
    tailscale0: [card('100.64.0.3')],
    tun0: [card('10.8.0.2')],
    eth0: [card('10.1.2.3'), card('fe80::1', false, 'IPv6')],
    usb0: [card('169.254.1.1')],
    wlan0: [card('192.168.178.20')],
  });
  expect(networks).toEqual([
    { card: 'wlan0', address: '192.168.178.20' },
    { card: 'eth0', address: '10.1.2.3' },
  ]);
});

test('of two networks of one kind the wireless one comes first', () => {
  const networks = networksOf({ eth0: [card('192.168.1.5')], 'Wi-Fi': [card('192.168.2.5')] });
  expect(networks[0]?.card).toBe('Wi-Fi');
});

test('who starts it for this machine only is told that phones cannot come, and who names an address is believed', () => {
  const here = addressForPhones('127.0.0.1', () => 3000, null);
  expect([here.url, here.onlyHere]).toEqual(['http://localhost:3000', true]);
  const named = addressForPhones('192.168.1.5', () => 3001, null);
  expect([named.url, named.onlyHere]).toEqual(['http://192.168.1.5:3001', false]);
  const hosted = addressForPhones('127.0.0.1', () => 3000, 'https://oefenen.example.nl');
  expect([hosted.url, hosted.onlyHere]).toEqual(['https://oefenen.example.nl', false]);
});

function asked(remoteAddress: string, forwarded?: string): IncomingMessage {
  return { socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } } as IncomingMessage;
}

test('nobody makes up from where they come: only what our own proxy saw counts, and only when there is one', () => {
  expect(cameFrom(asked('192.0.2.1', '198.51.100.1'), false)).toBe('192.0.2.1');
  expect(cameFrom(asked('127.0.0.1', 'made up, 198.51.100.1'), true)).toBe('198.51.100.1');
  expect(cameFrom(asked('127.0.0.1'), true)).toBe('127.0.0.1');
  expect(cameFrom(asked('::ffff:192.0.2.1'), false)).toBe('192.0.2.1');
});

test('one household is one address, also with long addresses', () => {
  expect(cameFrom(asked('2001:db8:1:2:aaaa::1'), false)).toBe(cameFrom(asked('2001:db8:1:2:bbbb::9'), false));
  expect(cameFrom(asked('2001:db8:1:2::1'), false)).not.toBe(cameFrom(asked('2001:db8:1:3::1'), false));
});
