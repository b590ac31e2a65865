import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';

interface Entry {
  id: string;
  kind: string;
  subject: string;
  onCase: boolean;
  rows: number | null;
  requestId: string | null;
  address: string | null;
  actor: { id: string; name: string | null; roles: string[]; mark: string } | null;
}

const list = `query ($filter: AuditFilter, $first: Int, $after: String) { auditEvents(filter: $filter, first: $first, after: $after) {
  nodes { id kind subject onCase columns rows requestId address actor { id name roles mark } } pageInfo { endCursor hasNextPage } } }`;

describe('the audit page', () => {
  let api: ApiUnderTest;
  let target: TestCase;
  beforeAll(async () => {
    // A proxy gives requests their numbers.
    api = await startApi({ trustProxy: 1 });
    target = await api.world.addCase();
    const { caseworker, supervisor } = api.world.users;
    const { caseworker: neighbour } = api.world.neighbours;
    for (const user of [caseworker, supervisor])
      await api.ask(user, `query($id: UUID!) { case(id: $id) { id person { name } } }`, { id: target.id });
    // Refused twelve times: not theirs.
    for (let n = 0; n < 12; n += 1)
      await api.ask(neighbour, `query($id: UUID!) { timeline(caseId: $id) { nodes { id } } case(id: $id) { id } }`, {
        id: target.id,
      });
  });
  afterAll(() => api.stop());

  const read = async (user: TestUser, filter: object = {}, first = 50, after: string | null = null) => {
    const answer = await api.ask<{
      auditEvents: { nodes: Entry[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }>(user, list, { filter, first, after });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.auditEvents;
  };

  it('names users to the data protection officer, and shows roles and a mark to the auditor', async () => {
    const { data_protection_officer: dpo, auditor, caseworker } = api.world.users;
    const filter = { kinds: ['read'], subject: 'persons', actorId: caseworker.id };
    const [named] = (await read(dpo, filter)).nodes;
    expect(named).toMatchObject({ kind: 'read', subject: 'persons', onCase: true, address: 'loopback' });
    expect(named?.actor?.name).toMatch(/^caseworker/);
    expect(named?.requestId).toMatch(/^[0-9a-f-]{36}$/);
    const [marked] = (await read(auditor, filter)).nodes;
    expect(marked?.actor).toMatchObject({ name: null, roles: ['caseworker'] });
    expect(marked?.actor?.mark).toMatch(/^[A-Z0-9]{4}$/);
    // No value and no name of a person anywhere, whatever is asked for.
    expect(JSON.stringify((await read(dpo)).nodes)).not.toMatch(/Sok|សុខ|1998/);
  });

  it('finds a case by its number for the data protection officer alone, and logs that it was asked for', async () => {
    const { data_protection_officer: dpo, auditor } = api.world.users;
    const found = await read(dpo, { caseReference: target.reference, kinds: ['read'] });
    expect(found.nodes.map((node) => node.actor?.roles[0]).sort()).toEqual(
      expect.arrayContaining(['caseworker', 'supervisor']),
    );
    expect((await read(auditor, { caseReference: target.reference })).nodes).toEqual([]);
    expect((await read(dpo, { caseReference: 'T-0000-00000' })).nodes).toEqual([]);
    const [own] = await api.world.sql<{ case_id: string }>(
      `select case_id from audit.events where kind = 'read' and subject = 'events' and actor_id = $1 and case_id is not null`,
      [dpo.id],
    );
    expect(own?.case_id).toBe(target.id);
  });

  it('shows another organisation nothing', async () => {
    const stranger = api.world.strangers.data_protection_officer;
    expect((await read(stranger, { caseReference: target.reference })).nodes).toEqual([]);
    expect((await read(stranger, { kinds: ['read'], subject: 'persons' })).nodes).toEqual([]);
  });

  it('pages by key without a gap or a double', async () => {
    const dpo = api.world.users.data_protection_officer;
    const filter = { to: '2100-01-01', kinds: ['refusal', 'read', 'insert'] };
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await read(dpo, filter, 5, after);
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const whole = await read(dpo, filter, 100);
    expect(ids).toEqual(whole.nodes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(10);
  });

  it('says what stands out, and opens on the entries behind it', async () => {
    const { data_protection_officer: dpo, caseworker } = api.world.users;
    const { caseworker: neighbour } = api.world.neighbours;
    // A case that was assigned elsewhere since, read once in the day and once in the night.
    const stray = await api.world.addCase({ assignedTo: neighbour.id, teamId: api.world.teamTwo });
    for (const at of ['2026-06-01T03:00:00+07', '2026-06-02T23:30:00+07'])
      await api.world
        .sql(
          `with told as (select set_config('app.organisation_id', $1, true), set_config('app.user_id', $2, true)) select audit.record('read', 'persons', null, $3, '{name}', null) from told`,
          [api.world.here, caseworker.id, stray.id],
        )
        .then(() => api.world.sql(`set session_replication_role = replica`))
        .then(() =>
          api.world.sql(`update audit.events set at = $1 where case_id = $2 and at > now() - interval '1 hour'`, [
            at,
            stray.id,
          ]),
        )
        .then(() => api.world.sql(`set session_replication_role = origin`));
    // One file with two cases in it is one file.
    await api.world.sql(
      `with told as (select set_config('app.organisation_id', $1, true), set_config('app.user_id', $2, true), set_config('app.request_id', 'a-file-of-two', true))
       select audit.record('export', 'cases', null, one, '{reference}', null) from told, unnest($3::uuid[]) as one`,
      [api.world.here, caseworker.id, [stray.id, null]],
    );
    const answer = await api.ask<{
      auditSummary: {
        days: { day: string; reads: number; refusals: number }[];
        findings: { code: string; count: number; actor: { id: string; name: string } | null }[];
      };
    }>(
      dpo,
      `query ($filter: AuditFilter) { auditSummary(filter: $filter) { from to days { day reads changes refusals others } findings { code count day actor { id name } } actors { id } } }`,
      { filter: { from: '2026-05-01' } },
    );
    const summary = answer.data?.auditSummary;
    expect(summary?.findings).toContainEqual(expect.objectContaining({ code: 'OUTSIDE', count: 2 }));
    expect(summary?.findings).toContainEqual(expect.objectContaining({ code: 'NIGHT' }));
    expect(summary?.findings).toContainEqual(expect.objectContaining({ code: 'EXPORTS', count: 1 }));
    const refused = summary?.findings.find(({ code }) => code === 'REFUSALS');
    expect(refused?.actor?.id).toBe(neighbour.id);
    expect((await read(dpo, { actorId: neighbour.id, kinds: ['refusal'] }, 100)).nodes).toHaveLength(
      refused?.count ?? -1,
    );
    expect((await read(dpo, { actorId: caseworker.id, outside: true })).nodes).toHaveLength(2);
    expect(
      (await read(dpo, { actorId: caseworker.id, night: true, from: '2026-06-01', to: '2026-06-02' })).nodes,
    ).toHaveLength(2);
    expect(summary?.days.find(({ day }) => day === '2026-06-01')?.reads).toBe(1);
  });

  it('checks the whole log within the database, and says so to who asks later', async () => {
    const { auditor, data_protection_officer: dpo } = api.world.users;
    // The arrangement above changed times of entries past every trigger: that has to show.
    const found = await api.act<{ holds: boolean; checkedEvents: number }>(
      dpo,
      'checkAuditLog',
      'CheckAuditLogInput',
      {},
      '... on AuditState { holds checkedEvents }',
    );
    expect(found.holds).toBe(false);
    const state = await api.ask<{ auditState: { holds: boolean; broken: boolean; unsigned: number } }>(
      auditor,
      `{ auditState { holds broken unsigned checkpointAt checkedAt } }`,
    );
    expect(state.data?.auditState.holds).toBe(false);
    const fresh = await startApi();
    const good = await fresh.act<{ holds: boolean; checkedEvents: number }>(
      fresh.world.users.auditor,
      'checkAuditLog',
      'CheckAuditLogInput',
      {},
      '... on AuditState { holds checkedEvents }',
    );
    expect(good.holds).toBe(true);
    expect(good.checkedEvents).toBeGreaterThan(20);
    await fresh.stop();
  });

  it('exports what was filtered, in a file that no spreadsheet runs, and logs the export', async () => {
    const { auditor, caseworker } = api.world.users;
    await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-request-id': '-2-cmd-calc',
        cookie: `homeward=${caseworker.token}`,
      },
      body: JSON.stringify({
        query: `query($id: UUID!) { case(id: $id) { id person { name } } }`,
        variables: { id: target.id },
      }),
    });
    const file = await api.act<{ name: string; text: string; rows: number; cut: boolean }>(
      auditor,
      'exportAuditLog',
      'ExportAuditLogInput',
      { filter: { kinds: ['read'], subject: 'persons' } },
      '... on AuditFile { name text rows cut }',
    );
    expect(file.name).toMatch(/^homeward-audit-\d{4}-\d\d-\d\d\.csv$/);
    expect(file.text).toContain(`"'-2-cmd-calc"`);
    expect(file.text).not.toMatch(/(^|,)"[=+\-@]/m);
    expect(file.text).not.toContain('caseworker 1');
    expect(file.text.trim().split('\r\n')).toHaveLength(file.rows + 1);
    const [told] = await api.world.sql<{ rows: number }>(
      `select (detail ->> 'rows')::int as rows from audit.events where kind = 'export' and subject = 'events' and actor_id = $1`,
      [auditor.id],
    );
    expect(told?.rows).toBe(file.rows);
  });

  it('marks what was searched for, so that the same search shows again and no name does', async () => {
    const { caseworker, supervisor } = api.world.users;
    const search = (user: TestUser, text: string) =>
      api.ask(user, `query ($filter: CaseFilter) { cases(filter: $filter, first: 5) { nodes { id } } }`, {
        filter: { text },
      });
    await search(caseworker, 'Sok Chan');
    await search(supervisor, ' sok CHAN');
    await search(supervisor, 'Sok Chen');
    const rows = await api.world.sql<{ words: string; detail: string }>(
      `select detail ->> 'words' as words, detail::text from audit.events where kind = 'search' and subject = 'cases' order by id`,
    );
    const [first, again, other] = rows.map(({ words }) => words);
    expect(first).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(JSON.stringify(rows)).not.toMatch(/sok|ch[ae]n/i);
  });

  it('tells the supervisor of the team who has looked at a case, and nobody else', async () => {
    const { supervisor, caseworker, coordinator } = api.world.users;
    const ask = `query($id: UUID!) { caseReaders(caseId: $id) { id readings lastAt } }`;
    const answer = await api.ask<{ caseReaders: { id: string; readings: number }[] }>(supervisor, ask, {
      id: target.id,
    });
    expect(answer.data?.caseReaders.map(({ id }) => id)).toContain(caseworker.id);
    for (const user of [caseworker, coordinator])
      expect((await api.ask(user, ask, { id: target.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.ask(api.world.neighbours.supervisor, ask, { id: target.id })).data).toEqual({
      caseReaders: null,
    });
    expect(await api.asApp(api.world.neighbours.supervisor, `select * from audit.readers_of($1)`, [target.id])).toEqual(
      [],
    );
  });

  it('tells when they looked and at what, in pages, and logs that it was asked', async () => {
    const { supervisor, caseworker, coordinator } = api.world.users;
    interface Visit {
      readerId: string;
      kinds: string[];
      readings: number;
    }
    const ask = async (user: TestUser, more: object = {}) =>
      api.ask<{ caseVisits: { nodes: Visit[]; pageInfo: { endCursor: string; hasNextPage: boolean } } | null }>(
        user,
        `query ($id: UUID!, $readerId: UUID, $first: Int, $after: String) { caseVisits(caseId: $id, readerId: $readerId, first: $first, after: $after) {
           nodes { readerId name roles from to readings kinds } pageInfo { endCursor hasNextPage } } }`,
        { id: target.id, ...more },
      );
    const all = (await ask(supervisor)).data?.caseVisits;
    expect(all?.nodes.find(({ readerId }) => readerId === caseworker.id)?.kinds).toContain('NAMES');
    const one = (await ask(supervisor, { readerId: caseworker.id })).data?.caseVisits?.nodes ?? [];
    expect(new Set(one.map(({ readerId }) => readerId))).toEqual(new Set([caseworker.id]));

    // One by one they are the same, and the second page does not repeat the first.
    const first = (await ask(supervisor, { first: 1 })).data?.caseVisits;
    expect(first?.pageInfo.hasNextPage).toBe(true);
    const second = (await ask(supervisor, { first: 1, after: first?.pageInfo.endCursor })).data?.caseVisits;
    expect(second?.nodes[0]?.readerId).not.toBe(first?.nodes[0]?.readerId);
    const mine = (await ask(supervisor, { readerId: supervisor.id })).data?.caseVisits?.nodes[0];
    expect(mine?.kinds).toContain('THIS_LIST');

    for (const user of [caseworker, coordinator])
      expect((await ask(user)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask(api.world.neighbours.supervisor)).data).toEqual({ caseVisits: null });
    const asked = [target.id, null, null, null, 10];
    const raw = `select * from audit.visits_of($1, $2, $3, $4, $5)`;
    expect(await api.asApp(supervisor, raw, asked)).not.toEqual([]);
    for (const user of [caseworker, api.world.neighbours.supervisor])
      expect(await api.asApp(user, raw, asked)).toEqual([]);
    // Nor in the database alone to a supervisor of the team who is not named on a restricted case.
    const readers = `select * from audit.readers_of($1)`;
    expect(await api.asApp(supervisor, readers, [target.id])).not.toEqual([]);
    await api.world.sql(`update homeward.cases set sensitivity = 'RESTRICTED' where id = $1`, [target.id]);
    expect(await api.asApp(supervisor, raw, asked)).toEqual([]);
    expect(await api.asApp(supervisor, readers, [target.id])).toEqual([]);
  });
});

describe('without an audit log', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const takeAway = [
    [
      'the right to tell',
      `revoke execute on function audit.record(text, text, uuid, uuid, text[], jsonb) from homeward_app`,
      `grant execute on function audit.record(text, text, uuid, uuid, text[], jsonb) to homeward_app`,
    ],
    [
      'the room for what is told',
      `revoke insert on audit.pending from homeward_audit`,
      `grant insert on audit.pending to homeward_audit`,
    ],
    [
      'the place in the chain, at the very end',
      `revoke insert on audit.events from homeward_audit`,
      `grant insert on audit.events to homeward_audit`,
    ],
  ] as const;

  it.each(takeAway)('no answer leaves: %s', async (_, away, back) => {
    const target = await api.world.addCase({ romanisedName: 'Canary Name' });
    const { caseworker, data_protection_officer: dpo } = api.world.users;
    const asks = [
      [caseworker, `query($id: UUID!) { case(id: $id) { id person { name romanisedName } } }`, { id: target.id }],
      [caseworker, `{ cases(first: 5) { nodes { id person { romanisedName } } } }`, {}],
      [dpo, list, { filter: { actorId: caseworker.id } }],
    ] as const;
    for (const [user, query, variables] of asks) expect((await api.ask(user, query, variables)).errors).toBeUndefined();
    await api.world.sql(away);
    for (const [user, query, variables] of asks) {
      const answer = await api.ask(user, query, variables);
      expect(JSON.stringify(answer)).not.toContain('Canary');
      expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
      expect(Object.values(answer.data ?? {}).filter(Boolean)).toEqual([]);
    }
    await api.world.sql(back);
    for (const [user, query, variables] of asks) expect((await api.ask(user, query, variables)).errors).toBeUndefined();
  });
});
