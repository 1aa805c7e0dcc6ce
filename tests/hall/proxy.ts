// A network between phones and a server, as small as it can be: bytes go on, late or not at all, and connections are cut in the middle.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface CutNetwork {
  readonly address: string;
  /** Ends every connection at once, in the middle of whatever it carried. */
  cut(): void;
  /** Keeps connections open and carries nothing any more; what is opened later is carried again. */
  silence(): void;
  /** Nobody gets through any more, until they do. */
  setDown(down: boolean): void;
  /** Bytes come so many milliseconds late. */
  setDelay(delay: number): void;
  /** Everything that came from the server so far. */
  received(): string;
  close(): Promise<void>;
}

/** Carries connections on to this port of this machine. */
export async function proxyTo(port: number): Promise<CutNetwork> {
  const pairs = new Set<{ readonly sockets: readonly [Socket, Socket]; isSilent: boolean }>();
  const chunks: Buffer[] = [];
  let isDown = false;
  let delay = 0;
  const server = createServer((near) => {
    if (isDown) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    const pair = { sockets: [near, far] as const, isSilent: false };
    pairs.add(pair);
    const carry = (from: Socket, to: Socket, note: (data: Buffer) => void): void => {
      from.on('data', (data: Buffer) => {
        if (pair.isSilent) return;
        note(data);
        if (delay > 0) setTimeout(() => to.write(data), delay);
        else to.write(data);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        pairs.delete(pair);
        setTimeout(() => to.destroy(), delay);
      });
    };
    carry(near, far, () => undefined);
    carry(far, near, (data) => chunks.push(data));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const cut = (): void => {
    for (const { sockets } of pairs) for (const socket of sockets) socket.destroy();
    pairs.clear();
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    silence() {
      for (const pair of pairs) pair.isSilent = true;
    },
    setDown(down) {
      isDown = down;
    },
    setDelay(next) {
      delay = next;
    },
    received: () => Buffer.concat(chunks).toString('utf8'),
    async close() {
      cut();
      await new Promise((done) => server.close(done));
    },
  };
}
