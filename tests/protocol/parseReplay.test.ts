import { expect, test } from 'vitest';
import { REPLAY_SPEEDS } from '../../src/protocol/acts.ts';
import { parseMessage } from '../../src/protocol/parseAct.ts';

const parsed = (act: object, as: 'phone' | 'facilitator' = 'facilitator') => parseMessage(JSON.stringify({ n: 3, act }), as);

test('a replay stands still or goes on at one of its speeds, from a whole millisecond of the round', () => {
  for (const speed of REPLAY_SPEEDS)
    expect(parsed({ do: 'replay', at: 61_000, speed })).toEqual({ n: 3, act: { do: 'replay', at: 61_000, speed } });
  for (const at of [0, 86_400_000]) expect(parsed({ do: 'replay', at, speed: 0 })).toMatchObject({ act: { at } });
});

test('a replay of another moment, another speed or with anything beside it is not believed', () => {
  for (const at of [-1, 0.5, 86_400_001, '0', null, 1e300])
    expect(parsed({ do: 'replay', at, speed: 1 })).toEqual({ refused: 'malformed', n: 3 });
  for (const speed of [3, -1, 32, 0.5, '4', null]) expect(parsed({ do: 'replay', at: 0, speed })).toEqual({ refused: 'malformed', n: 3 });
  expect(parsed({ do: 'replay', at: 0 })).toEqual({ refused: 'malformed', n: 3 });
  expect(parsed({ do: 'replay', at: 0, speed: 1, from: 5 })).toEqual({ refused: 'malformed', n: 3 });
});

test('a phone cannot steer what the hall sees', () => {
  expect(parsed({ do: 'replay', at: 0, speed: 1 }, 'phone')).toEqual({ refused: 'malformed', n: 3 });
});
