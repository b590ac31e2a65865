import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { compare, median } from './rounds.js';

const servers: http.Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

function answering(after: number, status = 200): Promise<string> {
  const server = http.createServer((req, res) => {
    req.resume();
    setTimeout(() => res.writeHead(status).end('{}'), after);
  });
  servers.push(server);
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)),
  );
}
const target = (url: string): { url: string; headers: object; bodies: string[] } => ({
  url,
  headers: {},
  bodies: ['{}'],
});

describe('rounds in turns', () => {
  it('tells a slow server from a fast one', async () => {
    const [slow, fast] = [target(await answering(40)), target(await answering(4))];
    const compared = await compare(
      { ...slow, headers: {} },
      { ...fast, headers: {} },
      { connections: 2, seconds: 1, rounds: 1 },
    );
    expect(compared.ofRaw).toBeLessThan(0.6);
    expect(compared.product.p50).toBeGreaterThan(compared.raw.p50);
    expect(compared.product.p99).toBeGreaterThanOrEqual(compared.product.p50);
  });

  it('refuses to measure answers that are no answers', async () => {
    const [good, bad] = [target(await answering(1)), target(await answering(1, 503))];
    await expect(
      compare({ ...good, headers: {} }, { ...bad, headers: {} }, { connections: 1, seconds: 1, rounds: 1 }),
    ).rejects.toThrow(/no answer was 2xx/);
  });

  it('takes the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
  });
});
