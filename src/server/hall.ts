// Everything of evenings that is asked for over the network: routes and rooms over one store. Pages are somebody else's.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { EveningParts } from '../host/evening/evening.ts';
import { openEvening } from '../host/evening/openEvening.ts';
import type { EveningStore, Exercises, Machine } from '../host/evening/ports.ts';
import { cameFrom } from './address.ts';
import { createEvenings, type Evenings } from './evenings.ts';
import { createLimits } from './limits.ts';
import { createRouter } from './router.ts';
import { enterRoute } from './routes/enter.ts';
import { findRoute } from './routes/find.ts';
import { hereRoute } from './routes/here.ts';
import { debriefRoute, logsRoute } from './routes/lookBack.ts';
import { makeEveningRoute } from './routes/makeEvening.ts';
import { neighbourhoodRoute } from './routes/neighbourhood.ts';
import { createColyseusTransport } from './transport/colyseus.ts';

/** The addresses that answer with JSON; all others are pages. */
const NOT_PAGES = /^\/(api|matchmake)(\/|$)/;

export interface HallParts {
  readonly store: EveningStore;
  readonly exercises: Exercises;
  readonly machine: Machine;
  readonly address: EveningParts['address'];
  readonly build: string;
  /** Whether a proxy says from where requests come. */
  readonly behindProxy: boolean;
}

export interface Hall {
  readonly evenings: Evenings;
  /** Answers a request; false: it is for a page. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Lets everybody go, when all is stored. */
  close(): Promise<void>;
}

/** Opens the evenings of this store to whoever comes over this server. */
export async function openHall({ behindProxy, ...parts }: HallParts, server: Server): Promise<Hall> {
  const transport = createColyseusTransport();
  const evenings = createEvenings({ ...parts, transport, openEvening });
  const limits = createLimits();
  const routes = [
    hereRoute(parts.address),
    makeEveningRoute(evenings, limits, parts.address),
    findRoute(evenings, limits),
    enterRoute(evenings, transport),
    neighbourhoodRoute(evenings),
    debriefRoute(evenings),
    logsRoute(evenings),
  ];
  const cutSockets = transport.attach(server);
  await evenings.keepSweeping();
  return {
    evenings,
    answer: createRouter(routes, NOT_PAGES, (request) => cameFrom(request, behindProxy)),
    async close() {
      await evenings.close();
      cutSockets();
    },
  };
}
