import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../../testing/samples.js';

/** Puts a passport past every policy. */
async function putPassport({ world, target, actor }: SampleContext): Promise<string> {
  const id = uuid();
  const { number } = await world.seal(
    'identity_documents',
    id,
    target.id,
    { number: 'C1234567' },
    actor.organisationId,
  );
  await world.sql(
    `insert into homeward.identity_documents (id, organisation_id, case_id, kind, country, number, place, recorded_by)
     select $1, organisation_id, id, 'PASSPORT', 'ID', $4, 'COMPOUND', $3 from homeward.cases where id = $2`,
    [id, target.id, actor.id, number],
  );
  return id;
}

const paper = {
  kind: 'PASSPORT',
  country: 'ID',
  number: 'C 123-4567',
  expiresOn: '2029-03',
  place: 'POLICE',
  note: 'In the box from the raid',
};

export const samples: Sample[] = [
  {
    operation: 'identityDocuments',
    on: 'case',
    document: `query($id: UUID!) { identityDocuments(caseId: $id) { __typename id kind number note } }`,
    variables: async (context) => {
      await putPassport(context);
      return { id: context.target.id };
    },
  },
  {
    operation: 'recordIdentityDocument',
    on: 'case',
    document: `mutation($input: RecordIdentityDocumentInput!) { recordIdentityDocument(input: $input) { __typename ... on IdentityDocument { id } ${problemParts} } }`,
    variables: ({ target }) => ({ input: { operationId: uuid(), caseId: target.id, ...paper } }),
  },
  {
    operation: 'correctIdentityDocument',
    on: 'case',
    document: `mutation($input: CorrectIdentityDocumentInput!) { correctIdentityDocument(input: $input) { __typename ... on IdentityDocument { id } ${problemParts} } }`,
    variables: async (context) => ({
      input: { operationId: uuid(), documentId: await putPassport(context), expectedVersion: 1, ...paper },
    }),
  },
  {
    operation: 'removeIdentityDocument',
    on: 'case',
    document: `mutation($input: RemoveIdentityDocumentInput!) { removeIdentityDocument(input: $input) { __typename ... on IdentityDocuments { caseId } ${problemParts} } }`,
    variables: async (context) => ({
      input: {
        operationId: uuid(),
        documentId: await putPassport(context),
        expectedVersion: 1,
        reason: 'It is the brother’s',
      },
    }),
  },
];
