import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../testing/samples.js';

/** A pending closure by somebody else of the case's organisation, or by the actor, on a case that may close. */
export async function pendingClosure({ world, target, actor }: SampleContext, own = false): Promise<string> {
  const id = uuid();
  await world.sql(`update homeward.cases set state = 'REINTEGRATING' where id = $1`, [target.id]);
  await world.sql(`update homeward.tasks set done_at = now() where case_id = $1 and done_at is null`, [target.id]);
  await world.sql(`update homeward.approvals set decision = 'WITHDRAWN' where case_id = $1 and decision = 'PENDING'`, [
    target.id,
  ]);
  const [other] = await world.sql<{ id: string }>(
    `select u.id from homeward.users u join homeward.cases c on c.organisation_id = u.organisation_id where c.id = $1 and u.id <> $2 limit 1`,
    [target.id, actor.id],
  );
  await world.sql(
    `insert into homeward.approvals (id, organisation_id, case_id, kind, payload, reason, requested_by) select $1, organisation_id, id, 'CLOSURE', '{"closureReason":"SETTLED_AT_HOME"}', '', $3 from homeward.cases where id = $2`,
    [id, target.id, own ? actor.id : (other?.id ?? actor.id)],
  );
  return id;
}

export const samples: Sample[] = [
  {
    operation: 'approvals',
    on: 'list',
    document: `query($id: UUID) { approvals(caseId: $id, first: 100) { nodes { id kind caseId subjectId subject reason requestedBy { id displayName } requestedAt expiresAt decision decidedBy { id } decidedAt decisionNote mayDecide mayWithdraw version effects { label before after } } } }`,
    variables: async (context) => {
      await pendingClosure(context);
      return { id: context.target.id };
    },
  },
  {
    operation: 'approval',
    on: 'case',
    document: `query($id: UUID!) { approval(id: $id) { __typename id subject effects { label before after } } }`,
    variables: async (context) => ({ id: await pendingClosure(context) }),
  },
  {
    operation: 'decideApproval',
    on: 'case',
    document: `mutation($input: DecideApprovalInput!) { decideApproval(input: $input) { __typename ... on Approval { id subject } ${problemParts} } }`,
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
    operation: 'withdrawApproval',
    on: 'case',
    document: `mutation($input: WithdrawApprovalInput!) { withdrawApproval(input: $input) { __typename ... on Approval { id subject } ${problemParts} } }`,
    variables: async (context) => ({
      input: { operationId: uuid(), approvalId: await pendingClosure(context, true), expectedVersion: 1 },
    }),
  },
];
