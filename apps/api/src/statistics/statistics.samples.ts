import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../testing/samples.js';

const release = `__typename ... on Release { id } ${problemParts}`;
const addSnapshot = async (
  world: Parameters<Sample['variables']>[0]['world'],
  organisationId: string,
  actorId: string,
): Promise<string> => {
  const id = uuid();
  await world.sql(
    `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values ($1, $2, '2015-01-01', '2015-12-31', $3)`,
    [id, organisationId, actorId],
  );
  await world.sql(
    `insert into statistics.snapshot_rows (snapshot_id, organisation_id, period, sex, age_band, nationality, country, province, recruitment, fraud, control, exit_mode, identification, stage, stay_band, home_band)
     select $1, $2, '2015-03', case when n % 2 = 0 then 'MALE' else 'FEMALE' end, '21-23', 'ID', 'KH', 'Kandal', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'NOT_OUT', 'NOT_SCREENED', 'NOT_STARTED', 'UNKNOWN', 'NOT_HOME'
     from generate_series(1, 60) n`,
    [id, organisationId],
  );
  return id;
};
const addRelease = async (
  world: Parameters<Sample['variables']>[0]['world'],
  organisationId: string,
  actorId: string,
): Promise<string> => {
  const id = uuid();
  await world.sql(
    `insert into statistics.releases (id, organisation_id, snapshot_id, number, dimensions, k, purpose, recipient, cells, risk, sha256, released_by, confirmed_at)
     select $1, $2, $3, coalesce(max(number), 0) + 1, '{sex}', 11, 'Report', 'Donor', '[]', '{"primary":0,"secondary":0,"minimal":true,"width":10,"zeros":"protect","against":[]}', 'x', $4, now() from statistics.releases where organisation_id = $2`,
    [id, organisationId, await addSnapshot(world, organisationId, actorId), actorId],
  );
  return id;
};

export const samples: Sample[] = [
  {
    operation: 'statisticsMenu',
    on: 'organisation',
    document: `{ statisticsMenu { k tooFine } }`,
    variables: () => ({}),
  },
  { operation: 'snapshots', on: 'organisation', document: `{ snapshots { id } }`, variables: () => ({}) },
  {
    operation: 'releases',
    on: 'organisation',
    document: `{ releases { nodes { id number } } }`,
    variables: () => ({}),
  },
  {
    operation: 'release',
    on: 'organisation',
    document: `query($id: UUID!) { release(id: $id) { __typename id } }`,
    variables: async ({ world, actor }) => ({ id: await addRelease(world, actor.organisationId, actor.id) }),
  },
  {
    operation: 'sealSnapshot',
    on: 'organisation',
    document: `mutation($input: SealSnapshotInput!) { sealSnapshot(input: $input) { __typename ... on Snapshot { id } ${problemParts} } }`,
    variables: async ({ world, actor }) => {
      await world.sql(`delete from statistics.releases where organisation_id = $1`, [actor.organisationId]);
      await world.sql(`delete from statistics.snapshot_rows where organisation_id = $1`, [actor.organisationId]);
      await world.sql(`delete from statistics.snapshots where organisation_id = $1`, [actor.organisationId]);
      return { input: { operationId: uuid(), periodFrom: '2020-01-01', periodTo: '2020-12-31' } };
    },
  },
  {
    operation: 'releaseTable',
    on: 'organisation',
    document: `mutation($input: ReleaseTableInput!) { releaseTable(input: $input) { ${release} } }`,
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        snapshotId: await addSnapshot(world, actor.organisationId, actor.id),
        dimensions: ['sex'],
        purpose: 'Quarterly report',
        recipient: 'Donor',
      },
    }),
  },
  {
    operation: 'withdrawRelease',
    on: 'organisation',
    document: `mutation($input: WithdrawReleaseInput!) { withdrawRelease(input: $input) { ${release} } }`,
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        releaseId: await addRelease(world, actor.organisationId, actor.id),
        expectedVersion: 1,
        reason: 'Wrong recipient',
      },
    }),
  },
];
