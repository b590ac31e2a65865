import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPublicKey } from 'node:crypto';
import { verifyManifest } from '@homeward/disclosure';
import { YEARLY_RHO } from '@homeward/domain';
import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { recipientFor } from './test-recipients.js';

interface Problem {
  __typename: string;
  code?: string;
  fields?: { field: string; code: string }[];
}

describe('counts with noise, rows and the ledger', () => {
  let api: ApiUnderTest;
  let snapshot: string;
  let later: string;
  beforeAll(async () => {
    api = await startApi();
    const { world } = api;
    await world.sql(
      `with people as (
         select gen_random_uuid() as id, n, case when n % 4 = 0 then 'FEMALE' else 'MALE' end as sex from generate_series(1, 400) n), persons as (
         insert into homeward.persons (id, organisation_id, name, sex, nationalities, registered_by) select id, $1, '', sex, '{}', $2 from people)
       insert into homeward.cases (id, organisation_id, team_id, reference, person_id, registered_by, sex, nationality, opened_at, exit_mode, out_on)
       select gen_random_uuid(), $1, $3, 'C-' || n, id, $2, sex, (array['CN','CN','CN','CN','VN','VN','ID','ZW'])[1 + n % 8], '2024-01-05'::date + (n % 80),
         case when n % 50 = 1 then 'RANSOM_PAID' when n % 3 = 0 then 'POLICE_RAID' end, case when n % 50 = 1 or n % 3 = 0 then '2024-04-01'::date end from people`,
      [world.here, world.users.supervisor.id, world.teamOne],
    );
    snapshot = await seal('2024-01-01', '2024-03-31');
    // Twelve whom nobody knew of when their quarter was sealed, and a hundred of the next quarter.
    await world.sql(
      `with people as (select gen_random_uuid() as id, n from generate_series(1, 112) n), persons as (
         insert into homeward.persons (id, organisation_id, name, sex, nationalities, registered_by) select id, $1, '', 'MALE', '{}', $2 from people)
       insert into homeward.cases (id, organisation_id, team_id, reference, person_id, registered_by, sex, nationality, opened_at)
       select gen_random_uuid(), $1, $3, 'D-' || n, id, $2, 'MALE', 'CN', case when n <= 12 then '2024-02-02'::date else '2024-05-02'::date end from people`,
      [world.here, world.users.supervisor.id, world.teamOne],
    );
    later = await seal('2024-04-01', '2024-06-30');
  });
  afterAll(() => api.stop());

  const auditor = () => api.world.users.auditor;
  const seal = async (periodFrom: string, periodTo: string): Promise<string> => {
    const made = await api.act<{ id: string }>(
      auditor(),
      'sealSnapshot',
      'SealSnapshotInput',
      { periodFrom, periodTo },
      `... on Snapshot { id }`,
    );
    return made.id;
  };
  const makeCube = (snapshotId: string, epsilon: number, length = 1): Promise<Problem> =>
    api.act<Problem>(
      auditor(),
      'makeCube',
      'MakeCubeInput',
      { snapshotId, epsilon, length },
      `... on Snapshot { id cube { rho } } ... on Refused { code } ... on InvalidInput { code fields { field code } }`,
    );
  const RELEASE = `... on Release { id number kind rows risk { name value } } ... on Refused { code } ... on InvalidInput { code fields { field code } }`;
  interface Released extends Problem {
    id: string;
    number: number;
    kind: string;
    rows: number | null;
    risk: { name: string; value: number }[];
  }
  const wanted = async (recipient: string) => ({
    purpose: 'Report',
    recipientId: await recipientFor(api.world, api.world.here, recipient),
  });
  const releaseCube = async (
    snapshotId: string,
    madeUp: boolean,
    recipient: string,
    knowsBoth = false,
  ): Promise<Released> =>
    api.act<Released>(
      auditor(),
      'releaseCube',
      'ReleaseCubeInput',
      { snapshotId, madeUp, knowsBoth, ...(await wanted(recipient)) },
      RELEASE,
    );
  const releaseTable = async (
    snapshotId: string,
    dimensions: string[],
    recipient: string,
    knowsBoth = false,
  ): Promise<Released> =>
    api.act<Released>(
      auditor(),
      'releaseTable',
      'ReleaseTableInput',
      { snapshotId, dimensions, knowsBoth, ...(await wanted(recipient)) },
      RELEASE,
    );
  const holds = async (): Promise<boolean> => {
    const { data } = await api.ask<{ statisticsLedgerHolds: boolean }>(auditor(), `{ statisticsLedgerHolds }`);
    return data?.statisticsLedgerHolds ?? false;
  };

  it('a person counts once: whoever was not known in time counts in the next period, as late', async () => {
    const periods = await api.world.sql<{ period: string; people: number }>(
      `select period, count(*)::int as people from statistics.snapshot_rows where snapshot_id = $1 group by 1 order by 1`,
      [later],
    );
    expect(periods).toEqual([
      { period: '2024-05', people: 100 },
      { period: 'CORRECTION', people: 12 },
    ]);
    const [first] = await api.world.sql<{ people: number }>(
      `select count(*)::int as people from statistics.snapshot_rows where snapshot_id = $1`,
      [snapshot],
    );
    expect(first?.people).toBe(400);
    const again = await seal('2024-07-01', '2024-09-30');
    const rows = await api.world.sql(`select 1 from statistics.snapshot_rows where snapshot_id = $1`, [again]);
    expect(rows).toHaveLength(0);
  });

  it('are made once, near the truth, and answer the same for ever without spending', async () => {
    expect(await makeCube(snapshot, 9)).toMatchObject({ fields: [{ field: 'epsilon', code: 'EPSILON_RANGE' }] });
    expect(await makeCube(snapshot, 4)).toMatchObject({ __typename: 'Snapshot' });
    expect(await makeCube(snapshot, 1)).toMatchObject({ code: 'CUBE_MADE' });
    const question = `query($id: UUID!) { privacyBudget { spent left cap } cubeTable(snapshotId: $id, dimensions: ["sex"]) { cells { key estimate lo hi } } snapshotQuality(snapshotId: $id) { unknown { group share lo hi } late { estimate } } }`;
    interface Answer {
      privacyBudget: { spent: number; left: number; cap: number };
      cubeTable: { cells: { key: string[]; estimate: number; lo: number; hi: number }[] };
      snapshotQuality: { unknown: { group: string; share: number }[]; late: unknown };
    }
    const answers: Answer[] = [];
    for (let i = 0; i < 5; i++)
      answers.push((await api.ask<Answer>(auditor(), question, { id: snapshot })).data as Answer);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const [answer] = answers;
    const men = answer?.cubeTable.cells.find(({ key }) => key[0] === 'MALE');
    expect(Math.abs((men?.estimate ?? 0) - 300)).toBeLessThan(40);
    expect(men?.lo).toBeLessThan(men?.hi ?? 0);
    const place = answer?.snapshotQuality.unknown.find(({ group }) => group === 'place');
    expect(place?.share).toBeGreaterThan(0.85);
    expect(answer?.snapshotQuality.late).toBeNull();
    expect((answer?.privacyBudget.spent ?? 0) + (answer?.privacyBudget.left ?? 0)).toBeCloseTo(YEARLY_RHO, 9);
  });

  it('never pass the cap of a year, with fifty at once', async () => {
    const { world } = api;
    const insert = `insert into statistics.cubes (id, organisation_id, snapshot_id, epsilon, delta, rho, length, content, made_by)
      values ($1, $2, $3, 1, 0.000001, 0.06, 1, '{}', $4)`;
    const [before] = await world.sql<{ rho: number }>(
      `select sum(rho) as rho from statistics.cubes where organisation_id = $1`,
      [world.here],
    );
    const fit = Math.floor((YEARLY_RHO - Number(before?.rho)) / 0.06);
    const tries = Array.from({ length: 50 }, async (_, i) => {
      const id = uuid();
      await world.sql(
        `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values ($1, $2, $3, ($3::date + interval '3 months' - interval '1 day')::date, $4)`,
        [id, world.here, `${1960 + i}-01-01`, auditor().id],
      );
      // Each in a connection of its own, as the app role.
      await api.asApp(auditor(), insert, [uuid(), world.here, id, auditor().id]);
    });
    const outcomes = await Promise.allSettled(tries);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(50 - refused.length).toBe(fit);
    expect(
      refused.every((one) => (one as { reason: { constraint?: string } }).reason.constraint === 'cubes_within_cap'),
    ).toBe(true);
    expect(await makeCube(later, 4)).toMatchObject({ fields: [{ field: 'epsilon', code: 'BUDGET_SPENT' }] });
    expect(await makeCube(later, 0.3)).toMatchObject({ __typename: 'Snapshot' });
    await world.sql(`delete from statistics.cubes where snapshot_id = $1`, [later]);
  }, 60_000);

  it('go to other readers than exact tables of the same people', async () => {
    const asTable = await releaseTable(snapshot, ['sex'], 'The Ministry');
    expect(asTable).toMatchObject({ __typename: 'Release', kind: 'TABLE' });
    const other = { fields: [{ field: 'recipientId', code: 'RECIPIENT_HAS_OTHER_KIND' }] };
    expect(await releaseCube(snapshot, false, 'The Ministry')).toMatchObject(other);
    // The ministry can read what the public gets: whoever asks has to know.
    const both = { fields: [{ field: 'knowsBoth', code: 'HOLDS_BOTH' }] };
    expect(await releaseCube(snapshot, false, 'The public')).toMatchObject(both);
    expect(await releaseCube(snapshot, false, 'The public', true)).toMatchObject({ kind: 'CUBE' });
    expect(await releaseTable(snapshot, ['region'], 'The public')).toMatchObject(other);
    expect(await releaseTable(snapshot, ['region'], 'The Ministry')).toMatchObject(both);
    expect(await releaseCube(later, false, 'The public')).toMatchObject({ code: 'CUBE_NEEDED' });
    expect(await releaseCube(snapshot, true, 'The public', true)).toMatchObject({ code: 'CUBE_TOO_EXACT' });
    // As if its noise were stronger.
    await api.world.sql(`update statistics.cubes set epsilon = 0.75 where snapshot_id = $1`, [snapshot]);
    const rows = await releaseCube(snapshot, true, 'The public', true);
    expect(rows.kind).toBe('SYNTHETIC_ROWS');
    expect(Math.abs((rows.rows ?? 0) - 400)).toBeLessThan(60);
  });

  it('coarse rows leave once, each like ten others at least, with a report of what is left', async () => {
    const ask = async (known: string[], hidden: string | null): Promise<Released> =>
      api.act<Released>(
        auditor(),
        'releaseRows',
        'ReleaseRowsInput',
        { snapshotId: snapshot, known, hidden, knowsBoth: true, ...(await wanted('University')) },
        RELEASE,
      );
    expect(await ask(['sex', 'sex'], null)).toMatchObject({ fields: [{ code: 'ROWS_CHOICE' }] });
    const made = await ask(['sex', 'nationality'], 'exitMode');
    expect(made).toMatchObject({ __typename: 'Release', kind: 'ANONYMOUS_ROWS' });
    const [kept] = await api.world.sql<{ content: { lines: string[][] } }>(
      `select content from statistics.releases where id = $1`,
      [made.id],
    );
    const classes = new Map<string, number>();
    // A group by what is known, and each answer in it, "not told" too.
    for (const line of kept?.content.lines ?? [])
      for (const said of [line.slice(0, 2).join(), line.join()]) classes.set(said, (classes.get(said) ?? 0) + 1);
    expect(Math.min(...classes.values())).toBeGreaterThanOrEqual(11);
    const figure = (name: string): number | undefined => made.risk.find((one) => one.name === name)?.value;
    expect(figure('fewest')).toBe(Math.min(...classes.values()));
    expect(figure('untold')).toBeGreaterThan(0);
    expect(figure('untold')).toBe(kept?.content.lines.filter((line) => line[2] === '*').length);
    expect([figure('k'), figure('least'), figure('l'), figure('t')]).toEqual([11, 11, 2, 0.3]);
    expect([figure('uniques'), figure('populationUniqueness')]).toEqual([0, 0]);
    expect(figure('populationRisk')).toBe(figure('highestRisk'));
    expect(made.rows).toBe(kept?.content.lines.length);
    expect(figure('highestRisk')).toBeLessThanOrEqual(1 / 11);
    expect(await ask(['sex'], null)).toMatchObject({ code: 'ROWS_LEFT' });
  });

  it('leave in every format with a signed manifest, and only when two people let them go', async () => {
    const download = (path: string, token?: string): Promise<Response> =>
      fetch(`${api.url}/files/${path}`, token ? { headers: { cookie: `homeward=${token}` } } : {});
    const { token } = auditor();
    const [coarse, cube, rows] = await api.world.sql<{ id: string; kind: string }>(
      `select id, kind from statistics.releases where kind <> 'TABLE' order by kind::text`,
    );
    expect((await download(`releases/${cube?.id ?? ''}.zip`, token)).status).toBe(404);
    await api.world.sql(
      `update statistics.releases set confirmed_at = now(), confirmed_by = $1 where confirmed_at is null`,
      [api.world.users.data_protection_officer.id],
    );
    expect((await download(`releases/${cube?.id ?? ''}.zip`)).status).toBe(401);
    const key = createPublicKey(await (await download('statistics-key.pem')).text());
    const unpack = async (path: string): Promise<Record<string, Uint8Array>> => {
      const answer = await download(path, token);
      expect(answer.status).toBe(200);
      return unzipSync(new Uint8Array(await answer.arrayBuffer()));
    };
    for (const [id, names] of [
      [cube?.id, ['counts.csv', 'counts.jsonl', 'counts.xlsx', 'about.txt']],
      [rows?.id, ['rows.csv', 'rows.jsonl', 'rows.xlsx', 'ctdc.csv', 'about.txt']],
      [coarse?.id, ['rows.csv', 'rows.jsonl', 'rows.xlsx', 'ctdc.csv', 'about.txt']],
    ] as const) {
      const files = await unpack(`releases/${id ?? ''}.zip?lang=en`);
      const read = (name: string): Uint8Array | undefined => files[name];
      const verdict = verifyManifest(strFromU8(files['manifest.json'] ?? new Uint8Array()), key, read);
      expect(verdict.signed).toBe(true);
      expect(verdict.files.map(({ name }) => name).sort()).toEqual([...names].sort());
      expect(verdict.files.every(({ state }) => state === 'same')).toBe(true);
      // The same rows each time: what was signed yesterday holds tomorrow.
      const again = await unpack(`releases/${id ?? ''}.zip?lang=en`);
      expect(again[names[0]]).toEqual(files[names[0]]);
      expect(strFromU8(files['about.txt'] ?? new Uint8Array())).not.toMatch(/%\{|statisticsFiles/);
    }
    // One number of the file is the page's, with the page's error bar; the other is for sums.
    const files = await unpack(`releases/${cube?.id ?? ''}.zip?lang=en`);
    const text = strFromU8(files['counts.csv'] ?? new Uint8Array());
    const [head, ...lines] = text.trim().split('\r\n');
    expect(head).toContain('"selection","people","estimate","lo","hi"');
    const { data } = await api.ask<{
      cubeTable: { cells: { key: string[]; estimate: number; lo: number; hi: number }[] };
    }>(
      auditor(),
      `query($id: UUID!) { cubeTable(snapshotId: $id, dimensions: ["sex"]) { cells { key estimate lo hi } } }`,
      { id: snapshot },
    );
    const men = data?.cubeTable.cells.find(({ key }) => key[0] === 'MALE');
    const line = lines
      .find((one) => one.startsWith('"sex:MALE",'))
      ?.replaceAll('"', '')
      .split(',')
      .slice(2);
    expect(line?.map(Number)).toEqual([men?.estimate, men?.lo, men?.hi].map((n) => Math.round(n ?? -1)));
    const book = new exceljs.Workbook();
    await book.xlsx.load(Buffer.from(files['counts.xlsx'] ?? new Uint8Array()).buffer);
    const row = book.worksheets[0]?.getRow(2).values as unknown[];
    expect(row.slice(2).map((cell) => typeof cell)).toEqual(Array.from({ length: 4 }, () => 'number'));
    expect((await download(`withdrawals/${cube?.id ?? ''}.zip`, token)).status).toBe(404);
    const taken = await api.act<Problem>(
      auditor(),
      'withdrawRelease',
      'WithdrawReleaseInput',
      { releaseId: cube?.id, expectedVersion: 1, reason: 'Wrong reader' },
      `... on Release { id }`,
    );
    expect(taken.__typename).toBe('Release');
    expect((await download(`releases/${cube?.id ?? ''}.zip`, token)).status).toBe(404);
    const notice = await unpack(`withdrawals/${cube?.id ?? ''}.zip?lang=km`);
    expect(
      verifyManifest(strFromU8(notice['manifest.json'] ?? new Uint8Array()), key, (name) => notice[name]).signed,
    ).toBe(true);
  });

  it('every step stands in the ledger, and an entry that is changed or taken out shows', async () => {
    const { data } = await api.ask<{ statisticsLedger: { nodes: { number: number; act: string }[] } }>(
      auditor(),
      `{ statisticsLedger(first: 100) { nodes { number act } } }`,
    );
    const acts = data?.statisticsLedger.nodes.map(({ act }) => act);
    expect(acts).toEqual(expect.arrayContaining(['SEALED', 'CUBE_MADE', 'ASKED']));
    expect(await holds()).toBe(true);
    const { here } = api.world;
    const [before] = await api.world.sql<{ detail: string }>(
      `select detail from statistics.ledger where organisation_id = $1 and seq = 2`,
      [here],
    );
    await api.world.sql(`update statistics.ledger set detail = 'else' where organisation_id = $1 and seq = 2`, [here]);
    expect(await holds()).toBe(false);
    await api.world.sql(`update statistics.ledger set detail = $2 where organisation_id = $1 and seq = 2`, [
      here,
      before?.detail ?? '',
    ]);
    expect(await holds()).toBe(true);
    await api.world.sql(`delete from statistics.ledger where organisation_id = $1 and seq = 3`, [here]);
    expect(await holds()).toBe(false);
  });
});

describe('a table that takes long', () => {
  let api: ApiUnderTest;
  let snapshotId: string;
  beforeAll(async () => {
    api = await startApi();
    snapshotId = uuid();
    const { world } = api;
    await world.sql(
      `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values ($1, $2, '2015-01-01', '2015-12-31', $3)`,
      [snapshotId, world.here, world.users.auditor.id],
    );
    await world.sql(
      `insert into statistics.snapshot_rows (snapshot_id, organisation_id, period, sex, age_band, nationality, country, province, recruitment, fraud, control, exit_mode, identification, stage, stay_band, home_band)
       select $1, $2, '2015-0' || (1 + n % 9), 'MALE', '21-23', (array['CN', 'VN', 'TH', 'ID', 'MM', 'IN', 'PH', 'NP', 'LK', 'KE', 'ET'])[1 + (n / 7 + n * n) % 11], 'KH',
         'Kandal', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', (array['POLICE_RAID', 'TARGETED_RESCUE', 'NEGOTIATED_RELEASE', 'RANSOM_PAID', 'SELF_ESCAPE', 'DEPORTED', 'OTHER'])[1 + (n * n) % 7], (array['NOT_SCREENED', 'SCREENED_POSITIVE'])[1 + n % 2], 'NOT_STARTED', 'UNKNOWN', 'NOT_HOME' from generate_series(1, 2200) n`,
      [snapshotId, world.here],
    );
  });
  afterAll(() => api.stop());

  it('tells how far it is, ends when it is told to, and nothing of it leaves', async () => {
    const auditor = api.world.users.auditor;
    const operationId = uuid();
    const recipientId = await recipientFor(api.world, api.world.here, 'Reader');
    const making = api.act<Problem>(
      auditor,
      'releaseTable',
      'ReleaseTableInput',
      { operationId, snapshotId, dimensions: ['nationality', 'exitMode'], purpose: 'p', recipientId },
      `... on Release { id } ... on Refused { code }`,
    );
    let phase: string | undefined;
    for (let i = 0; i < 200 && !phase; i++) {
      const { data } = await api.ask<{ tableBuild: { phase: string } | null }>(
        auditor,
        `query($id: UUID!) { tableBuild(operationId: $id) { phase done of } }`,
        { id: operationId },
      );
      phase = data?.tableBuild?.phase;
      if (!phase) await new Promise((later) => setTimeout(later, 25));
    }
    if (!phase) expect(await making).toBe('still going on');
    expect(phase).toBeDefined();
    await api.act(auditor, 'cancelBuild', 'CancelBuildInput', { build: operationId }, `... on TableBuild { phase }`);
    expect(await making).toMatchObject({ code: 'TABLE_CANCELLED' });
    expect(await api.world.sql(`select 1 from statistics.releases where snapshot_id = $1`, [snapshotId])).toEqual([]);
    expect(await api.world.sql(`select 1 from statistics.builds`)).toEqual([]);
    // Whoever lost the line asks what became of it by the id that was sent: nothing of this one, a release of the next.
    const became = async (): Promise<unknown> =>
      (
        await api.ask<{ tableBuild: unknown }>(
          auditor,
          `query($id: UUID!) { tableBuild(operationId: $id) { releaseId } }`,
          { id: operationId },
        )
      ).data?.tableBuild;
    expect(await became()).toBeNull();
    const made = await api.act<Problem & { id: string }>(
      auditor,
      'releaseTable',
      'ReleaseTableInput',
      { operationId, snapshotId, dimensions: ['nationality'], purpose: 'p', recipientId },
      `... on Release { id } ... on Refused { code }`,
    );
    expect(made).toMatchObject({ __typename: 'Release' });
    expect(await became()).toEqual({ releaseId: made.id });
  }, 60_000);
});
