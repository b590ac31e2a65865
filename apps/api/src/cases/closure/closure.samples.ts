import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../../testing/samples.js';

/** A pending request by somebody else of the case's organisation, on a case that may close. */
async function pendingClosure({ world, target, actor }: SampleContext): Promise<string> {
  const id = uuid();
  await world.sql(`update homeward.cases set state = 'REINTEGRATING' where id = $1`, [target.id]);
  await world.sql(`update homeward.tasks set done_at = now() where case_id = $1 and done_at is null`, [target.id]);
  await world.sql(`update homeward.approvals set decision = 'DECLINED' where case_id = $1 and decision = 'PENDING'`, [
    target.id,
  ]);
  const [other] = await world.sql<{ id: string }>(
    `select u.id from homeward.users u join homeward.cases c on c.organisation_id = u.organisation_id where c.id = $1 and u.id <> $2 limit 1`,
    [target.id, actor.id],
  );
  await world.sql(
    `insert into homeward.approvals (id, organisation_id, case_id, kind, closure_reason, reason, requested_by) select $1, organisation_id, id, 'CLOSURE', 'SETTLED_AT_HOME', 'A year at home', $3 from homeward.cases where id = $2`,
    [id, target.id, other?.id ?? actor.id],
  );
  return id;
}

export const samples: Sample[] = [
  {
    operation: 'requestClosure',
    on: 'case',
    document: `mutation($input: RequestClosureInput!) { requestClosure(input: $input) { __typename ... on Approval { id caseReference } ${problemParts} } }`,
    variables: async ({ world, target }) => {
      await world.sql(`update homeward.cases set state = 'REINTEGRATING' where id = $1`, [target.id]);
      await world.sql(`update homeward.tasks set done_at = now() where case_id = $1 and done_at is null`, [target.id]);
      await world.sql(
        `update homeward.approvals set decision = 'DECLINED' where case_id = $1 and decision = 'PENDING'`,
        [target.id],
      );
      return {
        input: { operationId: uuid(), caseId: target.id, closureReason: 'SETTLED_AT_HOME', reason: 'A year at home' },
      };
    },
  },
  {
    operation: 'decideClosure',
    on: 'case',
    document: `mutation($input: DecideClosureInput!) { decideClosure(input: $input) { __typename ... on Approval { id caseReference } ${problemParts} } }`,
    variables: async (context) => ({
      input: {
        operationId: uuid(),
        approvalId: await pendingClosure(context),
        expectedVersion: 1,
        approve: false,
        note: 'Not yet',
      },
    }),
  },
  {
    operation: 'approvals',
    on: 'list',
    document: `query($id: UUID) { approvals(caseId: $id, first: 100) { nodes { id caseId caseReference reason } } }`,
    variables: async (context) => {
      await pendingClosure(context);
      return { id: context.target.id };
    },
  },
];
