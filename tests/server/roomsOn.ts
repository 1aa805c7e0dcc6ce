// Rooms on a real port, without evenings in them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Connection } from '../../src/host/evening/ports.ts';
import { createRouter } from '../../src/server/router.ts';
import { enterRoute } from '../../src/server/routes/enter.ts';
import { createColyseusTransport } from '../../src/server/transport/colyseus.ts';
import type { RoomHandlers, RoomTransport } from '../../src/server/transport/roomTransport.ts';

export interface TestRoom {
  readonly id: string;
  readonly inside: Map<string, Connection>;
  readonly texts: string[];
  readonly left: string[];
}

export interface TestRooms {
  readonly transport: RoomTransport;
  readonly address: string;
  readonly port: number;
  /** A room that lets everybody in and notes what happens. */
  openRoom(own?: Partial<RoomHandlers>): Promise<TestRoom>;
  close(): Promise<void>;
}

export async function roomsOnPort(): Promise<TestRooms> {
  const transport = createColyseusTransport();
  const answer = createRouter([enterRoute({ open: async () => ({}) as never }, transport)], /^\/matchmake\//, () => 'here');
  const server = createServer((asked, response) => void answer(asked, response).then((done) => done || response.writeHead(404).end()));
  const cut = transport.attach(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  let rooms = 0;
  return {
    transport,
    port,
    address: `http://127.0.0.1:${port}`,
    async openRoom(own = {}) {
      rooms += 1;
      const room: TestRoom = { id: `room-${rooms}`, inside: new Map(), texts: [], left: [] };
      await transport.open(room.id, {
        async enter(_claim, connection) {
          room.inside.set(connection.id, connection);
          return null;
        },
        receive: (_id, text) => void room.texts.push(text),
        leave: (id) => void room.left.push(id),
        ...own,
      });
      return room;
    },
    async close() {
      cut();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

export function only<T>(values: Iterable<T>): T {
  const [value, ...more] = values;
  if (value === undefined || more.length > 0) throw new Error('not exactly one');
  return value;
}
