// What somebody did that the server has not stored yet: kept on this device, done in order, each act once.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Act } from '../../protocol/acts.ts';
import type { ActMessage, ServerMessage } from '../../protocol/messages.ts';
import type { ActRefusal } from './eveningClient.ts';

/** A place for one text that outlives the page. */
export interface Keep {
  read(): string | null;
  write(text: string): void;
}

interface Entry {
  readonly act: Act;
  /** The round that it was meant for. */
  readonly round: number | null;
  /** Whoever waits for the answer; nobody after a reload. */
  readonly done: (refused: ActRefusal | null) => void;
}

type Receipt = Extract<ServerMessage, { is: 'receipt' }>;

/** Acts that wait. Only the first is ever under way, so what the server has stored is never in doubt for more than one. */
export interface Outbox {
  readonly waiting: ReadonlySignal<number>;
  /** The answer comes with the receipt. */
  add(act: Act, round: number | null): Promise<ActRefusal | null>;
  /** What to send now; null when nothing waits. From here on it may have been done. */
  head(): ActMessage | null;
  /** The server says which number it wants next: whether the first act was done while the connection was gone. */
  welcome(next: number): void;
  /** `next`: go on; `later`: try the same again in a moment; `nothing`: an old receipt. */
  receipt(receipt: Receipt): 'next' | 'later' | 'nothing';
  /** Acts in an exercise that is not played any more are not done in the next one. */
  forgetOtherRounds(round: number | null): void;
  giveUp(why: ActRefusal): void;
}

/** Reads what an earlier page left, and keeps it up to date. */
export function createOutbox(keep: Keep): Outbox {
  const entries = signal<readonly Entry[]>([]);
  /** The number under which the first entry was sent; null when it was not. */
  let sent: number | null = null;
  let next = 1;

  const before = readKept(keep.read());
  entries.value = before.entries;
  sent = before.sent;

  function save(): void {
    const kept = entries.value.map(({ act, round }) => ({ act, round }));
    keep.write(kept.length === 0 ? '' : JSON.stringify({ sent, acts: kept }));
  }
  function finish(refused: ActRefusal | null): void {
    const [first, ...rest] = entries.value;
    entries.value = rest;
    sent = null;
    save();
    first?.done(refused);
  }

  return {
    waiting: computed(() => entries.value.length),
    add(act, round) {
      return new Promise((done) => {
        entries.value = [...entries.value, { act, round, done }];
        save();
      });
    },
    head() {
      const [first] = entries.value;
      if (first === undefined) return null;
      if (sent !== next) {
        sent = next;
        save();
      }
      return { n: sent, act: first.act };
    },
    welcome(wanted) {
      next = wanted;
      if (sent !== null && sent < wanted) finish(null);
      sent = null;
    },
    receipt({ n, refused, next: wanted }) {
      if (sent === null || n !== sent) return 'nothing';
      next = wanted;
      if (refused === 'tooFast' || refused === 'notStored') return 'later';
      // Out of order is only said of a number that was done before, or that must be another one.
      if (refused !== 'outOfOrder') finish(refused);
      else if (wanted > n) finish(null);
      return 'next';
    },
    forgetOtherRounds(round) {
      const [first] = entries.value;
      const stays = ({ act, round: meant }: Entry) => act.do !== 'inExercise' || meant === round;
      const gone = entries.value.filter((entry) => !stays(entry));
      if (gone.length === 0) return;
      if (first !== undefined && !stays(first)) sent = null;
      entries.value = entries.value.filter(stays);
      save();
      for (const entry of gone) entry.done('noRound');
    },
    giveUp(why) {
      const all = entries.value;
      entries.value = [];
      sent = null;
      save();
      for (const entry of all) entry.done(why);
    },
  };
}

/** What an earlier page kept; a text that is not ours is nothing. */
function readKept(text: string | null): { readonly entries: readonly Entry[]; readonly sent: number | null } {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    if (typeof kept !== 'object' || kept === null || !('acts' in kept) || !Array.isArray(kept.acts)) return { entries: [], sent: null };
    const acts = kept.acts as readonly { readonly act: Act; readonly round: number | null }[];
    return {
      entries: acts.map(({ act, round }) => ({ act, round, done: () => undefined })),
      sent: 'sent' in kept && typeof kept.sent === 'number' ? kept.sent : null,
    };
  } catch {
    return { entries: [], sent: null };
  }
}
