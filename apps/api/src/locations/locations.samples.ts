import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../testing/samples.js';

async function compoundOf({ world, actor }: SampleContext): Promise<{ id: string; operatorId: string }> {
  const [id, operatorId] = [uuid(), uuid()];
  await world.sql(
    `insert into homeward.compounds (id, organisation_id, name, country, province) values ($1, $2, 'Harbour Nine', 'KH', 'Preah Sihanouk')`,
    [id, actor.organisationId],
  );
  await world.sql(
    `insert into homeward.compound_operators (id, organisation_id, compound_id, kind, name) values ($1, $2, $3, 'OPERATOR', 'Team Lucky')`,
    [operatorId, actor.organisationId, id],
  );
  return { id, operatorId };
}

const mutation = (
  operation: string,
  input: string,
  make: (made: { id: string; operatorId: string }) => object,
): Sample => ({
  operation,
  on: 'organisation',
  document: `mutation($input: ${input}!) { ${operation}(input: $input) { __typename ... on Compound { id version } ${problemParts} } }`,
  variables: async (context) => ({ input: { operationId: uuid(), ...make(await compoundOf(context)) } }),
});
const fields = {
  name: 'Harbour Ten',
  aliases: ['九号港'],
  country: 'KH',
  province: 'Kampot',
  latitude: 10.6,
  longitude: 104.2,
  precision: 'DISTRICT',
  floors: 7,
  armedGroup: 'none',
  description: 'Two gates',
};

export const samples: Sample[] = [
  {
    operation: 'compounds',
    on: 'organisation',
    document: `{ compounds(first: 10) { nodes { id name held } total { value } } }`,
    variables: () => ({}),
  },
  {
    operation: 'compound',
    on: 'organisation',
    document: `query($id: UUID!) { compound(id: $id) { id name people { reference } } }`,
    variables: async (context) => ({ id: (await compoundOf(context)).id }),
  },
  {
    operation: 'compoundMap',
    on: 'organisation',
    document: `{ compoundMap { id name latitude } }`,
    variables: () => ({}),
  },
  mutation('registerCompound', 'RegisterCompoundInput', () => ({ ...fields, status: 'SUSPECTED' })),
  mutation('correctCompound', 'CorrectCompoundInput', ({ id }) => ({ id, expectedVersion: 1, ...fields })),
  mutation('recordCompoundStatus', 'RecordCompoundStatusInput', ({ id }) => ({
    id,
    expectedVersion: 1,
    status: 'RAIDED',
    happenedOn: '2026-10',
    source: 'hotline',
    note: 'Two buses',
  })),
  mutation('addOperator', 'AddOperatorInput', ({ id }) => ({
    compoundId: id,
    kind: 'LANDLORD',
    name: 'A family',
    note: 'Owns the hotel in front',
  })),
  mutation('endOperator', 'EndOperatorInput', ({ operatorId }) => ({ operatorId, expectedVersion: 1 })),
];
