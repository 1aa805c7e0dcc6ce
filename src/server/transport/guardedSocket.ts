// A socket that hands on only frames of a known form, and whose handlers cannot bring the server down. The library behind the rooms
// decodes whatever comes and throws, or loops, on some of it.
import type { Socket } from 'node:net';
import { Protocol } from '@colyseus/core';
import { WebSocket } from 'ws';
import { report } from '../report.ts';

/** The type of all messages of ours; what they are stands in them. */
export const MESSAGE_TYPE = 'm';
/** What stands before the text in a frame: bytes, of a type one letter long. */
const HEADER = [Protocol.ROOM_DATA_BYTES, 0xa0 | MESSAGE_TYPE.length, MESSAGE_TYPE.charCodeAt(0)] as const;
/** Frames of one byte: the other side is there, wants to know whether we are, or goes. */
const SIGNS: readonly number[] = [Protocol.JOIN_ROOM, Protocol.PING, Protocol.LEAVE_ROOM];

/** Extends the class of the library, because that is how it wants to be told which one to make. */
export class GuardedSocket extends WebSocket {
  /** A frame of no known form came in. Until somebody listens it ends the connection. */
  onStrange: (() => void) | null = null;
  /** A frame of one byte came in; false: not to be handed on. */
  onSign: (() => boolean) | null = null;

  /** What the library writes to; null before it is open and after it is closed. */
  declare readonly _socket: Socket | null;

  /** Sends what `frameReady` made. The library would write the same frame out again for each of five hundred phones. */
  sendReady(frame: Uint8Array): void {
    if (this.readyState === WebSocket.OPEN) this._socket?.write(frame);
  }

  override emit(event: string | symbol, ...rest: unknown[]): boolean {
    // Broken frames and lost networks: the socket closes after it, and that is all there is to say.
    if (event === 'error') return true;
    if (event === 'message' && !this.#mayPass(rest[0])) return true;
    try {
      return super.emit(event, ...rest);
    } catch (error) {
      report(error);
      this.terminate();
      return true;
    }
  }

  #mayPass(data: unknown): boolean {
    if (data instanceof Uint8Array) {
      if (data.length === 1 && SIGNS.some((sign) => data[0] === sign)) return this.onSign?.() ?? true;
      if (HEADER.every((byte, index) => data[index] === byte)) return true;
    }
    if (this.onStrange === null) this.close();
    else this.onStrange();
    return false;
  }
}

/** A frame of this socket with these bytes in it, as it goes over the network: whole, in one piece, not compressed (RFC 6455, 5.2). */
export function frameReady(bytes: Uint8Array): { readonly frame: Uint8Array; readonly bytes: Uint8Array } {
  const header = headerFor(bytes.byteLength);
  const frame = Buffer.concat([header, bytes]);
  return { frame, bytes: frame.subarray(header.length) };
}

/** Final, and binary. */
const FIRST_BYTE = 0x82;

function headerFor(length: number): Buffer {
  if (length < 126) return Buffer.from([FIRST_BYTE, length]);
  const header = Buffer.alloc(length < 0x1_0000 ? 4 : 10);
  header[0] = FIRST_BYTE;
  header[1] = length < 0x1_0000 ? 126 : 127;
  header.writeUIntBE(length, header.length === 4 ? 2 : 4, header.length === 4 ? 2 : 6);
  return header;
}
