import { cubeOfCounts, secureRandomness, storedCube } from '@homeward/disclosure';
import { v7 as uuid } from 'uuid';
import { axes } from './code-book.js';
import { problemParts, type Sample } from '../testing/samples.js';
import { recipientFor } from './test-recipients.js';

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
  more: { readonly kind?: string; readonly snapshotId?: string; readonly recipient?: string } = {},
): Promise<string> => {
  const id = uuid();
  await world.sql(
    `insert into statistics.releases (id, organisation_id, snapshot_id, number, kind, dimensions, k, purpose, recipient, recipient_id, cells, risk, sha256, released_by, confirmed_at)
     select $1, $2, $3, coalesce(max(number), 0) + 1, $6, '{sex}', 11, 'Report', 'Donor', $5, '[]', '{"primary":0,"secondary":0,"minimal":true,"width":10,"zeros":"protect","against":[]}', 'x', $4, now() from statistics.releases where organisation_id = $2`,
    [
      id,
      organisationId,
      more.snapshotId ?? (await addSnapshot(world, organisationId, actorId)),
      actorId,
      await recipientFor(world, organisationId, more.recipient ?? 'Donor', 'DONOR'),
      more.kind ?? 'TABLE',
    ],
  );
  return id;
};

const addBuild = async (
  world: Parameters<Sample['variables']>[0]['world'],
  organisationId: string,
  actorId: string,
): Promise<string> => {
  const id = uuid();
  await world.sql(
    `insert into statistics.builds (operation_id, organisation_id, started_by, phase, done, of) values ($1, $2, $3, 'AUDIT', 3, 40)`,
    [id, organisationId, actorId],
  );
  return id;
};
const addCube = async (
  world: Parameters<Sample['variables']>[0]['world'],
  organisationId: string,
  actorId: string,
): Promise<string> => {
  const snapshotId = await addSnapshot(world, organisationId, actorId);
  await world.sql(`delete from statistics.cubes where organisation_id = $1`, [organisationId]);
  const book = axes({ from: '2015-01-01', to: '2015-12-31' }).map(({ group, codes }) => ({
    name: group,
    values: codes,
  }));
  const counts = ([axis = 0]: readonly number[]): number[] => book[axis]?.values.map(() => 5) ?? [];
  const cube = cubeOfCounts(book, counts, { epsilon: 1, delta: 1e-6, length: 1, random: secureRandomness() });
  await world.sql(
    `insert into statistics.cubes (id, organisation_id, snapshot_id, epsilon, delta, rho, length, content, made_by) values ($1, $2, $3, 1, 0.000001, 0.02, 1, $4, $5)`,
    [uuid(), organisationId, snapshotId, JSON.stringify(storedCube(cube)), actorId],
  );
  return snapshotId;
};

/** An exact table and counts with noise of one period, at two readers who turn out to be one. @returns the table */
const addBothWays = async (
  world: Parameters<Sample['variables']>[0]['world'],
  organisationId: string,
  actorId: string,
): Promise<string> => {
  const snapshotId = await addCube(world, organisationId, actorId);
  const [one, other] = [`Fgk ${uuid()}`, `Wdj ${uuid()}`];
  const table = await addRelease(world, organisationId, actorId, { snapshotId, recipient: one });
  await addRelease(world, organisationId, actorId, { snapshotId, recipient: other, kind: 'CUBE' });
  await world.sql(`update statistics.recipients set merged_into = $1, merged_reason = 'One office' where id = $2`, [
    await recipientFor(world, organisationId, one),
    await recipientFor(world, organisationId, other),
  ]);
  return table;
};

/** Each is said to be somebody else: names of samples are close to each other. */
const everybodyOf = async (
  world: Parameters<Sample['variables']>[0]['world'],
  organisationId: string,
): Promise<string[]> =>
  (
    await world.sql<{ id: string }>(`select id from statistics.recipients where organisation_id = $1`, [organisationId])
  ).map(({ id }) => id);

const recipient = `__typename ... on Recipient { id name kind domain mergedReason addedAt addedBy version mergedInto { id name kind } mergedHere { id } alike { id }
  releases { id number kind recipient open snapshotId periodFrom periodTo releasedAt confirmedAt withdrawnAt } heldTogether { snapshotId periodFrom periodTo families } } ${problemParts}`;

