import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../../testing/samples.js';

export const samples: Sample[] = [
  {
    operation: 'registerPlea',
    on: 'organisation',
    document: `mutation($input: RegisterPleaInput!) { registerPlea(input: $input) { __typename ... on RegisteredPlea { id caseId reference case { id } } ${problemParts} } }`,
    variables: ({ world }) => ({
      input: {
        operationId: uuid(),
        channel: 'WHATSAPP',
        requesterKind: 'PARENT',
        requesterName: 'A mother',
        requesterContact: '+85512345678',
        message: 'Our son cannot leave.',
        danger: 'HIGH',
        person: {
          name: 'Dara',
          sex: 'MALE',
          birth: '2003',
          nationalities: ['KH'],
          phone: '+85512999888',
          aliases: ['Ra'],
        },
        teamId: world.teamOne,
      },
    }),
  },
  {
    operation: 'matchCandidates',
    on: 'organisation',
    document: `query($name: ShortText) { matchCandidates(name: $name) { caseId reference state score reasons reachable } }`,
    variables: () => ({ name: 'Sok Chan' }),
  },
];
