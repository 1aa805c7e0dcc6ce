import { describe, expect, test } from 'vitest';
import type { PersonStatus } from '../../../src/protocol/documents.ts';
import { needOf, sortByNeed } from '../../../src/ui/screens/lead/console/people/attention.ts';
import type { SeatStatus } from '../../../src/views/facilitator.ts';

const NOW = 600_000;

function person(name: string, some: Partial<PersonStatus> = {}): PersonStatus {
  return {
    phone: name,
    name,
    people: 1,
    kind: 'phone',
    connected: true,
    ready: true,
    late: false,
    role: 'resident',
    seat: name,
    warnedAt: null,
    ...some,
  };
}

function seat(name: string, some: Partial<SeatStatus> = {}): SeatStatus {
  return {
    seat: name,
    lookout: 'raam',
    group: 'groep',
    role: 'resident',
    taken: true,
    point: { x: 0, y: 0 },
    sightings: 5,
    looked: 1,
    calls: 0,
    lines: 0,
    acts: 0,
    quietSince: NOW - 1_000,
    calling: false,
    ...some,
  };
}

describe('who needs the facilitator', () => {
  test('somebody who saw cards and never did a thing is stuck; without cards there is nothing to do yet', () => {
    const idle = { looked: 0, quietSince: 0 };
    expect(needOf(person('a'), seat('a', idle), NOW)).toBe('stuck');
    expect(needOf(person('a'), seat('a', { ...idle, sightings: 0 }), NOW)).toBe('silent');
    expect(needOf(person('a'), seat('a', idle), 30_000)).toBe('fine');
  });

  test('who says nothing on the telephone for a minute is stuck, who talks is calling', () => {
    expect(needOf(person('a'), seat('a', { calling: true }), NOW)).toBe('calling');
    expect(needOf(person('a'), seat('a', { calling: true, quietSince: NOW - 60_000 }), NOW)).toBe('stuck');
  });

  test('a table has no telephone that could lose its connection', () => {
    expect(needOf(person('a', { connected: false }), seat('a'), NOW)).toBe('away');
    expect(needOf(person('a', { connected: false, kind: 'table' }), seat('a'), NOW)).toBe('fine');
  });

  test('a real emergency comes first, then who is gone, stuck, silent the longest, and the others as they came in', () => {
    const people = [
      person('well'),
      person('silent'),
      person('silent longer'),
      person('stuck'),
      person('gone', { connected: false }),
      person('calls'),
      person('warned', { warnedAt: 1 }),
      person('also well'),
    ];
    const seats = [
      seat('well'),
      seat('silent', { quietSince: NOW - 200_000 }),
      seat('silent longer', { quietSince: NOW - 300_000 }),
      seat('stuck', { looked: 0, quietSince: NOW - 160_000 }),
      seat('gone'),
      seat('calls', { calling: true }),
      seat('warned'),
      seat('also well'),
    ];
    const names = sortByNeed(people, seats, NOW).map(({ person: { name } }) => name);
    expect(names).toEqual(['warned', 'gone', 'stuck', 'silent longer', 'silent', 'well', 'calls', 'also well']);
  });
});
