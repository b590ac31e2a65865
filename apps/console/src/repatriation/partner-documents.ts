import { graphql } from '../gql/index.js';

export const SharedCasesDocument = graphql(`
  query SharedCases($first: Int, $after: String) {
    sharedCases(first: $first, after: $after) {
      nodes {
        id
        caseId
        reference
        initials
        name
        romanisedName
        birth
        sex
        nationalities
        documentNumber
        until
        sharedAt
        acknowledgedAt
        version
        items {
          item
          title
          state
          open
          since
          dueOn
          doneOn
          note
          proposal {
            id
            toState
            on
            note
            document {
              kind
              number
              expiresOn
            }
            state
            reason
            version
          }
          version
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const AcknowledgeShareDocument = graphql(`
  mutation AcknowledgeShare($input: AcknowledgeShareInput!) {
    acknowledgeShare(input: $input) {
      __typename
      ... on SharedCase {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const UpdateOwnItemDocument = graphql(`
  mutation UpdateOwnItem($input: UpdateOwnItemInput!) {
    updateOwnItem(input: $input) {
      __typename
      ... on SharedCase {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
