import { connectionStore } from './connection-store.js';
import { asksForFreshFactor, freshFactorStore } from './fresh-factor-store.js';

export interface JsonAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly body: unknown;
  readonly requestId: string | undefined;
}

/** No answer came at all: the network, or a server that is not there. The only fault after which a query is asked again. */
export class NetworkFault extends Error {
  constructor(cause: unknown) {
    super('no answer from the server', { cause });
  }
}

export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Lets the request finish although the page is going away (drafts, signing out). Bodies are then at most 64 kB. */
  readonly keepalive?: boolean;
  /** `null` waits as long as it takes: for what is asked how far it is, all the while. */
  readonly timeoutMs?: number | null;
}

const defaultTimeoutMs = 30_000;

/**
 * Same-origin JSON with the session cookie. Aborting throws the browser's own AbortError; silence throws NetworkFault. Where the
 * API wants a fresh factor first, it is asked for and the same request is sent again, with the operation id that it had.
 */
export async function requestJson(
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  options: RequestOptions = {},
): Promise<JsonAnswer> {
  const answer = await once(method, path, body, options);
  if (options.keepalive || !asksForFreshFactor(answer.body) || !(await freshFactorStore.ask())) return answer;
  return once(method, path, body, options);
}

async function once(method: 'GET' | 'POST', path: string, body: unknown, options: RequestOptions): Promise<JsonAnswer> {
  const { signal, timeoutMs = defaultTimeoutMs } = options;
  const ends = [signal, timeoutMs === null ? undefined : AbortSignal.timeout(timeoutMs)].filter(
    (one) => one !== undefined,
  );
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        accept: 'application/json',
        'accept-language': document.documentElement.lang,
        // Also where there is nothing to say: without it the API cannot tell a request of ours from a form of another site.
        ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      },
      body: method === 'GET' ? undefined : JSON.stringify(body ?? {}),
      keepalive: options.keepalive,
      signal: AbortSignal.any(ends),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    // What waits as long as it takes may be cut on the way although the line is there; those that ask how far it is tell.
    if (timeoutMs !== null) connectionStore.failed();
    throw new NetworkFault(error);
  }
  // A gateway that answers for a server which is down is silence too, and so is a server whose database is away.
  if ([502, 503, 504].includes(response.status)) {
    if (timeoutMs !== null) connectionStore.failed();
    throw new NetworkFault(response.status);
  }
  connectionStore.answered();
  const text = await response.text();
  return {
    ok: response.ok,
    status: response.status,
    body: parse(text),
    requestId: response.headers.get('x-request-id') ?? undefined,
  };
}

function parse(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

export function firstMessage(...messages: (string | null | undefined)[]): string {
  return messages.find((message) => message !== undefined && message !== null && message !== '') ?? '';
}
