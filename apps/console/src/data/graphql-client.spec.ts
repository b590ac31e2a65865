import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sessionStore, type Session } from '../session/session-store.js';
import { connectionStore } from './connection-store.js';
import { freshFactorStore } from './fresh-factor-store.js';
import { send } from './graphql-client.js';
import type { TypedDocument } from './typed-document.js';

const query: TypedDocument<{ cases: string }, { first: number }> = 'query Cases($first: Int) { cases }';
const mutation: TypedDocument<{ assign: string }, object> = 'mutation Assign { assign }';
const session = { user: { id: 'u' }, permissions: [] } as unknown as Session;

type Reply = { readonly status?: number; readonly body?: unknown; readonly text?: string } | 'silence';
let asked: { url: string; init: RequestInit }[] = [];
let replies: Reply[] = [];
const before = { fetch: globalThis.fetch, document: globalThis.document, window: globalThis.window };

beforeEach(() => {
  asked = [];
  Object.assign(globalThis, {
    document: { documentElement: { lang: 'km' } },
    window: { setTimeout, clearInterval: () => undefined, setInterval: () => 1 },
    fetch: (url: string, init: RequestInit) => {
      asked.push({ url, init });
      const reply = replies.shift() ?? 'silence';
      if (reply === 'silence') return Promise.reject(new TypeError('Failed to fetch'));
      const text = reply.text ?? JSON.stringify(reply.body ?? null);
      return Promise.resolve(new Response(text, { status: reply.status ?? 200, headers: { 'x-request-id': 'r-1' } }));
    },
  });
});

afterEach(() => {
  sessionStore.closed();
  connectionStore.answered();
  Object.assign(globalThis, before);
});

