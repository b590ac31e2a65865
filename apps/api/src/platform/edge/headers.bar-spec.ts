import { existsSync } from 'node:fs';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seen } from '@homeward/testing';
import express from 'express';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { filled, type RawAnswer, rawRequest } from '../../testing/raw-request.js';
import { type HomewardServer, routesIn } from '../../server.js';
import { unready } from '../listening.js';
import { securityHeaders } from './headers.js';

/** What every answer has to say, whatever it is about. */
const always: readonly (readonly [string, RegExp])[] = [
  [
    'content-security-policy',
    /^default-src 'none'; (?!.*unsafe)(?=.*frame-ancestors 'none')(?=.*object-src 'none')(?=.*base-uri 'none')/,
  ],
  ['x-content-type-options', /^nosniff$/],
  ['referrer-policy', /^no-referrer$/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['permissions-policy', /camera=\((self)?\).*geolocation=\(\).*microphone=\(\)/],
];
const KEPT = /\/assets\//;
/** The one answer that may ask for the camera. */
const CONSOLE = /^GET \/(index\.html)?$/;

function faultsOf(where: string, { status, headers }: RawAnswer): string[] {
  const missing = always.filter(([name, pattern]) => !pattern.test(String(headers[name] ?? '')));
  return [
    ...missing.map(([name]) => `${where} (${status}): ${name} is ${String(headers[name] ?? 'missing')}`),
    ...(headers['cache-control'] === 'no-store' || (status === 200 && KEPT.test(where))
      ? []
      : [`${where}: may be kept`]),
    ...(String(headers['permissions-policy']).includes('camera=(self)') === (status === 200 && CONSOLE.test(where))
      ? []
      : [`${where}: the camera`]),
    ...(headers['x-powered-by'] || headers['server'] ? [`${where}: says what it is made of`] : []),
  ];
}

type Look = (where: string, answer: RawAnswer) => RawAnswer;
const json = { 'content-type': 'application/json' };

/** Every route that the router knows, as nobody and as somebody, from here and from elsewhere, with good and odd values. */
async function visit(url: string, routes: HomewardServer['routes'], cookie: string, look: Look): Promise<void> {
  for (const { method, path } of routes)
    for (const headers of [{}, json, { ...json, cookie }, { ...json, origin: 'https://elsewhere.example' }])
      for (const value of [uuid(), '%00', 'x'.repeat(2000)])
        look(
          `${method} ${path}`,
          await rawRequest(url + filled(path, value), { method, headers, ...(method === 'GET' ? {} : { body: '{' }) }),
        );
}

describe('headers', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi({ mode: 'production', secureCookies: true, publicUrl: 'https://homeward.example' });
  });
  afterAll(() => api.stop());

  it('stand on every route, errors and files too', async () => {
    const faults: string[] = [];
    let answers = 0;
    const look = (where: string, answer: RawAnswer): RawAnswer => {
      answers += 1;
      faults.push(...faultsOf(where, answer));
      if (!/^max-age=\d{8}/.test(answer.headers['strict-transport-security'] ?? '')) faults.push(`${where}: no HSTS`);
      return answer;
    };
    expect(api.routes.length).toBeGreaterThan(8);
    // Routes within routers are found as well: the page itself is one.
    expect(api.routes.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/index.html', '/auth/sign-in']));
    await visit(api.url, api.routes, `__Host-homeward=${api.world.users.supervisor.token}`, look);
    for (const path of [
      '/healthz',
      '/readyz',
      '/documents.json',
      '/blank.html',
      '/nowhere',
      '/auth/nowhere',
      '/files/x/y',
      '/favicon.svg',
      '/..%2f..%2fpackage.json',
      '/%',
      '/graphql',
      '/graphql?query={a}',
    ])
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'])
        look(`${method} ${path}`, await rawRequest(api.url + path, { method, headers: json }));
    for (const body of ['', '{', '[]', '{"query":"{ teams { id } }"}', `{"query":"${'{a'.repeat(200_000)}"}`])
      look('POST /graphql', await rawRequest(`${api.url}/graphql`, { method: 'POST', headers: json, body }));

    // The page, and every file that it names.
    const page = look('GET /', await rawRequest(`${api.url}/`));
    const nonce = /style-src 'self' 'nonce-([\w-]{22})'/.exec(String(page.headers['content-security-policy']))?.[1];
    expect(nonce).toBeTruthy();
    expect(page.text).toContain(`<meta name="csp-nonce" content="${nonce ?? ''}" />`);
    const again = await rawRequest(`${api.url}/index.html`);
    expect(again.text).not.toContain(nonce);
    expect(String(page.headers['content-security-policy'])).toMatch(/require-trusted-types-for 'script'/);
    const files = [...page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect(look(`GET ${file}`, await rawRequest(api.url + file)).status).toBe(200);
    // The list of what the console may ask is for the API alone, however its path is spelt.
    expect(existsSync(fileURLToPath(new URL('../../../../console/dist/.documents.json', import.meta.url)))).toBe(true);
    const list = ['.documents.json', '%2edocuments.json', '%2e%64ocuments.json', './.documents.json', '.stamp'];
    for (const name of list)
      for (const before of ['/', '//', '/./', '/assets/../', '/assets/%2e%2e/', '/x/..%2f', '/%2e/', '/\\', '/%5c'])
        expect([before + name, (await over(api.url, before + name)).split(' ')[1]]).toEqual([before + name, '404']);

    // What is no HTTP at all is answered below Express.
    const broken = await overTheWire(api.url, 'GET / HTTP/1.1\r\nBad Header\u0000: x\r\n\r\n');
    answers += 1;
    if (!/^HTTP\/1\.1 400 [^]*Content-Security-Policy: default-src 'none'[^]*nosniff/.test(broken))
      faults.push(`broken request: ${broken}`);
    expect(faults).toEqual([]);

    // The same while the database is not there yet.
    const early = unready({ secureCookies: true });
    await new Promise<void>((resolve) => early.listen(0, '127.0.0.1', resolve));
    const earlyUrl = `http://127.0.0.1:${(early.address() as AddressInfo).port}`;
    for (const path of ['/', '/healthz', '/readyz', '/graphql', '/files/x'])
      look(`early GET ${path}`, await rawRequest(earlyUrl + path));
    early.closeAllConnections();
    await new Promise((resolve) => early.close(resolve));
    expect(faults).toEqual([]);

    // Control: somebody adds a route to a router in a router and forgets the headers on it.
    const bare = express();
    const inner = express.Router();
    bare.use((req, res, next) =>
      req.path === '/new' ? next() : securityHeaders({ secureCookies: true })(req, res, next),
    );
    inner.get(['/old', '/new'], (_req, res) => void res.json({}));
    bare.use(inner);
    const server = bare.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const found: string[] = [];
    const routes = routesIn((bare as unknown as { router: { stack: Parameters<typeof routesIn>[0] } }).router.stack);
    await visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, routes, '', (where, answer) => {
      found.push(...faultsOf(where, answer).filter((fault) => !fault.includes('what it is made of')));
      return answer;
    });
    server.closeAllConnections();
    server.close();
    expect(new Set(found.map((fault) => fault.split(' (')[0]?.split(':')[0]))).toEqual(new Set(['GET /new']));
    expect(found.length).toBeGreaterThanOrEqual(always.length);
    seen({
      bar: 'headers on every route, errors and files too',
      figure: `0 missing on ${answers} answers of ${api.routes.length} REST routes, GraphQL, health, pages, files and errors`,
      control: `a route that was added without them is found by the router, with ${found.length} faults`,
    });
  });
});

const over = (url: string, path: string): Promise<string> =>
  overTheWire(url, `GET ${path} HTTP/1.1\r\nHost: homeward.example\r\nConnection: close\r\n\r\n`);

function overTheWire(url: string, text: string): Promise<string> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = net.connect(Number(port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (part) => (answer += part.toString('latin1')));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
