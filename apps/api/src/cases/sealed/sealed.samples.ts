import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../../testing/samples.js';

export const samples: Sample[] = [
  {
    operation: 'openSealed',
    on: 'case',
    document: `mutation($input: OpenSealedInput!) { openSealed(input: $input) { __typename ... on Case { id reference } ${problemParts} } }`,
    variables: ({ target }) => ({
      input: { operationId: uuid(), caseId: target.id, reason: 'The informant has to be warned' },
    }),
  },
];