describe('send', () => {
  it('posts the named operation with its variables, in the language of the page', async () => {
    replies = [{ body: { data: { cases: 'x' } } }];
    expect(await send(query, { first: 25 })).toEqual({ cases: 'x' });
    const { url, init } = asked[0]!;
    expect(url).toBe('/graphql');
    expect(JSON.parse(init.body as string)).toEqual({
      query: query.toString(),
      variables: { first: 25 },
      operationName: 'Cases',
    });
    expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin', headers: { 'accept-language': 'km' } });
  });

  it('tells a server that is newer than this tab from one that failed', async () => {
    replies = [
      { status: 400, body: { errors: [{ message: 'm', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] } },
    ];
    await expect(send(mutation, {})).rejects.toMatchObject({ kind: 'renewed' });
  });

  it('sends the name of a document where the build left no more than that', async () => {
    const documentId = `sha256:${'0a'.repeat(32)}`;
    replies = [{ body: { data: { cases: 'x' } } }];
    await send(`query Cases ${documentId}`, { first: 25 });
    expect(JSON.parse(asked[0]?.init.body as string)).toEqual({
      documentId,
      variables: { first: 25 },
      operationName: 'Cases',
    });
  });

  it('asks a query once more after silence, and says so when silence stays', async () => {
    replies = ['silence', { body: { data: { cases: 'x' } } }];
    expect(await send(query, { first: 1 })).toEqual({ cases: 'x' });
    expect(connectionStore.read()).toBe(true);
    replies = ['silence', 'silence'];
    await expect(send(query, { first: 1 })).rejects.toMatchObject({ kind: 'network' });
    expect(connectionStore.read()).toBe(false);
  });

  it('asks for a fresh factor, and sends the very same request again once it was given', async () => {
    const needed = { body: { errors: [{ message: '', extensions: { code: 'FRESH_FACTOR_NEEDED' } }] } };
    const input = { input: { operationId: 'o-1', text: 'as it was written' } };
    replies = [needed, { body: { data: { assign: 'done' } } }];
    const done = send(mutation, input);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(asked).toHaveLength(1);
    freshFactorStore.read()?.answer(true);
    expect(await done).toEqual({ assign: 'done' });
    expect(asked[1]?.init.body).toBe(asked[0]?.init.body);
    replies = [needed];
    const refused = send(mutation, input);
    await new Promise((resolve) => setTimeout(resolve, 0));
    freshFactorStore.read()?.answer(false);
    await expect(refused).rejects.toMatchObject({ kind: 'forbidden' });
    expect(asked).toHaveLength(3);
  });

  it('sends again what met the cookie of before a proof in another tab', async () => {
    sessionStore.opened(session);
    const nobody = { body: { errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] } };
    replies = [nobody, { body: session }, { body: { data: { assign: 'done' } } }];
    expect(await send(mutation, {})).toEqual({ assign: 'done' });
    expect(asked.map(({ url }) => url)).toEqual(['/graphql', '/auth/session', '/graphql']);
    expect(sessionStore.read().lost).toBe(false);
    replies = [nobody, { body: { user: { id: 'somebody else' } } }];
    await expect(send(mutation, {})).rejects.toMatchObject({ kind: 'unauthenticated' });
    expect(sessionStore.read().lost).toBe(true);
  });

  it('never repeats a mutation by itself, not even behind a gateway', async () => {
    replies = ['silence'];
    await expect(send(mutation, {})).rejects.toMatchObject({ kind: 'network' });
    replies = [{ status: 502, text: '<html>' }];
    await expect(send(mutation, {})).rejects.toMatchObject({ kind: 'network' });
    replies = [{ status: 503, body: { errors: [{ message: 'm', extensions: { code: 'UNAVAILABLE' } }] } }];
    await expect(send(mutation, {})).rejects.toMatchObject({ kind: 'network' });
    expect(asked).toHaveLength(3);
    expect(connectionStore.read()).toBe(false);
  });

  it('asks a query once more when the database was away for a moment', async () => {
    replies = [{ status: 503, body: {} }, { body: { data: { cases: 'x' } } }];
    expect(await send(query, { first: 1 })).toEqual({ cases: 'x' });
    expect(connectionStore.read()).toBe(true);
  });

  it.each<[string, Reply, object]>([
    [
      'forbidden',
      { body: { errors: [{ message: 'm', extensions: { code: 'FORBIDDEN' } }] } },
      { kind: 'forbidden', status: 403 },
    ],
    [
      'bad input',
      { status: 400, body: { errors: [{ message: 'm', extensions: { code: 'BAD_USER_INPUT', field: 'input.day' } }] } },
      { kind: 'bad-input', message: 'm' },
    ],
    [
      'internal',
      { body: { errors: [{ message: 'm', extensions: { code: 'INTERNAL', requestId: '7F' } }] } },
      { kind: 'unexpected', requestId: '7F' },
    ],
    ['no JSON', { status: 500, text: 'oops' }, { kind: 'unexpected', requestId: 'r-1' }],
    ['half an answer', { body: { data: { cases: 'x' }, errors: [{ message: 'm' }] } }, { kind: 'unexpected' }],
  ])('tells %s apart', async (_name, reply, fault) => {
    replies = [reply];
    await expect(send(query, { first: 1 })).rejects.toMatchObject(fault);
  });

  it('draws the curtain when the session has ended, whichever way it is said', async () => {
    for (const reply of [
      { status: 401, body: {} },
      { body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } },
    ]) {
      sessionStore.opened(session);
      replies = [reply];
      await expect(send(query, { first: 1 })).rejects.toMatchObject({ kind: 'unauthenticated', status: 401 });
      expect(sessionStore.read()).toMatchObject({ session, lost: true });
    }
  });

  it('lets an abort be an abort', async () => {
    const stop = new AbortController();
    stop.abort();
    replies = ['silence'];
    await expect(send(query, { first: 1 }, { signal: stop.signal })).rejects.toThrow('Failed to fetch');
    expect(asked).toHaveLength(1);
    expect(connectionStore.read()).toBe(true);
  });
});
