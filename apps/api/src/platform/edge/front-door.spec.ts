import net, { type AddressInfo } from 'node:net';
import type http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { frontDoor } from './front-door.js';
import { securityHeaders } from './headers.js';

const HOST = 'Host: homeward.example\r\n';

describe('the front door', () => {
  let server: http.Server;
  beforeAll(async () => {
    const behind: http.RequestListener = (req, res) => {
      req.resume().on('end', () => res.end(`asked ${req.url ?? ''}`));
    };
    server = frontDoor(
      { headers: securityHeaders({ secureCookies: true }), graphql: behind, web: behind },
      { bodyMs: 300 },
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  /** Exactly these bytes, and whatever comes back until the line is closed or quiet. */
  const wire = (text: string, ms = 200): Promise<{ answers: string[]; open: boolean }> =>
    new Promise((resolve, reject) => {
      let got = '';
      const { port } = server.address() as AddressInfo;
      const socket = net.connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
      const done = (open: boolean) => (): void => {
        socket.destroy();
        resolve({ answers: got.split(/(?=HTTP\/1\.1 \d{3})/).filter(Boolean), open });
      };
      const quiet = setTimeout(done(true), ms);
      socket.on('data', (part) => (got += part.toString('latin1')));
      socket.on('error', reject);
      socket.on('close', () => {
        clearTimeout(quiet);
        done(false)();
      });
    });
  const dressed = expect.stringMatching(
    /content-security-policy: default-src 'none'[^]*x-content-type-options: nosniff/i,
  );

  it.each<[string, string, number]>([
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['two hosts', `GET / HTTP/1.1\r\n${HOST}Host: elsewhere.example\r\n\r\n`, 400],
    ['two hosts in old HTTP', `GET / HTTP/1.0\r\n${HOST}Host: elsewhere.example\r\n\r\n`, 400],
    ['an expectation of its own', `GET / HTTP/1.1\r\n${HOST}Expect: money\r\n\r\n`, 417],
    ['two lengths', `POST / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400],
    [
      'a length and chunks',
      `POST / HTTP/1.1\r\n${HOST}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n${HOST}\r\n`,
      400,
    ],
    ['chunks in disguise', `POST / HTTP/1.1\r\n${HOST}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`, 400],
    ['a space before the colon', `POST / HTTP/1.1\r\n${HOST}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n`, 400],
    ['lines without a return', `GET / HTTP/1.1\nHost: homeward.example\n\n`, 400],
    ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['a head that never ends', `GET / HTTP/1.1\r\n${HOST}X: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
  ])('refuses %s, once and dressed like every answer', async (_, text, status) => {
    const { answers, open } = await wire(text);
    expect([answers.length, open]).toEqual([1, false]);
    expect(answers[0]).toEqual(expect.stringMatching(new RegExp(`^HTTP/1\\.1 ${status} `)));
    expect(answers[0]).toEqual(dressed);
  });

  it('answers each of several requests in one breath, and no upgrade', async () => {
    const { answers } = await wire(
      `GET /a HTTP/1.1\r\n${HOST}\r\nPOST /graphql HTTP/1.1\r\n${HOST}Content-Length: 2\r\n\r\n{}` +
        `GET /c HTTP/1.1\r\n${HOST}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    );
    expect(answers.map((one) => one.split('\r\n\r\n')[1])).toEqual(
      ['/a', '/graphql', '/c'].map((path) => expect.stringContaining(path)),
    );
    for (const answer of answers) expect(answer).toEqual(dressed);
    expect(answers.join('')).not.toContain('101 Switching');
  });

  it('cuts off who sends a body drop by drop, and waits for who sends a file', async () => {
    const begun = (path: string): string => `POST ${path} HTTP/1.1\r\n${HOST}Content-Length: 1000\r\n\r\na`;
    const slow = await wire(begun('/graphql'), 2000);
    expect([slow.open, slow.answers[0]]).toEqual([false, expect.stringMatching(/^HTTP\/1\.1 408 /)]);
    expect(slow.answers[0]).toEqual(dressed);
    expect((await wire(begun('/files/cases/x'), 700)).open).toBe(true);
  });
});
