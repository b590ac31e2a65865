import http from 'node:http';
import { brokenRequest, type Handler } from './headers.js';

/** The head of a request has so long, and a body that is no file, which has a few hundred kilobytes at most. */
const HEAD_MS = 10_000;
const BODY_MS = 20_000;
/** Fifteen megabytes over a phone's line. */
const FILE_MS = 300_000;

interface Behind {
  /** Stands before everything: no answer, of whatever route, goes without these headers. */
  readonly headers: Handler;
  readonly graphql: http.RequestListener;
  readonly web: http.RequestListener;
}

/** What Node decides by itself otherwise, and answers without our headers: hosts, expectations, broken and slow requests. */
export function frontDoor({ headers, graphql, web }: Behind, { bodyMs = BODY_MS } = {}): http.Server {
  const refuse =
    (status: number): http.RequestListener =>
    (req, res) =>
      headers(req, res, () => {
        res.statusCode = status;
        res.setHeader('connection', 'close');
        res.end();
      });
  const server = http.createServer({
    requireHostHeader: false,
    headersTimeout: HEAD_MS,
    requestTimeout: FILE_MS,
    // How often Node looks whose time is up.
    connectionsCheckingInterval: 5_000,
  });
  server.on('request', (req, res) => {
    // RFC 9112, 3.2: two hosts are read one way by a proxy and the other way by us.
    const hosts = req.headersDistinct['host']?.length ?? 0;
    if (hosts > 1 || (hosts === 0 && req.httpVersion !== '1.0')) return refuse(400)(req, res);
    // It would say back what a browser keeps from scripts.
    if (req.method === 'TRACE') return refuse(405)(req, res);
    if (!/^\/files\//i.test(req.url ?? '')) bounded(req, res, bodyMs);
    headers(req, res, () => {
      if (req.url === '/graphql' || req.url?.startsWith('/graphql?')) graphql(req, res);
      else web(req, res);
    });
  });
  server.on('checkExpectation', refuse(417));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable && error.code !== 'ECONNRESET') socket.end(brokenRequest(faults[error.code ?? ''] ?? 400));
    else socket.destroy();
  });
  return server;
}

const faults: Readonly<Record<string, 408 | 431>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Whoever sends a byte now and then holds a line, and is cut off. */
function bounded(req: http.IncomingMessage, res: http.ServerResponse, ms: number): void {
  const late = setTimeout(() => {
    if (req.complete) return;
    if (!res.headersSent) req.socket.write(brokenRequest(408));
    req.socket.destroySoon();
  }, ms).unref();
  res.once('close', () => clearTimeout(late));
}
