import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../../testing/samples.js';
import { makeBody } from '../requests/test-request.js';

const body = `... on RescueBody { id name warning { id } }`;
const fields = { kind: 'HOTLINE', name: 'Hotline 1288', country: 'KH', way: 'PHONE', phone: '1288' };
const mutation = (operation: string, input: string, result: string, more: object): Sample => ({
  operation,
  on: 'organisation',
  document: `mutation($input: ${input}!) { ${operation}(input: $input) { __typename ${result} ${problemParts} } }`,
  variables: async ({ world, actor }) => {
    const { bodyId } = await makeBody(world, actor.organisationId, actor.id, true);
    return { input: { operationId: uuid(), bodyId, ...more } };
  },
});

export const samples: Sample[] = [
  {
    operation: 'rescueBodies',
    on: 'organisation',
    document: `{ rescueBodies(retired: true) { id name warning { text } } }`,
    variables: () => ({}),
  },
  {
    operation: 'rescueBody',
    on: 'organisation',
    document: `query($id: UUID!) { rescueBody(id: $id) { id name warning { id text risk } earlierWarnings { id } } }`,
    variables: async ({ world, actor }) => ({
      id: (await makeBody(world, actor.organisationId, actor.id, true)).bodyId,
    }),
  },
  {
    operation: 'registerRescueBody',
    on: 'organisation',
    document: `mutation($input: RegisterRescueBodyInput!) { registerRescueBody(input: $input) { __typename ${body} ${problemParts} } }`,
    variables: () => ({ input: { operationId: uuid(), ...fields } }),
  },
  mutation('correctRescueBody', 'CorrectRescueBodyInput', body, { expectedVersion: 1, ...fields, retired: true }),
  mutation('warnOfRescueBody', 'WarnOfRescueBodyInput', body, {
    risk: 'POSSIBLE',
    warning: 'Not before the evening',
    note: 'From a guard',
  }),
  mutation('openLeakNotes', 'OpenLeakNotesInput', '... on LeakNotes { bodyId notes { text } }', {
    reason: 'A raid is planned',
  }),
];
