import { describe, expect, it } from 'vitest';
import type { Ending } from '../../../src/planner/arms.ts';
import type { Pair } from '../../../src/planner/whatIfArms.ts';
import { createWhatIf, fetchHelper, type StartHelper } from '../../../src/ui/session/whatIfClient.ts';
import type { Answer, Ask, Played } from '../../../src/ui/session/whatIfMessages.ts';

const ending = (seed: string): Ending => ({ seed, outcome: 'escaped', closedAt: null, firstCallAt: null });
const NOTHING = { can: [], cannot: [] };
const pair = (seed: string): Pair => [ending(seed), ending(seed)];

/** Helpers that do what the test says, and remember what they were asked. */
function helpers(answer: (ask: Ask, tell: (answer: Answer) => void, fault: (reason: Error) => void) => void) {
  const asked: Ask[] = [];
  let running = 0;
  const start: StartHelper = (onAnswer, onFault) => {
    running += 1;
    let isEnded = false;
    return {
      post(ask) {
        asked.push(ask);
        queueMicrotask(() =>
          answer(
            ask,
            (told) => {
              if (!isEnded) onAnswer(told);
            },
            onFault,
          ),
        );
      },
      end() {
        if (!isEnded) running -= 1;
        isEnded = true;
      },
    };
  };
  return { asked, start, running: () => running };
}

const played = (): Played => ({ seed: '1' }) as Played;
const client = (start: StartHelper, cores = 2) => createWhatIf({ played, start, cores });

describe('asking what if', () => {
  it('opens the round once for several questions', async () => {
    const { asked, start } = helpers((ask, tell) => {
      if (ask.do !== 'open') tell({ is: 'done', value: NOTHING });
    });
    const whatIf = client(start);
    await whatIf.choices();
    await whatIf.choices();
    expect(asked.map((ask) => ask.do)).toEqual(['open', 'choices', 'choices']);
  });

  it('says that it failed, and tries again with a new helper', async () => {
    let faults = 1;
    const { asked, start, running } = helpers((ask, tell, fault) => {
      if (ask.do === 'open') return;
      if (faults > 0) {
        faults -= 1;
        fault(new Error('broken'));
      } else tell({ is: 'done', value: NOTHING });
    });
    const whatIf = client(start);
    await expect(whatIf.choices()).rejects.toThrow('broken');
    expect(running()).toBe(0);
    expect(await whatIf.choices()).toEqual(NOTHING);
    expect(asked.filter((ask) => ask.do === 'open')).toHaveLength(2);
  });

  it('shares many evenings between two helpers, each evening once, and ends both', async () => {
    const { asked, start, running } = helpers((ask, tell) => {
      if (ask.do === 'many') for (const seed of ask.seeds) tell({ is: 'pair', pair: pair(seed) });
      if (ask.do !== 'open') tell({ is: 'done', value: null });
    });
    const whatIf = client(start);
    const seen: number[] = [];
    await whatIf.many({ kind: 'noCalls' }, 7, (done) => seen.push(done), new AbortController().signal);
    const shares = asked.flatMap((ask) => (ask.do === 'many' ? [ask.seeds] : []));
    expect(shares).toHaveLength(2);
    expect(shares.flat().toSorted()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
    // The one that stays has summed up.
    expect(running()).toBe(1);
    whatIf.close();
    expect(running()).toBe(0);
  });

  it('plays evenings as they were only once, however many questions follow', async () => {
    const { asked, start } = helpers((ask, tell) => {
      if (ask.do === 'many') for (const seed of ask.seeds) tell({ is: 'pair', pair: pair(seed) });
      if (ask.do !== 'open') tell({ is: 'done', value: null });
    });
    const whatIf = client(start, 1);
    await whatIf.many({ kind: 'noCalls' }, 2, () => undefined, new AbortController().signal);
    await whatIf.many({ kind: 'withoutGroup' }, 3, () => undefined, new AbortController().signal);
    const known = asked.flatMap((ask) => (ask.do === 'many' ? [ask.known.map(({ seed }) => seed)] : []));
    expect(known).toEqual([[], ['1', '2']]);
  });

  it('fetches what plays before anybody asks, and leaves nothing running', async () => {
    const { asked, start, running } = helpers((ask, tell) => {
      if (ask.do === 'ready') tell({ is: 'done', value: null });
    });
    await fetchHelper(start);
    expect([asked.map((ask) => ask.do), running()]).toEqual([['ready'], 0]);
  });

  it('plays with one helper where there is one core', async () => {
    const { asked, start } = helpers((ask, tell) => {
      if (ask.do !== 'open') tell({ is: 'done', value: null });
    });
    await client(start, 1).many({ kind: 'noCalls' }, 4, () => undefined, new AbortController().signal);
    expect(asked.filter((ask) => ask.do === 'many')).toHaveLength(1);
  });

  it('stops at once, and keeps what was played', async () => {
    const stop = new AbortController();
    const { asked, start, running } = helpers((ask, tell) => {
      if (ask.do === 'many') {
        tell({ is: 'pair', pair: pair(ask.seeds[0] ?? '') });
        stop.abort();
        tell({ is: 'pair', pair: pair(ask.seeds[1] ?? '') });
      }
      if (ask.do === 'sum') tell({ is: 'done', value: null });
    });
    await client(start, 1).many({ kind: 'noCalls' }, 200, () => undefined, stop.signal);
    const sums = asked.flatMap((ask) => (ask.do === 'sum' ? [ask.pairs] : []));
    expect(sums).toEqual([[pair('1')]]);
    expect(running()).toBe(1);
  });

  it('has nothing to tell of no evenings', async () => {
    const stop = new AbortController();
    const { start } = helpers((ask) => {
      if (ask.do === 'many') stop.abort();
    });
    expect(await client(start).many({ kind: 'noCalls' }, 200, () => undefined, stop.signal)).toBeNull();
  });

  it('tells of a fault while many are played', async () => {
    const { start } = helpers((ask, _tell, fault) => {
      if (ask.do === 'many') fault(new Error('broken'));
    });
    await expect(client(start).many({ kind: 'noCalls' }, 4, () => undefined, new AbortController().signal)).rejects.toThrow('broken');
  });
});
