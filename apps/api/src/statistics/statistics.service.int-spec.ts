import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attack, type PublishedTable } from '@homeward/disclosure';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';

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
         insert into homeward.persons (id, organisation_id, name, sex, birth, nationalities, registered_by)
         select gen_random_uuid(), $1, 'P' || n, case when n % 4 = 0 then 'FEMALE' else 'MALE' end, (1980 + n % 27)::text, '{}', $2 from generate_series(1, 400) n returning id, name, sex)
       insert into homeward.cases (id, organisation_id, team_id, reference, person_id, registered_by, sex, nationality, opened_at)
       select gen_random_uuid(), $1, $3, 'S-' || name, id, $2, sex, (array['CN','CN','CN','CN','CN','CN','VN','VN','VN','ID','ID','TH','ET'])[1 + substr(name, 2)::int % 13], '2025-03-01'::date + (substr(name, 2)::int % 200) from people`,
      [world.here, world.users.supervisor.id, world.teamOne],
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

  const release = (dimensions: string[]): Promise<Release> =>
    api.act<Release>(
      api.world.users.auditor,
      'releaseTable',
      'ReleaseTableInput',
      { snapshotId: snapshot, dimensions, purpose: 'Annual report', recipient: 'Ministry' },
      RELEASE,
    );

  const published = (r: Release): PublishedTable =>
    ({ dimensions: r.dimensions, cells: r.cells, zeros: 'protect' }) as unknown as PublishedTable;

  it('counts one row per person and keeps nothing that leads back', async () => {
    const rows = await api.world.sql<{ columns: string }>(
      `select string_agg(column_name, ' ') as columns from information_schema.columns where table_schema = 'statistics' and table_name = 'snapshot_rows'`,
    );
    expect(rows[0]?.columns).not.toMatch(/person|case_id|reference|name\b/);
    expect(
      await api.world.sql(`select 1 from statistics.snapshot_rows where snapshot_id = $1`, [snapshot]),
    ).toHaveLength(400);
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
    expect(second.cells.filter(({ count }) => count !== null && count > 0 && count < 11)).toEqual([]);
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
      [['nationality', 'region'], 'DIMENSIONS_OVERLAP'],
      [['nationality', 'province'], 'DIMENSIONS_TOO_FINE'],
      [[], 'DIMENSIONS_COUNT'],
    ] as const)
      expect(await release([...dimensions])).toMatchObject({
        __typename: 'InvalidInput',
        fields: [{ field: 'dimensions', code }],
      });
    const overlap = await api.act(
      api.world.users.auditor,
      'sealSnapshot',
      'SealSnapshotInput',
      { periodFrom: '2025-06-01', periodTo: '2026-02-01' },
      `... on Snapshot { id }`,
    );
    expect(overlap).toMatchObject({ __typename: 'InvalidInput', fields: [{ code: 'PERIOD_OVERLAPS' }] });
  });

  it('gives the auditor a file and no person', async () => {
    const { id } = await release(['sex']);
    const get = (token: string): Promise<Response> =>
      fetch(`${api.url}/files/releases/${id}.csv`, { headers: { cookie: `homeward=${token}` } });
    const file = await get(api.world.users.auditor.token);
    expect(file.status).toBe(200);
    expect(await file.text()).toContain('"FEMALE","100"');
    expect((await get(api.world.users.supervisor.token)).status).toBe(403);
    expect((await get(api.world.strangers.auditor.token)).status).toBe(404);
    const cases = await api.ask(api.world.users.auditor, `{ cases { nodes { id } } }`);
    expect(cases.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
