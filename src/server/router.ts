// The few addresses that answer with JSON: finds the route, reads a body of modest size, writes the answer. Refusals are codes,
// never sentences; whatever a route throws is a mistake of ours and answered as such.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { report } from './report.ts';

const compress = promisify(gzip);

/** The largest body of a request, in bytes: a claim with its token is not a tenth of it. */
const LARGEST_BODY = 8_192;
/** Below this compressing saves no packet. Bytes. */
const SMALLEST_WORTH_COMPRESSING = 1_024;

/** What a route is told of a request. */
export interface Call {
  /** The parts of the address that the route's pattern caught. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  /** What the body said; undefined without one. */
  readonly body: unknown;
  /** From where it came, for limits. */
  readonly from: string;
  /** The token that came along, or an empty word. */
  readonly token: string;
}

/** An answer: any JSON, or JSON that was compressed before. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly gzipped?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  answer(call: Call): Promise<Answer>;
}

/** A refusal with its code. */
export function refuse(status: number, error: string): Answer {
  return { status, json: { error } };
}

/** Refuses until some seconds have gone by. */
export function refuseFor(seconds: number): Answer {
  return {
    status: 429,
    json: { error: 'tooManyAttempts', retryAfter: seconds },
    headers: { 'Retry-After': String(seconds) },
  };
}

/** Answers requests to these routes; false: this address is somebody else's. `fromOf` says where a request came from. */
export function createRouter(routes: readonly Route[], own: RegExp, fromOf: (request: IncomingMessage) => string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = addressOf(request);
    if (url === null || !own.test(url.pathname)) return false;
    const answer = await answerTo(request, url).catch((error: unknown) => {
      // Whoever asked is gone before all was said.
      if (!request.complete) return refuse(400, 'malformed');
      report(error);
      return refuse(500, 'failed');
    });
    await write(answer, request, response);
    return true;
  };

  async function answerTo(request: IncomingMessage, url: URL): Promise<Answer> {
    const here = routes.filter(({ path }) => path.test(url.pathname));
    const route = here.find(({ method }) => method === request.method);
    if (here.length === 0) return refuse(404, 'notFound');
    if (!route) return { ...refuse(405, 'wrongMethod'), headers: { Allow: here.map(({ method }) => method).join(', ') } };
    const read = route.method === 'POST' ? await bodyOf(request) : { body: undefined };
    if ('refused' in read) return read.refused;
    return route.answer({
      parts: route.path.exec(url.pathname)?.slice(1) ?? [],
      query: url.searchParams,
      body: read.body,
      from: fromOf(request),
      token: /^Bearer ([\w-]{1,100})$/.exec(request.headers.authorization ?? '')?.[1] ?? '',
    });
  }
}

function addressOf({ url }: IncomingMessage): URL | null {
  return url?.startsWith('/') ? URL.parse(url, 'http://server') : null;
}

async function bodyOf(request: IncomingMessage): Promise<{ readonly body: unknown } | { readonly refused: Answer }> {
  // Pages of others can send anything but this without being asked for leave, and leave is never given.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return { refused: refuse(415, 'notJson') };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return { refused: { ...refuse(413, 'tooBig'), headers: { Connection: 'close' } } };
    chunks.push(chunk);
  }
  try {
    return { body: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { refused: refuse(400, 'malformed') };
  }
}

async function write(answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = answer.gzipped ? null : Buffer.from(JSON.stringify(answer.json));
  const accepted = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const squeeze = accepted && text !== null && text.length >= SMALLEST_WORTH_COMPRESSING;
  const content = answer.gzipped ?? (squeeze && text ? await compress(text) : text);
  response.writeHead(answer.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(answer.gzipped || squeeze ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
    'Content-Length': content?.length ?? 0,
    ...answer.headers,
  });
  response.end(content ?? undefined);
}
