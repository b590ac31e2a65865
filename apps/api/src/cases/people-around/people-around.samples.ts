import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../../testing/samples.js';

/** Puts a recruiter past every policy. */
async function putRecruiter({ world, target, actor }: SampleContext): Promise<string> {
  const id = uuid();
  const values = { name: '王强', phones: ['+8612345678901'], relation: entry.relation };
  const sealed = await world.seal('people_around', id, target.id, values, actor.organisationId);
  await world.sql(
    `insert into homeward.people_around (id, organisation_id, case_id, kind, name, phones, relation, marks, recorded_by)
     select $1, organisation_id, id, 'RECRUITER', $4, $5, $6, '{"PHONE 45678901"}', $3 from homeward.cases where id = $2`,
    [id, target.id, actor.id, sealed['name'], sealed['phones'], sealed['relation']],
  );
  return id;
}

const entry = {
  kind: 'RECRUITER',
  party: 'PERSON',
  name: '王强',
  aliases: ['A-Qiang'],
  relation: 'ACQUAINTANCE',
  roles: ['RECRUITER_OR_INTERMEDIARY', 'SOLD'],
  phones: ['+8612345678901', 'WeChat: aqiang888'],
  wallets: ['USDT TRC-20 T0Jx7Kq2mVb9Yw4ZcR8sNdLhFg3PuEaTo'],
  note: 'Paid the bus',
  safeToContact: false,
};

export const samples: Sample[] = [
  {
    operation: 'peopleAround',
    on: 'case',
    document: `query($id: UUID!) { peopleAround(caseId: $id) { __typename people { name phones seenElsewhere { reference } } requesters { name } } }`,
    variables: async (context) => {
      await putRecruiter(context);
      return { id: context.target.id };
    },
  },
  {
    operation: 'knownPeople',
    on: 'list',
    document: `query { knownPeople(first: 100) { __typename nodes { caseId reference name phones alsoIn } total { value } facets { kinds { value count } } } }`,
    variables: async (context) => {
      await putRecruiter(context);
      return {};
    },
  },
  {
    operation: 'recordPersonAround',
    on: 'case',
    document: `mutation($input: RecordPersonAroundInput!) { recordPersonAround(input: $input) { __typename ... on PersonAround { id } ${problemParts} } }`,
    variables: ({ target }) => ({ input: { operationId: uuid(), caseId: target.id, ...entry } }),
  },
  {
    operation: 'correctPersonAround',
    on: 'case',
    document: `mutation($input: CorrectPersonAroundInput!) { correctPersonAround(input: $input) { __typename ... on PersonAround { id } ${problemParts} } }`,
    variables: async (context) => ({
      input: {
        operationId: uuid(),
        personAroundId: await putRecruiter(context),
        expectedVersion: 1,
        ...entry,
      },
    }),
  },
  {
    operation: 'removePersonAround',
    on: 'case',
    document: `mutation($input: RemovePersonAroundInput!) { removePersonAround(input: $input) { __typename ... on PeopleAround { caseId } ${problemParts} } }`,
    variables: async (context) => ({
      input: {
        operationId: uuid(),
        personAroundId: await putRecruiter(context),
        expectedVersion: 1,
        reason: 'Written down twice',
      },
    }),
  },
];
