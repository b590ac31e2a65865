import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../testing/samples.js';

export const samples: Sample[] = [
  {
    operation: 'keyOperations',
    on: 'organisation',
    document: `{ keyOperations { id act doneAt alone reason } }`,
    variables: () => ({}),
  },
  {
    operation: 'askKeyOperation',
    on: 'organisation',
    document: `mutation($input: AskKeyOperationInput!) { askKeyOperation(input: $input) { __typename ... on Approval { id kind } ${problemParts} } }`,
    variables: () => ({ input: { operationId: uuid(), act: 'ROTATE', reason: 'It is a year old' } }),
    reachedBy: ['APPROVAL_PENDING'],
  },
];
