import { send } from '../data/graphql-client.js';
import { graphql } from '../gql/index.js';
import type { IdentityDocumentsQuery, RevealIdentityDocumentsQuery } from '../gql/graphql.js';

export type Paper = NonNullable<IdentityDocumentsQuery['identityDocuments']>[number];
export type NumberedPaper = NonNullable<RevealIdentityDocumentsQuery['identityDocuments']>[number];

/** Which papers there are and who has them, without their numbers. */
export const IdentityDocumentsDocument = graphql(`
  query IdentityDocuments($caseId: UUID!) {
    identityDocuments(caseId: $caseId) {
      id
      kind
      country
      expiresOn
      place
      hasNumber
      recordedAt
      recordedBy {
        displayName
      }
      version
    }
  }
`);

/** Numbers and notes: the API logs this reading, so it is asked for only by a deliberate press. */
const RevealIdentityDocumentsDocument = graphql(`
  query RevealIdentityDocuments($caseId: UUID!) {
    identityDocuments(caseId: $caseId) {
      id
      version
      number
      note
    }
  }
`);

export async function readNumbers(caseId: string): Promise<ReadonlyMap<string, NumberedPaper>> {
  const { identityDocuments } = await send(RevealIdentityDocumentsDocument, { caseId });
  return new Map(identityDocuments?.map((paper) => [paper.id, paper]));
}

/** What the repatriation room holds, without the numbers: they stand on the way home. */
export const TravelPapersDocument = graphql(`
  query TravelPapers($caseId: UUID!) {
    wayHome(caseId: $caseId) {
      caseId
      travelDocuments {
        id
        kind
        appliedOn
        issuedOn
        expiresOn
        mission {
          name
        }
      }
    }
  }
`);

export const RecordIdentityDocumentDocument = graphql(`
  mutation RecordIdentityDocument($input: RecordIdentityDocumentInput!) {
    recordIdentityDocument(input: $input) {
      __typename
      ... on IdentityDocument {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectIdentityDocumentDocument = graphql(`
  mutation CorrectIdentityDocument($input: CorrectIdentityDocumentInput!) {
    correctIdentityDocument(input: $input) {
      __typename
      ... on IdentityDocument {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RemoveIdentityDocumentDocument = graphql(`
  mutation RemoveIdentityDocument($input: RemoveIdentityDocumentInput!) {
    removeIdentityDocument(input: $input) {
      __typename
      ... on IdentityDocuments {
        caseId
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
