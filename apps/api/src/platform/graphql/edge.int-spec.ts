import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translate } from '@homeward/i18n';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

/** What reaches the API before anybody is asked who they are. */
describe('the edge', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const send = (
    body: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; headers: http.IncomingHttpHeaders; text: string }> =>
    new Promise((resolve, reject) => {
      const request = http.request(
        `${api.url}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
        (response) => {
          let text = '';
          response.on('data', (part: Buffer) => (text += part.toString('utf8')));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  const hello = JSON.stringify({ query: '{ __typename }' });

  it('answers its own origin, programs, and no name that others point at this machine', async () => {
    const { host } = new URL(api.url);
    expect((await send(hello)).status).toBe(200);
    expect((await send(hello, { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    const others: Record<string, string>[] = [
      { host: 'elsewhere.example', origin: 'http://elsewhere.example', 'sec-fetch-site': 'same-origin' },
      { host: 'localhost.elsewhere.example', origin: 'http://localhost.elsewhere.example' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of others) expect([headers, (await send(hello, headers)).status]).toEqual([headers, 403]);
  });

  it('refuses floods before they reach a service', async () => {
    const aliased = Array.from({ length: 200 }, (_, at) => `a${at}: teams { id }`).join(' ');
    for (const query of [`{ ${aliased} }`, `{ ${'__typename '.repeat(500)} }`]) {
      const { status, text } = await send(JSON.stringify({ query }));
      expect([status, text]).toEqual([400, expect.stringContaining('ASKS_TOO_MUCH')]);
    }
    expect((await send(JSON.stringify([{ query: '{ __typename }' }]))).status).toBe(400);
  });

  it('says no in words, in the language that was asked for', async () => {
    const shots: [string, Record<string, string>, string][] = [
      ['{', {}, 'BAD_REQUEST'],
      [hello, { 'content-type': 'application/jsonp' }, 'JSON_ONLY'],
      [hello, { 'content-type': 'application/json, text/plain' }, 'JSON_ONLY'],
      [hello, { origin: 'https://elsewhere.example' }, 'OTHER_ORIGIN'],
      [hello, { authorization: 'Bearer x' }, 'UNAUTHENTICATED'],
      [JSON.stringify({ query: 'subscription { a }' }), {}, 'ASKS_TOO_MUCH'],
      [JSON.stringify({ query: '{ __typename }', operationName: 'Other' }), {}, 'BAD_REQUEST'],
      [JSON.stringify({ documentId: '__proto__' }), {}, 'PERSISTED_QUERY_NOT_FOUND'],
      [JSON.stringify({ query: `{ a(b: "${'x'.repeat(300_000)}") }` }), {}, 'BODY_TOO_LARGE'],
    ];
    for (const [body, headers, code] of shots) {
      const { text } = await send(body, { ...headers, 'accept-language': 'km' });
      const [error] = (JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] }).errors;
      expect([error?.extensions.code, error?.message]).toEqual([code, translate('km', `errors.${code}`)]);
    }
    // Sixty wrong values in one list: graphql-js gives up in the middle, and it is still not our fault.
    const query = `query($n: [Country!]) { matchCandidates(nationalities: $n) { caseId } }`;
    const many = await send(JSON.stringify({ query, variables: { n: Array.from({ length: 60 }, () => 1) } }));
    expect([many.status, many.text.includes('BAD_USER_INPUT'), many.text.includes('INTERNAL')]).toEqual([
      400,
      true,
      false,
    ]);
    for (const [path, init, code] of [
      ['/auth/sign-in', { method: 'POST', headers: { 'content-type': 'application/x-json' }, body: '{}' }, 'JSON_ONLY'],
      ['/auth/sign-in', { method: 'POST', body: 'x' }, 'SIMPLE_REQUEST'],
      ['/files/cases/x', { method: 'POST', headers: { 'x-act-id': 'x' } }, 'UNAUTHENTICATED'],
      ['/nowhere', {}, 'NOT_FOUND'],
    ] as const) {
      const answer = await fetch(api.url + path, {
        ...init,
        headers: { ...('headers' in init ? init.headers : {}), 'accept-language': 'km' },
      });
      expect(await answer.json()).toMatchObject({ code, message: translate('km', `errors.${code}`) });
    }
  });

  it('takes the number of a request from a proxy of ours, and from nobody else', async () => {
    const numberOf = async (url: string, given: string): Promise<string | null> =>
      (await fetch(`${url}/graphql`, { method: 'POST', headers: { 'x-request-id': given }, body: '' })).headers.get(
        'x-request-id',
      );
    expect(await numberOf(api.url, 'somebody-elses-number')).toMatch(/^[0-9a-f-]{36}$/);
    const behind = await startApi({ trustProxy: 1 });
    expect(await numberOf(behind.url, 'seen-at-the-proxy-1')).toBe('seen-at-the-proxy-1');
    for (const given of ['short', 'a"b<script>alert(1)</script>', 'x'.repeat(65), 'ab\u00e9cdefgh'])
      expect(await numberOf(behind.url, given)).toMatch(/^[0-9a-f-]{36}$/);
    await behind.stop();
  });

  it('hears a session only so often, each for itself, and lets it sign out all the same', async () => {
    const paced = await startApi({ sessionPace: { requests: 20, seconds: 60 } });
    const { caseworker, supervisor } = paced.world.users;
    const [codes, begun] = [[] as unknown[], Date.now()];
    for (let asked = 0; asked < 23; asked++) {
      const { errors } = await paced.ask(caseworker, '{ teams { id } }');
      codes.push(errors?.[0]?.extensions.code);
    }
    expect(Date.now() - begun).toBeLessThan(50_000);
    expect(codes).toEqual([...Array.from({ length: 20 }), ...Array.from({ length: 3 }, () => 'TOO_MANY_REQUESTS')]);
    const cookie = `homeward=${caseworker.token}`;
    for (const path of ['/files/attachments/x/content', '/FILES/attachments/x/content']) {
      const file = await fetch(paced.url + path, { headers: { cookie, 'accept-language': 'km' } });
      expect([file.status, Number(file.headers.get('retry-after')) > 0]).toEqual([429, true]);
      expect(await file.json()).toMatchObject({ message: translate('km', 'errors.TOO_MANY_REQUESTS') });
    }
    expect((await paced.ask(supervisor, '{ teams { id } }')).errors).toBeUndefined();
    // Once, and not once for each.
    expect(
      await paced.world.sql(
        `select 1 from audit.events where kind = 'refusal' and detail ->> 'code' = 'TOO_MANY_REQUESTS'`,
      ),
    ).toHaveLength(1);
    const out = await fetch(`${paced.url}/auth/sign-out`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(out.status).toBe(204);
    await paced.stop();
  });

  it('keeps no document of others', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    expect((await send(JSON.stringify({ query: '{ __typename }', extensions }))).status).toBe(200);
    expect((await send(JSON.stringify({ extensions }))).status).toBe(400);
  });

  it('sends the same headers on every route', async () => {
    const answers = [
      await send(hello),
      await send('{'),
      ...(await Promise.all(
        ['/healthz', '/auth/mode', '/auth/session', '/nowhere', '/files/rosters/x'].map(async (path) => {
          const response = await fetch(api.url + path);
          return { headers: Object.fromEntries(response.headers) };
        }),
      )),
    ];
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });
});
