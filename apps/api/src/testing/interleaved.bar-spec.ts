import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seen, size } from '@homeward/testing';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from './api-under-test.js';
import { patiently } from './patiently.js';
import { type RawAnswer, rawRequest } from './raw-request.js';

interface Person {
  readonly id: string;
  readonly token: string;
  readonly reference: string;
}

const USERS = 64;

/**
 * Many at once over few connections: whose request it is lives in the request alone, and in the transaction. Each of the
 * users sees one case, which no other of them sees.
 */
describe('64 users over a pool of 5', () => {
  let api: ApiUnderTest;
  const people: Person[] = [];
  beforeAll(async () => {
    api = await startApi();
    const { world } = api;
    for (let made = 0; made < USERS; made += 1) {
      const [id, token, organisation, team] = [
        uuid(),
        randomBytes(32).toString('base64url'),
        world.here,
        world.teamOne,
      ];
      await world.sql(`insert into homeward.users (id, organisation_id, email, display_name) values ($1, $2, $3, $4)`, [
        id,
        organisation,
        `many-${made}@test.example`,
        `Many ${made}`,
      ]);
      await world.sql(
        `insert into homeward.user_roles (user_id, organisation_id, role) values ($1, $2, 'caseworker')`,
        [id, organisation],
      );
      await world.sql(`insert into homeward.user_teams (user_id, organisation_id, team_id) values ($1, $2, $3)`, [
        id,
        organisation,
        team,
      ]);
      await world.sql(
        `insert into homeward.sessions (id, organisation_id, user_id, token_hash, step, proved_at) values ($1, $2, $3, $4, 'COMPLETE', now())`,
        [uuid(), organisation, id, createHash('sha256').update(token).digest('hex')],
      );
      const { reference } = await world.addCase({ assignedTo: id });
      people.push({ id, token, reference });
    }
  });
  afterAll(() => api.stop());

  it('never answer one of them with what is another’s', async () => {
    const wanted = size(2_000, 50_000);
    const wrong: string[] = [];
    let [sent, busy] = [0, 0];
    const answered = async (send: () => Promise<RawAnswer>): Promise<RawAnswer> => {
      const { answer, refused } = await patiently(send);
      busy += refused;
      return answer;
    };
    const ask = async ({ id, token, reference }: Person, turn: number): Promise<void> => {
      const headers = { cookie: `homeward=${token}`, 'content-type': 'application/json' };
      if (turn % 7 === 0) {
        const { text } = await answered(() => rawRequest(`${api.url}/auth/session`, { headers }));
        if (!text.includes(id)) wrong.push(`session of ${id}: ${text.slice(0, 200)}`);
        return;
      }
      // Some fail in the middle of their transaction: the connection goes back to the pool all the same.
      const query =
        turn % 11 === 0
          ? `{ case(id: "${uuid()}") { id } cases(first: 5) { nodes { reference } } }`
          : '{ cases(first: 5) { nodes { reference } total { value } } }';
      const body = JSON.stringify({ query });
      const { text } = await answered(() => rawRequest(`${api.url}/graphql`, { method: 'POST', headers, body }));
      const found = [...text.matchAll(/"reference":"([^"]+)"/g)].map((match) => match[1]);
      if (found.length !== 1 || found[0] !== reference) wrong.push(`${reference} got ${text.slice(0, 200)}`);
    };
    await Promise.all(
      people.map(async (person, at) => {
        for (let turn = at; sent < wanted; turn += 1) {
          sent += 1;
          await ask(person, turn);
        }
      }),
    );
    expect(wrong).toEqual([]);

    const leaks = await shared(api.appUrl, api.world.here, people, 400);
    expect(leaks).toBeGreaterThan(0);
    seen({
      bar: '64 users over a pool of 5, 50,000 interleaved requests: 0 answers of another’s context',
      figure: `0 of ${sent} answers to ${USERS} users over 5 connections (${busy} times 503, and sent again)`,
      control: `one variable for the actor of all requests: ${leaks} of 400 answers were another’s`,
    });
  });
});

/** The broken twin: the actor in one variable of the process, read when the connection is there. */
async function shared(
  connectionString: string,
  organisation: string,
  people: readonly Person[],
  wanted: number,
): Promise<number> {
  const pool = new pg.Pool({ connectionString, max: 5 });
  let actor: Person | undefined;
  let leaks = 0;
  let sent = 0;
  await Promise.all(
    people.map(async (person) => {
      while (sent++ < wanted) {
        actor = person;
        const client = await pool.connect();
        try {
          await client.query('begin');
          await client.query(
            `select set_config('app.user_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.roles', 'caseworker', true),
               set_config('app.teams', '', true), set_config('app.mission_id', '', true)`,
            [actor.id, organisation],
          );
          const { rows } = await client.query<{ reference: string }>('select reference from homeward.cases');
          if (rows.length !== 1 || rows[0]?.reference !== person.reference) leaks += 1;
          await client.query('commit');
        } finally {
          client.release();
        }
      }
    }),
  );
  await pool.end();
  return leaks;
}