export const samples: Sample[] = [
  {
    operation: 'recipients',
    on: 'organisation',
    document: `{ recipients { id name kind releases { number } heldTogether { families } } }`,
    variables: async ({ world, actor }) => {
      await addBothWays(world, actor.organisationId, actor.id);
      return {};
    },
  },
  {
    operation: 'similarRecipients',
    on: 'organisation',
    document: `query($name: ShortText!) { similarRecipients(name: $name, domain: "lantern.example") { id name kind } }`,
    variables: () => ({ name: 'Lantern Fund' }),
  },
  {
    operation: 'addRecipient',
    on: 'organisation',
    document: `mutation($input: AddRecipientInput!) { addRecipient(input: $input) { ${recipient} } }`,
    variables: async ({ world, actor }) => {
      await world.sql(`delete from statistics.recipients where organisation_id = $1 and name like 'Zq%'`, [
        actor.organisationId,
      ]);
      return { input: { operationId: uuid(), name: 'Zqx Vmpt', kind: 'DONOR', domain: null, apartFrom: [] } };
    },
  },
  {
    operation: 'correctRecipient',
    on: 'organisation',
    document: `mutation($input: CorrectRecipientInput!) { correctRecipient(input: $input) { ${recipient} } }`,
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        recipientId: await recipientFor(world, actor.organisationId, `Bkw ${uuid()}`),
        expectedVersion: 1,
        name: `Zqr ${uuid()}`,
        kind: 'RESEARCH',
        domain: null,
        apartFrom: await everybodyOf(world, actor.organisationId),
      },
    }),
  },
  {
    operation: 'mergeRecipients',
    on: 'organisation',
    document: `mutation($input: MergeRecipientsInput!) { mergeRecipients(input: $input) { ${recipient} } }`,
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        recipientId: await recipientFor(world, actor.organisationId, `Bkw ${uuid()}`),
        into: await recipientFor(world, actor.organisationId, `Plh ${uuid()}`),
        expectedVersion: 1,
        reason: 'One office with two names',
      },
    }),
  },
  {
    operation: 'privacyBudget',
    on: 'organisation',
    document: `{ privacyBudget { year cap spent left epsilonLeft } }`,
    variables: () => ({}),
  },
  {
    operation: 'cubeTable',
    on: 'organisation',
    document: `query($id: UUID!) { cubeTable(snapshotId: $id, dimensions: ["sex"]) { cells { key estimate lo hi } dimensions { name } } }`,
    variables: async ({ world, actor }) => ({ id: await addCube(world, actor.organisationId, actor.id) }),
  },
  {
    operation: 'snapshotQuality',
    on: 'organisation',
    document: `query($id: UUID!) { snapshotQuality(snapshotId: $id) { people { estimate lo hi } unknown { group share lo hi } late { estimate } } }`,
    variables: async ({ world, actor }) => ({ id: await addCube(world, actor.organisationId, actor.id) }),
  },
  {
    operation: 'countsOverPeriods',
    on: 'organisation',
    document: `{ countsOverPeriods(dimension: "sex") { counted releases snapshot { id periodFrom } cells { key count } } }`,
    variables: async ({ world, actor }) => {
      await addRelease(world, actor.organisationId, actor.id);
      return {};
    },
  },
  {
    operation: 'statisticsLedger',
    on: 'organisation',
    document: `{ statisticsLedger { nodes { number at act release kind recipient reason periodFrom periodTo rho by hash releaseId } } }`,
    variables: () => ({}),
  },
  {
    operation: 'statisticsLedgerHolds',
    on: 'organisation',
    document: `{ statisticsLedgerHolds }`,
    variables: () => ({}),
  },
  {
    operation: 'tableBuild',
    on: 'organisation',
    document: `query($id: UUID!) { tableBuild(operationId: $id) { phase done of releaseId } }`,
    variables: async ({ world, actor }) => ({ id: await addBuild(world, actor.organisationId, actor.id) }),
  },
  {
    operation: 'cancelBuild',
    on: 'organisation',
    document: `mutation($input: CancelBuildInput!) { cancelBuild(input: $input) { __typename ... on TableBuild { phase done of } ${problemParts} } }`,
    variables: async ({ world, actor }) => ({
      input: { operationId: uuid(), build: await addBuild(world, actor.organisationId, actor.id) },
    }),
  },
  {
    operation: 'makeCube',
    on: 'organisation',
    document: `mutation($input: MakeCubeInput!) { makeCube(input: $input) { __typename ... on Snapshot { id corrects rowsLeft cube { epsilon delta rho length madeAt madeBy } } ${problemParts} } }`,
    variables: async ({ world, actor }) => {
      await world.sql(`delete from statistics.cubes where organisation_id = $1`, [actor.organisationId]);
      const snapshotId = await addSnapshot(world, actor.organisationId, actor.id);
      return { input: { operationId: uuid(), snapshotId, epsilon: 0.5, length: 1 } };
    },
  },
  {
    operation: 'releaseCube',
    on: 'organisation',
    document: `mutation($input: ReleaseCubeInput!) { releaseCube(input: $input) { ${release} } }`,
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        snapshotId: await addCube(world, actor.organisationId, actor.id),
        madeUp: false,
        purpose: 'For the public',
        recipientId: await recipientFor(world, actor.organisationId, 'Reader of counts'),
      },
    }),
  },
  {
    operation: 'releaseRows',
    on: 'organisation',
    document: `mutation($input: ReleaseRowsInput!) { releaseRows(input: $input) { ${release} } }`,
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        snapshotId: await addSnapshot(world, actor.organisationId, actor.id),
        known: ['sex', 'nationality'],
        hidden: null,
        purpose: 'A study',
        recipientId: await recipientFor(world, actor.organisationId, 'University', 'RESEARCH'),
      },
    }),
  },
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
    document: `query($id: UUID!) { release(id: $id) { __typename id recipientId noiseBeside { toEverybody odds } } }`,
    variables: async ({ world, actor }) => ({ id: await addBothWays(world, actor.organisationId, actor.id) }),
  },
  {
    operation: 'sealSnapshot',
    on: 'organisation',
    document: `mutation($input: SealSnapshotInput!) { sealSnapshot(input: $input) { __typename ... on Snapshot { id } ${problemParts} } }`,
    variables: async ({ world, actor }) => {
      await world.sql(`delete from statistics.releases where organisation_id = $1`, [actor.organisationId]);
      await world.sql(`delete from statistics.cubes where organisation_id = $1`, [actor.organisationId]);
      await world.sql(`delete from statistics.counted where organisation_id = $1`, [actor.organisationId]);
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
        recipientId: await recipientFor(world, actor.organisationId, 'Donor', 'DONOR'),
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
