import { graphql } from '../gql/index.js';

export const ErasurePlanDocument = graphql(`
  query ErasurePlan($reference: ShortText!) {
    erasurePlan(reference: $reference) {
      reference
      state
      closedAt
      waits
      counts {
        records
        rosterRows
        lists
        files
        shares
        tasks
        people
      }
    }
  }
`);

export const AskErasureDocument = graphql(`
  mutation AskErasure($input: AskErasureInput!) {
    askErasure(input: $input) {
      __typename
      ... on Approval {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ErasuresDocument = graphql(`
  query Erasures($first: Int, $after: String) {
    erasures(first: $first, after: $after) {
      nodes {
        id
        reference
        erasedAt
        askedBy {
          displayName
        }
        decidedBy {
          displayName
        }
        keys
        certificate
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const ErasedCaseDocument = graphql(`
  query ErasedCase($id: UUID!) {
    erasedCase(id: $id) {
      reference
      erasedAt
    }
  }
`);
