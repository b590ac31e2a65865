import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { recipientFor } from './test-recipients.js';

interface Answer {
  __typename: string;
  id: string;
  code?: string;
  fields?: { field: string; code: string }[];
  hidden?: number;
  cells?: { key: string[]; count: number | null }[];
}
const PROBLEMS = `... on Refused { code } ... on InvalidInput { fields { field code } }`;

/** With the API alone, as somebody whose job it is: what the promises must hold against. */
describe('a hostile auditor', () => {
  let api: ApiUnderTest;
  let snapshot: string;
  let recipientId: string;
  const auditor = () => api.world.users.auditor;
  const table = (dimensions: string[], more: object = {}): Promise<Answer> =>
    api.act<Answer>(
      auditor(),
      'releaseTable',
      'ReleaseTableInput',
      { snapshotId: snapshot, dimensions, purpose: 'p', recipientId, ...more },
      `... on Release { id hidden cells { key count } } ${PROBLEMS}`,
    );

  beforeAll(async () => {
    api = await startApi();
    const { world } = api;
    snapshot = uuid();
    await world.sql(
      `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values ($1, $2, '2015-01-01', '2015-12-31', $3)`,
      [snapshot, world.here, world.users.auditor.id],
    );
    // Four women among the men, all of one country: the only small number.
    await world.sql(
      `insert into statistics.snapshot_rows (snapshot_id, organisation_id, period, sex, age_band, nationality, country, province, recruitment, fraud, control, exit_mode, identification, stage, stay_band, home_band)
       select $1, $2, '2015-03', case when n <= 4 then 'FEMALE' else 'MALE' end, '21-23', case when n <= 4 or n % 3 = 0 then 'ID' else 'CN' end, 'KH', 'Kandal', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'NOT_OUT', 'NOT_SCREENED', 'NOT_STARTED', 'UNKNOWN', 'NOT_HOME'
       from generate_series(1, 300) n`,
      [snapshot, world.here],
    );
    recipientId = await recipientFor(world, world.here, 'Reader');
  });
  afterAll(() => api.stop());

  it('gets one answer in whatever order things are named, and leaves a trace where nothing leaves', async () => {
    const [one, other] = [await table(['sex', 'region']), await table(['region', 'sex'])];
    expect(one.__typename).toBe('Release');
    expect(other.cells).toEqual(one.cells);
    const before = await api.world.sql(`select 1 from statistics.releases where snapshot_id = $1`, [snapshot]);
    expect(await table(['stage'])).toMatchObject({ __typename: 'Refused', code: 'TABLE_ALL_HIDDEN' });
    expect(await api.world.sql(`select 1 from statistics.releases where snapshot_id = $1`, [snapshot])).toHaveLength(
      before.length,
    );
    const traces = await api.world.sql<{ columns: string[] }>(
      `select columns from audit.events where kind = 'read' and subject = 'snapshots' and row_id = $1 order by id`,
      [snapshot],
    );
    expect(traces.map(({ columns }) => columns)).toEqual([['sex', 'region'], ['sex', 'region'], ['stage']]);
  });

  it('reads nothing of another organisation, and gives nothing to its readers', async () => {
    const { world } = api;
    const theirs = await recipientFor(world, world.there, 'Their reader');
    expect(await table(['sex'], { recipientId: theirs })).toMatchObject({ fields: [{ code: 'RECIPIENT_UNKNOWN' }] });
    expect(await table(['sex'], { recipientId: uuid() })).toMatchObject({ fields: [{ code: 'RECIPIENT_UNKNOWN' }] });
    const sealed = uuid();
    await world.sql(
      `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values ($1, $2, '2015-01-01', '2015-12-31', $3)`,
      [sealed, world.there, world.strangers.auditor.id],
    );
    expect(await table(['sex'], { snapshotId: sealed })).toMatchObject({ code: 'NOT_FOUND' });
    const { data } = await api.ask<{ cubeTable: null; snapshotQuality: null }>(
      auditor(),
      `query($id: UUID!) { cubeTable(snapshotId: $id, dimensions: ["sex"]) { cells { estimate } } snapshotQuality(snapshotId: $id) { people { estimate } } }`,
      { id: sealed },
    );
    expect(data).toEqual({ cubeTable: null, snapshotQuality: null });
  });

  it('seals no day twice, however many try at once', async () => {
    const periods = [
      ['2016-01-01', '2016-12-31'],
      ['2016-01-01', '2016-03-31'],
      ['2016-07-01', '2016-12-31'],
      ['2016-04-01', '2016-06-30'],
    ];
    const done = await Promise.all(
      periods.map(([periodFrom, periodTo]) =>
        api.act<Answer>(
          auditor(),
          'sealSnapshot',
          'SealSnapshotInput',
          { periodFrom, periodTo },
          `... on Snapshot { id } ${PROBLEMS}`,
        ),
      ),
    );
    expect(done.some(({ __typename }) => __typename === 'Snapshot')).toBe(true);
    const [double] = await api.world.sql<{ n: number }>(
      `select count(*)::int as n from statistics.snapshots a join statistics.snapshots b on a.id < b.id and a.organisation_id = b.organisation_id
         and a.period_from <= b.period_to and b.period_from <= a.period_to where a.organisation_id = $1`,
      [api.world.here],
    );
    expect(double?.n).toBe(0);
  });

  it('does not ask for sixteen tables in one breath', async () => {
    const { status, errors } = await api.ask(
      auditor(),
      `mutation(${Array.from({ length: 16 }, (_, n) => `$i${String(n)}: ReleaseTableInput!`).join()}) { ${Array.from(
        { length: 16 },
        (_, n) => `a${String(n)}: releaseTable(input: $i${String(n)}) { __typename }`,
      ).join(' ')} }`,
      Object.fromEntries(
        Array.from({ length: 16 }, (_, n) => [
          `i${String(n)}`,
          { operationId: uuid(), snapshotId: snapshot, dimensions: ['sex'], purpose: 'p', recipientId },
        ]),
      ),
    );
    expect(errors ?? status).not.toBe(200);
  });
});
