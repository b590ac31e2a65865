import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { Logger } from 'pino';
import { runInContext } from '../context/context.js';
import { describe } from './errors.js';
import type { HomewardGraphqlDriver } from './driver.js';
import type { RequestReader } from '../context/request-reader.js';
import { asksTooMuch } from './limits.js';

/** Room for the answers of the longest interview, and no more: larger lists arrive by the upload route. */
const MOST_BYTES = 256 * 1024;
/** Long enough to answer "too large" instead of cutting the line, short enough not to be a way to keep us busy. */
const DRAIN_BYTES = 4 * 1024 * 1024;

/** POST JSON only. Everything is decided before a byte is parsed: method, type, origin, size. */
export function graphqlHandler(driver: HomewardGraphqlDriver, reader: RequestReader, logger: Logger) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const started = performance.now();
    const requestId = reader.requestId(req);
    const send = (status: number, body: string, headers: Iterable<[string, string]> = []): void => {
      if (res.headersSent) return;
      for (const [name, value] of headers) res.setHeader(name, value);
      res.setHeader('content-type', 'application/json; charset=utf-8');
      res.setHeader('cache-control', 'no-store');
      res.setHeader('x-request-id', requestId);
      res.statusCode = status;
      res.end(body);
    };
    const fail = (status: number, code: string): void =>
      send(status, JSON.stringify({ errors: [{ message: code, extensions: { code, requestId } }] }));
    try {
      if (req.method !== 'POST') return fail(405, 'POST_ONLY');
      if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) return fail(415, 'JSON_ONLY');
      if (!reader.isOwnOrigin(req)) return fail(403, 'OTHER_ORIGIN');
      const raw = await readBody(req);
      if (raw === undefined) return fail(413, 'BODY_TOO_LARGE');
      const body = parse(raw);
      if (!isRequest(body)) return fail(400, 'BAD_REQUEST');
      if (asksTooMuch(body.query)) return fail(400, 'ASKS_TOO_MUCH');
      const { extensions: _, ...asked } = body;
      const context = await reader.read(req, requestId);
      const apollo = driver.apollo;
      if (!apollo) return fail(503, 'UNAVAILABLE');
      const response = await runInContext(context, () =>
        apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: 'POST',
            headers: new HeaderMap([['content-type', 'application/json']]),
            search: '',
            // No extensions: the documents of others are not kept here.
            body: asked,
          },
          context: () => Promise.resolve({ actor: context.actor }),
        }),
      );
      const text = response.body.kind === 'complete' ? response.body.string : '';
      send(text.includes('"code":"UNAVAILABLE"') ? 503 : (response.status ?? 200), text);
      logger.info(
        {
          requestId,
          operation: typeof body.operationName === 'string' ? body.operationName.slice(0, 80) : undefined,
          ms: Math.round(performance.now() - started),
        },
        'graphql',
      );
    } catch (error) {
      logger.error({ requestId, error: describe(error) }, 'graphql request failed');
      fail(503, 'UNAVAILABLE');
    }
  };
}

function isRequest(body: unknown): body is { query: string; operationName?: unknown; extensions?: unknown } {
  return (
    typeof body === 'object' &&
    body !== null &&
    !Array.isArray(body) &&
    typeof (body as { query?: unknown }).query === 'string'
  );
}

function parse(raw: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw));
  } catch {
    return undefined;
  }
}

async function readBody(req: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > DRAIN_BYTES) return undefined;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return size > MOST_BYTES ? undefined : Buffer.concat(chunks);
}
