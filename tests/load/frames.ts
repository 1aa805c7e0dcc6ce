// What comes in, read once however many phones get it, and noted down for the reference: the same bytes, to as many sockets, at the
// same moments.
import { withChanges } from '../../src/protocol/changes.ts';
import type { ServerMessage } from '../../src/protocol/messages.ts';

/** A frame that was read. `lines`: the numbers of our own chat lines in it. */
export interface ReadFrame {
  readonly message: ServerMessage;
  readonly lines: readonly number[];
}

/** A frame as the server sent it: when (milliseconds after the start of recording), what, and to which connections. */
export interface Sent {
  readonly at: number;
  readonly bytes: Uint8Array;
  readonly to: number[];
}

export interface Frames {
  read(frame: Buffer, start: number, to: number): ReadFrame;
  /** The next version of a document, made once for all who have the same one. */
  applied(before: object, frame: ReadFrame): object;
  /** Notes what comes in from now on; what was noted so far is forgotten. */
  record(): void;
  stopRecording(): readonly Sent[];
}

/** How many frames are kept in mind: enough for one that goes to five hundred phones to be the same for all of them. */
const REMEMBERED = 512;
/** What comes in so much later is another message, with the same words. Milliseconds. */
const SAME_WITHIN = 200;
/** A chat line of ours ends in its number. */
const OUR_LINE = / \(regel (\d+)\)/g;

/** The words of a chat line that can be found again. */
export function numbered(text: string, line: number): string {
  return `${text} (regel ${line})`;
}

export function createFrames(): Frames {
  const known = new Map<string, ReadFrame & { sent: Sent | null }>();
  const next = new WeakMap<object, WeakMap<object, object>>();
  let recording: Sent[] | null = null;
  let began = 0;

  return {
    read(frame, start, to) {
      const key = frame.toString('latin1');
      let found = known.get(key);
      if (found === undefined) {
        const text = frame.toString('utf8', start);
        const lines = [...text.matchAll(OUR_LINE)].map(([, line]) => Number(line));
        found = { message: JSON.parse(text) as ServerMessage, lines, sent: null };
        known.set(key, found);
        const [oldest] = known.keys();
        if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
      }
      if (recording !== null) {
        const at = performance.now() - began;
        if (found.sent === null || at - found.sent.at > SAME_WITHIN) {
          found.sent = { at, bytes: Uint8Array.from(frame), to: [] };
          recording.push(found.sent);
        }
        found.sent.to.push(to);
      }
      return found;
    },
    applied(before, frame) {
      if (frame.message.is !== 'changes') throw new Error('only changes change a document');
      const { changes } = frame.message;
      const after = next.get(before) ?? new WeakMap<object, object>();
      next.set(before, after);
      const made = after.get(changes) ?? withChanges(before, changes);
      after.set(changes, made);
      return made;
    },
    record() {
      for (const one of known.values()) one.sent = null;
      began = performance.now();
      recording = [];
    },
    stopRecording() {
      const sent = recording ?? [];
      recording = null;
      return sent;
    },
  };
}
