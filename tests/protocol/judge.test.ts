import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../src/protocol/parseAct.ts';

const said = (judgement: unknown, as: 'phone' | 'facilitator' = 'phone') =>
  parseMessage(JSON.stringify({ n: 1, act: { do: 'judge', judgement } }), as);

describe('one’s own judgement, as it comes in', () => {
  it.each([[{}], [{ spot: 'well' }], [{ spot: 'partly', alert: 'notYet', post: 'well', respond: 'partly' }]])(
    '%j is taken',
    (judgement) => {
      expect(said(judgement)).toEqual({ n: 1, act: { do: 'judge', judgement } });
    },
  );

  it.each([[null], [[]], [{ spot: 'best' }], [{ spot: null }], [{ spot: 'well', name: 'Corrie' }], [{ jump: 'well' }]])(
    '%j is refused',
    (judgement) => {
      expect(said(judgement)).toEqual({ n: 1, refused: 'malformed' });
    },
  );

  it('is not asked of whoever leads', () => {
    expect(said({ spot: 'well' }, 'facilitator')).toEqual({ n: 1, refused: 'malformed' });
  });
});
