import { graphql } from '../gql/index.js';
import type { ApprovalPartsFragment, RequestQuery } from '../gql/graphql.js';

export type Approval = ApprovalPartsFragment;
export type Request = NonNullable<RequestQuery['approval']>;

export const ApprovalParts = graphql(`
  fragment ApprovalParts on Approval {
    id
    kind
    caseId
    subjectId
    subject
    reason
    requestedAt
    requestedBy {
      displayName
    }
    expiresAt
    decision
    decidedAt
    decidedBy {
      displayName
    }
    decisionNote
    mayDecide
    mayWithdraw
    usableUntil
    usedAt
    mayUse
    version
  }
`);

export const RequestsDocument = graphql(`
  query Requests($view: ApprovalView!, $after: String) {
    approvals(view: $view, first: 25, after: $after) {
      nodes {
        ...ApprovalParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const RequestDocument = graphql(`
  query Request($id: UUID!) {
    approval(id: $id) {
      ...ApprovalParts
      effects {
        label
        before
        after
      }
    }
  }
`);

export const DecideApprovalDocument = graphql(`
  mutation DecideApproval($input: DecideApprovalInput!) {
    decideApproval(input: $input) {
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

export const WithdrawApprovalDocument = graphql(`
  mutation WithdrawApproval($input: WithdrawApprovalInput!) {
    withdrawApproval(input: $input) {
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
