import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../../testing/samples.js';

export const samples: Sample[] = [
  {
    operation: 'requestClosure',
    on: 'case',
    document: `mutation($input: RequestClosureInput!) { requestClosure(input: $input) { __typename ... on Approval { id subject } ${problemParts} } }`,
    variables: async ({ world, target }) => {
      await world.sql(`update homeward.cases set state = 'REINTEGRATING' where id = $1`, [target.id]);
      await world.sql(`update homeward.tasks set done_at = now() where case_id = $1 and done_at is null`, [target.id]);
      await world.sql(
        `update homeward.approvals set decision = 'WITHDRAWN' where case_id = $1 and decision = 'PENDING'`,
        [target.id],
      );
      return {
        input: { operationId: uuid(), caseId: target.id, closureReason: 'SETTLED_AT_HOME', reason: 'A year at home' },
      };
    },
  },
];
