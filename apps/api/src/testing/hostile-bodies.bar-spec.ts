import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@homeward/domain';
import { holds, type Permission } from '@homeward/policy';
import { seen, size } from '@homeward/testing';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { operations } from '../platform/access/requires.js';
import { type ApiUnderTest, startApi } from './api-under-test.js';
import { malformed, spoiled, tellsTooMuch } from './hostile-bodies.js';
import { filled, type RawAnswer, rawRequest } from './raw-request.js';
import { roomSamples } from './room-samples.js';
import { callerOf } from './samples.js';

const SEED = Number(process.env['HOMEWARD_SEED'] ?? 20_261_126);
const AT_ONCE = 12;

interface Shot {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

/** What is wrong with an answer, if anything is. */
async function fault(shot: Shot): Promise<string | undefined> {
  let answer: RawAnswer;
  try {
    answer = await rawRequest(shot.url, shot);
  } catch (error) {
    // Cut while a body was still being sent: refused, without a word.
    return ['ECONNRESET', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '') ? undefined : String(error);
  }
  const told = tellsTooMuch(answer.text);
  // GraphQL can say in an answer of 200 that it was our fault.
  const ours = /"code":"INTERNAL"/.test(answer.text);
  const what =
    answer.status >= 500 || ours
      ? `status ${answer.status}${ours ? ', our fault' : ''}`
      : told
        ? `tells ${told}`
        : undefined;
  return (
    what && `${what}: ${shot.method} ${shot.url} ${String(shot.body).slice(0, 300)} -> ${answer.text.slice(0, 300)}`
  );
}

async function shoot(shots: readonly Shot[]): Promise<string[]> {
  const faults: string[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let shot = shots[next++]; shot; shot = shots[next++]) {
        const found = await fault(shot);
        if (found) faults.push(found);
      }
    }),
  );
  return faults;
}

describe('bodies that nobody of ours sends', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi({ mode: 'production', freeDocuments: true });
  });
  afterAll(() => api.stop());

  it('are never answered by 500, a stack or SQL', async () => {
    const [wantMalformed, wantHostile] = [size(600, 10_000), size(300, 5_000)];
    const cookie = (token: string): Record<string, string> => ({ cookie: `homeward=${token}` });
    const users = Object.values(api.world.users);
    const types = [
      'application/json',
      'application/json; charset=utf-16',
      'application/json, text/plain',
      'application/octet-stream',
      'text/plain',
    ];
    const rest = api.routes.filter(({ method }) => method !== 'GET');
    const shots: Shot[] = fc.sample(malformed, { numRuns: wantMalformed, seed: SEED }).map((body, at) => {
      const route = at % 3 === 0 ? rest[(at / 3) % rest.length] : undefined;
      const headers = {
        'content-type': route ? (types[at % types.length] ?? '') : 'application/json',
        'x-act-id':
          at % 5 === 0
            ? String(body)
                .replace(/[^\x20-\x7e]/g, '?')
                .slice(0, 40)
            : uuid(),
        ...(at % 2 === 0 ? cookie(users[at % users.length]?.token ?? '') : {}),
      };
      const path = route
        ? filled(
            route.path,
            at % 2 === 0
              ? uuid()
              : encodeURIComponent(
                  String(body)
                    .slice(0, 50)
                    .replace(/[\ud800-\udfff]/g, ''),
                ),
          )
        : '/graphql';
      return { url: api.url + path, method: route?.method ?? 'POST', headers, body };
    });

    // Valid calls of every operation, by somebody who may make them, with a few values spoiled.
    const permission = new Map(operations().map((o) => [o.name, o.permission as Permission]));
    const samples = (await roomSamples()).filter(({ operation }) => permission.has(operation));
    const each = Math.ceil(wantHostile / samples.length);
    const chosen = samples.slice(0, wantHostile);
    const hostile: Shot[] = [];
    for (const [at, sample] of chosen.entries()) {
      const wanted = permission.get(sample.operation);
      const role = (['supervisor', ...roles] as const).find((r) => wanted && holds([r], wanted)) ?? 'supervisor';
      const actor = await callerOf(api.world, sample, role);
      const variables = await sample.variables({ world: api.world, actor, target: await api.world.addCase() });
      for (const spoiledVariables of fc.sample(spoiled(variables), { numRuns: each, seed: SEED + at }))
        hostile.push({
          url: `${api.url}/graphql`,
          method: 'POST',
          headers: { 'content-type': 'application/json', ...cookie(actor.token) },
          body: JSON.stringify({ query: sample.document, variables: spoiledVariables }),
        });
    }
    process.stdout.write(`hostile bodies: ${shots.length} malformed, ${hostile.length} hostile, seed ${SEED}\n`);
    expect(hostile.length).toBeGreaterThanOrEqual(wantHostile);
    expect(await shoot(shots)).toEqual([]);
    expect(await shoot(hostile)).toEqual([]);
    // It is still there, and well.
    expect((await rawRequest(`${api.url}/readyz`)).status).toBe(200);

    // Control: a server that lets its errors out, asked the same.
    const careless = http.createServer((req, res) => {
      const parts: Buffer[] = [];
      req.on('data', (part: Buffer) => parts.push(part));
      req.on('end', () => {
        try {
          res.end(JSON.stringify(JSON.parse(Buffer.concat(parts).toString('utf8'))).slice(0, 10));
        } catch (error) {
          res.statusCode = 400;
          res.end((error as Error).stack);
        }
      });
    });
    await new Promise<void>((resolve) => careless.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(careless.address() as AddressInfo).port}/`;
    const found = await shoot(shots.slice(0, 200).map((shot) => ({ ...shot, url })));
    careless.closeAllConnections();
    await new Promise((resolve) => careless.close(resolve));
    expect(found.length).toBeGreaterThan(20);
    seen({
      bar: '10,000 malformed and 5,000 hostile bodies: 0 answers of 500, no stack or SQL in any',
      figure: `0 of ${shots.length} malformed and ${hostile.length} hostile bodies, against GraphQL (${chosen.length} operations) and ${rest.length} REST routes`,
      control: `a server that lets its errors out: ${found.length} of 200 found`,
    });
  });
});
