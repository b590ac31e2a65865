import { graphql } from '../gql/index.js';
import type { ApprovalPartsFragment } from '../gql/graphql.js';

export type Approval = ApprovalPartsFragment;

export const ApprovalParts = graphql(`
  fragment ApprovalParts on Approval {
    id
    caseId
    caseReference
    caseState
    initials
    closureReason
    reason
    requestedAt
    requestedBy {
      displayName
    }
    decision
    decidedAt
    decidedBy {
      displayName
    }
    decisionNote
    mayDecide
    version
  }
`);

export const CaseApprovalsDocument = graphql(`
  query CaseApprovals($caseId: UUID!) {
    approvals(caseId: $caseId, first: 5) {
      nodes {
        ...ApprovalParts
      }
    }
  }
`);

export const RequestClosureDocument = graphql(`
  mutation RequestClosure($input: RequestClosureInput!) {
    requestClosure(input: $input) {
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

export const DecideClosureDocument = graphql(`
  mutation DecideClosure($input: DecideClosureInput!) {
    decideClosure(input: $input) {
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
