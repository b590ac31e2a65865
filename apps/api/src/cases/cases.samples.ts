import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../testing/samples.js';

export const samples: Sample[] = [
  {
    operation: 'cases',
    on: 'list',
    document: `{ cases(first: 100) { nodes { id reference person { name } } } }`,
    variables: () => ({}),
  },
  {
    operation: 'case',
    on: 'case',
    document: `query($id: UUID!) { case(id: $id) { __typename id person { name } } }`,
    variables: ({ target }) => ({ id: target.id }),
  },
  {
    operation: 'assignCase',
    on: 'case',
    document: `mutation($input: AssignCaseInput!) { assignCase(input: $input) { __typename ... on Case { id } ${problemParts} } }`,
    variables: async ({ world, target }) => {
      const [row] = await world.sql<{ version: number }>(`select version from homeward.cases where id = $1`, [
        target.id,
      ]);
      return {
        input: {
          operationId: uuid(),
          caseId: target.id,
          expectedVersion: row?.version ?? 1,
          userId: world.users.caseworker.id,
          reason: 'Holiday',
        },
      };
    },
  },
];
