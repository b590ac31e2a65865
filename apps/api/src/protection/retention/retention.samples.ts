import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../../testing/samples.js';

const change = `__typename ... on HoldChange { id } ${problemParts}`;

/** A case whose time is over by a rule that the organisation decided on. */
async function due({ world, target }: SampleContext): Promise<string> {
  await world.sql(
    `insert into homeward.retention_rules (id, organisation_id, category, months, basis, set_by) values ($1, $2, 'NEVER_OUT', 24, 'Policy 7', $3) on conflict do nothing`,
    [uuid(), world.here, world.users.data_protection_officer.id],
  );
  await world.sql(
    `update homeward.cases set state = 'CLOSED', closure_reason = 'OTHER', closed_at = now() - interval '5 years' where id = $1`,
    [target.id],
  );
  return target.reference;
}

/** On the target's case, past every policy. */
async function held({ world, target }: SampleContext): Promise<string> {
  const id = uuid();
  const [here] = await world.sql<{ organisation: string }>(
    `select organisation_id as organisation from homeward.cases where id = $1`,
    [target.id],
  );
  const { reason } = await world.seal('case_holds', id, target.id, { reason: 'A trial' }, here?.organisation);
  await world.sql(
    `insert into homeward.case_holds (id, organisation_id, case_id, ground, reason, set_by) select $1, c.organisation_id, c.id, 'COURT', $3, c.registered_by from homeward.cases c where c.id = $2`,
    [id, target.id, reason],
  );
  return id;
}

export const samples: Sample[] = [
  {
    operation: 'retentionRules',
    on: 'organisation',
    document: `{ retentionRules { category event months decided basis version } }`,
    variables: () => ({}),
  },
  {
    operation: 'retentionFiles',
    on: 'organisation',
    document: `{ retentionFiles(soon: true) { nodes { reference caseId category countedFrom dueOn keeps } } }`,
    variables: () => ({}),
  },
  {
    operation: 'retentionDryRun',
    on: 'organisation',
    document: `query($references: [ShortText!]!) { retentionDryRun(references: $references) { __typename goes { reference } skipped { reference why } counts { bytes tasks } } }`,
    variables: ({ target }) => ({ references: [target.reference] }),
  },
  {
    operation: 'retentionBatches',
    on: 'organisation',
    document: `{ retentionBatches { nodes { id decision erased waiting left { reference why } } } }`,
    variables: () => ({}),
  },
  {
    operation: 'setRetentionRule',
    on: 'organisation',
    document: `mutation($input: SetRetentionRuleInput!) { setRetentionRule(input: $input) { __typename ... on RetentionRule { category months } ${problemParts} } }`,
    variables: async ({ world }) => {
      await world.sql(`delete from homeward.retention_rules where category = 'DUPLICATE'`);
      return {
        input: { operationId: uuid(), category: 'DUPLICATE', months: 12, basis: 'Policy 7', expectedVersion: 0 },
      };
    },
  },
  {
    operation: 'askRetention',
    on: 'organisation',
    document: `mutation($input: AskRetentionInput!) { askRetention(input: $input) { __typename ... on Approval { id kind } ${problemParts} } }`,
    variables: async (context) => ({
      input: { operationId: uuid(), references: [await due(context)], reason: 'The time is over' },
    }),
  },
  {
    operation: 'caseHolds',
    on: 'case',
    document: `query($caseId: UUID!) { caseHolds(caseId: $caseId) { id ground reason } }`,
    variables: async (context) => {
      await held(context);
      return { caseId: context.target.id };
    },
  },
  {
    operation: 'holds',
    on: 'organisation',
    document: `{ holds { nodes { id reference ground until over } } }`,
    variables: () => ({}),
  },
  {
    operation: 'holdCase',
    on: 'case',
    document: `mutation($input: HoldCaseInput!) { holdCase(input: $input) { ${change} } }`,
    variables: ({ target }) => ({
      input: { operationId: uuid(), caseId: target.id, ground: 'COURT', reason: 'A trial begins in May' },
    }),
  },
  {
    operation: 'holdByReference',
    on: 'organisation',
    document: `mutation($input: HoldByReferenceInput!) { holdByReference(input: $input) { ${change} } }`,
    variables: ({ target }) => ({
      input: { operationId: uuid(), reference: target.reference, ground: 'COMPLAINT', reason: 'A complaint is open' },
    }),
  },
  {
    operation: 'liftHold',
    on: 'case',
    document: `mutation($input: LiftHoldInput!) { liftHold(input: $input) { ${change} } }`,
    variables: async (context) => ({ input: { operationId: uuid(), holdId: await held(context) } }),
  },
  {
    operation: 'liftHoldByOfficer',
    on: 'organisation',
    document: `mutation($input: LiftHoldInput!) { liftHoldByOfficer(input: $input) { ${change} } }`,
    variables: async (context) => ({ input: { operationId: uuid(), holdId: await held(context) } }),
  },
];
