// The order in which things happen: acts wait in a queue, are stamped, stored, and only then count. Time goes on between them and
// never overtakes what is being stored.
import type { Rights } from '../../protocol/acts.ts';
import type { Entry, Series } from './entry.ts';
import type { EveningParts } from './evening.ts';
import { applyEntry, catchUp } from './applyEntry.ts';
import { changed, type Pace, STILL, timeOf } from './pace.ts';
import { type EveningState, freshState, type Receipt, roundOf } from './state.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Before a round begins, and before it goes on after a teaching moment: time to look at one's own phone. Milliseconds. */
const BEFORE_ROUND = 3_000;
const AFTER_MOMENT = 5_000;
/** The round stands still when nobody has led it for this long (ux.md section 6). Milliseconds. */
const AWAY_AFTER = 10_000;
/** How far time came is kept this often, milliseconds: a restart goes on from there. */
const REACH_EVERY = 1_000;
/** Everything of an evening is deleted so long after the last thing that anybody did in it. Milliseconds. */
export const KEPT_AFTER = 24 * 3_600_000;
/** That moment is written down again when it moved by so much, milliseconds. */
const KEEP_EVERY = 600_000;
/** No more entries than this in one go, so that a flood does not hold up the clock. */
const LARGEST_BATCH = 200;

/** An entry before it has its stamp. `scenario`: what a round plays, where it was just read. */
export type Unstamped = (Entry extends infer E ? (E extends Entry ? Omit<E, 'at' | 'wall'> : never) : never) & {
  readonly scenario?: Scenario;
};

/**
 * What waits to be stored, and whom to tell. `prepare` is called when everything before it was done; what takes long (reading a
 * file) gives a promise.
 */
export interface Waiting {
  /** Null for who comes in. */
  readonly series: Series | null;
  readonly prepare: () => Unstamped | Promise<Unstamped>;
  /** Whether `prepare` gives a promise. */
  readonly slow: boolean;
  readonly done: (answer: Receipt['refused'] | 'notStored') => void;
}

type Ready = Waiting & { readonly unstamped: Unstamped };

/** Who watches what happens. */
export interface Watcher {
  /** These entries were folded; none: time went on, or somebody leads again or no more. */
  changed(entries: readonly Entry[]): void;
}

export interface Ledger {
  readonly state: EveningState;
  pace(): Pace;
  /** When everything is deleted, unless somebody does something before. */
  deleteAt(): number;
  /** Nobody leads. */
  isAway(): boolean;
  /** Puts something in the queue. */
  add(waiting: Waiting): void;
  /** The number after the last act of this series that was done. */
  next(series: Series): number;
  /** The number that the next act to come in must have: acts that still wait are counted. */
  expected(series: Series): number;
  watch(watcher: Watcher): void;
  /** Whether somebody who leads is connected. */
  setLed(led: boolean): void;
  tick(): void;
  settled(): Promise<void>;
}

