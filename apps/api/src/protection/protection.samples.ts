import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../testing/samples.js';

export const samples: Sample[] = [
  {
    operation: 'erasurePlan',
    on: 'organisation',
    document: `query($reference: ShortText!) { erasurePlan(reference: $reference) { __typename reference state counts { records keys: people } } }`,
    variables: ({ target }) => ({ reference: target.reference }),
  },
  {
    operation: 'erasures',
    on: 'organisation',
    document: `{ erasures { nodes { id reference certificate } } }`,
    variables: () => ({}),
  },
  {
    operation: 'erasedCase',
    on: 'organisation',
    document: `query($id: UUID!) { erasedCase(id: $id) { reference erasedAt } }`,
    variables: ({ target }) => ({ id: target.id }),
  },
  {
    operation: 'askErasure',
    on: 'organisation',
    document: `mutation($input: AskErasureInput!) { askErasure(input: $input) { __typename ... on Approval { id kind } ${problemParts} } }`,
    variables: ({ target }) => ({
      input: { operationId: uuid(), reference: target.reference, reason: 'Asked for by the person' },
    }),
  },
];
