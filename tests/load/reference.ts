import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { WebSocket } from 'ws';
import type { Sent } from './frames.ts';
import { startMeasured } from './measuredProcess.ts';

/** What the bare server needed for the same messages. */
export interface Reference {
  /** Microseconds. */
  readonly cpu: number;
  readonly frames: number;
  /** Bytes. */
  readonly memory: number;
}

const pass = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Has a bare server send these frames to as many sockets. `lasts`: how long they took, in seconds. */
export async function playReference(sent: readonly Sent[], connections: number, lasts: number): Promise<Reference> {
  const folder = await mkdtemp(join(tmpdir(), 'boef-reference-'));
  const file = join(folder, 'sent');
  await writeFile(file, serialize(sent));
  const server = await startMeasured('tests/load/bareServer.ts', [file], /listens on (\d+)\./);
  try {
    let frames = 0;
    const sockets: WebSocket[] = [];
    for (let number = 0; number < connections; number += 1) {
      const socket = new WebSocket(`ws://127.0.0.1:${server.said[1]}/${number}`, { perMessageDeflate: false, skipUTF8Validation: true });
      socket.on('message', () => (frames += 1));
      await new Promise((done) => socket.once('open', done));
      sockets.push(socket);
    }
    const owed = sent.reduce((sum, { to }) => sum + to.length, 0);
    const before = await server.usage();
    const end = performance.now() + lasts * 1_000;
    server.tell({ go: true });
    while (performance.now() < end || (frames < owed && performance.now() < end + 10_000)) await pass(50);
    const after = await server.usage();
    for (const socket of sockets) socket.terminate();
    return { cpu: after.cpu - before.cpu, frames, memory: after.memory };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
