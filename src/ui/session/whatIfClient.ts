// The page's side of "what if": one helper answers, and for many evenings two more play, which are ended when somebody stops.
import type { WhatIf, WhatIfChange, WhatIfMany } from './whatIf.ts';
import type { Ending } from '../../planner/arms.ts';
import type { Pair } from '../../planner/whatIfArms.ts';
import type { Answer, Answered, Ask, Played } from './whatIfMessages.ts';

/** Two play at once where the machine has two cores; a third would take the core of the page. */
const MOST_PLAYING = 2;

/** A worker, as far as this needs one; tests have their own. */
export interface Helper {
  post(ask: Ask): void;
  /** Ends it at once, whatever it does. */
  end(): void;
}
export type StartHelper = (onAnswer: (answer: Answer) => void, onFault: (reason: Error) => void) => Helper;

/** A worker of the browser. */
export const startWorker: StartHelper = (onAnswer, onFault) => {
  const worker = new Worker(new URL('./whatIfWorker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => onAnswer(data);
  worker.onerror = (event) => {
    event.preventDefault();
    onFault(new Error(event.message || 'the worker did not start'));
  };
  worker.onmessageerror = () => onFault(new Error('an answer could not be read'));
  return { post: (ask) => worker.postMessage(ask), end: () => worker.terminate() };
};

/** Fetches what plays, so that the browser has it when somebody asks without a connection. */
export function fetchHelper(start: StartHelper = startWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const helper = start(() => {
      helper.end();
      resolve();
    }, reject);
    helper.post({ do: 'ready' });
  });
}

/** A helper that has opened the round, and is asked one thing at a time. */
interface Asked {
  ask<K extends keyof Answered>(ask: Extract<Ask, { do: K }>, onPair?: (pair: Pair) => void): Promise<Answered[K]>;
  end(): void;
}

function askable(start: StartHelper, played: Played): Asked {
  type Waiting = {
    readonly resolve: (value: never) => void;
    readonly reject: (reason: Error) => void;
    readonly onPair: (pair: Pair) => void;
  };
  // Answers come in the order of the questions.
  const waiting: Waiting[] = [];
  const failAll = (reason: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(reason);
  };
  const helper = start((answer) => {
    if (answer.is === 'pair') return waiting[0]?.onPair(answer.pair);
    const first = waiting.shift();
    if (answer.is === 'done') first?.resolve(answer.value as never);
    else first?.reject(new Error(answer.message));
  }, failAll);
  helper.post({ do: 'open', played });
  return {
    ask: (ask, onPair = () => undefined) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject, onPair });
        helper.post(ask);
      }),
    end() {
      helper.end();
      failAll(new Error('ended'));
    },
  };
}

interface Parts {
  /** The round; asked for when it is over. */
  readonly played: () => Played;
  readonly start?: StartHelper;
  readonly cores?: number;
}

/** Asks "what if" of one round. */
export function createWhatIf({ played, start = startWorker, cores = navigator.hardwareConcurrency }: Parts): WhatIf {
  let helper: Asked | null = null;
  let players: readonly Asked[] = [];
  // Evenings as this round was played are the same whatever is asked: the next question needs only the others.
  const known = new Map<string, Ending>();

  /** The helper that stays; after a fault the next question gets a new one. */
  async function ask<K extends 'choices' | 'one' | 'sum'>(question: Extract<Ask, { do: K }>): Promise<Answered[K]> {
    helper ??= askable(start, played());
    const asked = helper;
    try {
      return await asked.ask<K>(question);
    } catch (reason) {
      if (helper === asked) helper = null;
      asked.end();
      throw reason;
    }
  }

  async function many(
    change: WhatIfChange,
    evenings: number,
    onProgress: (done: number) => void,
    signal: AbortSignal,
  ): Promise<WhatIfMany | null> {
    const pairs: Pair[] = [];
    const onPair = (pair: Pair): void => {
      if (signal.aborted) return;
      pairs.push(pair);
      known.set(pair[0].seed, pair[0]);
      onProgress(pairs.length);
    };
    const round = played();
    const seeds = Array.from({ length: evenings }, (_, index) => String(index + 1));
    const count = Math.max(1, Math.min(MOST_PLAYING, cores));
    const started = Array.from({ length: count }, () => askable(start, round));
    players = [...players, ...started];
    const endAll = (): void => {
      for (const player of started) player.end();
      players = players.filter((player) => !started.includes(player));
    };
    signal.addEventListener('abort', endAll, { once: true });
    try {
      // Every other evening, so that when somebody stops the first are the ones that were played.
      const shares = started.map((_, share) => seeds.filter((_seed, index) => index % count === share));
      await Promise.all(
        started.map((player, share) => {
          const own = shares[share] ?? [];
          return player.ask({ do: 'many', change, seeds: own, known: own.flatMap((seed) => known.get(seed) ?? []) }, onPair);
        }),
      );
    } catch (reason) {
      if (!signal.aborted) throw reason;
    } finally {
      signal.removeEventListener('abort', endAll);
      endAll();
    }
    return pairs.length === 0 ? null : await ask({ do: 'sum', pairs });
  }

  return {
    choices: () => ask({ do: 'choices' }),
    one: (change) => ask({ do: 'one', change }),
    many,
    close() {
      helper?.end();
      helper = null;
      for (const player of players) player.end();
      players = [];
    },
  };
}
