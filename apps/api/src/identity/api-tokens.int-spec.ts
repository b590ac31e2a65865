import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { machinePermissions } from '@homeward/policy';
import { v7 as uuid } from 'uuid';
import { operations } from '../platform/access/requires.js';
import { TrustedDocuments } from '../platform/graphql/documents.js';
import { type ApiUnderTest, type GraphqlAnswer, startApi } from '../testing/api-under-test.js';

interface Made {
  readonly id: string;
  readonly token: string | null;
}
const TOKEN = `... on ApiToken { id token }`;
const FIGURES = `query Board { statisticsMenu { k } snapshots { id } releases(first: 5) { nodes { id } } }`;

describe('tokens for machines', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    // As in production: a cookie session sends the console's documents and no other.
    api = await startApi({ freeDocuments: false, documents: TrustedDocuments.of({}) });
    // Beside it one that takes free documents, for the administrator's acts.
    acting = await startApi();
  });
  let acting: ApiUnderTest;
  afterAll(async () => {
    await api.stop();
    await acting.stop();
  });

  const make = (input: object = {}, user = acting.world.users.administrator): Promise<Made> =>
    acting.act<Made>(
      user,
      'makeApiToken',
      'MakeApiTokenInput',
      { name: 'Board', scopes: ['statistics'], days: 30, ...input },
      TOKEN,
    );
  const machine = async (
    token: string,
    query: string,
    { url = acting.url, headers = {} }: { url?: string; headers?: Record<string, string> } = {},
  ): Promise<GraphqlAnswer & { retry: string | null }> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify({ query, operationName: /^query (\w+)/.exec(query)?.[1] }),
    });
    return {
      ...((await response.json()) as GraphqlAnswer),
      status: response.status,
      retry: response.headers.get('retry-after'),
    };
  };
  const codeOf = (answer: GraphqlAnswer): string | undefined => answer.errors?.[0]?.extensions.code;

  it('are made by an administrator with a fresh factor, shown once, and kept as a hash', async () => {
    const input = { operationId: uuid() };
    const made = await make(input);
    expect(made.token).toMatch(/^hw_[A-Za-z0-9_-]{43}$/);
    // A retry is answered without the secret.
    expect(await make(input)).toMatchObject({ id: made.id, token: null });
    const stored = await acting.world.sql<{ t: string }>(
      `select to_jsonb(t)::text as t from homeward.api_tokens t union all select to_jsonb(d)::text from homeward.acts_done d
       union all select to_jsonb(e)::text from audit.events e`,
    );
    expect(stored.some(({ t }) => t.includes(made.token ?? '-'))).toBe(false);
    await expect(make({}, acting.world.users.supervisor)).rejects.toThrow('FORBIDDEN');
    const { administrator } = acting.world.users;
    await acting.world.sql(`update homeward.sessions set proved_at = null where user_id = $1`, [administrator.id]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await expect(make()).rejects.toThrow('FRESH_FACTOR_NEEDED');
    await acting.world.sql(`update homeward.sessions set proved_at = now() where user_id = $1`, [administrator.id]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await make({ days: 366 })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'days' }] });
    expect(await make({ scopes: [] })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'scopes' }] });
  });

  it('read figures in documents of their own, and the log names the token', async () => {
    const { id, token } = await make();
    const answer = await machine(token ?? '', FIGURES);
    expect(answer).toMatchObject({ status: 200, data: { statisticsMenu: { k: expect.any(Number) } } });
    const told = await acting.world.sql(
      `select kind, actor_id, organisation_id, detail from audit.events where session_id = $1`,
      [id],
    );
    expect(told).toEqual([
      { kind: 'machine_request', actor_id: null, organisation_id: acting.world.here, detail: { operation: 'Board' } },
    ]);
    const listed = await acting.ask<{ apiTokens: { id: string; lastUsedAt: string | null; createdBy: string }[] }>(
      acting.world.users.administrator,
      `{ apiTokens { id lastUsedAt createdBy } }`,
    );
    expect(listed.data?.apiTokens.find((each) => each.id === id)).toMatchObject({ lastUsedAt: expect.any(String) });
    // A wall: nobody of another organisation sees it.
    const there = await acting.asApp(
      { ...acting.world.users.administrator, organisationId: acting.world.strangers.caseworker.organisationId },
      `select id from homeward.api_tokens`,
    );
    expect(there).toEqual([]);
    await expect(
      acting.asApp(acting.world.users.administrator, `select token_hash from homeward.api_tokens`),
    ).rejects.toThrow('permission denied');
  });

  it('that open nothing stand in the log once in a while, and no flood of them does', async () => {
    const noted = (): Promise<object[]> =>
      acting.world.sql(
        `select row_id, session_id, organisation_id, actor_id, detail from audit.events where kind = 'machine_refused' order by at, id`,
      );
    await acting.world.sql(`delete from homeward.throttle where key like 'refused:%' or key like 'unknown:%'`);
    const before = (await noted()).length;
    const [revoked, expired] = [await make(), await make()];
    await acting.world.sql(`update homeward.api_tokens set revoked_at = now() where id = $1`, [revoked.id]);
    await acting.world.sql(
      `update homeward.api_tokens set created_at = now() - interval '2 days', expires_at = now() - interval '1 day' where id = $1`,
      [expired.id],
    );
    const used = [revoked.token, expired.token, `hw_${'x'.repeat(43)}`, 'no token'];
    for (let i = 0; i < 5; i++)
      for (const token of used) expect((await machine(token ?? '', FIGURES)).status).toBe(401);
    const mine = { organisation_id: acting.world.here, actor_id: null };
    expect((await noted()).slice(before)).toEqual([
      { ...mine, row_id: revoked.id, session_id: revoked.id, detail: { why: 'revoked' } },
      { ...mine, row_id: expired.id, session_id: expired.id, detail: { why: 'expired' } },
      { row_id: null, session_id: null, organisation_id: null, actor_id: null, detail: { why: 'unknown' } },
    ]);
  });

  it('open nothing beside their scopes: no person, no act, no door of sign-in', async () => {
    const { token } = await make();
    const all = await make({ scopes: ['statistics', 'home_figures'] });
    expect(codeOf(await machine(token ?? '', `{ home { statistics { releases } } }`))).toBe('FORBIDDEN');
    const home = await machine(
      all.token ?? '',
      `{ home { statistics { releases } audit { kind count } notices { id } glassReviews { id } } }`,
    );
    expect(home.data).toMatchObject({ home: { statistics: { releases: 0 }, audit: expect.any(Array), notices: null } });
    for (const query of [
      `{ cases(first: 1) { nodes { id } } }`,
      `{ users { nodes { id email } } }`,
      `{ apiTokens { id } }`,
      `{ organisation { name } }`,
      `mutation { withdrawRelease(input: { operationId: "${uuid()}", releaseId: "${uuid()}", reason: "x" }) { __typename } }`,
    ])
      expect([query, (await machine(all.token ?? '', query)).data ?? null]).toEqual([query, null]);
    const session = await fetch(`${acting.url}/auth/session`, { headers: { authorization: `Bearer ${all.token}` } });
    expect(session.status).toBe(401);
    const file = (headers: Record<string, string>): Promise<number> =>
      fetch(`${acting.url}/files/releases/${uuid()}.csv`, { headers }).then(({ status }) => status);
    expect(await file({ authorization: `Bearer ${all.token}` })).toBe(404);
    expect(await file({ authorization: `Bearer hw_${'A'.repeat(43)}` })).toBe(401);
    // No mutation asks for a permission that a scope opens.
    const open = new Set<string>(Object.values(machinePermissions).flat());
    expect(operations().filter(({ kind, permission }) => kind === 'mutation' && open.has(permission ?? ''))).toEqual(
      [],
    );
    // Row-level security alone: an auditor of this organisation sees no person, whoever asks.
    const seen = await acting.asApp(
      { ...acting.world.users.auditor, id: '' },
      `select (select count(*)::int from homeward.persons) as persons, (select count(*)::int from homeward.cases) as cases`,
    );
    expect(seen).toEqual([{ persons: 0, cases: 0 }]);
  });

  it('end at once: revoked, too old, or not one of ours; and a cookie beside it says nothing', async () => {
    const { id, token } = await make();
    expect((await machine(token ?? '', FIGURES)).status).toBe(200);
    await acting.act(
      acting.world.users.administrator,
      'revokeApiToken',
      'RevokeApiTokenInput',
      { apiTokenId: id },
      `... on ApiToken { revokedAt }`,
    );
    expect((await machine(token ?? '', FIGURES)).status).toBe(401);
    const cookie = `homeward=${acting.world.users.auditor.token}`;
    expect((await machine(token ?? '', FIGURES, { headers: { cookie } })).status).toBe(401);
    const old = await make();
    await acting.world.sql(
      `update homeward.api_tokens set created_at = now() - interval '2 days', expires_at = now() - interval '1 second' where id = $1`,
      [old.id],
    );
    expect((await machine(old.token ?? '', FIGURES)).status).toBe(401);
    for (const stray of ['', 'hw_short', `hw_${'A'.repeat(43)}`, acting.world.users.administrator.token])
      expect((await machine(stray, FIGURES)).status).toBe(401);
    // A revoked one is not taken up again, whatever statement is sent.
    await expect(
      acting.asApp(acting.world.users.administrator, `update homeward.api_tokens set revoked_at = null`),
    ).rejects.toThrow('row-level security');
  });

  it('may ask sixty times a minute, each for itself', async () => {
    const [busy, calm] = [await make(), await make()];
    const statuses: number[] = [];
    for (let n = 0; n < 61; n += 1) statuses.push((await machine(busy.token ?? '', `{ statisticsMenu { k } }`)).status);
    expect(statuses).toEqual([...Array.from({ length: 60 }, () => 200), 429]);
    const paused = await machine(busy.token ?? '', FIGURES);
    expect(Number(paused.retry)).toBeGreaterThan(0);
    expect((await machine(calm.token ?? '', FIGURES)).status).toBe(200);
  });

  it('send free documents where a browser may not, within the same limits', async () => {
    const { world } = api;
    const token = `hw_${'B'.repeat(43)}`;
    await world.sql(
      `insert into homeward.api_tokens (id, organisation_id, name, scopes, token_hash, created_by, expires_at)
       values ($1, $2, 'Board', '{statistics}', encode(sha256($3), 'hex'), $4, now() + interval '1 day')`,
      [uuid(), world.here, Buffer.from(token), world.users.administrator.id],
    );
    expect((await machine(token, FIGURES, { url: api.url })).status).toBe(200);
    const flood = `{ ${Array.from({ length: 500 }, (_, n) => `a${n}: statisticsMenu { k }`).join(' ')} }`;
    expect((await machine(token, flood, { url: api.url })).status).toBe(400);
    expect(
      (await machine(token, FIGURES, { url: api.url, headers: { origin: 'https://elsewhere.example' } })).status,
    ).toBe(403);
    // The control: the same document in a session of the auditor.
    expect(codeOf(await api.ask(world.users.auditor, FIGURES))).toBe('TRUSTED_DOCUMENTS_ONLY');
  });

  it('read exact tables that two people let go, and nothing that waits, was taken back or is protected another way', async () => {
    const { world } = acting;
    const token = (await make()).token ?? '';
    const snapshot = uuid();
    await world.sql(
      `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values ($1, $2, '2014-01-01', '2014-12-31', $3)`,
      [snapshot, world.here, world.users.auditor.id],
    );
    await world.sql(
      `insert into statistics.cubes (id, organisation_id, snapshot_id, epsilon, delta, rho, length, content, made_by) values ($1, $2, $3, 1, 0.000001, 0.02, 1, '{}', $4)`,
      [uuid(), world.here, snapshot, world.users.auditor.id],
    );
    const kinds = ['TABLE', 'TABLE', 'TABLE', 'CUBE', 'ANONYMOUS_ROWS'];
    const ids = kinds.map(() => uuid());
    for (const [at, kind] of kinds.entries()) {
      const to = uuid();
      await world.sql(
        `insert into statistics.recipients (id, organisation_id, name, kind) values ($1, $2, $3, 'OTHER')`,
        [to, world.here, `Reader ${String(at)}`],
      );
      await world.sql(
        `insert into statistics.releases (id, organisation_id, snapshot_id, number, kind, dimensions, k, purpose, recipient, recipient_id, cells, risk, content, sha256, released_by, confirmed_at, withdrawn_at)
         values ($1, $2, $3, $4, $5, '{sex}', 11, 'p', '', $6, '[{"key":["MALE"],"count":40,"status":"shown"}]', '{"width":10,"against":[]}', '{"rows":1,"lines":[["a"]]}', 'x', $7,
           case when $8 then now() end, case when $9 then now() end)`,
        [ids[at], world.here, snapshot, 700 + at, kind, to, world.users.auditor.id, at !== 1, at === 2],
      );
    }
    const seen = await machine(
      token,
      `query Board { releases(first: 50) { nodes { id cells { count } } } cubeTable(snapshotId: "${snapshot}", dimensions: ["sex"]) { cells { estimate } }
         snapshotQuality(snapshotId: "${snapshot}") { people { estimate } } recipients { id } }`,
    );
    const data = seen.data as unknown as { releases: { nodes: { id: string }[] } };
    expect(data.releases.nodes.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([ids[0]]);
    expect(data).toMatchObject({ cubeTable: null, snapshotQuality: null, recipients: [] });
    for (const [at, id] of ids.entries()) {
      const file = await fetch(`${acting.url}/files/releases/${id}.csv`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect([kinds[at], file.status]).toEqual([kinds[at], at === 0 ? 200 : 404]);
    }
  });
});