/** Reads the log, so that the evening is where it was. */
export async function createLedger({ record, store, machine }: EveningParts): Promise<Ledger> {
  const state = freshState();
  let length = 0;
  let last = 0;
  for (const line of await store.read(record.id, 0)) {
    const entry = JSON.parse(line) as Entry;
    applySafely(state, entry, null);
    length += 1;
    last = entry.kind === 'round' ? 0 : entry.at;
  }
  // A restart finds nobody leading; whoever does comes back by itself.
  let led = false;
  let ledUntil = 0;
  let away = state.stage === 'playing';
  const reached = Math.max(last, state.stage === 'playing' ? record.reached : 0);
  let pace: Pace = { ...STILL, at: reached, from: machine.now(), speed: state.speed };
  catchUp(state, reached);

  const queue: Waiting[] = [];
  let watcher: Watcher = { changed: () => undefined };
  let working: Promise<void> | null = null;
  let reachedAt = machine.now();
  let lost = false;
  let { deleteAt } = record;
  /** Whose acts are being stored now. */
  const storing: (Series | null)[] = [];

  function keepPace(wait = 0): void {
    const running = state.stage === 'playing' && state.holds.size === 0 && !away;
    pace = changed(pace, machine.now(), { speed: state.speed, running }, wait);
  }

  async function work(): Promise<void> {
    while (queue.length > 0) {
      const batch = await nextBatch();
      if (batch.length === 0) continue;
      const wall = machine.now();
      const at = state.stage === 'playing' ? timeOf(pace, wall) : (roundOf(state)?.exercise.now() ?? 0);
      const entries = batch.map(({ unstamped }) => stamped(unstamped, at, wall));
      const kept = lost
        ? 'conflict'
        : await store
            .append(
              record.id,
              length,
              entries.map((entry) => JSON.stringify(entry)),
            )
            .catch(failed);
      storing.length = 0;
      if (kept !== 'stored') {
        // Another process leads this evening, or it was deleted: nothing more may count here.
        if (kept !== 'failed') lost = true;
        for (const { done } of batch) done('notStored');
        continue;
      }
      length += entries.length;
      keepOn(wall);
      for (const [index, entry] of entries.entries()) {
        const wait = waitAfter(entry);
        const answer = applySafely(state, entry, batch[index]?.unstamped.scenario ?? null);
        if (entry.kind === 'round' && answer === null) pace = STILL;
        keepPace(answer === null ? wait : 0);
        batch[index]?.done(answer);
      }
      watcher.changed(entries);
    }
  }

  /** As many as are ready at once; one that takes long goes by itself, so that what follows sees what it did. */
  async function nextBatch(): Promise<Ready[]> {
    const batch: Ready[] = [];
    for (let waiting = queue[0]; waiting !== undefined && batch.length < LARGEST_BATCH; waiting = queue[0]) {
      if (waiting.slow && batch.length > 0) break;
      const ready = await readied(waiting);
      queue.shift();
      if (ready === null) waiting.done('malformed');
      else if (isOutOfTurn(ready, batch)) waiting.done('outOfOrder');
      else {
        batch.push(ready);
        storing.push(ready.series);
      }
      if (waiting.slow) break;
    }
    return batch;
  }

  /** Null when it cannot be made ready: a mistake of ours, which must not hold up everybody else. */
  async function readied(waiting: Waiting): Promise<Ready | null> {
    try {
      const prepared = waiting.prepare();
      return { ...waiting, unstamped: prepared instanceof Promise ? await prepared : prepared };
    } catch (reason) {
      failed(reason);
      return null;
    }
  }

  /** When one before it was not stored, it waits until that was sent again. */
  function isOutOfTurn({ unstamped }: Ready, batch: readonly Ready[]): boolean {
    if (unstamped.kind === 'entered') return false;
    const before = batch.filter(({ series }) => series === unstamped.series).length;
    return unstamped.n !== (state.receipts.get(unstamped.series)?.n ?? 0) + before + 1;
  }

  function keepOn(wall: number): void {
    const next = wall + KEPT_AFTER;
    if (Math.abs(next - deleteAt) < KEEP_EVERY) return;
    deleteAt = next;
    store.keepUntil(record.id, deleteAt).catch(failed);
  }

  function waitAfter(entry: Entry): number {
    if (entry.kind === 'round') return BEFORE_ROUND;
    return entry.kind === 'act' && entry.act.do === 'resume' && state.moment !== null ? AFTER_MOMENT : 0;
  }

  function start(): void {
    working ??= work().finally(() => {
      working = null;
      if (queue.length > 0) start();
    });
  }

  return {
    state,
    pace: () => pace,
    deleteAt: () => deleteAt,
    isAway: () => away,
    add(waiting) {
      queue.push(waiting);
      start();
    },
    next: (series) => (state.receipts.get(series)?.n ?? 0) + 1,
    expected(series) {
      const own = (other: Series | null): boolean => other === series;
      return (state.receipts.get(series)?.n ?? 0) + queue.filter((waiting) => own(waiting.series)).length + storing.filter(own).length + 1;
    },
    watch(next) {
      watcher = next;
    },
    setLed(now) {
      if (led && !now) ledUntil = machine.now();
      led = now;
      if (!led || !away) return;
      away = false;
      keepPace();
      watcher.changed([]);
    },
    tick() {
      // What is being stored has its time already; nothing may come before it.
      if (working !== null) return;
      const now = machine.now();
      if (!led && !away && state.stage === 'playing' && now - ledUntil >= AWAY_AFTER) {
        away = true;
        keepPace();
        watcher.changed([]);
      }
      if (!pace.running) return;
      const exercise = roundOf(state)?.exercise;
      catchUp(state, timeOf(pace, now));
      keepPace();
      if (now - reachedAt >= REACH_EVERY && exercise) {
        reachedAt = now;
        store.reach(record.id, exercise.now()).catch(failed);
      }
      watcher.changed([]);
    },
    async settled() {
      while (working !== null) await working;
    },
  };
}

function failed(reason: unknown): 'failed' {
  console.error(reason);
  return 'failed';
}

/** A fault of ours costs one act and not the evening: what was stored is read past in the same way after a restart. */
function applySafely(state: EveningState, entry: Entry, scenario: Scenario | null): Receipt['refused'] {
  try {
    return applyEntry(state, entry, scenario);
  } catch (reason) {
    if (entry.kind !== 'entered') state.receipts.set(entry.series, { n: entry.n, refused: 'failed' });
    return failed(reason);
  }
}

function stamped({ scenario: _, ...entry }: Unstamped, at: number, wall: number): Entry {
  return { ...entry, at, wall } as Entry;
}

/** In whose name a connection counts its acts. */
export function seriesOf(rights: Rights, device: string): Series {
  const own: string = rights.as === 'phone' ? rights.phone : `facilitator ${device}`;
  return own;
}
