// How often one address may try. A hall behind one router is one address with two hundred phones: who has the right code is never
// counted, and who once found an evening finds it again however many others mistype.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Wrong codes of one address, a minute and an hour. With 20 evenings at once an address finds one in some five weeks of trying. */
const WRONG_A_MINUTE = 10;
const WRONG_AN_HOUR = 60;
/** Wrong codes of everybody together, an hour: many addresses do not add up either. */
const WRONG_OF_ALL = 1_000;
/** Evenings that one address may make in an hour; whoever sits at the machine that serves makes as many as they like. */
const EVENINGS_AN_HOUR = 30;
/** Addresses that are remembered to have found an evening; the oldest are forgotten first. */
const MOST_REMEMBERED = 20_000;

/** What a request from the machine itself comes from; behind a proxy the address is that of the visitor (address.ts). */
const THIS_MACHINE = ['127.0.0.1', '::1'];

const MINUTE = 60;
const HOUR = 3_600;

export interface Limits {
  /** Seconds to wait before this address may look up this code; 0: now. */
  waitToFind(address: string, code: string): Promise<number>;
  found(address: string, code: string): void;
  missed(address: string): Promise<void>;
  /** Counts an evening of this address: seconds to wait, 0 when it may be made. */
  makeEvening(address: string): Promise<number>;
}

/** Counts in memory; several servers before one store would give these a common one. */
export function createLimits(): Limits {
  const wrong = [
    { limiter: new RateLimiterMemory({ points: WRONG_A_MINUTE, duration: MINUTE }), keyOf: (address: string) => address },
    { limiter: new RateLimiterMemory({ points: WRONG_AN_HOUR, duration: HOUR }), keyOf: (address: string) => address },
    { limiter: new RateLimiterMemory({ points: WRONG_OF_ALL, duration: HOUR }), keyOf: () => 'all' },
  ];
  const made = new RateLimiterMemory({ points: EVENINGS_AN_HOUR, duration: HOUR });
  const finders = new Set<string>();

  return {
    async waitToFind(address, code) {
      if (finders.has(`${address} ${code}`)) return 0;
      const waits = await Promise.all(
        wrong.map(async ({ limiter, keyOf }) => {
          const counted = await limiter.get(keyOf(address));
          return counted !== null && counted.consumedPoints >= limiter.points ? secondsOf(counted) : 0;
        }),
      );
      return Math.max(...waits);
    },
    found(address, code) {
      const pair = `${address} ${code}`;
      finders.delete(pair);
      finders.add(pair);
      const [oldest] = finders;
      if (finders.size > MOST_REMEMBERED && oldest !== undefined) finders.delete(oldest);
    },
    async missed(address) {
      await Promise.all(wrong.map(({ limiter, keyOf }) => limiter.penalty(keyOf(address))));
    },
    async makeEvening(address) {
      if (THIS_MACHINE.includes(address)) return 0;
      try {
        await made.consume(address);
        return 0;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return secondsOf(refused);
        throw refused;
      }
    },
  };
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}
