import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { Logger } from 'pino';
import { defaultLocale, translate } from '@homeward/i18n';
import { type RequestContext, runInContext } from '../context/context.js';
import { localeAsked, type RequestReader } from '../context/request-reader.js';
import { isUnavailable, RETRY_AFTER } from '../db/unavailable.js';
import type { UnitOfWork } from '../db/unit-of-work.js';
import { refusalOf } from '../edge/own-requests.js';
import type { TrustedDocuments } from './documents.js';
import type { HomewardGraphqlDriver } from './driver.js';
import { describe } from './errors.js';
import { asksTooMuch } from './limits.js';

/** Room for the answers of the longest interview, and no more: larger lists arrive by the upload route. */
const MOST_BYTES = 256 * 1024;
/** Long enough to answer "too large" instead of cutting the line, short enough not to be a way to keep us busy. */
const DRAIN_BYTES = 4 * 1024 * 1024;

interface Edge {
  readonly driver: HomewardGraphqlDriver;
  readonly reader: RequestReader;
  readonly work: UnitOfWork;
  readonly documents: TrustedDocuments;
  readonly logger: Logger;
  readonly freeDocuments: boolean;
}

/** POST JSON only. Everything is decided before a byte is parsed: method, type, origin, size. */
export function graphqlHandler({ driver, reader, work, documents, logger, freeDocuments }: Edge) {
  const noteRefusal = (context: RequestContext, code: string): Promise<void> => refusalNoted(work, context, code);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const started = performance.now();
    const requestId = reader.requestId(req);
    const send = (status: number, body: string, headers: Iterable<[string, string]> = []): void => {
      if (res.headersSent) return;
      for (const [name, value] of headers) res.setHeader(name, value);
      res.setHeader('content-type', 'application/json; charset=utf-8');
      res.setHeader('cache-control', 'no-store');
      res.setHeader('x-request-id', requestId);
      if (status === 503) res.setHeader('retry-after', RETRY_AFTER);
      res.statusCode = status;
      res.end(body);
    };
    let locale = localeAsked(req) ?? defaultLocale;
    const fail = (status: number, code: string): void => {
      const message = translate(locale, `errors.${code}`, { requestId });
      send(status, JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }));
    };
    try {
      if (req.method !== 'POST') return fail(405, 'POST_ONLY');
      if (!/^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '')) return fail(415, 'JSON_ONLY');
      const foreign = refusalOf(req, reader);
      if (foreign) return fail(foreign.status, foreign.code);
      const raw = await readBody(req);
      if (raw === undefined) return fail(413, 'BODY_TOO_LARGE');
      const body = parse(raw);
      if (!isRequest(body)) return fail(400, 'BAD_REQUEST');
      const context = await reader.read(req, requestId, { machines: true, paced: true });
      ({ locale } = context);
      if (context.wait) {
        if (context.firstRefused) await noteRefusal(context, 'TOO_MANY_REQUESTS');
        res.setHeader('retry-after', String(context.wait));
        return fail(429, 'TOO_MANY_REQUESTS');
      }
      if (reader.isMachine(req) && !context.actor) return fail(401, 'UNAUTHENTICATED');
      const query = body.documentId === undefined ? body.query : documents.named(body.documentId);
      if (query === undefined) {
        await noteRefusal(context, 'PERSISTED_QUERY_NOT_FOUND');
        return fail(400, 'PERSISTED_QUERY_NOT_FOUND');
      }
      // A machine is no browser that somebody else's page could use: it writes its own documents, within the limits.
      if (!freeDocuments && !context.actor?.machine && body.documentId === undefined && !documents.knows(query)) {
        await noteRefusal(context, 'TRUSTED_DOCUMENTS_ONLY');
        return fail(403, 'TRUSTED_DOCUMENTS_ONLY');
      }
      if (asksTooMuch(query)) {
        await noteRefusal(context, 'ASKS_TOO_MUCH');
        return fail(400, 'ASKS_TOO_MUCH');
      }
      const { extensions: _, documentId: _named, ...asked } = body;
      if (context.actor?.machine) await runInContext(context, () => noteMachine(work, asked.operationName));
      const apollo = driver.apollo;
      if (!apollo) return fail(503, 'UNAVAILABLE');
      const response = await runInContext(context, () =>
        apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: 'POST',
            headers: new HeaderMap([['content-type', 'application/json']]),
            search: '',
            // No extensions: the documents of others are not kept here.
            body: { ...asked, query },
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
      const away = isUnavailable(error);
      logger[away ? 'warn' : 'error']({ requestId, error: describe(error) }, 'graphql request failed');
      fail(away ? 503 : 500, away ? 'UNAVAILABLE' : 'INTERNAL');
    }
  };
}

/** What was refused in somebody's name stands in the log before the answer leaves. */
export async function refusalNoted(work: UnitOfWork, context: RequestContext, code: string): Promise<void> {
  if (!context.actor) return;
  await runInContext(context, () => work.run((tx) => tx.note('refusal', 'graphql', { detail: { code } })));
}

/** What a machine asked stands in the log with its token before anything is read. */
async function noteMachine(work: UnitOfWork, operation: unknown): Promise<void> {
  const name = typeof operation === 'string' && /^\w{1,80}$/.test(operation) ? operation : null;
  await work.run((tx) => tx.note('machine_request', 'graphql', { detail: { operation: name } }));
}

interface GraphqlBody {
  readonly query?: string;
  readonly documentId?: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

/** A document, or the name of one, and not both. */
function isRequest(body: unknown): body is GraphqlBody {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const { query, documentId } = body as { query?: unknown; documentId?: unknown };
  return documentId === undefined ? typeof query === 'string' : typeof documentId === 'string' && query === undefined;
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
