import { v7 as uuid } from 'uuid';
import { makePlace } from './custody/custody.samples.js';
import { problemParts, type Sample, type SampleContext } from '../testing/samples.js';

/** An operation of the actor's team with the actor in it, past every policy; a list and a row on it. */
async function operationOf(
  { world, actor }: SampleContext,
  state = 'UNDER_WAY',
): Promise<{ id: string; entryId: string; importId: string }> {
  const [id, entryId, importId] = [uuid(), uuid(), uuid()];
  const organisation = actor.organisationId;
  await world.sql(
    `insert into homeward.operations (id, organisation_id, team_id, reference, kind, state, place, created_by) values ($1, $2, $3, $4, 'RAID', $5, 'Harbour road', $6)`,
    [id, organisation, actor.teamId, `S-${id.slice(-12)}`, state, actor.id],
  );
  await world.sql(
    `insert into homeward.operation_members (operation_id, organisation_id, user_id, role) values ($1, $2, $3, 'LEAD')`,
    [id, organisation, actor.id],
  );
  await world.sql(
    `insert into homeward.roster_entries (id, organisation_id, operation_id, position, name, sex, outcome, decision) values ($1, $2, $3, 1, $4, 'FEMALE', 'FOUND', 'NEW_PERSON')`,
    [
      entryId,
      organisation,
      id,
      (await world.seal('roster_entries', entryId, entryId, { name: 'Ada Njeri' }, organisation))['name'],
    ],
  );
  const grid = {
    sheets: [
      {
        name: 'list',
        rows: [
          ['Name', 'Sex'],
          ['Ben Otieno', 'M'],
        ],
      },
    ],
  };
  const mapping = { sheet: 0, headerRow: 0, fields: ['NAME', 'SEX'] };
  await world.sql(
    `insert into homeward.roster_imports (id, organisation_id, operation_id, grid, mapping, received_on, imported_by) values ($1, $2, $3, $4, $5, '2026-11-20', $6)`,
    [
      importId,
      organisation,
      id,
      (await world.seal('roster_imports', importId, importId, { grid }, organisation))['grid'],
      JSON.stringify(mapping),
      actor.id,
    ],
  );
  return { id, entryId, importId };
}

type Made = Awaited<ReturnType<typeof operationOf>>;

const mutation = (
  operation: string,
  input: string,
  result: string,
  make: (made: Made, context: SampleContext) => object | Promise<object>,
  state?: string,
): Sample => ({
  operation,
  on: 'organisation',
  document: `mutation($input: ${input}!) { ${operation}(input: $input) { __typename ${result} ${problemParts} } }`,
  variables: async (context) => ({
    input: { operationId: uuid(), ...(await make(await operationOf(context, state), context)) },
  }),
});
const operation = `... on Operation { id state }`;
const entry = `... on RosterEntry { id outcome decision }`;
const roster = `... on Roster { touched }`;
const placing = `... on Placing { placeId placed people { caseId answer bed concerns } }`;

