import type { ResultOf } from '../data/typed-document.js';
import { graphql } from '../gql/index.js';

export const HoldsDocument = graphql(`
  query Holds($after: String) {
    holds(first: 25, after: $after) {
      nodes {
        id
        reference
        ground
        until
        over
        setBy {
          displayName
        }
        setAt
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
export type Hold = ResultOf<typeof HoldsDocument>['holds']['nodes'][number];

export const CaseHoldsDocument = graphql(`
  query CaseHolds($caseId: UUID!) {
    caseHolds(caseId: $caseId) {
      id
      reference
      ground
      reason
      until
      over
      setBy {
        displayName
      }
      setAt
    }
  }
`);

export const HoldCaseDocument = graphql(`
  mutation HoldCase($input: HoldCaseInput!) {
    holdCase(input: $input) {
      __typename
      ... on HoldChange {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const HoldByReferenceDocument = graphql(`
  mutation HoldByReference($input: HoldByReferenceInput!) {
    holdByReference(input: $input) {
      __typename
      ... on HoldChange {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const LiftHoldDocument = graphql(`
  mutation LiftHold($input: LiftHoldInput!) {
    liftHold(input: $input) {
      __typename
      ... on HoldChange {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const LiftHoldByOfficerDocument = graphql(`
  mutation LiftHoldByOfficer($input: LiftHoldInput!) {
    liftHoldByOfficer(input: $input) {
      __typename
      ... on HoldChange {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
