// Keeps a page in an evening: connects again and again, keeps the documents up to date, and has each act done once. It knows no
// sockets; a wire carries its messages.
import { effect, signal } from '@preact/signals';
import type { ClockDocument } from '../../protocol/documents.ts';
import type { ServerMessage } from '../../protocol/messages.ts';
import { createDocuments } from './documents.ts';
import type { ConnectionStatus, EveningClient, Farewell, Line, Wire } from './eveningClient.ts';
import { createOutbox, type Keep } from './outbox.ts';

/** The first try again comes at once, the second after so long; each further one waits twice as long, up to the longest. Milliseconds. */
const FIRST_WAIT = 300;
const LONGEST_WAIT = 1_500;
/** A connection that lasted so long was a good one: after it the next try comes at once again. */
const LASTED = 3_000;
/** An opening that takes longer is given up, and an act without a receipt is sent again, and then the connection is. */
const OPENS_WITHIN = 8_000;
const ANSWERED_WITHIN = 3_000;
const SENT_AT_MOST = 3;
/** How long an act waits that came too fast, or that the server could not store. */
const LATER = 500;
/** Less than this, the clock stands still instead of going back. */
const GOES_BACK = 2_000;

/** Enters an evening over this wire, and stays in it until it is closed or sent away. `keep`: where acts wait for a connection. */
export function createEveningClient(wire: Wire, keep: Keep): EveningClient {
  const status = signal<ConnectionStatus>('connecting');
  const goodbye = signal<Farewell | null>(null);
  const documents = createDocuments();
  const outbox = createOutbox(keep);
  const evening = documents.signalOf('evening');
  /** Counts connections: what an older one still says is not heard. */
  let generation = 0;
  let line: Line | null = null;
  let openedAt = 0;
  let ready = false;
  let tries = 0;
  let sends = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let unanswered: ReturnType<typeof setTimeout> | undefined;

  async function connect(): Promise<void> {
    clearTimeout(retry);
    hangUp();
    const mine = generation;
    const isCurrent = () => generation === mine;
    // Until the first documents are here: a connection can also die right after it opened.
    opening = setTimeout(() => isCurrent() && lost(), OPENS_WITHIN);
    try {
      const opened = await wire.open({ message: (message) => isCurrent() && receive(message), closed: () => isCurrent() && lost() });
      if ('refused' in opened) {
        if (isCurrent()) end(opened.refused);
      } else if (isCurrent()) {
        line = opened;
        openedAt = performance.now();
        transmit();
      } else opened.close();
    } catch {
      // Whatever the reason, it is tried again; a server that wants nobody says so.
      if (isCurrent()) lost();
    }
  }

  function hangUp(): void {
    generation += 1;
    clearTimeout(opening);
    clearTimeout(unanswered);
    const old = line;
    line = null;
    ready = false;
    sends = 0;
    old?.close();
  }

  function lost(): void {
    if (line !== null && performance.now() - openedAt > LASTED) tries = 0;
    hangUp();
    status.value = 'away';
    const wait = tries === 0 ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1)) * (0.75 + Math.random() / 2);
    tries += 1;
    clearTimeout(retry);
    retry = setTimeout(() => void connect(), wait);
  }

  function end(why: Farewell | null): void {
    hangUp();
    clearTimeout(retry);
    unfollow();
    removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', wake);
    goodbye.value = why;
    status.value = 'ended';
    // Elsewhere the same place goes on, with what was kept.
    if (why !== null && why !== 'otherDevice') outbox.giveUp('eveningOver');
  }

  function wake(): void {
    if (status.value === 'away' && document.visibilityState !== 'hidden') void connect();
  }

  function receive(message: ServerMessage): void {
    switch (message.is) {
      case 'welcome':
        documents.expectWhole();
        outbox.welcome(message.next);
        status.value = 'open';
        return;
      case 'whole':
      case 'changes':
      case 'gone':
        if (!documents.take(message)) {
          lost();
          return;
        }
        // What was meant for a round that is over is not done in the next one: so nothing is sent before it is known which it is.
        if (!ready && message.is === 'whole' && message.doc === 'evening') {
          ready = true;
          clearTimeout(opening);
          outbox.forgetOtherRounds(evening.value?.round?.number ?? null);
          transmit();
        }
        return;
      case 'receipt': {
        const then = outbox.receipt(message);
        if (then === 'nothing') return;
        clearTimeout(unanswered);
        sends = 0;
        if (then === 'later') unanswered = setTimeout(transmit, LATER);
        else transmit();
        return;
      }
      case 'goodbye':
        end(message.why);
        return;
      default:
        message satisfies never;
    }
  }

  /** Sends the first act that waits; the next one when this one is stored. */
  function transmit(): void {
    if (line === null || !ready) return;
    const next = outbox.head();
    if (next === null) return;
    if (sends >= SENT_AT_MOST) {
      lost();
      return;
    }
    sends += 1;
    clearTimeout(unanswered);
    unanswered = setTimeout(transmit, ANSWERED_WITHIN);
    try {
      line.send(JSON.stringify(next));
    } catch {
      lost();
    }
  }

  // The clock counts on from the last message that said something of it.
  let clock: Pick<ClockDocument, 'at' | 'running' | 'startsIn'> & { readonly speed: number } = {
    at: 0,
    speed: 1,
    running: false,
    startsIn: 0,
  };
  let heardAt = 0;
  let shown = 0;
  const unfollow = effect(() => {
    const heard = evening.value?.clock;
    if (heard === undefined || heard === clock) return;
    clock = heard;
    heardAt = performance.now();
  });

  addEventListener('online', wake);
  document.addEventListener('visibilitychange', wake);
  void connect();

  return {
    status,
    goodbye,
    document: documents.signalOf,
    names: documents.names,
    waiting: outbox.waiting,
    send(act) {
      if (status.value === 'ended') return Promise.resolve('eveningOver');
      const answer = outbox.add(act, evening.value?.round?.number ?? null);
      if (sends === 0) transmit();
      return answer;
    },
    now() {
      const passed = clock.running ? Math.max(0, performance.now() - heardAt - clock.startsIn) : 0;
      const counted = clock.at + Math.floor(passed * clock.speed);
      shown = counted < shown && shown - counted < GOES_BACK ? shown : counted;
      return shown;
    },
    close: () => end(null),
  };
}