export const samples: Sample[] = [
  {
    operation: 'operations',
    on: 'organisation',
    document: `{ operations(first: 10) { nodes { id reference } total { value } } }`,
    variables: () => ({}),
  },
  {
    operation: 'operation',
    on: 'organisation',
    document: `query($id: UUID!) { operation(id: $id) { id reference counts { total } } }`,
    variables: async (context) => ({ id: (await operationOf(context)).id }),
  },
  {
    operation: 'operationStaff',
    on: 'organisation',
    document: `query($text: ShortText) { operationStaff(text: $text) { id displayName } }`,
    variables: () => ({ text: 'field' }),
  },
  {
    operation: 'roster',
    on: 'organisation',
    document: `query($id: UUID!) { roster(rescueOperationId: $id) { nodes { id name } } }`,
    variables: async (context) => ({ id: (await operationOf(context)).id }),
  },
  {
    operation: 'rosterProposals',
    on: 'organisation',
    document: `query($id: UUID!, $rows: [UUID!]!) { rosterProposals(rescueOperationId: $id, entryIds: $rows) { entryId score } }`,
    variables: async (context) => {
      const { id, entryId } = await operationOf(context);
      return { id, rows: [entryId] };
    },
  },
  {
    operation: 'rosterDoubles',
    on: 'organisation',
    document: `query($id: UUID!) { rosterDoubles(rescueOperationId: $id) { entryId score } }`,
    variables: async (context) => ({ id: (await operationOf(context)).id }),
  },
  {
    operation: 'rosterImport',
    on: 'organisation',
    document: `query($id: UUID!) { rosterImport(id: $id) { id version } }`,
    variables: async (context) => ({ id: (await operationOf(context)).importId }),
  },
  {
    operation: 'previewRoster',
    on: 'organisation',
    document: `query($id: UUID!) { previewRoster(importId: $id) { people rows { name } } }`,
    variables: async (context) => ({ id: (await operationOf(context)).importId }),
  },
  mutation('planOperation', 'PlanOperationInput', operation, (_, { world }) => ({
    kind: 'RAID',
    place: 'Harbour road',
    plan: 'At dawn',
    expectedCount: 12,
    members: [{ userId: world.users.field_officer.id, role: 'GATE' }],
  })),
  mutation(
    'changeOperation',
    'ChangeOperationInput',
    operation,
    ({ id }) => ({ id, expectedVersion: 1, kind: 'TARGETED_RESCUE', place: 'Market road', plan: 'Later' }),
    'PLANNED',
  ),
  mutation(
    'beginOperation',
    'BeginOperationInput',
    operation,
    ({ id }) => ({ id, expectedVersion: 1, urgentReason: 'They are moved tonight' }),
    'PLANNED',
  ),
  mutation('finishOperation', 'FinishOperationInput', operation, ({ id }) => ({
    id,
    expectedVersion: 1,
    outcome: 'All counted',
  })),
  mutation('cancelOperation', 'CancelOperationInput', operation, ({ id }) => ({
    id,
    expectedVersion: 1,
    reason: 'The gate was warned',
  })),
  mutation('addRosterPerson', 'AddRosterPersonInput', entry, ({ id }) => ({
    rescueOperationId: id,
    name: 'Cleo Wanjiru',
    sex: 'FEMALE',
    nationality: 'KE',
    birth: '1999',
    room: 'A 12',
  })),
  mutation('setOutcome', 'SetOutcomeInput', entry, ({ entryId }) => ({
    entryId,
    expectedVersion: 1,
    outcome: 'REFUSED',
  })),
  mutation('flagEntry', 'FlagEntryInput', entry, ({ entryId }) => ({ entryId, medicalUrgent: true, tag: 'a701' })),
  mutation('setOutcomes', 'SetOutcomesInput', roster, ({ id, entryId }) => ({
    rescueOperationId: id,
    entries: [{ id: entryId, expectedVersion: 1 }],
    outcome: 'ABSENT',
  })),
  mutation('correctEntry', 'CorrectEntryInput', entry, ({ entryId }) => ({
    entryId,
    expectedVersion: 1,
    name: 'Ada Njeri Kamau',
    birth: '1998-03',
    settles: ['BIRTH'],
  })),
  mutation('decideEntry', 'DecideEntryInput', entry, ({ entryId }) => ({
    entryId,
    expectedVersion: 1,
    decision: 'LEFT_OUT',
  })),
  mutation('decideEntries', 'DecideEntriesInput', roster, ({ id, entryId }) => ({
    rescueOperationId: id,
    entryIds: [entryId],
  })),
  mutation('confirmMapping', 'ConfirmMappingInput', roster, ({ importId }) => ({
    importId,
    expectedVersion: 1,
    mapping: { sheet: 0, headerRow: 0, fields: ['NAME', 'SEX'] },
    choices: [{ gridRow: 1, field: 'SEX', value: 'FEMALE' }],
  })),
  mutation('confirmRoster', 'ConfirmRosterInput', `... on RosterConfirmation { opened }`, ({ id }) => ({
    rescueOperationId: id,
    custody: { kind: 'SHELTER', place: 'Lotus House', from: '2026-11-20' },
  })),
  mutation('placePeople', 'PlacePeopleInput', placing, async ({ id }, { world, actor }) => ({
    rescueOperationId: id,
    placingId: uuid(),
    placeId: await makePlace(world, actor),
    from: '2026-11-20',
    people: [{ caseId: uuid() }],
  })),
  {
    operation: 'placingPreview',
    on: 'organisation',
    document: `query($input: PlacingPreviewInput!) { placingPreview(input: $input) { __typename ${placing} ${problemParts} } }`,
    variables: async (context) => ({
      input: {
        rescueOperationId: (await operationOf(context)).id,
        placeId: await makePlace(context.world, context.actor),
        from: '2026-11-20',
        people: [{ caseId: uuid() }],
      },
    }),
  },
  {
    operation: 'recentPlacings',
    on: 'organisation',
    document: `query($id: UUID!) { recentPlacings(rescueOperationId: $id) { id people recordedAt until place { id name } } }`,
    variables: async (context) => ({ id: (await operationOf(context)).id }),
  },
  {
    operation: 'operationWhereabouts',
    on: 'organisation',
    document: `query($id: UUID!) { operationWhereabouts(rescueOperationId: $id) { id others places { kind people alerted place { id name } } people { caseId reference initials kind spellId } } }`,
    variables: async (context) => ({ id: (await operationOf(context)).id }),
  },
  {
    operation: 'custody',
    on: 'case',
    document: `query($id: UUID!) { custody(caseId: $id) { caseId spells { id place } } }`,
    variables: ({ target }) => ({ id: target.id }),
  },
  {
    operation: 'changeCustody',
    on: 'case',
    document: `mutation($input: ChangeCustodyInput!) { changeCustody(input: $input) { __typename ... on Custody { caseId } ${problemParts} } }`,
    variables: async ({ world, target }) => {
      await world.sql(
        `update homeward.cases set state = 'OUT', out_on = '2026-11-01', verified_at = coalesce(verified_at, now()) where id = $1 and verified_at is not null`,
        [target.id],
      );
      await world.sql(`delete from homeward.custody_changes where case_id = $1`, [target.id]);
      await world.sql(`delete from homeward.custody_spells where case_id = $1`, [target.id]);
      return {
        input: { operationId: uuid(), caseId: target.id, kind: 'SHELTER', place: 'Lotus House', from: '2026-11-20' },
      };
    },
    // The target of some rows is still held: then the rule answers, which is behind the gate.
    reachedBy: ['CASE_NOT_OUT'],
  },
];
