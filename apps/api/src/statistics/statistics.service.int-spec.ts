import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attack, type PublishedTable } from '@homeward/disclosure';
import exceljs from 'exceljs';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { recipientFor } from './test-recipients.js';
import { bornIn } from './test-births.js';
import { codeBook } from './code-book.js';
import { meaningOf } from './meaning.js';
import { releaseFile } from './release-file.js';

const RELEASE = `... on Release { id number sha256 hidden shown width k dimensions { name categories } cells { key count } }`;
interface Release {
  __typename: string;
  id: string;
  number: number;
  sha256: string;
  hidden: number;
  width: number;
  dimensions: { name: string; categories: string[] }[];
  cells: { key: string[]; count: number | null }[];
}

describe('statistics', () => {
  let api: ApiUnderTest;
  let snapshot: string;
  beforeAll(async () => {
    api = await startApi();
    const { world } = api;
    // 400 people, skewed so that many cells are small.
    await world.sql(
      `with people as (
         select gen_random_uuid() as id, n, case when n % 4 = 0 then 'FEMALE' else 'MALE' end as sex from generate_series(1, 400) n), persons as (
         insert into homeward.persons (id, organisation_id, name, sex, nationalities, registered_by) select id, $1, '', sex, '{}', $2 from people)
       insert into homeward.cases (id, organisation_id, team_id, reference, person_id, registered_by, sex, nationality, opened_at)
       select gen_random_uuid(), $1, $3, 'S-' || n, id, $2, sex, (array['CN','CN','CN','CN','CN','CN','VN','VN','VN','ID','ID','TH','ET'])[1 + n % 13], '2025-03-01'::date + (n % 200) from people`,
      [world.here, world.users.supervisor.id, world.teamOne],
    );
    await bornIn(world, (n) => 1980 + (n % 27));
    // Fines of four in ten settled: in dollars, in baht with a rate and in kyat without one, and none to pay. One in ten is open.
    await world.sql(
      `insert into homeward.overstays (id, organisation_id, case_id, country, legal_until, settled_on, settlement, amount_minor, waived_minor, currency)
       select gen_random_uuid(), $1, c.id, 'KH', '2025-03-01', case when n > 0 then '2025-08-01'::date end, (array['PAID', 'PART_WAIVED', 'WAIVED', 'NO_FINE'])[n],
         (array[142000, 2000000, 100000, 0])[n], (array[0, 1000000, 100000, 0])[n], (array['USD', 'THB', 'MMK', 'USD'])[n]
       from (select id, substr(reference, 3)::int % 10 as n from homeward.cases where reference ~ '^S-[0-9]+$') c where n < 5`,
      [world.here],
    );
    await world.sql(
      `insert into homeward.exchange_rates (id, organisation_id, from_currency, to_currency, rate, valid_from) values
         (gen_random_uuid(), $1, 'USD', 'THB', 34.5, '2025-01-01'), (gen_random_uuid(), $1, 'USD', 'THB', 1, '2025-09-01')`,
      [world.here],
    );
    // One person whose fine is open, with a second case that was fined and a double that was let off: neither counts.
    await world.sql(
      `with others as (
         insert into homeward.cases (id, organisation_id, team_id, reference, person_id, registered_by, sex, opened_at, state)
         select gen_random_uuid(), $1, $2, 'T-' || k, c.person_id, c.registered_by, c.sex, '2025-01-02'::date + 300 * (k - 1), case k when 1 then 'DUPLICATE' else c.state end
         from homeward.cases c, generate_series(1, 2) k where c.reference = 'S-10' returning id, reference)
       insert into homeward.overstays (id, organisation_id, case_id, country, legal_until, settled_on, settlement, amount_minor, waived_minor, currency)
       select gen_random_uuid(), $1, id, 'KH', '2025-03-01', '2025-08-01', case reference when 'T-1' then 'WAIVED' else 'PAID' end, 300000, 0, 'USD' from others`,
      [world.here, world.teamOne],
    );
    const sealed = await api.act<{ __typename: string; id: string }>(
      world.users.auditor,
      'sealSnapshot',
      'SealSnapshotInput',
      { periodFrom: '2025-01-01', periodTo: '2025-12-31' },
      `... on Snapshot { id }`,
    );
    expect(sealed.__typename).toBe('Snapshot');
    snapshot = sealed.id;
  });
  afterAll(() => api.stop());

  const release = async (dimensions: string[], snapshotId = snapshot): Promise<Release> =>
    api.act<Release>(
      api.world.users.auditor,
      'releaseTable',
      'ReleaseTableInput',
      {
        snapshotId,
        dimensions,
        purpose: 'Annual report',
        recipientId: await recipientFor(api.world, api.world.here, 'Ministry', 'MINISTRY'),
      },
      RELEASE,
    );

  /** The second person. */
  const confirm = async (
    releaseId: string,
    by = api.world.users.data_protection_officer,
  ): Promise<{ __typename: string }> => {
    const [asked] = await api.world.sql<{ id: string }>(`select id from homeward.approvals where subject_id = $1`, [
      releaseId,
    ]);
    return api.act(
      by,
      'decideApproval',
      'DecideApprovalInput',
      { approvalId: asked?.id, expectedVersion: 1, approve: true },
      `... on Approval { decision }`,
    );
  };

  const published = (r: Release): PublishedTable =>
    ({ dimensions: r.dimensions, cells: r.cells, zeros: 'protect' }) as unknown as PublishedTable;

  const sealing = (
    periodFrom: string,
    periodTo: string,
    user = api.world.users.auditor,
  ): Promise<{ __typename: string }> =>
    api.act(user, 'sealSnapshot', 'SealSnapshotInput', { periodFrom, periodTo }, `... on Snapshot { id }`);
  const get = (path: string, token = api.world.users.auditor.token): Promise<Response> =>
    fetch(`${api.url}/files/releases/${path}`, { headers: { cookie: `homeward=${token}`, 'accept-language': 'en' } });

  /** A statement as the app role with the settings of a role here, rolled back. */
  async function asApp<R extends object>(role: string, statement: string, values: unknown[] = []): Promise<R[]> {
    const { sql, here, users } = api.world;
    await sql('begin');
    try {
      await sql('set local role homeward_app');
      await sql(
        `select set_config('app.user_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.roles', $3, true)`,
        [users.auditor.id, here, role],
      );
      return await sql<R>(statement, values);
    } finally {
      await sql('rollback');
    }
  }

  it('counts one row per person and keeps nothing that leads back', async () => {
    const rows = await api.world.sql<{ columns: string }>(
      `select string_agg(column_name, ' ') as columns from information_schema.columns where table_schema = 'statistics' and table_name = 'snapshot_rows'`,
    );
    expect(rows[0]?.columns).not.toMatch(/person|case_id|reference|name\b/);
    expect(
      await api.world.sql(`select 1 from statistics.snapshot_rows where snapshot_id = $1`, [snapshot]),
    ).toHaveLength(400);
  });

  it('says what became of the fine of the case that counts, once for each person', async () => {
    const rows = await api.world.sql<{ fine: string; amount: string; people: number }>(
      `select fine, fine_amount as amount, count(*)::int as people from statistics.snapshot_rows where snapshot_id = $1 group by 1, 2 order by 1`,
      [snapshot],
    );
    expect(rows.map(({ fine, amount, people }) => [fine, amount, people])).toEqual([
      ['NOT_ASSESSED', 'NONE_SETTLED', 200],
      ['NO_FINE', '0', 40],
      ['OPEN_FINE', 'NONE_SETTLED', 40],
      ['PAID', '1000-1999', 40],
      // By the rate of the day of settlement: about 580 dollars.
      ['PART_WAIVED', '500-999', 40],
      ['WAIVED', 'UNKNOWN', 40],
    ]);
    const table = await release(['fine']);
    expect(Object.fromEntries(table.cells.map(({ key, count }) => [key.join(), count]))).toEqual({
      ...Object.fromEntries(rows.map(({ fine, people }) => [fine, people])),
      Total: 400,
    });
  });

  it('puts a case into the quarter of its own day, not of the day in Greenwich', async () => {
    // 1 January 2026, 02:00 in Phnom Penh.
    const born = await api.world.addCase();
    await api.world.sql(`update homeward.cases set opened_at = '2025-12-31T19:00:00Z' where id = $1`, [born.id]);
    // Held since 2024 and not out: how long in all is not known yet, and not short.
    const stayId = uuid();
    const stay = await api.world.seal('stays', stayId, born.id, { from_date: '2024' });
    await api.world.sql(
      `insert into homeward.stays (id, organisation_id, case_id, from_date, recorded_by) values ($1, $2, $3, $4, $5)`,
      [stayId, api.world.here, born.id, stay['from_date'], api.world.users.caseworker.id],
    );
    expect(await sealing('2026-01-01', '2026-03-31')).toMatchObject({ __typename: 'Snapshot' });
    expect(
      await api.world.sql(
        `select r.period, r.stay_band as held from statistics.snapshot_rows r join statistics.snapshots s on s.id = r.snapshot_id where s.period_from = '2026-01-01'`,
      ),
    ).toEqual([{ period: '2026-01', held: 'UNKNOWN' }]);
    const held = (stays: unknown, out: string | null): Promise<{ days: number | null }[]> =>
      api.world.sql(`select statistics.days_held($1::jsonb, $2::date) as days`, [JSON.stringify(stays), out]);
    const first = ['2025-01-01', '2025-01-11'];
    expect(await held([first, ['2025-02', null]], '2025-02-20')).toEqual([{ days: 15 }]);
    for (const open of [
      ['2025-02-01', null],
      [null, '2025-02-05'],
    ])
      expect(await held([first, open], null)).toEqual([{ days: null }]);
  });

  it('gives the application counts by three columns and no row, and the auditor alone', async () => {
    const tally = `select codes, people from statistics.tally($1, $2)`;
    const rows = await asApp<{ people: number }>('auditor', tally, [snapshot, ['sex']]);
    expect(rows.reduce((sum, { people }) => sum + people, 0)).toBe(400);
    await expect(asApp('auditor', 'select 1 from statistics.snapshot_rows')).rejects.toThrow(/permission denied/);
    await expect(asApp('supervisor', tally, [snapshot, ['sex']])).rejects.toThrow(/not an auditor/);
    for (const columns of [[], ['snapshot_id'], ['sex', 'age_band', 'nationality', 'province'], ['sex; drop table x']])
      await expect(asApp('auditor', tally, [snapshot, columns])).rejects.toThrow(/not on the menu/);
    const strangers = await api.world.sql(
      `select set_config('app.organisation_id', $1, false), set_config('app.roles', 'auditor', false)`,
      [api.world.there],
    );
    expect(strangers).toHaveLength(1);
    expect(await api.world.sql(tally, [snapshot, ['sex']])).toEqual([]);
    await api.world.sql(`select set_config('app.organisation_id', '', false), set_config('app.roles', '', false)`);
  });

  it('lets nobody change what left, make a snapshot without sealing, or lower k', async () => {
    const { id } = await release(['sex']);
    const denied = /permission denied|row-level security/;
    for (const statement of [
      `update statistics.releases set cells = '[]'`,
      `update statistics.releases set purpose = 'another'`,
      `delete from statistics.releases`,
      `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values (gen_random_uuid(), homeward.actor_organisation(), '2015-01-01', '2015-03-31', homeward.actor_id())`,
      `insert into statistics.snapshot_rows select * from statistics.snapshot_rows`,
    ])
      await expect(asApp('auditor', statement)).rejects.toThrow(denied);
    await expect(api.world.sql(`update statistics.releases set k = 4 where id = $1`, [id])).rejects.toThrow(
      /releases_k_check/,
    );
    await expect(
      api.world.sql(
        `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values (gen_random_uuid(), $1, '2015-01-02', '2015-03-31', $2)`,
        [api.world.here, api.world.users.auditor.id],
      ),
    ).rejects.toThrow(/snapshots_whole_quarters/);
  });

  it('hides what could be computed, over two tables of one snapshot together', async () => {
    const first = await release(['sex', 'region']);
    const second = await release(['sex', 'nationality']);
    expect([first.__typename, second.__typename]).toEqual(['Release', 'Release']);
    expect(second.hidden).toBeGreaterThan(0);
    const truth = await api.world.sql<{ sex: string; nationality: string; n: number }>(
      `select sex, nationality, count(*)::int as n from statistics.snapshot_rows where snapshot_id = $1 group by 1, 2`,
      [snapshot],
    );
    const small = truth.filter(({ n }) => n < 11).length;
    const intervals = await attack(published(second), { earlier: [published(first)] });
    expect(intervals.filter(({ lo, hi }) => lo === hi)).toEqual([]);
    // Control: the snapshot does hold cells that a threshold must hide, and no small count is among the published.
    expect(small).toBeGreaterThan(0);
    expect(second.cells.filter(({ count }) => count !== null && count < 11)).toEqual([]);
  });

  it('answers the same question with the same table', async () => {
    const again = await release(['sex', 'nationality']);
    const once = await release(['nationality', 'sex']);
    expect(once.cells).toEqual(again.cells);
    expect(once.sha256).toBe(again.sha256);
    expect(once.number).toBe(again.number + 1);
  });

  it('refuses what is not on the menu, by name', async () => {
    for (const [dimensions, code] of [
      [['name'], 'DIMENSION_UNKNOWN'],
      [['__proto__'], 'DIMENSION_UNKNOWN'],
      [['Sex'], 'DIMENSION_UNKNOWN'],
      [['sex', 'sex'], 'DIMENSION_UNKNOWN'],
      // The whole period lies in one year.
      [['year'], 'DIMENSION_UNKNOWN'],
      [['nationality', 'region'], 'DIMENSIONS_OVERLAP'],
      [['quarter', 'month'], 'DIMENSIONS_OVERLAP'],
      [['nationality', 'province'], 'DIMENSIONS_TOO_FINE'],
      [['nationality', 'ageBand'], 'DIMENSIONS_TOO_FINE'],
      [['month', 'province', 'sex'], 'DIMENSIONS_TOO_FINE'],
      [['sex', 'region', 'exitMode', 'majority'], 'DIMENSIONS_COUNT'],
      [[], 'DIMENSIONS_COUNT'],
    ] as const)
      expect(await release([...dimensions])).toMatchObject({
        __typename: 'InvalidInput',
        fields: [{ field: 'dimensions', code }],
      });
    expect(await release(['nationality', 'exitMode', 'stage'])).toMatchObject({ code: 'TABLE_TOO_LARGE' });
  });

  it('seals whole quarters that are over, each day once', async () => {
    for (const [from, to, code] of [
      ['2025-06-01', '2026-02-01', 'PERIOD_NOT_QUARTERS'],
      ['2024-01-01', '2024-03-30', 'PERIOD_NOT_QUARTERS'],
      ['2024-03-31', '2024-01-01', 'PERIOD_NOT_QUARTERS'],
      ['2025-10-01', '2026-03-31', 'PERIOD_OVERLAPS'],
      ['2020-01-01', '2029-12-31', 'PERIOD_NOT_OVER'],
    ] as const)
      expect(await sealing(from, to)).toMatchObject({
        __typename: 'InvalidInput',
        fields: [{ field: 'periodFrom', code }],
      });
    const same = await Promise.all([
      sealing('2024-01-01', '2024-06-30'),
      sealing('2024-01-01', '2024-06-30'),
      sealing('2024-04-01', '2024-09-30'),
    ]);
    expect(same.filter(({ __typename }) => __typename === 'Snapshot')).toHaveLength(1);
  });

  it('refuses a table of which nothing but the total would be left, and keeps no trace of it', async () => {
    const { id } = await api.world
      .sql<{ id: string }>(`select id from statistics.snapshots where period_from = '2026-01-01'`)
      .then(([row]) => row ?? { id: '' });
    expect(await release(['sex'], id)).toMatchObject({ __typename: 'Refused', code: 'TABLE_ALL_HIDDEN' });
    expect(await api.world.sql(`select 1 from statistics.releases where snapshot_id = $1`, [id])).toEqual([]);
  });

  it('gives the auditor a file that a spreadsheet opens, in the language of the page, and no person', async () => {
    const { id, number } = await release(['sex', 'month']);
    expect((await get(`${id}.csv`)).status).toBe(404);
    expect(await confirm(id, api.world.users.auditor)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect((await get(`${id}.csv`)).status).toBe(404);
    expect(await confirm(id)).toMatchObject({ decision: 'APPROVED' });
    const file = await get(`${id}.csv`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename=homeward-release-${number}-2025-01-01-2025-12-31.csv`,
    );
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[0]).toBe('"Release","Period","Month","Sex","People"');
    expect(lines[1]).toBe(`"${number}","2025-01-01 – 2025-12-31","Total","Total","400"`);
    expect(lines.filter((line) => line.endsWith(',"hidden"')).length).toBeGreaterThan(3);
    expect(await (await get(`${id}.csv?lang=km`)).text()).toContain('"ភេទ","មនុស្ស"');
    expect(await (await get(`${id}.csv?lang=km&lang=en`)).text()).toContain('"Sex"');
    expect((await get(`${id}.csv`, api.world.users.supervisor.token)).status).toBe(403);
    expect((await get(`${id}.csv`, api.world.strangers.auditor.token)).status).toBe(404);
    for (const path of ['x.csv', `${id.slice(0, -1)}-.csv`, '------------------------------------.csv'])
      expect((await get(path)).status).toBe(404);
    // All of the period that this recipient may have, and nothing that is still to be confirmed.
    const report = (path: string): Promise<Response> => get(`../reports/${path}`);
    const waits = await release(['majority']);
    expect((await report(`${waits.id}.pdf`)).status).toBe(404);
    const pdf = Buffer.from(await (await report(`${id}.pdf?lang=km`)).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const book = new exceljs.Workbook();
    await book.xlsx.load(await (await report(`${id}.xlsx?lang=en`)).arrayBuffer());
    expect(book.worksheets.map(({ name }) => name)).toEqual(['About', `${number} Month × Sex`]);
    expect(book.worksheets[1]?.getCell('C2').value).toBe(400);
    const cases = await api.ask(api.world.users.auditor, `{ cases { nodes { id } } }`);
    expect(cases.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('keeps a withdrawn release in the log, gives it out no more, and withdraws it once', async () => {
    const { id } = await release(['region']);
    await confirm(id);
    const withdraw = (expectedVersion: number, reason = 'Wrong period'): Promise<object> =>
      api.act(
        api.world.users.auditor,
        'withdrawRelease',
        'WithdrawReleaseInput',
        { releaseId: id, expectedVersion, reason },
        `... on Release { withdrawnReason version }`,
      );
    expect(await withdraw(2, ' ')).toMatchObject({ fields: [{ field: 'reason', code: 'REQUIRED' }] });
    expect(await withdraw(7)).toMatchObject({ __typename: 'StaleWrite' });
    expect(await withdraw(2)).toMatchObject({ withdrawnReason: 'Wrong period', version: 3 });
    expect(await withdraw(3, 'Another reason')).toMatchObject({ __typename: 'Refused', code: 'RELEASE_WITHDRAWN' });
    expect((await get(`${id}.csv`)).status).toBe(404);
    const log = await api.ask<{ releases: { nodes: { id: string; withdrawnReason: string }[] } }>(
      api.world.users.auditor,
      `{ releases { nodes { id withdrawnReason } } }`,
    );
    expect(log.data?.releases.nodes[0]).toEqual({ id, withdrawnReason: 'Wrong period' });
  });

  it('pages the log, and leads nowhere with a cursor that somebody made up', async () => {
    const page = (after: string | null): Promise<Awaited<ReturnType<typeof api.ask<Log>>>> =>
      api.ask<Log>(
        api.world.users.auditor,
        `query($after: String) { releases(first: 3, after: $after) { nodes { number } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
    interface Log {
      releases: { nodes: { number: number }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }
    const seen: number[] = [];
    let after: string | null = null;
    for (;;) {
      const { data }: Awaited<ReturnType<typeof page>> = await page(after);
      seen.push(...(data?.releases.nodes.map(({ number }) => number) ?? []));
      if (!data?.releases.pageInfo.hasNextPage) break;
      after = data.releases.pageInfo.endCursor;
    }
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, i) => seen.length - i));
    expect(seen.length).toBeGreaterThan(6);
    const [digest, , id] = JSON.parse(Buffer.from(after ?? '', 'base64url').toString()) as [string, string, string];
    const made = Buffer.from(JSON.stringify([digest, '1 or true', id])).toString('base64url');
    expect((await page(made)).data?.releases.nodes).toEqual([]);
    expect((await page('made up')).errors?.[0]?.extensions.reason).toBe('BAD_CURSOR');
  });
});

describe('the file of a release', () => {
  it('says what has to be known to read it, once for each thing', () => {
    expect(meaningOf(['sex', 'fine', 'fineAmount'], 'en')).toEqual([
      expect.stringContaining('before anything was waived'),
    ]);
    expect(meaningOf(['province', 'homeBand'], 'km')).toHaveLength(2);
    expect(meaningOf(['sex'], 'en')).toEqual([]);
  });

  it('begins no formula, and writes bands so that no spreadsheet takes them for a day', () => {
    const cells = [
      { key: ['9-17', '=1+1'], count: 12, status: 'shown' as const },
      { key: ['48+', '@x"y'], count: null, status: 'primary' as const },
    ];
    const { text } = releaseFile(
      { number: 3, dimensions: ['ageBand', 'province'], cells, period_from: '2026-01-01', period_to: '2026-03-31' },
      'en',
    );
    expect(text.slice(1).split('\r\n')).toEqual([
      '"Release","Period","Age band","Province of exploitation","People"',
      `"3","2026-01-01 – 2026-03-31","9–17","'=1+1","12"`,
      `"3","2026-01-01 – 2026-03-31","48+","'@x""y","hidden"`,
      '',
    ]);
  });

  it('has words for every category of every dimension, in both languages', () => {
    for (const locale of ['en', 'km'] as const)
      for (const { name, categories } of codeBook({ from: '2025-01-01', to: '2026-12-31', fines: true })) {
        const cells = categories.map((code) => ({ key: [code], count: 11, status: 'shown' as const }));
        const file = { number: 1, dimensions: [name], cells, period_from: '2025-01-01', period_to: '2026-12-31' };
        // A missing text throws under test; codes of ours are capitals and must not come through.
        const words = releaseFile(file, locale)
          .text.split('\r\n')
          .slice(1, -1)
          .map((line) => line.split('","')[2] ?? '');
        expect(words.filter((word) => /^[A-Z]+(_[A-Z]+)+$|^(OTHER|UNKNOWN|SEVERAL|ADULT|MINOR)$/.test(word))).toEqual(
          [],
        );
        expect(new Set(words).size).toBe(categories.length);
      }
  });
});
